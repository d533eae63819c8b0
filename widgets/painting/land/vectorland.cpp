// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/vectorland.h"

#include "borders/fillwords.h"
#include "land/drawnstates.h"
#include "paperdevice.h"
#include "paperpath.h"
#include "recipepainting.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace atlas {

namespace {

QPen penOf(const LineStroke &stroke, const Theme &theme)
{
    QColor colour = theme.*stroke.colour;
    colour.setAlphaF(float(stroke.opacity));
    const bool round = stroke.dash.isEmpty() || stroke.dash.round;
    QPen pen(colour, stroke.width, Qt::SolidLine, round ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (stroke.dash.isEmpty())
        return pen;
    QList<qreal> lengths; // of a pen, in multiples of its width
    for (const double length : stroke.dash.lengths)
        lengths.append(length / stroke.width);
    pen.setDashPattern(lengths);
    return pen;
}

} // namespace

VectorLand::VectorLand(const MapScene &scene)
    : m_scene(scene)
    , m_view(QPointF(), scene.viewport.size)
    , m_paths(scene.borders, scene.viewport)
{
    const size_t count = scene.borders->territories.size();
    if (scene.snapshot && scene.snapshot->territories.size() == count)
        m_drawn = drawnStates(*scene.borders, *scene.snapshot, scene.layers);
    else
        m_drawn.assign(count, {});
    findSoils();
    findLooks();
}

void VectorLand::findSoils()
{
    std::map<std::pair<StateIndex, FillKey>, Territories> soils;
    for (size_t i = 0; i < m_drawn.size(); ++i) {
        const TerritoryState &state = m_drawn[i];
        const FillKey key{state.fill, state.contested, state.contested ? state.rivalFill : FillClass::Land};
        Territories &territories = soils[{state.holder, key}];
        territories.resize(m_drawn.size());
        territories[i] = 1;
    }
    for (auto &[whose, territories] : soils)
        m_soils.push_back({whose.first, whose.second, std::move(territories)});
}

void VectorLand::findLooks()
{
    m_kinds.assign(size_t(m_paths.arcCount()), LineKind::None);
    m_finishes.assign(m_kinds.size(), LineFinish::Exact);
    const BorderSet &borders = *m_scene.borders;
    const std::vector<char> micro = microTerritories(borders, m_drawn, territoryAreas(borders));
    LineContext context = LineContext::of(borders, m_drawn, micro);
    context.layers = m_scene.layers;
    context.metresPerPixel = m_scene.viewport.metresPerPixel;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (!m_paths.isVisible(int(i)) || m_paths.isSpeck(int(i)))
            continue;
        m_kinds[i] = lineKind(context, borders.arcs[i]);
        m_finishes[i] = lineFinish(borders, borders.arcs[i], context);
    }
}

/// The land that a state holds as what it is bears its id; other land of it says besides what that is.
QString VectorLand::idOf(const Soil &soil) const
{
    if (soil.holder == noState)
        return QStringLiteral("land-") + fillWord(soil.fill);
    const QString id = QStringLiteral("state-") + m_scene.borders->states[size_t(soil.holder)].id.value;
    const bool isOwn = !soil.fill.contested && m_scene.snapshot
        && m_scene.snapshot->states[size_t(soil.holder)].fill == soil.fill.fill;
    return isOwn ? id : id + QLatin1Char('-') + fillWord(soil.fill);
}

QString VectorLand::titleOf(const Soil &soil) const
{
    const QString what = soil.fill.contested ? QStringLiteral("contested") : fillText(soil.fill.fill);
    if (soil.holder == noState || !m_scene.snapshot)
        return what;
    return QStringLiteral("%1: %2").arg(m_scene.snapshot->states[size_t(soil.holder)].name, what);
}

void VectorLand::paintFills(QPainter &painter) const
{
    const PaperScope scope(painter, {QStringLiteral("land"), QStringLiteral("lands"), {}});
    for (const Soil &soil : m_soils) {
        const QPainterPath area = m_paths.area(soil.territories);
        const QString id = idOf(soil);
        if (area.isEmpty() || !area.boundingRect().intersects(m_view))
            continue;
        const PaperScope land(painter, {id, QStringLiteral("land ") + fillWord(soil.fill), titleOf(soil)});
        paintRecipe(painter, area, FillRecipe::of(soil.fill, m_scene.theme), m_view);
    }
    const QPainterPath partners = m_paths.area(where(&TerritoryState::isPartner));
    if (partners.isEmpty())
        return;
    const PaperScope marks(painter, {QStringLiteral("partners"), QStringLiteral("partners"), {}});
    paintCrosses(painter, partners, m_scene.theme.partner, m_view);
}

VectorLand::Territories VectorLand::where(bool TerritoryState::*mark) const
{
    Territories territories(m_drawn.size(), 0);
    for (size_t i = 0; i < m_drawn.size(); ++i)
        territories[i] = m_drawn[i].*mark;
    return territories;
}

void VectorLand::paintLines(QPainter &painter) const
{
    painter.setBrush(Qt::NoBrush);
    {
        const PaperScope scope(painter, {QStringLiteral("borders"), QStringLiteral("borders"), {}});
        paintKeylines(painter);
        for (const LineStroke &plain : lineStrokes())
            for (int finish = 0; finish < lineFinishCount; ++finish)
                paintStroke(painter, plain, LineFinish(finish));
        const Territories union_ = where(&TerritoryState::inEu);
        if (std::find(union_.begin(), union_.end(), 1) != union_.end())
            paintWithin(painter, union_,
                        {LineKind::None, 2 * europeanDepth, &Theme::european, europeanDash, 1});
    }
    paintOutlines(painter);
}

