// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cuts.h"

#include "extension.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double unitReach = 0.08; ///< degrees that the end of a cut may lie off the border of its country
constexpr double disputedReach = 0.12;
constexpr double clipMargin = 0.002; ///< degrees that own lines may reach beyond the land they cut

bool isUnit(const Condition &condition)
{
    return condition.kind == Condition::Kind::Unit || condition.kind == Condition::Kind::UnitNumber;
}

bool matches(const Condition &condition, const Unit &unit)
{
    return condition.kind == Condition::Kind::Unit
        ? condition.names.contains(unit.name)
        : std::find(condition.numbers.begin(), condition.numbers.end(), unit.number)
            != condition.numbers.end();
}

class CutMaker {
public:
    CutMaker(const Geos &geos, const RecipeSources &sources, const CountryLand &land, Issues &issues)
        : m_geos(geos)
        , m_sources(sources)
        , m_land(land)
        , m_issues(issues)
    { }

    CutSet make();

private:
    void fault(const CutRule &rule, const Condition &condition, const QString &reason)
    {
        m_issues.push_back(
            {Issue::Severity::Error, QStringLiteral("territories.csv"),
             m_sources.tables.territories[size_t(rule.territory)].id,
             QStringLiteral("The selector \"%1\" matches nothing: %2").arg(condition.text, reason)});
    }
    std::vector<const Condition *> unitConditions(const QString &country);
    void checkUnits(const CutRule &rule, const Condition &condition);
    GeosPointer continuous(const Unit &unit) const;
    std::vector<Line> sharedLines(const std::vector<UnitGroup> &groups) const;
    void addUnits(const QString &country);
    void addDisputed(const CutRule &rule, const Condition &condition);
    void addOwn(const OwnLine &line);
    void add(const std::vector<Line> &lines)
    {
        m_cuts.lines.insert(m_cuts.lines.end(), lines.begin(), lines.end());
    }

    const Geos &m_geos;
    const RecipeSources &m_sources;
    const CountryLand &m_land;
    Issues &m_issues;
    CutSet m_cuts;
};

void CutMaker::checkUnits(const CutRule &rule, const Condition &condition)
{
    const auto has = [&](auto &&wanted) {
        return std::any_of(m_sources.units.begin(), m_sources.units.end(),
                           [&](const Unit &unit) { return unit.country == rule.base && wanted(unit); });
    };
    for (const QString &name : condition.names) {
        if (!has([&](const Unit &unit) { return unit.name == name; }))
            fault(rule, condition, QStringLiteral("%1 has no unit \"%2\".").arg(rule.base, name));
    }
    for (const int number : condition.numbers) {
        if (!has([&](const Unit &unit) { return unit.number == number; }))
            fault(rule, condition, QStringLiteral("%1 has no unit %2.").arg(rule.base).arg(number));
    }
}

std::vector<const Condition *> CutMaker::unitConditions(const QString &country)
{
    std::vector<const Condition *> all;
    for (const CutRule &rule : m_sources.tables.rules) {
        if (rule.base != country)
            continue;
        for (const Condition &condition : rule.conditions) {
            if (!isUnit(condition))
                continue;
            checkUnits(rule, condition);
            all.push_back(&condition);
        }
    }
    return all;
}

/// Parts beyond the antimeridian are put beside the rest, as the land itself.
GeosPointer CutMaker::continuous(const Unit &unit) const
{
    GeosPointer shape = m_geos.fromWkb(unit.wkb);
    if (unit.country != QLatin1String("Russia"))
        return shape;
    std::vector<GeosPointer> parts;
    std::vector<const GEOSGeometry *> views;
    for (const GEOSGeometry *polygon : m_geos.polygons(shape.get())) {
        const GeosPointer middle = m_geos.own(GEOSGetCentroid_r(m_geos.handle(), polygon));
        std::vector<Line> rings = m_geos.rings(polygon);
        if (m_geos.pointOf(middle.get()).x() <= -100) {
            for (Line &ring : rings) {
                for (QPointF &point : ring)
                    point.rx() += 360;
            }
        }
        parts.push_back(m_geos.polygon(rings));
        views.push_back(parts.back().get());
    }
    return m_geos.unionOf(views);
}

