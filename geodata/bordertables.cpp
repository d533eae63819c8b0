// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bordertables.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace atlas {

namespace {

constexpr QLatin1String operator""_c(const char *text, size_t size)
{
    return QLatin1String(text, qsizetype(size));
}

/// Reads the tables in the order in which they refer to each other.
class TablesReading {
public:
    TablesReading(BorderSet &borders, Issues &issues)
        : m_borders(borders)
        , m_issues(issues)
    { }

    void readSources(const Table &table);
    void readTerritories(const Table &table);
    void readLines(const Table &table);
    void readStates(const Table &table);
    void readStateNames(const Table &table);
    void readHoldings(const Table &table);
    void readMemberships(const Table &table);
    void readAllianceTerritory(const Table &table);

private:
    void readBetween(TableRow &row, BorderLine &line);
    void readHolding(TableRow &row);
    void readMembership(TableRow &row);
    template <class Read>
    void eachRow(const Table &table, const std::vector<QLatin1String> &columns, Read read);
    DateSpan span(TableRow &row);
    std::vector<SourceId> sources(TableRow &row);
    int known(TableRow &row, QLatin1String column, const QHash<QString, int> &index);
    bool isNew(TableRow &row, const QString &id, QHash<QString, int> &index, size_t position);

    BorderSet &m_borders;
    Issues &m_issues;
    QHash<QString, int> m_territories;
    QHash<QString, int> m_states;
    QHash<QString, int> m_sources;
};

template <class Read>
void TablesReading::eachRow(const Table &table, const std::vector<QLatin1String> &columns, Read read)
{
    if (!table.hasColumns(columns, m_issues))
        return;
    for (int i = 0; i < int(table.rows.size()); ++i) {
        TableRow row(table, i, m_issues);
        read(row);
    }
}

DateSpan TablesReading::span(TableRow &row)
{
    const DateSpan span{row.day("from"_c), row.day("to"_c)};
    if (span.isEmpty()) {
        row.fault(QStringLiteral("It ends on %1, not after its beginning on %2.")
                      .arg(span.to.toString(Qt::ISODate), span.from.toString(Qt::ISODate)));
    }
    return span;
}

std::vector<SourceId> TablesReading::sources(TableRow &row)
{
    std::vector<SourceId> ids;
    for (const QString &id : row.list("sources"_c)) {
        if (!m_sources.contains(id))
            row.fault(QStringLiteral("Unknown source \"%1\".").arg(id));
        ids.push_back({id});
    }
    return ids;
}

int TablesReading::known(TableRow &row, QLatin1String column, const QHash<QString, int> &index)
{
    const QString id = row.text(column);
    const auto found = index.find(id);
    if (found != index.end())
        return *found;
    row.fault(QStringLiteral("Unknown %1 \"%2\".").arg(column, id));
    return -1;
}

bool TablesReading::isNew(TableRow &row, const QString &id, QHash<QString, int> &index, size_t position)
{
    if (id.isEmpty())
        return false;
    if (index.contains(id)) {
        row.fault(QStringLiteral("The id \"%1\" is used twice.").arg(id));
        return false;
    }
    index.insert(id, int(position));
    return true;
}

void TablesReading::readSources(const Table &table)
{
    eachRow(table, {"id"_c, "title"_c, "publisher"_c, "url"_c, "type"_c, "url_check"_c}, [&](TableRow &row) {
        Source source{{row.needed("id"_c)}, row.needed("title"_c), row.text("publisher"_c),
                      row.text("url"_c),    row.text("type"_c),    row.text("url_check"_c) == "seen"_c};
        if (isNew(row, source.id.value, m_sources, m_borders.sources.size()))
            m_borders.sources.push_back(source);
    });
}

void TablesReading::readTerritories(const Table &table)
{
    const QHash<QString, Scope> scopes{{QStringLiteral("focus"), Scope::Focus},
                                       {QStringLiteral("rim"), Scope::Rim},
                                       {QStringLiteral("total"), Scope::Total},
                                       {QStringLiteral("outside"), Scope::Outside}};
    eachRow(table, {"id"_c, "name"_c, "scope"_c, "approximate"_c, "accuracy_km"_c, "note"_c},
            [&](TableRow &row) {
                Territory territory;
                territory.id = {row.needed("id"_c)};
                territory.name = row.needed("name"_c);
                const auto scope = scopes.find(row.text("scope"_c));
                if (scope == scopes.end())
                    row.fault(QStringLiteral("Unknown scope \"%1\".").arg(row.text("scope"_c)));
                else
                    territory.scope = *scope;
                territory.approximate = row.yes("approximate"_c);
                territory.accuracyKm = row.number("accuracy_km"_c);
                territory.note = row.text("note"_c);
                if (isNew(row, territory.id.value, m_territories, m_borders.territories.size()))
                    m_borders.territories.push_back(territory);
            });
}

/// "DZ-N DZ-S; …": the pairs between which a line of the source stands for a historical one.
void TablesReading::readBetween(TableRow &row, BorderLine &line)
{
    for (const QString &text : row.list("between"_c)) {
        const QStringList pair = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (pair.size() != 2) {
            row.fault(QStringLiteral("The field \"between\": \"%1\" is not two territories.").arg(text));
            continue;
        }
        for (const QString &id : pair) {
            if (!m_territories.contains(id))
                row.fault(QStringLiteral("Unknown territory \"%1\".").arg(id));
        }
        line.between.emplace_back(m_territories.value(pair[0], noTerritory),
                                  m_territories.value(pair[1], noTerritory));
    }
}

void TablesReading::readLines(const Table &table)
{
    QHash<QString, int> known;
    eachRow(table,
            {"id"_c, "name"_c, "approximate"_c, "accuracy_km"_c, "between"_c, "line_wkt"_c, "source"_c,
             "notes"_c},
            [&](TableRow &row) {
                BorderLine line;
                line.id = row.needed("id"_c);
                line.name = row.needed("name"_c);
                line.approximate = row.yes("approximate"_c);
                line.accuracyKm = row.number("accuracy_km"_c);
                line.source = row.text("source"_c);
                line.note = row.text("notes"_c);
                if (line.source.isEmpty())
                    row.fault(QStringLiteral("It names no source."));
                readBetween(row, line);
                line.own = row.text("between"_c).isEmpty();
                if (line.own == row.text("line_wkt"_c).isEmpty())
                    row.fault(QStringLiteral("It needs either \"line_wkt\" or \"between\"."));
                if (isNew(row, line.id, known, m_borders.lines.size()))
                    m_borders.lines.push_back(line);
            });
}

void TablesReading::readStates(const Table &table)
{
    eachRow(table, {"id"_c, "from"_c, "to"_c, "kind"_c}, [&](TableRow &row) {
        State state{{row.needed("id"_c)}, span(row), row.needed("kind"_c), {}};
        if (isNew(row, state.id.value, m_states, m_borders.states.size()))
            m_borders.states.push_back(state);
    });
}

void TablesReading::readStateNames(const Table &table)
{
    eachRow(table, {"state"_c, "from"_c, "to"_c, "full"_c, "brief"_c, "sources"_c}, [&](TableRow &row) {
        const int state = known(row, "state"_c, m_states);
        StateName name{span(row), row.needed("full"_c), row.needed("brief"_c), sources(row)};
        if (state >= 0)
            m_borders.states[size_t(state)].names.push_back(name);
    });
    for (State &state : m_borders.states) {
        std::stable_sort(state.names.begin(), state.names.end(),
                         [](const StateName &a, const StateName &b) { return a.span.from < b.span.from; });
        if (!state.names.empty())
            continue;
        m_issues.push_back({Issue::Severity::Error, table.file, table.name,
                            QStringLiteral("The state \"%1\" has no name.").arg(state.id.value)});
        state.names.push_back({state.life, state.id.value, state.id.value, {}});
    }
}

void TablesReading::readHolding(TableRow &row)
{
    const auto kind = holdingKindFrom(row.text("kind"_c));
    const auto view = holdingViewFrom(row.text("view"_c));
    if (!kind)
        row.fault(QStringLiteral("Unknown kind of holding \"%1\".").arg(row.text("kind"_c)));
    if (!view)
        row.fault(QStringLiteral("Unknown view \"%1\".").arg(row.text("view"_c)));
    Holding holding;
    holding.territory = known(row, "territory"_c, m_territories);
    // Four powers together (Vienna) are nobody: only a zone may lack a holder.
    const bool nobody = row.text("state"_c).isEmpty() && view == HoldingView::Overlay;
    holding.state = nobody ? noState : known(row, "state"_c, m_states);
    holding.span = span(row);
    holding.unit = row.text("unit"_c);
    holding.dateAlternatives = row.text("date_alternatives"_c);
    holding.basis = row.text("basis"_c);
    holding.note = row.text("note"_c);
    holding.sources = sources(row);
    holding.confirmed = row.yes("confirmed"_c);
    if (!kind || !view || holding.territory < 0 || (holding.state < 0 && !nobody))
        return;
    holding.kind = *kind;
    holding.view = *view;
    m_borders.holdings.push_back(holding);
}

void TablesReading::readHoldings(const Table &table)
{
    eachRow(table,
            {"territory"_c, "state"_c, "from"_c, "to"_c, "kind"_c, "view"_c, "unit"_c, "date_alternatives"_c,
             "basis"_c, "note"_c, "sources"_c, "confirmed"_c},
            [&](TableRow &row) { readHolding(row); });
    std::stable_sort(m_borders.holdings.begin(), m_borders.holdings.end(),
                     [](const Holding &a, const Holding &b) {
                         return std::tie(a.territory, a.span.from) < std::tie(b.territory, b.span.from);
                     });
}

/// "1949-04-04 (signature; …)": the first alternative date, where it is that of a signature.
QDate signatureIn(const QString &alternatives)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) \\(signature"));
    return QDate::fromString(pattern.match(alternatives).captured(1), Qt::ISODate);
}

