// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepainter.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "keptimages.h"
#include "marks/eventglyph.h"
#include "textlines.h"
#include "timeline/timelinebackdrop.h"
#include "timeline/timelinecompare.h"
#include "timeline/timelinemeasures.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace atlas {

namespace {

/// All that the layout and the backdrop depend on.
bool sameStage(const TimelineScene &a, const TimelineScene &b)
{
    return a.from == b.from && a.to == b.to && a.pack == b.pack && a.stock == b.stock && a.theme == b.theme
        && a.size == b.size && a.ratio == b.ratio && a.showsMeasures == b.showsMeasures
        && a.measures == b.measures && a.land == b.land && a.russia == b.russia;
}

void paintRing(QPainter &painter, const TimelineLayout &layout, const EventCluster &cluster, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF rect = layout.rectOf(cluster);
    if (cluster.isPill())
        painter.drawRoundedRect(rect, 8.5, 8.5);
    else
        painter.drawEllipse(rect.center(), 9.5, 9.5);
}

bool holdsAny(const EventCluster &cluster, const Pack &pack, const std::vector<EventId> &ids)
{
    return std::any_of(cluster.events.begin(), cluster.events.end(), [&](int event) {
        return std::find(ids.begin(), ids.end(), pack.events[size_t(event)].id) != ids.end();
    });
}

void paintCurrent(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    for (const EventCluster &cluster : layout.events.clusters) {
        if (holdsAny(cluster, *scene.pack, scene.currentEvents))
            paintRing(painter, layout, cluster, QPen(scene.theme.select, 1.2));
    }
}

void paintLinkedBars(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    for (const DurationBar &bar : layout.events.bars) {
        const EventId &id = scene.pack->events[size_t(bar.event)].id;
        const bool linked = std::any_of(scene.linkedEvents.begin(), scene.linkedEvents.end(),
                                        [&id](const LinkedEvent &event) { return event.id == id; });
        if (linked)
            paintDurationBar(painter, layout, bar, scene.theme.select);
    }
}

void paintLinks(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                const TimelineLabels &labels)
{
    for (const LinkedCluster &link : labels.linked) {
        const EventCluster &cluster = layout.events.clusters[size_t(link.cluster)];
        const QRectF place = layout.rectOf(cluster);
        paintCluster(painter, scene, place, cluster, {link.event, scene.theme.select});
        if (!cluster.isPill())
            paintRing(painter, layout, cluster, QPen(scene.theme.select, 2));
        double x = link.numbersX;
        for (int number : link.numbers) {
            paintLinkNumber(painter, {x, place.center().y()}, number, scene.theme);
            x += numberStep;
        }
    }
}

/// A title on the ground of its lane, which keeps grid lines out of the words.
struct TitleLook {
    QString text;
    double width = 0; ///< of the text, logical pixels
    QRgb ink = 0, ground = 0;
    double ratio = 1;
    bool strong = false;
    bool operator==(const TitleLook &) const = default;
};

size_t qHash(const TitleLook &look, size_t seed = 0)
{
    return qHashMulti(seed, look.text, look.ink, look.ground, look.ratio, look.strong);
}

constexpr int titleHeight = 15, titleMiddle = 8; // logical pixels; from the top to the middle of the lane

QImage paintedTitle(const TitleLook &look)
{
    const QSizeF size = QSizeF(look.width + 2, titleHeight) * look.ratio;
    QImage image(QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))), QImage::Format_RGB32);
    image.setDevicePixelRatio(look.ratio);
    image.fill(look.ground);
    QPainter painter(&image);
    painter.setFont(timelineFont(look.strong));
    painter.setPen(QColor::fromRgb(look.ink));
    painter.drawText(QPointF(1, titleMiddle + 4), look.text);
    painter.end();
    return image;
}

/// Painted once: the same few dozen titles stand in the lanes day after day, and an opaque image is copied
/// several times as fast as its glyphs are blended.
const QImage &titleImage(const TitleLook &look)
{
    thread_local KeptImages<TitleLook> known(400);
    return known.of(look, paintedTitle);
}

struct Labelled {
    const TimelineLabels &labels;
    const QRegion &part; ///< what is painted
};

