// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinebackdrop.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "textlines.h"
#include "timeline/stepcurve.h"
#include "timeline/timelinemembers.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int years = 10; ///< between two lines of the overview
constexpr int firstDecade = firstYear / years * years + years;

StepCurve curveOf(const TimelineStock &stock, const TimelineLayout &layout)
{
    std::vector<MeasureStep> steps;
    for (const MemberStep &step : stock.members)
        steps.push_back({step.from, double(step.count)});
    const double most = stock.most();
    const double foot = layout.memberY(0, most);
    const QRectF box(layout.overview.left(), layout.memberY(most, most), layout.overview.width(),
                     foot - layout.memberY(most, most));
    return stepCurve(steps, {box, layout.whole, most});
}

QFont countFont()
{
    return sansFont(11, 500);
}

QFont decadeFont()
{
    return sansFont(11);
}

using Taken = std::vector<QRectF>; ///< by words and handles

bool isFree(const Taken &taken, const QRectF &strip, const QRectF &place)
{
    const QRectF padded = place.adjusted(-4, 0, 4, 0);
    return place.left() >= strip.left() && place.right() <= strip.right()
        && std::none_of(taken.begin(), taken.end(),
                        [&](const QRectF &other) { return other.intersects(padded); });
}

QRectF handleAt(QPointF middle)
{
    return {middle.x() - 3, middle.y() - 9, 6, 18};
}

std::vector<QRectF> handlesOf(const TimelineLayout &layout)
{
    const QRectF window = layout.windowRect();
    return {handleAt({window.left(), window.center().y()}), handleAt({window.right(), window.center().y()})};
}

/// Right of the step, left of it, or at the end of the strip; best first.
std::vector<QRectF> placesOfCount(const TimelineScene &scene, const TimelineLayout &layout, size_t index)
{
    constexpr double end = 6; // from the end of the strip: a handle may stand there
    const MemberStep &step = scene.stock->members[index];
    const double width = wordsWidth(countFont(), QString::number(step.count));
    const double x = layout.whole.xOf(double(step.from.toJulianDay()));
    const double y = layout.memberY(step.count, scene.stock->most());
    const double top = std::max(layout.overview.top() + 11, y - 4) - 10;
    std::vector<QRectF> places{{x + 3, top, width, 12}, {x - 3 - width, top, width, 12}};
    if (index + 1 == scene.stock->members.size())
        places.emplace_back(layout.overview.right() - width - end, top, width, 12);
    return places;
}

/// Finds the places of the words: each takes what is free when its turn comes.
class Placing {
public:
    Placing(const TimelineScene &scene, const TimelineLayout &layout)
        : m_scene(scene)
        , m_layout(layout)
        , m_taken(handlesOf(layout))
    { }

    void addCounts(const std::vector<size_t> &indexes)
    {
        for (size_t index : indexes)
            for (const QRectF &place : placesOfCount(m_scene, m_layout, index))
                if (add({place, QString::number(m_scene.stock->members[index].count), false}))
                    break;
    }

    void addDecades()
    {
        for (int year = firstDecade; year <= lastDay().year(); year += years) {
            const QString text = QString::number(year);
            const double x = m_layout.whole.xOf(double(QDate(year, 1, 1).toJulianDay()));
            add({{x + 4, m_layout.overview.top() + 2, wordsWidth(decadeFont(), text), 12}, text, true});
        }
    }

    std::vector<OverviewWord> take() { return std::move(m_words); }

private:
    bool add(const OverviewWord &word)
    {
        if (!isFree(m_taken, m_layout.overview, word.place))
            return false;
        m_taken.push_back(word.place);
        m_words.push_back(word);
        return true;
    }

    const TimelineScene &m_scene;
    const TimelineLayout &m_layout;
    Taken m_taken;
    std::vector<OverviewWord> m_words;
};

void paintDecades(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    for (int year = firstDecade; year <= lastDay().year(); year += years) {
        const double x = layout.whole.xOf(double(QDate(year, 1, 1).toJulianDay()));
        painter.fillRect(QRectF(x - 0.5, layout.overview.top(), 1, layout.overview.height()),
                         scene.theme.line);
    }
}

void paintWindow(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const QRectF window = layout.windowRect();
    painter.setPen(QPen(scene.theme.ink2, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(window);
    painter.setPen(QPen(scene.theme.ink2, 1.2));
    painter.setBrush(scene.theme.panel);
    for (const QRectF &handle : handlesOf(layout))
        painter.drawRoundedRect(handle, 2, 2);
}

void paintTitles(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const bool two = layout.overview.height() >= 44;
    const double base = two ? layout.overview.top() + 20 : layout.overview.center().y() + 4;
    painter.setFont(sansFont(11.5, 500));
    painter.setPen(scene.theme.ink2);
    paintText(painter, {timelineGutter - 10, base}, QStringLiteral("Members of NATO"), Qt::AlignRight);
    if (!two)
        return;
    painter.setFont(sansFont(10.5));
    painter.setPen(scene.theme.ink3);
    paintText(painter, {timelineGutter - 10, base + 16},
              QStringLiteral("%1\u2013%2").arg(firstDay().year()).arg(lastDay().year()), Qt::AlignRight);
}

} // namespace

/// First and last number before the names of the decades, the others after them, the greater step first.
std::vector<OverviewWord> overviewWords(const TimelineScene &scene, const TimelineLayout &layout)
{
    std::vector<size_t> ends;
    std::vector<size_t> others;
    const std::vector<MemberStep> none;
    const std::vector<MemberStep> &steps = scene.stock ? scene.stock->members : none;
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool end = i + 1 == steps.size() || i == 0 || (i == 1 && steps[0].count == 0);
        if (steps[i].count > 0)
            (end ? ends : others).push_back(i);
    }
    const auto rise = [&steps](size_t i) { return std::abs(steps[i].count - steps[i - 1].count); };
    std::stable_sort(others.begin(), others.end(), [&](size_t a, size_t b) { return rise(a) > rise(b); });
    Placing placing(scene, layout);
    placing.addCounts(ends);
    placing.addDecades();
    placing.addCounts(others);
    return placing.take();
}

void paintOverviewWord(QPainter &painter, const TimelineScene &scene, const OverviewWord &word)
{
    painter.setPen(word.isYear ? scene.theme.ink2 : scene.theme.ink);
    textLines(word.text, word.isYear ? decadeFont() : countFont())
        .paint(painter, QPointF(word.place.left(), word.place.bottom() - 2));
}

void paintOverview(QPainter &painter, const TimelineScene &scene, const TimelineLayout &layout)
{
    const Theme &theme = scene.theme;
    const QRectF strip = layout.overview;
    painter.fillRect(strip, theme.panel);
    if (scene.stock) {
        const StepCurve curve = curveOf(*scene.stock, layout);
        painter.fillPath(curve.area, theme.sparkFill);
        painter.setPen(QPen(theme.spark, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(curve.line);
    }
    const QRectF window = layout.windowRect();
    QColor veil = theme.chrome;
    veil.setAlphaF(0.6F);
    painter.fillRect(QRectF(strip.topLeft(), QPointF(window.left(), strip.bottom())), veil);
    painter.fillRect(QRectF(QPointF(window.right(), strip.top()), strip.bottomRight()), veil);
    paintDecades(painter, scene, layout);
    paintWindow(painter, scene, layout);
    paintTitles(painter, scene, layout);
}

} // namespace atlas