std::optional<MembershipLayer> layerFrom(const QString &text)
{
    const QHash<QString, MembershipLayer> layers{
        {QStringLiteral("membership"), MembershipLayer::Membership},
        {QStringLiteral("status"), MembershipLayer::Status},
        {QStringLiteral("territory"), MembershipLayer::Territory},
        {QStringLiteral("partnership"), MembershipLayer::Partnership}};
    const auto found = layers.find(text);
    return found == layers.end() ? std::nullopt : std::optional(*found);
}

void TablesReading::readMembership(TableRow &row)
{
    const auto organisation = organisationFrom(row.text("org"_c));
    const auto layer = layerFrom(row.text("layer"_c));
    if (!organisation)
        row.fault(QStringLiteral("Unknown organisation \"%1\".").arg(row.text("org"_c)));
    if (!layer)
        row.fault(QStringLiteral("Unknown layer \"%1\".").arg(row.text("layer"_c)));
    Membership membership;
    membership.state = known(row, "state"_c, m_states);
    membership.span = span(row);
    membership.status = row.needed("status"_c);
    membership.dateBasis = row.text("date_basis"_c);
    membership.altFrom = row.text("alt_from"_c);
    membership.signature = signatureIn(membership.altFrom);
    membership.altTo = row.text("alt_to"_c);
    membership.note = row.text("note"_c);
    membership.confidence = row.needed("confidence"_c);
    membership.sources = sources(row);
    if (!organisation || !layer || membership.state < 0)
        return;
    membership.organisation = *organisation;
    membership.layer = *layer;
    m_borders.memberships.push_back(membership);
}

