// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page.h"

#include "names/labelplacement.h"
#include "names/labelstock.h"
#include "names/northamerica.h"
#include "typesizes.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double gap = 8; ///< between blocks
constexpr double insetMargin = 10;
const QSizeF insetNeeds(420, 250); ///< of the frame, so that the inset hides little
constexpr double scaleNeeds = 260; ///< of the frame's width
constexpr double leastShare = 0.42; ///< of the height, for the map

/// What goes first when there is no room. The viewpoint stays longest: it is the one that must not.
constexpr PagePart ladder[]
    = {PagePart::Excerpt, PagePart::Citation, PagePart::Subtitle, PagePart::Sources,
       PagePart::Legend,  PagePart::Title,    PagePart::Date,     PagePart::Viewpoint};

class PageComposer {
public:
    explicit PageComposer(const PageSubject &subject)
        : m_subject(subject)
        , m_base(sceneOf(subject))
    { }
    Page composed();

private:
    struct Room { ///< that the words take
        double top = 0; ///< where the map begins
        double footer = 0; ///< height
    };
    bool fits(PageParts parts);
    Room laid(const Room &room);
    double layHeader(PageParts parts);
    double layFooter(PageParts parts, double top);
    void setFrame(double top, double bottom);
    void setSingle(const QSizeF &frame);
    void setComparison(const QSizeF &frame);
    double placeTexts(std::vector<TextBlock> blocks, double top);
    void mapAlone();
    double inner() const { return m_page.size.width() - 2 * m_margin; }

    const PageSubject &m_subject;
    const MapScene m_base;
    Page m_page;
    PageParts m_parts;
    double m_margin = 0;
    TypeSizes m_type{};
};

Page PageComposer::composed()
{
    const ExportSettings &settings = m_subject.settings;
    m_page.size = settings.pictureSize();
    m_page.ratio = settings.ratio();
    m_page.pixels = settings.pixels();
    if (settings.style == PageStyle::Map) {
        mapAlone();
        return m_page;
    }
    m_page.framed = true;
    const double measure = std::min(m_page.size.width(), m_page.size.height() * 1.6);
    m_margin = std::clamp(std::round(measure * 0.033), std::min(8.0, measure / 8), 40.0);
    m_type = TypeSizes::of(m_page.size.width());
    PageParts parts = settings.parts;
    for (const PagePart part : ladder) {
        if (fits(parts))
            return m_page;
        if (parts.testFlag(part) || part == PagePart::Viewpoint)
            m_page.leftOut.setFlag(part);
        parts.setFlag(part, false);
    }
    m_page.leftOut.setFlag(PagePart::Viewpoint,
                           m_page.contents.contested || settings.parts.testFlag(PagePart::Viewpoint));
    m_page.texts.clear();
    m_page.legend = {};
    setFrame(m_margin, m_page.size.height() - m_margin);
    return m_page;
}

/// The words depend on what the frame shows, and the frame on the room that the words leave: the room only
/// grows, so that this comes to an end, and is taken back once where the words of the end take less.
bool PageComposer::fits(PageParts parts)
{
    m_parts = parts;
    const double least = std::max(48.0, m_page.size.height() * leastShare);
    Room room{m_margin, 0};
    for (;;) {
        if (m_page.size.height() - m_margin - room.footer - room.top < least)
            return false;
        const Room needed = laid(room);
        if (needed.top > room.top || needed.footer > room.footer) {
            room = {std::max(room.top, needed.top), std::max(room.footer, needed.footer)};
            continue;
        }
        const Room less = laid(needed);
        if (less.top > needed.top || less.footer > needed.footer)
            laid(room);
        return true;
    }
}