/// The borders between the groups.
std::vector<Line> CutMaker::sharedLines(const std::vector<UnitGroup> &groups) const
{
    std::vector<Line> shared;
    for (size_t i = 0; i < groups.size(); ++i) {
        for (size_t j = i + 1; j < groups.size(); ++j) {
            const GeosPointer line
                = m_geos.own(GEOSIntersection_r(m_geos.handle(), m_geos.boundary(groups[i].shape.get()).get(),
                                                m_geos.boundary(groups[j].shape.get()).get()));
            const std::vector<Line> pieces = m_geos.linesOf(line.get());
            if (pieces.empty())
                continue;
            const std::vector<Line> merged = m_geos.merged(m_geos.lines(pieces).get());
            shared.insert(shared.end(), merged.begin(), merged.end());
        }
    }
    return shared;
}

void CutMaker::addUnits(const QString &country)
{
    const std::vector<const Condition *> conditions = unitConditions(country);
    if (conditions.empty() || hasErrors(m_issues))
        return;
    std::vector<std::vector<bool>> keys; // in the order of the source
    std::map<std::vector<bool>, std::vector<GeosPointer>> members;
    for (const Unit &unit : m_sources.units) {
        if (unit.country != country)
            continue;
        std::vector<bool> key;
        for (const Condition *condition : conditions)
            key.push_back(matches(*condition, unit));
        if (!members.contains(key))
            keys.push_back(key);
        members[key].push_back(continuous(unit));
    }
    std::vector<UnitGroup> &groups = m_cuts.units[country];
    for (const auto &key : keys) {
        std::vector<const GEOSGeometry *> views;
        for (const GeosPointer &member : members[key])
            views.push_back(member.get());
        groups.push_back({key, m_geos.unionOf(views)});
    }
    const std::vector<Line> shared = sharedLines(groups);
    add(shared);
    add(extensions(m_geos, shared, m_geos.boundary(m_land.shapes.at(country).get()).get(), unitReach));
}

/// The face between disputed lines and the border of the country where the point of the selector lies.
void CutMaker::addDisputed(const CutRule &rule, const Condition &condition)
{
    const std::pair<QString, QString> key(rule.base, condition.text);
    if (m_cuts.disputedAreas.contains(key))
        return;
    std::vector<Line> lines;
    for (const int number : condition.numbers) {
        const auto found = m_sources.disputed.find(number);
        if (found == m_sources.disputed.end()) {
            fault(rule, condition, QStringLiteral("there is no disputed line %1.").arg(number));
            return;
        }
        const std::vector<Line> merged = m_geos.merged(m_geos.fromWkb(found->second).get());
        lines.insert(lines.end(), merged.begin(), merged.end());
    }
    const std::vector<Line> noded = m_geos.noded(lines, 0);
    lines = m_geos.merged(m_geos.lines(noded).get());
    const GeosPointer border = m_geos.boundary(m_land.shapes.at(rule.base).get());
    const std::vector<Line> joints = extensions(m_geos, lines, border.get(), disputedReach);
    add(lines);
    add(joints);
    lines.insert(lines.end(), joints.begin(), joints.end());
    const std::vector<Line> borders = m_geos.linesOf(border.get());
    lines.insert(lines.end(), borders.begin(), borders.end());
    const GeosPointer faces = m_geos.polygonized(m_geos.noded(lines, 0));
    for (const GEOSGeometry *face : m_geos.polygons(faces.get())) {
        if (!m_cuts.disputedAreas.contains(key) && m_geos.contains(face, condition.inside))
            m_cuts.disputedAreas.emplace(key, m_geos.own(GEOSGeom_clone_r(m_geos.handle(), face)));
    }
    if (!m_cuts.disputedAreas.contains(key))
        fault(rule, condition, QStringLiteral("its point lies in no area that the lines close."));
}

