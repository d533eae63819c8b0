// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparescene.h"

#include "borders/fillwords.h"
#include "borders/legendmodel.h"
#include "furniture/datetext.h"
#include "furniture/furniturefonts.h"
#include "furniture/plates.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double margin = 12;
constexpr double letterRoom = 36; ///< of the A or B in its box
constexpr double plateHeight = 60, compactHeight = 32;
constexpr double rowHeight = 22;
constexpr double scaleRoom = 170; ///< of the corner that the scale bar keeps
const QSizeF smallest(620, 420); ///< below it plates are of one line and there is no legend
const QSizeF windowButtons(44, 120);

double widthOf(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

int countOf(const Snapshot &snapshot, std::initializer_list<FillClass> fills)
{
    return int(std::count_if(snapshot.states.begin(), snapshot.states.end(), [&](const StateStatus &state) {
        return state.exists && std::find(fills.begin(), fills.end(), state.fill) != fills.end();
    }));
}

QString membersText(int count)
{
    return count == 1 ? QStringLiteral("1 member") : QStringLiteral("%1 members").arg(count);
}

void wordPlates(CompareScene &scene)
{
    const Snapshot &a = *scene.a.snapshot;
    const Snapshot &b = *scene.b.snapshot;
    scene.dateA = longDate(scene.a.date);
    scene.dateB = longDate(scene.b.date);
    scene.membersA = membersText(a.natoMembers);
    // The Soviet Union is drawn as itself before and after the pact, too.
    if (const int others = countOf(a, {FillClass::WarsawPact}); others > 0)
        scene.membersA
            += QStringLiteral(", %1 in the Warsaw Pact").arg(others + countOf(a, {FillClass::Ussr}));
    scene.membersB = membersText(b.natoMembers);
    const int more = b.natoMembers - a.natoMembers;
    if (more > 0)
        scene.membersB += QStringLiteral(", %1 more than at A").arg(more);
    else if (more < 0)
        scene.membersB += QStringLiteral(", %1 fewer than at A").arg(-more);
    else
        scene.membersB += QStringLiteral(", as many as at A");
}

/// At its widest, so that names need not give way while a date is scrubbed.
double widestPlate(bool compact)
{
    const double date
        = steadyWidth(compact ? plateFonts().dateSmall : plateFonts().date, longDate({2000, 9, 28}));
    if (compact)
        return letterRoom + std::ceil(date) + 12;
    const double members
        = std::max(widthOf(plateFonts().members, QStringLiteral("30 members, 14 fewer than at A")),
                   widthOf(plateFonts().members, QStringLiteral("16 members, 8 in the Warsaw Pact")));
    return letterRoom + 12 + std::ceil(std::max(date, members)) + 16;
}

void placePlates(CompareScene &scene, QSizeF picture)
{
    const bool compact = picture.width() < smallest.width() || picture.height() < smallest.height();
    const QSizeF size(widestPlate(compact), compact ? compactHeight : plateHeight);
    scene.plateA = {QPointF(margin, margin), size};
    const double right = picture.width() - margin - size.width();
    const bool apart = right > scene.plateA.right() + margin;
    scene.plateB = {apart ? QPointF(right, margin) : QPointF(margin, scene.plateA.bottom() + 4), size};
}

bool isPresent(const LegendEntry &entry, const CompareScene &scene)
{
    const auto shows = [&](const MapScene &side) {
        return legendCount(entry, *side.borders, *side.snapshot).value_or(1) > 0
            && side.layers.testFlag(entry.layer);
    };
    return shows(scene.a) || shows(scene.b);
}

QString rowText(const LegendEntry &entry, bool marks)
{
    if (marks && entry.fill == FillClass::NatoJoined)
        return QStringLiteral("Joined between A and B");
    if (marks && entry.fill == FillClass::NatoTerritoryAdded)
        return QStringLiteral("Territory added between A and B");
    return entry.label;
}

/// Rows of the dates, or of any dates whatever.
std::vector<CompareLegendRow> rowsOf(const CompareScene &scene, bool marks, bool ofAnyDates)
{
    using Sign = CompareLegendRow::Sign;
    std::vector<CompareLegendRow> rows;
    for (const LegendEntry &entry : legendEntries()) {
        const bool listed
            = entry.fill || entry.layer == Layer::AllianceBorder || entry.layer == Layer::Contested;
        if (!listed || (!ofAnyDates && !isPresent(entry, scene)))
            continue;
        const Sign sign = entry.fill          ? Sign::Fill
            : entry.layer == Layer::Contested ? Sign::Contested
                                              : Sign::AllianceBorder;
        rows.push_back({sign, entry.fill.value_or(FillClass::Land), rowText(entry, marks)});
    }
    if (scene.b.marks.differing)
        rows.push_back({Sign::Differing, {}, QStringLiteral("Else different from A")});
    if (scene.b.marks.ghost)
        rows.push_back({Sign::Ghost, {}, QStringLiteral("Borders on A, alliance bold")});
    return rows;
}

/// One column in the corner; beside one another where a column would hide half a map. Its breadth, and the
/// room that names leave to it, do not depend on the dates: nothing jumps while one is scrubbed.
void placeLegend(CompareScene &scene, QSizeF picture, bool marks)
{
    const std::vector<CompareLegendRow> all = rowsOf(scene, marks, true);
    double column = 200;
    for (const CompareLegendRow &row : all)
        column = std::max(column, widthOf(plateFonts().text, row.text) + 58);
    scene.legendColumn = std::ceil(column);
    const double room = picture.width() - 2 * margin - scaleRoom;
    scene.legendColumns
        = scene.mode == CompareMode::SideBySide ? std::max(1, int(room / scene.legendColumn)) : 1;
    const auto place = [&](size_t rows) {
        const int count = int(rows) + 1; // and the members elsewhere
        const int lines = (count + scene.legendColumns - 1) / scene.legendColumns;
        const double height = rowHeight * lines + 12;
        return QRectF(margin, picture.height() - margin - height,
                      scene.legendColumn * std::min(scene.legendColumns, int(all.size())), height);
    };
    scene.rows = rowsOf(scene, marks, false);
    const bool fits = picture.width() >= smallest.width() && picture.height() >= smallest.height()
        && place(all.size()).height() < picture.height() - 2 * plateHeight - 3 * margin;
    if (!fits)
        return;
    scene.legend = place(scene.rows.size());
    scene.legendRoom = place(all.size());
}

/// Beside the legend where there is room, else above it; the scale bar keeps its corner.
void placeViewpoint(CompareScene &scene, QSizeF picture)
{
    const double width = viewpointPlateWidth(scene.viewpoint);
    const double bottom = picture.height() - margin;
    const double left = scene.legend.isEmpty() ? margin : scene.legend.right() + 8;
    if (left + width < picture.width() - scaleRoom)
        scene.viewpointPlate = {left, bottom - 30, width, 30};
    else
        scene.viewpointPlate
            = {margin, (scene.legend.isEmpty() ? bottom - 34 : scene.legendRoom.top()) - 38, width, 30};
}

void reserve(CompareScene &scene, QSizeF picture)
{
    const QRectF buttons(QPointF(picture.width() - windowButtons.width(), scene.plateB.bottom()),
                         windowButtons);
    for (const auto &[side, origin] :
         {std::pair{&scene.a, scene.frame.originA}, std::pair{&scene.b, scene.frame.originB}}) {
        side->furniture = false;
        for (const QRectF &plate : {scene.plateA, scene.plateB, scene.viewpointPlate, scene.legendRoom,
                                    buttons, scene.furniture.scaleBar.translated(scene.frame.originB)}) {
            const QRectF room = plate.translated(-origin);
            if (!plate.isEmpty() && room.intersects(QRectF(QPointF(), side->viewport.size)))
                side->marks.plates.push_back(room);
        }
    }
}

} // namespace

