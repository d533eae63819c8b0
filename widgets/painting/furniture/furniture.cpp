// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/furniture.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "furniture/furniturefonts.h"
#include "furniture/plates.h"
#include "land/drawnstates.h"
#include "mapprojection.h"
#include "names/halotext.h"
#include "names/labelstock.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double margin = 12;
constexpr double insetSight = 3'000'000; // metres across: below it the map shows a part of Europe only
constexpr double smallestContested = 24; // px; smaller spots need no word about the viewpoint
constexpr double longestBar = 110;
const QSizeF windowButtons(44, 120);

bool isCompact(const MapScene &scene)
{
    return scene.viewport.size.width() < 720 || scene.viewport.size.height() < 420;
}

bool isReady(const MapScene &scene)
{
    return scene.borders && scene.snapshot && scene.labels;
}

QSizeF plateSize(const Furniture &furniture)
{
    const PlateFonts &fonts = plateFonts();
    const double joined
        = furniture.joined.isEmpty() ? 0 : swatchWidth + 6 + steadyWidth(fonts.text, furniture.joined);
    if (furniture.compact) {
        const double first = steadyWidth(fonts.dateSmall, furniture.date) + 10
            + steadyWidth(fonts.members, furniture.members);
        if (furniture.narrow)
            return {std::max(first, joined) + 20, joined > 0 ? 52.0 : 32.0};
        return {first + (joined > 0 ? 10 + joined : 0) + 20, 32};
    }
    double width
        = std::max(steadyWidth(fonts.date, furniture.date), steadyWidth(fonts.members, furniture.members));
    double height = 63;
    if (!furniture.joined.isEmpty()) {
        width = std::max(width, joined + 2);
        height += 20;
    }
    return {std::ceil(width) + 24, height};
}

/// The plate at its widest, so that names need not give way when the date turns from May to September.
QSizeF widestPlate(const Furniture &furniture)
{
    Furniture widest = furniture;
    widest.members = QStringLiteral("32 members");
    widest.joined = QStringLiteral("12 joined today");
    widest.date = longDate({2000, 9, 28}); // no month is longer than September, and all digits are alike
    return plateSize(widest);
}

void wordPlate(Furniture &furniture, const MapScene &scene)
{
    const Snapshot &snapshot = *scene.snapshot;
    const auto count = [&](FillClass fill) {
        return std::count_if(snapshot.states.begin(), snapshot.states.end(),
                             [&](const StateStatus &state) { return state.exists && state.fill == fill; });
    };
    furniture.date = longDate(scene.date);
    const auto signatories = count(FillClass::NatoSignatory);
    if (snapshot.natoMembers > 0)
        furniture.members = QStringLiteral("%1 members").arg(snapshot.natoMembers);
    else if (signatories > 0)
        furniture.members = QStringLiteral("%1 signatories").arg(signatories);
    else
        furniture.members = QStringLiteral("No alliance yet");
    if (const auto joined = count(FillClass::NatoJoined); joined > 0)
        furniture.joined = QStringLiteral("%1 joined today").arg(joined);
    furniture.datePlate = QRectF(QPointF(margin, margin), plateSize(furniture));
}

void wordInset(Furniture &furniture, const MapScene &scene)
{
    const Snapshot &snapshot = *scene.snapshot;
    QStringList members;
    QStringList signatories;
    for (const NorthAmerica::Landmark &landmark : scene.labels->inset.landmarks()) {
        const StateIndex holder = landmark.territory == noTerritory
            ? noState
            : snapshot.territories[size_t(landmark.territory)].holder;
        const StateStatus state = holder == noState ? StateStatus{} : snapshot.states[size_t(holder)];
        furniture.insetNames << state.name;
        if (isNato(state.fill) && !scene.viewport.visibleMetres().contains(landmark.metres))
            members << state.name;
        else if (state.fill == FillClass::NatoSignatory)
            signatories << state.name;
    }
    for (const NorthAmerica::Land &land : scene.labels->inset.lands())
        furniture.insetFills.push_back(
            {drawnFill(snapshot.territories[size_t(land.territory)].fill, false, scene.layers)});
    QStringList &named = members.isEmpty() ? signatories : members;
    if (named.isEmpty())
        return;
    named.sort();
    if (!hasInset(scene))
        furniture.outside = QStringLiteral("+%1 outside").arg(named.size());
    else
        furniture.outside
            = (members.isEmpty() ? QStringLiteral("Also signed:\n") : QStringLiteral("Also members:\n"))
            + named.join(QStringLiteral(", "));
}