void paintLabels(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout,
                 const Labelled &what)
{
    const Theme &theme = scene.theme;
    const auto snapped = [&scene](double at) { return std::round(at * scene.ratio) / scene.ratio; };
    for (const LaneLabel &label : what.labels.labels) {
        const EventCluster &cluster = layout.events.clusters[size_t(label.cluster)];
        const QRectF room(label.x - 2, layout.glyphY(cluster.lane) - 9, label.width + 5, 17);
        if (!what.part.intersects(room.toAlignedRect()))
            continue;
        const QColor &ground = cluster.lane % 2 == 0 ? theme.panel2 : theme.panel;
        const QImage &image
            = titleImage({label.text, label.width, (label.linked ? theme.selectInk : theme.ink).rgb(),
                          ground.rgb(), scene.ratio, label.linked});
        painter.drawImage(QPointF(snapped(label.x - 1), snapped(layout.glyphY(cluster.lane) - titleMiddle)),
                          image);
    }
}

/// The glyph or pill that the keyboard is on.
void paintFocused(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const int cluster = clusterOf(layout, scene.focused);
    if (cluster < 0)
        return;
    const QRectF rect = layout.rectOf(layout.events.clusters[size_t(cluster)]).adjusted(-3, -3, 3, 3);
    painter.setPen(QPen(scene.theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 4, 4);
}

void paintFlag(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout, double x)
{
    const Theme &theme = scene.theme;
    const double top = layout.axis.top();
    const QRectF flag = flagOf(scene, layout, true);
    if (!scene.otherDate.isValid()) // else they are covered already
        coverTicks(painter, layout, flag, theme.chrome);
    const bool inView = x >= layout.scale.left && x <= layout.scale.right;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.select);
    if (inView) {
        painter.fillRect(QRectF(x - 1, layout.changes.top() - 3, 2, top + 5 - layout.changes.top() + 3),
                         theme.select);
        painter.drawConvexPolygon(
            QPolygonF({QPointF(x - 5, top + 5), QPointF(x + 5, top + 5), QPointF(x, top - 1)}));
        painter.drawRoundedRect(flag, 3, 3);
    } else { // out of view: only its direction
        painter.setPen(QPen(theme.select, 1.4));
        painter.setBrush(theme.panel);
        painter.drawRoundedRect(flag, 3, 3);
    }
    painter.setFont(flagFont());
    painter.setPen(inView ? theme.panel : theme.selectInk);
    paintSteady(painter, {flag.left() + 8, flag.top() + 14}, flagText(scene, true));
}

/// Parts of a picture can be painted alone: their edges do not fall between device pixels.
bool isWhole(double ratio)
{
    return ratio == std::floor(ratio);
}

/// EventNames remembers itself what it has measured.
TextMeasure forgetfulMeasure()
{
    return [plain = QFontMetricsF(timelineFont(false)), strong = QFontMetricsF(timelineFont(true))](
               const QString &text, bool heavy) { return (heavy ? strong : plain).horizontalAdvance(text); };
}

} // namespace

TextMeasure timelineMeasure()
{
    struct Widths {
        TextMeasure measure = forgetfulMeasure();
        QHash<QString, double> known[2];
    };
    auto widths = std::make_shared<Widths>();
    return [widths](const QString &text, bool strong) {
        auto &known = widths->known[strong ? 1 : 0];
        const auto found = known.constFind(text);
        if (found != known.constEnd())
            return *found;
        const double width = widths->measure(text, strong);
        known.insert(text, width);
        return width;
    };
}

TimelinePainter::TimelinePainter()
    : m_measure(timelineMeasure())
{ }

const TimelineLayout &TimelinePainter::layout(const TimelineScene &scene)
{
    if (m_rebuilds.layout > 0 && sameStage(scene, m_laidOut))
        return m_layout;
    m_layout = timelineLayout(scene, m_measure);
    if (m_names.pack() != scene.pack)
        m_names = EventNames(scene.pack, forgetfulMeasure());
    m_words = overviewWords(scene, m_layout);
    m_laidOut = scene;
    m_backdrop = QImage();
    m_labels = {};
    m_labelled = {};
    m_knowsMarks = false;
    ++m_rebuilds.layout;
    return m_layout;
}