/// Sets everything about a frame that leaves that room; returns what the words then need.
PageComposer::Room PageComposer::laid(const Room &room)
{
    setFrame(room.top, m_page.size.height() - m_margin - room.footer);
    if (m_page.contents.contested && !m_page.leftOut.testFlag(PagePart::Viewpoint))
        m_parts |= PagePart::Viewpoint;
    m_page.texts.clear();
    return {layHeader(m_parts), layFooter(m_parts, m_page.map.bottom() + gap)};
}

double PageComposer::placeTexts(std::vector<TextBlock> blocks, double top)
{
    double y = top;
    for (TextBlock &block : blocks) {
        if (block.isEmpty())
            continue;
        y += block.place({m_margin, y}, inner()) + 2;
        m_page.texts.push_back(block);
    }
    return y;
}

/// Returns where the map may begin.
double PageComposer::layHeader(PageParts parts)
{
    std::vector<TextBlock> blocks;
    if (parts & PagePart::Title)
        blocks.push_back({{{titleOf(m_subject), 700}}, m_type.title, TextFace::Display, {}});
    TextBlock lead{{}, m_type.lead, TextFace::Sans, {}};
    const bool showsCount = parts.testFlag(PagePart::Subtitle)
        && (!m_page.comparison || !m_subject.settings.subtitle.isEmpty());
    const QString subtitle = showsCount ? subtitleOf(m_subject, m_page.contents) : QString();
    if (parts & PagePart::Date)
        lead.runs.push_back(
            {datesOf(m_subject.settings.view) + (subtitle.isEmpty() ? QString() : QStringLiteral(".  ")),
             700});
    if (!subtitle.isEmpty())
        lead.runs.push_back({subtitle, 400, &Theme::ink2});
    blocks.push_back(lead);
    const double y = placeTexts(std::move(blocks), m_margin);
    return y > m_margin ? y + gap : m_margin;
}

/// Returns the height that it takes, gap included.
double PageComposer::layFooter(PageParts parts, double top)
{
    double y = top;
    m_page.legend = {};
    if (parts & PagePart::Legend && !m_page.comparison) {
        m_page.legend = LegendBlock::of(m_page.contents.legend(), m_type.legend);
        y += m_page.legend.place({m_margin, y}, inner());
    }
    std::vector<TextBlock> blocks;
    const auto add = [&](const QString &label, const QString &text) {
        blocks.push_back(
            {{{label, 600, &Theme::ink2}, {text, 400, &Theme::ink2}}, m_type.small, TextFace::Sans, {}});
    };
    if (parts & PagePart::Excerpt && !quotationText(m_subject).isEmpty()) {
        blocks.push_back({{{quotationText(m_subject), 400}}, m_type.lead, TextFace::Serif, {}});
        add({}, quotationOrigin(m_subject).trimmed());
    }
    if (parts & PagePart::Viewpoint)
        add(QStringLiteral("Viewpoint: "), viewpointText(m_subject, m_page.contents));
    if (parts & PagePart::Sources)
        add(QStringLiteral("Sources: "), sourcesText(m_subject));
    if (parts & PagePart::Citation)
        add(QStringLiteral("Paper: "), citationText(m_subject));
    y = placeTexts(std::move(blocks), y > top ? y + 2 : top);
    return y > top ? y - top + gap : 0;
}

void PageComposer::setFrame(double top, double bottom)
{
    const double ratio = m_page.ratio;
    const auto pixel = [ratio](double logical) { return int(std::lround(logical * ratio)); };
    m_page.mapPixels = QRect(QPoint(pixel(m_margin), pixel(top)),
                             QPoint(std::max(pixel(m_margin), m_page.pixels.width() - pixel(m_margin) - 1),
                                    std::max(pixel(top), pixel(bottom) - 1)));
    m_page.map = QRectF(QPointF(m_page.mapPixels.topLeft()) / ratio, QSizeF(m_page.mapPixels.size()) / ratio);
    if (m_subject.other)
        setComparison(m_page.map.size());
    else
        setSingle(m_page.map.size());
}