void TablesReading::readMemberships(const Table &table)
{
    eachRow(table,
            {"org"_c, "layer"_c, "state"_c, "from"_c, "to"_c, "status"_c, "date_basis"_c, "alt_from"_c,
             "alt_to"_c, "note"_c, "sources"_c, "confidence"_c},
            [&](TableRow &row) { readMembership(row); });
}

void TablesReading::readAllianceTerritory(const Table &table)
{
    const QHash<QString, Coverage> coverages{{QStringLiteral("member"), Coverage::Member},
                                             {QStringLiteral("treaty-area"), Coverage::TreatyArea},
                                             {QStringLiteral("none"), Coverage::None}};
    eachRow(table, {"territory"_c, "org"_c, "from"_c, "to"_c, "coverage"_c, "note"_c, "sources"_c},
            [&](TableRow &row) {
                const auto organisation = organisationFrom(row.text("org"_c));
                const auto coverage = coverages.find(row.text("coverage"_c));
                if (!organisation)
                    row.fault(QStringLiteral("Unknown organisation \"%1\".").arg(row.text("org"_c)));
                if (coverage == coverages.end())
                    row.fault(QStringLiteral("Unknown coverage \"%1\".").arg(row.text("coverage"_c)));
                const int territory = known(row, "territory"_c, m_territories);
                AllianceTerritory part{territory,      Organisation::Nato, span(row),
                                       Coverage::None, row.text("note"_c), sources(row)};
                if (!organisation || coverage == coverages.end() || territory < 0)
                    return;
                part.organisation = *organisation;
                part.coverage = *coverage;
                m_borders.allianceTerritories.push_back(part);
            });
}

} // namespace

std::vector<std::pair<QString, Table *>> BorderTables::all()
{
    return {{QStringLiteral("territories"), &territories},
            {QStringLiteral("lines"), &lines},
            {QStringLiteral("states"), &states},
            {QStringLiteral("state_names"), &stateNames},
            {QStringLiteral("holdings"), &holdings},
            {QStringLiteral("memberships"), &memberships},
            {QStringLiteral("alliance_territory"), &allianceTerritory},
            {QStringLiteral("sources"), &sources}};
}

void readTables(const BorderTables &tables, BorderSet &borders, Issues &issues)
{
    TablesReading reading(borders, issues);
    reading.readSources(tables.sources);
    reading.readTerritories(tables.territories);
    reading.readLines(tables.lines);
    reading.readStates(tables.states);
    reading.readStateNames(tables.stateNames);
    reading.readHoldings(tables.holdings);
    reading.readMemberships(tables.memberships);
    reading.readAllianceTerritory(tables.allianceTerritory);
}

} // namespace atlas