int TimelinePainter::labelAt(QPointF pixel) const
{
    for (const LaneLabel &label : m_labels.labels) {
        const double y = m_layout.glyphY(m_layout.events.clusters[size_t(label.cluster)].lane);
        if (QRectF(label.x, y - 8, label.width, 16).contains(pixel))
            return label.cluster;
    }
    return -1;
}

void TimelinePainter::updateBackdrop(const TimelineScene &scene)
{
    if (!m_backdrop.isNull())
        return;
    QImage backdrop((scene.size * scene.ratio).toSize(), QImage::Format_RGB32);
    backdrop.setDevicePixelRatio(scene.ratio);
    backdrop.fill(scene.theme.chrome); // a last row that is no whole pixel is not filled by the ground
    QPainter painter(&backdrop);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTimelineBackdrop(painter, scene, m_layout);
    painter.end();
    m_backdrop = plainImage(backdrop);
    ++m_rebuilds.backdrop;
}

void TimelinePainter::updateLabels(const TimelineScene &scene)
{
    const TimelineLayout &where = layout(scene);
    if (!scene.pack || (m_labelled == scene.date && m_labelledLinks == scene.linkedEvents))
        return;
    m_labels = timelineLabels(where, scene, m_names);
    m_labelled = scene.date;
    m_labelledLinks = scene.linkedEvents;
    ++m_rebuilds.labels;
}

QRegion TimelinePainter::changed(const TimelineScene &scene)
{
    const QRect whole = QRectF({}, scene.size).toAlignedRect();
    if (scene.size.isEmpty() || !scene.date.isValid())
        return whole;
    updateLabels(scene);
    std::vector<TimelineMark> marks = timelineMarks(scene, m_layout, {m_labels, m_words});
    QRegion region = whole;
    if (m_knowsMarks && marks == m_marks)
        region = {};
    else if (m_knowsMarks && isWhole(scene.ratio))
        region = differenceOf(m_marks, marks, m_layout);
    m_marks = std::move(marks);
    m_knowsMarks = true;
    return region;
}

void TimelinePainter::paintBackdrop(QPainter &painter, const QRegion &part) const
{
    const double ratio = m_backdrop.devicePixelRatio();
    if (!isWhole(ratio)) {
        painter.drawImage(QPointF(), m_backdrop);
        return;
    }
    const QRect whole(QPoint(), m_backdrop.deviceIndependentSize().toSize());
    for (const QRect &rect : part) {
        const QRect inside = rect & whole;
        painter.drawImage(QRectF(inside), m_backdrop,
                          QRectF(QPointF(inside.topLeft()) * ratio, QSizeF(inside.size()) * ratio));
    }
}

void TimelinePainter::paint(QPainter &painter, const TimelineScene &scene)
{
    paint(painter, scene, QRectF({}, scene.size).toAlignedRect());
}

void TimelinePainter::paint(QPainter &painter, const TimelineScene &scene, const QRegion &part)
{
    if (scene.size.isEmpty() || !scene.date.isValid())
        return;
    const TimelineLayout &where = layout(scene);
    updateBackdrop(scene);
    updateLabels(scene);
    paintBackdrop(painter, part);
    painter.setRenderHint(QPainter::Antialiasing);
    paintOtherDate(painter, scene, where);
    paintMembers(painter, scene, where, {m_words, part});
    paintMeasureValues(painter, scene, where);
    const double x = where.scale.xOf(scene.date);
    if (scene.pack) {
        paintLabels(painter, scene, where, {m_labels, part});
        paintLinkedBars(painter, scene, where);
        paintCurrent(painter, scene, where);
        paintFlag(painter, scene, where, x);
        paintLinks(painter, scene, where, m_labels);
    } else {
        paintFlag(painter, scene, where, x);
    }
    paintFocused(painter, scene, where);
    if (scene.hovered >= 0 && scene.hovered < int(where.events.clusters.size()))
        paintRing(painter, where, where.events.clusters[size_t(scene.hovered)], QPen(scene.theme.ink, 1.6));
}

} // namespace atlas
