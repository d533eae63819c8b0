// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewords.h"

#include "borders/wording.h"
#include "furniture/datetext.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int mostTitles = 4; ///< of sources

const Snapshot &snapshotOf(const PageSubject &subject)
{
    return *subject.moment.snapshot;
}

QStringList joinedOn(const Snapshot &snapshot)
{
    QStringList names;
    for (const StateStatus &state : snapshot.states)
        if (state.exists && state.fill == FillClass::NatoJoined)
            names.append(state.name);
    names.sort();
    return names;
}

QString joiningTitle(const QStringList &names, int members)
{
    if (names.size() == members)
        return QStringLiteral("The North Atlantic Treaty takes effect");
    if (names.size() > 3)
        return QStringLiteral("%1 states join NATO").arg(sentenceCase(numberWord(int(names.size()))));
    return sentenceCase(joinedNames(names))
        + (names.size() == 1 ? QStringLiteral(" joins NATO") : QStringLiteral(" join NATO"));
}

/// That begins on just this day, the most important one.
const Event *eventOn(const Pack &pack, QDate day)
{
    const Event *found = nullptr;
    for (const Event &event : pack.events)
        if (event.start == day && event.precision == Precision::Day && (!found || event.tier < found->tier))
            found = &event;
    return found;
}

/// By name, with articles: "Canada and the United States".
QString namesOf(const std::vector<StateIndex> &states, const Snapshot &snapshot)
{
    QStringList names;
    for (const StateIndex state : states)
        names.append(snapshot.states[size_t(state)].name);
    names.sort();
    for (QString &name : names)
        name = withArticle(name);
    return names.size() > 5 ? numberWord(int(names.size())) : joinedNames(names);
}

void addTitles(QStringList &titles, const std::vector<SourceId> &sources, const BorderSet &borders)
{
    for (const SourceId &id : sources) {
        const auto found = std::find_if(borders.sources.begin(), borders.sources.end(),
                                        [&id](const Source &source) { return source.id == id; });
        if (found != borders.sources.end() && !titles.contains(found->title))
            titles.append(found->title);
    }
}

/// Of the rows of the tables that begin on the day.
QStringList sourcesOfDay(const BorderSet &borders, QDate day)
{
    QStringList titles;
    for (const Membership &row : borders.memberships)
        if (row.span.from == day || row.signature == day)
            addTitles(titles, row.sources, borders);
    for (const Holding &row : borders.holdings)
        if (row.span.from == day)
            addTitles(titles, row.sources, borders);
    return titles;
}

QString countText(const Snapshot &snapshot)
{
    if (snapshot.natoMembers > 0)
        return QStringLiteral("Members by %1: %2")
            .arg(snapshot.convention == DateConvention::EntryIntoForce ? QStringLiteral("entry into force")
                                                                       : QStringLiteral("signature"))
            .arg(snapshot.natoMembers);
    const auto signatories
        = std::count_if(snapshot.states.begin(), snapshot.states.end(), [](const StateStatus &state) {
              return state.exists && state.fill == FillClass::NatoSignatory;
          });
    return signatories > 0
        ? QStringLiteral("%1 states have signed the North Atlantic Treaty; it is not yet in force")
              .arg(sentenceCase(numberWord(int(signatories))))
        : QStringLiteral("The North Atlantic Treaty is not yet signed");
}

} // namespace

QString automaticTitle(const PageSubject &subject)
{
    if (subject.settings.view.compare.isOn())
        return QStringLiteral("Alliances in Europe on two dates");
    const QStringList joined = joinedOn(snapshotOf(subject));
    if (!joined.isEmpty())
        return joiningTitle(joined, snapshotOf(subject).natoMembers);
    const Pack &pack = *subject.scenery.pack;
    const Event *event = pack.event(subject.settings.view.selection.event);
    if (!event || event->start > subject.moment.date || event->end < subject.moment.date)
        event = eventOn(pack, subject.moment.date);
    return event ? event->title : QStringLiteral("Alliances in Europe");
}