double dividerGripTop(double height)
{
    return height * 0.86 - dividerGrip.height() / 2;
}

CompareFrame compareFrame(const Compare &compare, QSizeF picture)
{
    const QRectF whole(QPointF(), picture);
    CompareFrame frame{{}, whole, picture, {}, {}, -1};
    if (compare.mode == CompareMode::Swipe) {
        frame.divider = std::round(picture.width() * compare.divider);
        frame.a = {0, 0, frame.divider, picture.height()};
        frame.b = whole.adjusted(frame.divider, 0, 0, 0);
    } else if (compare.mode == CompareMode::SideBySide) {
        const double half = std::max(1.0, std::floor((picture.width() - dividerWidth) / 2));
        frame.divider = half + dividerWidth / 2;
        frame.view = {half, picture.height()};
        frame.a = {0, 0, half, picture.height()};
        frame.originB = {half + dividerWidth, 0};
        frame.b = {frame.originB, frame.view};
    }
    return frame;
}

CompareSide sideAt(const CompareFrame &frame, QPointF pixel)
{
    return frame.divider >= 0 && pixel.x() < frame.divider ? CompareSide::A : CompareSide::B;
}

QPointF onViewport(const CompareFrame &frame, QPointF pixel)
{
    return pixel - (sideAt(frame, pixel) == CompareSide::A ? frame.originA : frame.originB);
}