/// Where the members outside are named, whether or not there are any on the day.
QRectF outsideRoom(const MapScene &scene)
{
    if (hasInset(scene)) {
        const QRectF inset = insetRect(scene);
        return {margin, inset.bottom() + 3, inset.width() + 12, 32};
    }
    const double width = std::ceil(wordsWidth(plateFonts().small, QStringLiteral("+2 outside"))) + 16;
    return {margin, scene.viewport.size.height() - margin - 24, width, 24};
}

/// Of the words, flush left with the inset, and the ground about them.
QRectF outsideWords(const QString &words, const QRectF &inset)
{
    thread_local TextMeasure measure; // the words stay the same for decades
    const double width = measure.size(outsideStyle(), words).width();
    return QRectF(inset.left(), inset.bottom() + 3, width, 32).adjusted(-5, -1, 5, 0);
}

void placeInset(Furniture &furniture, const MapScene &scene)
{
    if (hasInset(scene)) {
        furniture.inset = insetRect(scene);
    } else {
        furniture.insetFills.clear();
        furniture.insetNames.clear();
    }
    if (!furniture.outside.isEmpty())
        furniture.outsideRect = furniture.inset.isEmpty() ? outsideRoom(scene)
                                                          : outsideWords(furniture.outside, furniture.inset);
}

/// Whichever viewpoint it names, whether or not it is shown on the day; empty where there is no room.
QRectF viewpointRoom(const MapScene &scene, const QString &name)
{
    const double left = outsideRoom(scene).right() + margin;
    const QRectF plate(left, scene.viewport.size.height() - margin - 30, viewpointPlateWidth(name), 30);
    return plate.right() <= scene.viewport.size.width() - 170 ? plate : QRectF(); // the scale bar's corner
}

bool showsContested(const MapScene &scene)
{
    const QRectF view = scene.viewport.visibleMetres();
    for (size_t i = 0; i < scene.snapshot->territories.size(); ++i) {
        const QRectF &bounds = scene.labels->territoryBounds[i];
        const double across = std::max(bounds.width(), bounds.height()) / scene.viewport.metresPerPixel;
        if (scene.snapshot->territories[i].contested && across >= smallestContested
            && view.intersects(bounds))
            return true;
    }
    return false;
}

void placeViewpoint(Furniture &furniture, const MapScene &scene)
{
    const bool matters = scene.layers.testFlag(Layer::Contested) && showsContested(scene);
    if (!matters && !scene.namesViewpoint)
        return;
    furniture.viewpoint = scene.snapshot->viewpoint == Viewpoint::Documents
        ? QStringLiteral("International documents")
        : QStringLiteral("Actual control");
    furniture.viewpointPlate = viewpointRoom(scene, furniture.viewpoint);
    if (furniture.viewpointPlate.isEmpty() && scene.namesViewpoint) // in a narrow picture above the corners
        furniture.viewpointPlate
            = {margin,
               scene.viewport.size.height() - margin - 68 - (hasInset(scene) ? insetRect(scene).height() : 0),
               viewpointPlateWidth(furniture.viewpoint), 30};
}