QString automaticSubtitle(const PageSubject &subject, const MapContents &contents)
{
    const Snapshot &snapshot = snapshotOf(subject);
    QString text = countText(snapshot);
    const auto outside = contents.membersOutside.size();
    if (snapshot.natoMembers == 0 || outside == 0)
        return text;
    const QString names = namesOf(contents.membersOutside, snapshot);
    if (contents.membersInside.empty())
        return text + QStringLiteral(", all outside this map");
    return text
        + QStringLiteral(", of which %1 %2 outside this map")
              .arg(names, outside == 1 ? QStringLiteral("lies") : QStringLiteral("lie"));
}

QString titleOf(const PageSubject &subject)
{
    const QString &own = subject.settings.title;
    return own.trimmed().isEmpty() ? automaticTitle(subject) : own.simplified();
}

QString subtitleOf(const PageSubject &subject, const MapContents &contents)
{
    const QString &own = subject.settings.subtitle;
    return own.trimmed().isEmpty() ? automaticSubtitle(subject, contents) : own.simplified();
}

QString datesOf(const ViewState &view)
{
    return view.compare.isOn()
        ? QStringLiteral("%1 and %2")
              .arg(longDate(dateOf(view, CompareSide::A)), longDate(dateOf(view, CompareSide::B)))
        : longDate(view.date);
}

QString viewpointText(const PageSubject &subject, const MapContents &contents)
{
    QString text = subject.settings.view.viewpoint == Viewpoint::Documents
        ? QStringLiteral("International documents")
        : QStringLiteral("Actual control");
    if (contents.contested)
        text += contents.layers.count(Layer::Contested)
            ? QStringLiteral("; contested areas are hatched")
            : QStringLiteral("; there are contested areas on this map, which are not marked");
    return text + QStringLiteral(". Equal-area projection, EPSG\u00a03035.");
}

QString sourcesText(const PageSubject &subject)
{
    const BorderSet &borders = *subject.scenery.borders;
    QStringList titles = sourcesOfDay(borders, subject.moment.date);
    const auto count = titles.size();
    titles = titles.mid(0, mostTitles);
    if (count > mostTitles)
        titles.append(QStringLiteral("and %1 more").arg(count - mostTitles));
    const QString ofDay
        = titles.isEmpty() ? QString() : titles.join(QStringLiteral("; ")) + QStringLiteral(". ");
    return ofDay
        + QStringLiteral("Borders: own dated tables (%1) on Natural Earth 1:10m, public domain, adapted. "
                         "Map: Alliance Atlas, %2.")
              .arg(borders.version.section(QLatin1Char('+'), 0, 0), subject.scenery.pack->licence);
}

QString citationText(const PageSubject &subject)
{
    return subject.scenery.pack->paper.formatted();
}

QString quotationText(const PageSubject &subject)
{
    const Excerpt *excerpt = subject.scenery.pack->excerpt(subject.settings.view.selection.excerpt);
    return excerpt ? QStringLiteral("“%1”").arg(excerpt->quote) : QString();
}

QString quotationOrigin(const PageSubject &subject)
{
    const Pack &pack = *subject.scenery.pack;
    const Excerpt *excerpt = pack.excerpt(subject.settings.view.selection.excerpt);
    if (!excerpt)
        return {};
    const QString section = pack.sectionTitle(excerpt->section);
    const QString where = section.isEmpty() ? QString() : QStringLiteral(", “%1”").arg(section);
    return QStringLiteral(" %1 (%2%3)").arg(excerpt->viewName, pack.paper.authorDate(), where);
}

QString automaticName(const ExportSettings &settings)
{
    const auto iso = [](QDate day) { return day.toString(Qt::ISODate); };
    const ViewState &view = settings.view;
    return view.compare.isOn()
        ? QStringLiteral("europe-%1-%2")
              .arg(iso(dateOf(view, CompareSide::A)), iso(dateOf(view, CompareSide::B)))
        : QStringLiteral("europe-") + iso(view.date);
}

} // namespace atlas