Camera cameraOf(const ExportSettings &settings)
{
    const QRectF extent = settings.view.camera.extent;
    return {extent.isEmpty() ? europeExtent() : extent};
}

void PageComposer::setSingle(const QSizeF &frame)
{
    MapScene &scene = m_page.scene;
    scene = m_base;
    scene.furniture = false;
    scene.viewport = Viewport::fitting(cameraOf(m_subject.settings), frame, m_page.ratio);
    m_page.contents = MapContents::of(scene);
    m_page.inset = {};
    m_page.scale = {};
    if (m_parts & PagePart::Locator && hasUseForInset(scene) && frame.width() >= insetNeeds.width()
        && frame.height() >= insetNeeds.height()) {
        m_page.inset
            = insetAt(scene, {insetMargin, frame.height() - insetMargin - NorthAmerica::size().height()});
        m_page.contents.addInset(scene);
        scene.marks.plates.push_back(m_page.inset.inset.adjusted(-4, -4, 4, 4));
    }
    if (m_parts & PagePart::ScaleBar && frame.width() >= scaleNeeds && frame.height() >= 120) {
        MapScene screen = scene;
        screen.furniture = true;
        m_page.scale = furnitureOf(screen);
        scene.marks.plates.push_back(m_page.scale.scaleBar);
    }
}

void PageComposer::setComparison(const QSizeF &frame)
{
    const ExportSettings &settings = m_subject.settings;
    const bool isB = settings.view.compare.active == CompareSide::B;
    MapScene active = m_base;
    MapScene other = sceneOf({m_subject.scenery, settings, *m_subject.other});
    const QSizeF view = compareFrame(settings.view.compare, frame).view;
    active.viewport = other.viewport = Viewport::fitting(cameraOf(settings), view, m_page.ratio);
    CompareInput input{isB ? other : active, isB ? active : other, settings.view.compare, frame};
    m_page.comparison = compareScene(input, MarkedDifference::of(input.a.snapshot, input.b.snapshot));
    m_page.scene = active;
    m_page.contents = MapContents::of(active);
    m_page.contents.contested = m_page.contents.contested || MapContents::of(other).contested;
}

/// The picture is the map, with its plates on it.
void PageComposer::mapAlone()
{
    m_page.mapPixels = QRect(QPoint(), m_page.pixels);
    m_page.map = QRectF(QPointF(), m_page.size);
    if (m_subject.other) {
        setComparison(m_page.size);
        return;
    }
    m_page.scene = m_base;
    m_page.scene.viewport = Viewport::fitting(cameraOf(m_subject.settings), m_page.size, m_page.ratio);
    m_page.contents = MapContents::of(m_page.scene);
    m_page.scene.namesViewpoint
        = m_subject.settings.parts.testFlag(PagePart::Viewpoint) || m_page.contents.contested;
}

} // namespace

double Page::smallestText() const
{
    double least = insetNamePixels * typeScale(scene.viewport); // the smallest names of the map
    for (const TextBlock &block : texts)
        least = std::min(least, block.pixels);
    for (const LegendBlock::Row &row : legend.rows)
        least = std::min(least, row.text.pixels);
    return least;
}

MapScene sceneOf(const PageSubject &subject)
{
    MapScene scene;
    scene.borders = subject.scenery.borders;
    scene.snapshot = subject.moment.snapshot;
    scene.labels = subject.scenery.labels;
    scene.date = subject.moment.date;
    scene.theme = Theme::named(subject.settings.theme);
    scene.layers = subject.moment.layers;
    scene.events = eventMarks(subject.moment, *subject.scenery.pack);
    scene.selectedStates = subject.moment.selection.states;
    scene.selectedTerritory = subject.moment.selection.territory;
    scene.linkedStates = subject.moment.linkedStates;
    scene.namesViewpoint = true;
    return scene;
}

Page composePage(const PageSubject &subject)
{
    return PageComposer(subject).composed();
}

} // namespace atlas