MarkedDifference MarkedDifference::of(const std::shared_ptr<const Snapshot> &a,
                                      const std::shared_ptr<const Snapshot> &b)
{
    auto marked = std::make_shared<Snapshot>(*b);
    auto differing = std::make_shared<std::vector<char>>(b->territories.size(), 0);
    for (size_t i = 0; i < b->states.size(); ++i) {
        StateStatus &state = marked->states[i];
        state.fill = steadyFill(state.fill);
        if (isNato(state.fill) && !isNato(a->states[i].fill))
            state.fill = FillClass::NatoJoined;
    }
    for (size_t i = 0; i < b->territories.size(); ++i) {
        const TerritoryState &was = a->territories[i];
        TerritoryState &land = marked->territories[i];
        land.fill = steadyFill(land.fill);
        const bool differs = land.holder != was.holder || land.fill != steadyFill(was.fill)
            || land.contested != was.contested;
        if (isNato(land.fill) && !isNato(was.fill)) {
            const bool oldMember = land.holder != noState && isNato(a->states[size_t(land.holder)].fill);
            land.fill = oldMember ? FillClass::NatoTerritoryAdded : FillClass::NatoJoined;
        } else {
            (*differing)[i] = differs;
        }
    }
    return {a, b, std::move(marked), std::move(differing)};
}

CompareScene compareScene(const CompareInput &input, const MarkedDifference &difference)
{
    CompareScene scene;
    scene.frame = compareFrame(input.compare, input.picture);
    scene.mode = input.compare.mode;
    scene.active = input.compare.active;
    scene.a = input.a;
    scene.b = input.b;
    wordPlates(scene);
    if (input.compare.marksDifferences) {
        scene.b.snapshot = difference.marked;
        scene.b.marks.differing = difference.differing;
    }
    if (input.compare.mode == CompareMode::Outline) { // the borders of A tell themselves what else differs
        scene.b.marks.ghost = input.a.snapshot;
        scene.b.marks.differing = nullptr;
    }
    scene.viewpoint = input.b.snapshot->viewpoint == Viewpoint::Documents
        ? QStringLiteral("International documents")
        : QStringLiteral("Actual control");
    scene.furniture = furnitureOf(input.b);
    scene.also = QString(scene.furniture.outside).replace(QLatin1Char('\n'), QLatin1Char(' '));
    placePlates(scene, input.picture);
    placeLegend(scene, input.picture, input.compare.marksDifferences);
    placeViewpoint(scene, input.picture);
    reserve(scene, input.picture);
    return scene;
}

CompareScene bare(CompareScene scene)
{
    scene.plateA = scene.plateB = scene.viewpointPlate = scene.legend = {};
    scene.furniture = {};
    scene.b.marks.differing = nullptr;
    scene.handle = false;
    return scene;
}

} // namespace atlas