void VectorLand::paintKeylines(QPainter &painter) const
{
    for (const Soil &soil : m_soils)
        if (soil.fill.fill == FillClass::NatoJoined || soil.fill.fill == FillClass::NatoTerritoryAdded)
            paintWithin(
                painter, soil.territories,
                {LineKind::None, 2 * keylineWidth * m_scene.passage.growth, &Theme::joinedKey, {}, 1});
}

/// Of a line along the outline only what lies on the inner side.
void VectorLand::paintWithin(QPainter &painter, const Territories &territories,
                             const LineStroke &stroke) const
{
    std::vector<int> arcs = m_paths.boundary(territories);
    std::erase_if(arcs, [this](int arc) { return m_paths.isSpeck(arc); });
    const QPainterPath line = m_paths.lines(arcs);
    if (line.isEmpty() || stroke.width <= 0)
        return;
    painter.save();
    clipToPaperPath(painter, m_paths.area(territories));
    painter.setPen(penOf(stroke, m_scene.theme));
    painter.setBrush(Qt::NoBrush);
    drawPaperPath(painter, line);
    painter.restore();
}

void VectorLand::paintStroke(QPainter &painter, const LineStroke &plain, LineFinish finish) const
{
    std::vector<int> arcs;
    for (size_t i = 0; i < m_kinds.size(); ++i)
        if (m_kinds[i] == plain.kind && m_finishes[i] == finish)
            arcs.push_back(int(i));
    const QPainterPath line = m_paths.lines(arcs);
    if (line.isEmpty())
        return;
    const QString known = finish == LineFinish::Exact ? QString() : QStringLiteral(" approximate");
    const PaperScope scope(painter, {{}, QStringLiteral("line ") + lineWord(plain.kind) + known, {}});
    painter.setPen(penOf(finished(plain, finish), m_scene.theme));
    drawPaperPath(painter, line);
}

void VectorLand::paintOutline(QPainter &painter, OutlineKind kind, const std::vector<int> &arcs) const
{
    const QPainterPath line = m_paths.lines(arcs);
    if (line.isEmpty())
        return;
    for (const OutlineStroke &style : outlineStrokes()) {
        if (style.kind != kind)
            continue;
        painter.setPen(penOf({LineKind::None, style.width, style.colour, style.dash, 1}, m_scene.theme));
        drawPaperPath(painter, line);
    }
}

/// Borders over land only: the coasts are the same on both dates.
void VectorLand::paintGhost(QPainter &painter) const
{
    const std::shared_ptr<const Snapshot> &ghost = m_scene.marks.ghost;
    if (!ghost || ghost->territories.size() != m_drawn.size())
        return;
    std::vector<int> states, alliance;
    for (int i = 0; i < m_paths.arcCount(); ++i) {
        const Arc &arc = m_scene.borders->arcs[size_t(i)];
        if (!m_paths.isVisible(i) || arc.left == noTerritory || arc.right == noTerritory)
            continue;
        const TerritoryState &one = ghost->territories[size_t(arc.left)];
        const TerritoryState &other = ghost->territories[size_t(arc.right)];
        if (one.holder != other.holder)
            (isNato(one.fill) != isNato(other.fill) ? alliance : states).push_back(i);
    }
    paintOutline(painter, OutlineKind::GhostState, states);
    paintOutline(painter, OutlineKind::GhostAlliance, alliance);
}

void VectorLand::paintOutlines(QPainter &painter) const
{
    const PaperScope scope(painter, {QStringLiteral("picked"), QStringLiteral("picked"), {}});
    painter.setBrush(Qt::NoBrush);
    const auto &differing = m_scene.marks.differing;
    if (differing && differing->size() == m_drawn.size())
        paintOutline(painter, OutlineKind::Differing, m_paths.boundary(*differing));
    paintGhost(painter);
    const auto outlineStates = [&](OutlineKind kind, const std::set<StateId> &states) {
        for (const StateId &id : states) {
            const StateIndex state = m_scene.borders->state(id);
            Territories soil(m_drawn.size(), 0);
            for (size_t i = 0; i < soil.size(); ++i)
                soil[i] = state != noState && m_drawn[i].holder == state;
            paintOutline(painter, kind, m_paths.boundary(soil));
        }
    };
    outlineStates(OutlineKind::Linked, m_scene.linkedStates);
    outlineStates(OutlineKind::Selected, m_scene.selectedStates);
    const TerritoryIndex picked = m_scene.borders->territory(m_scene.selectedTerritory);
    if (picked == noTerritory)
        return;
    Territories alone(m_drawn.size(), 0);
    alone[size_t(picked)] = 1;
    paintOutline(painter, OutlineKind::Selected, m_paths.boundary(alone));
}

QString fillWord(const FillKey &key)
{
    static constexpr const char *words[fillClassCount]
        = {"no-pact",         "russia",          "nato",      "joined",
           "territory-added", "outside-command", "signatory", "treaty-area",
           "warsaw-pact",     "soviet-union",    "csto",      "beyond"};
    return key.contested ? QStringLiteral("contested") : QLatin1String(words[int(key.fill)]);
}

QString lineWord(LineKind kind)
{
    static constexpr const char *words[lineKindCount] = {"none",
                                                         "coast",
                                                         "nato-coast",
                                                         "contested-coast",
                                                         "state-border",
                                                         "nato-border",
                                                         "border-within-pact",
                                                         "border-within-csto",
                                                         "approximate-border",
                                                         "inner-border",
                                                         "zone",
                                                         "treaty",
                                                         "contested",
                                                         "csto-border",
                                                         "pact-border",
                                                         "alliance-border",
                                                         "russian-border"};
    return QLatin1String(words[int(kind)]);
}

} // namespace atlas