/// The projection is of equal area: lengths differ by direction and place, so the bar is measured on the
/// ground eastward through the middle of the view.
void placeScale(Furniture &furniture, const MapScene &scene)
{
    const Viewport &view = scene.viewport;
    const MapProjection projection;
    const QPointF middle(view.size.width() / 2, view.size.height() / 2);
    const QPointF half(longestBar / 2, 0);
    const QGeoCoordinate west = projection.toPlace(view.toMetres(middle - half));
    const QGeoCoordinate east = projection.toPlace(view.toMetres(middle + half));
    const double longest = west.isValid() && east.isValid() ? west.distanceTo(east) : 0;
    if (!(longest > 0))
        return;
    const double decade = std::pow(10, std::floor(std::log10(longest)));
    const double metres = decade * (longest >= 5 * decade ? 5 : longest >= 2 * decade ? 2 : 1);
    furniture.scaleLength = std::round(longestBar * metres / longest);
    furniture.scaleText
        = metres < 1000 ? QStringLiteral("%1 m").arg(metres) : QStringLiteral("%1 km").arg(metres / 1000);
    const double width
        = furniture.scaleLength + 18 + std::ceil(wordsWidth(plateFonts().small, furniture.scaleText) / 2);
    furniture.scaleBar
        = QRectF(view.size.width() - margin - width, view.size.height() - margin - 30, width, 30);
}

} // namespace

bool hasUseForInset(const MapScene &scene)
{
    if (!isReady(scene) || scene.labels->inset.lands().empty())
        return false;
    const QRectF view = scene.viewport.visibleMetres();
    const auto &landmarks = scene.labels->inset.landmarks();
    return view.width() >= insetSight
        && std::none_of(landmarks.begin(), landmarks.end(),
                        [&](const auto &landmark) { return view.contains(landmark.metres); });
}

bool hasInset(const MapScene &scene)
{
    return scene.furniture && !isCompact(scene) && hasUseForInset(scene);
}

QRectF insetRect(const MapScene &scene)
{
    const QSizeF size = NorthAmerica::size();
    return {QPointF(margin, scene.viewport.size.height() - margin - 36 - size.height()), size};
}

Furniture insetAt(const MapScene &scene, QPointF corner)
{
    Furniture furniture;
    wordInset(furniture, scene);
    furniture.inset = {corner, NorthAmerica::size()};
    return furniture;
}

std::vector<QRectF> insetNameRects(const MapScene &scene)
{
    std::vector<QRectF> rects;
    const QPointF corner = insetRect(scene).topLeft();
    const QStringList names = furnitureOf(scene).insetNames;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QSizeF size = textSize({insetNamePixels, 600}, names[i]);
        const QPointF middle = corner + scene.labels->inset.landmarks()[size_t(i)].pixel;
        rects.emplace_back(middle - QPointF(size.width(), size.height()) / 2, size);
    }
    return rects;
}

Furniture furnitureOf(const MapScene &scene)
{
    Furniture furniture;
    if (!scene.furniture || !scene.snapshot)
        return furniture;
    furniture.compact = isCompact(scene);
    furniture.narrow
        = furniture.compact && widestPlate(furniture).width() > scene.viewport.size.width() - 2 * margin;
    wordPlate(furniture, scene);
    if (isReady(scene)) {
        wordInset(furniture, scene);
        placeInset(furniture, scene);
        placeViewpoint(furniture, scene);
    }
    placeScale(furniture, scene);
    return furniture;
}

std::vector<QRectF> reservedRects(const MapScene &scene)
{
    const Furniture furniture = furnitureOf(scene);
    if (furniture.datePlate.isEmpty())
        return scene.marks.plates;
    const double right = scene.viewport.size.width() - margin;
    std::vector<QRectF> rects{QRectF(furniture.datePlate.topLeft(), widestPlate(furniture)),
                              QRectF(QPointF(right - windowButtons.width(), margin), windowButtons),
                              furniture.inset, furniture.scaleBar};
    if (isReady(scene)) {
        rects.push_back(outsideRoom(scene));
        if (scene.layers.testFlag(Layer::Contested))
            rects.push_back(viewpointRoom(scene, QStringLiteral("International documents")));
    }
    std::erase_if(rects, [](const QRectF &rect) { return rect.isEmpty(); });
    return rects;
}

} // namespace atlas