/// Own lines run on over the sea; only what lies in the countries that they cut is taken.
void CutMaker::addOwn(const OwnLine &line)
{
    std::vector<QPointF> ring = line.line;
    if (line.closure.size() > 2)
        ring.insert(ring.end(), line.closure.begin() + 1, line.closure.end() - 1);
    ring.push_back(ring.front());
    m_cuts.ownAreas.emplace(line.id, m_geos.polygon({ring}));
    std::vector<const GEOSGeometry *> countries;
    for (const CutRule &rule : m_sources.tables.rules) {
        for (const Condition &condition : rule.conditions) {
            if (condition.kind == Condition::Kind::OwnLine && condition.names.front() == line.id)
                countries.push_back(m_land.shapes.at(rule.base).get());
        }
    }
    if (countries.empty())
        return;
    const GeosPointer land = m_geos.unionOf(countries);
    const GeosPointer wide = m_geos.own(GEOSBuffer_r(m_geos.handle(), land.get(), clipMargin, 16));
    add(m_geos.linesOf(
        m_geos.own(GEOSIntersection_r(m_geos.handle(), m_geos.line(line.line).get(), wide.get())).get()));
}

CutSet CutMaker::make()
{
    for (const auto &[country, shape] : m_land.shapes)
        addUnits(country);
    for (const CutRule &rule : m_sources.tables.rules) {
        for (const Condition &condition : rule.conditions) {
            if (condition.kind == Condition::Kind::DisputedLine)
                addDisputed(rule, condition);
        }
    }
    for (const OwnLine &line : m_sources.tables.lines)
        addOwn(line);
    return std::move(m_cuts);
}

const std::vector<bool> &unitsAt(const Geos &geos, const std::vector<UnitGroup> &groups, QPointF place)
{
    const UnitGroup *nearest = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const UnitGroup &group : groups) {
        if (geos.contains(group.shape.get(), place))
            return group.matches;
        // Coasts of the two sources differ: the nearest unit, when the place lies in none.
        const double away = geos.distance(place, group.shape.get());
        if (away < least) {
            least = away;
            nearest = &group;
        }
    }
    return nearest->matches;
}

} // namespace

CutSet makeCuts(const Geos &geos, const RecipeSources &sources, const CountryLand &land, Issues &issues)
{
    return CutMaker(geos, sources, land, issues).make();
}

int territoryAt(const Geos &geos, const RecipeTables &tables, const CutSet &cuts, const QString &country,
                QPointF place)
{
    const std::vector<bool> *units = nullptr;
    size_t unitSelector = 0; // counts on through all rules of the country, as UnitGroup::matches does
    const auto holds = [&](const Condition &condition) {
        switch (condition.kind) {
        case Condition::Kind::Everything:
            return true;
        case Condition::Kind::Box:
            return condition.west <= place.x() && place.x() <= condition.east && condition.south <= place.y()
                && place.y() <= condition.north;
        case Condition::Kind::OwnLine:
            return geos.contains(cuts.ownAreas.at(condition.names.front()).get(), place);
        case Condition::Kind::DisputedLine:
            return geos.contains(cuts.disputedAreas.at({country, condition.text}).get(), place);
        case Condition::Kind::Unit:
        case Condition::Kind::UnitNumber:
            if (!units)
                units = &unitsAt(geos, cuts.units.at(country), place);
            return bool((*units)[unitSelector++]);
        }
        return false;
    };
    for (const CutRule &rule : tables.rules) {
        if (rule.base != country)
            continue;
        bool all = true;
        for (const Condition &condition : rule.conditions) {
            if (all)
                all = holds(condition);
            else if (isUnit(condition))
                ++unitSelector;
        }
        if (all)
            return rule.territory;
    }
    return -1;
}

} // namespace atlas
