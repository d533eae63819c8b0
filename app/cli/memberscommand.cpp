// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "borderreader.h"
#include "borders/bordertimeline.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace atlas::cli {

namespace {

QJsonArray rows(const BorderSet &borders, const std::vector<BorderTimeline::Member> &members)
{
    QJsonArray all;
    for (const BorderTimeline::Member &member : members) {
        all.append(QJsonObject{{QStringLiteral("id"), borders.states[size_t(member.state)].id.value},
                               {QStringLiteral("name"), member.name},
                               {QStringLiteral("since"), member.since.toString(Qt::ISODate)},
                               {QStringLiteral("status"), member.status}});
    }
    return all;
}

void printMembers(const Scenery &scenery, Organisation organisation, QDate date, Format format)
{
    const BorderTimeline timeline(scenery.borders);
    const QJsonArray members = rows(*scenery.borders, timeline.members(date, organisation));
    if (format != Format::Json) {
        print(Listing{{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("since"),
                       QStringLiteral("status")},
                      members},
              format);
        return;
    }
    const QJsonArray signatories = rows(*scenery.borders, timeline.signatories(date, organisation));
    print(QJsonDocument(QJsonObject{{QStringLiteral("date"), date.toString(Qt::ISODate)},
                                    {QStringLiteral("organisation"), toString(organisation)},
                                    {QStringLiteral("count"), members.size()},
                                    {QStringLiteral("members"), members},
                                    {QStringLiteral("signatories"), signatories}})
              .toJson());
}

} // namespace

std::optional<Scenery> sceneryFor(const Arguments &arguments)
{
    const QString borders = QStringLiteral("borders");
    const QString pack = QStringLiteral("pack");
    Scenery scenery = loadScenery(arguments.isSet(borders) ? arguments.value(borders) : shippedBorders(),
                                  arguments.isSet(pack) ? arguments.value(pack) : shippedPack());
    for (const Issue &issue : scenery.issues)
        complain((issue.severity == Issue::Severity::Warning ? QStringLiteral("warning: ") : QString())
                 + issue.text());
    if (!scenery.isComplete())
        return std::nullopt;
    return scenery;
}

int runMembers(const QStringList &given)
{
    Arguments arguments(QStringLiteral("members"), {});
    arguments.add(QStringLiteral("date"), QStringLiteral("Day, yyyy-mm-dd."), QStringLiteral("day"));
    arguments.add(QStringLiteral("organisation"),
                  QStringLiteral("NATO (if not given), \"Warsaw Pact\", CSTO, EU or PfP."),
                  QStringLiteral("name"), QStringLiteral("NATO"));
    arguments.addFormat(QStringLiteral("table"));
    arguments.addDataOptions();
    if (!arguments.parse(given, 0))
        return arguments.exitCode();

    const QString name = arguments.value(QStringLiteral("organisation"));
    const std::optional<Organisation> organisation = organisationFrom(name);
    if (!organisation) {
        complain(QStringLiteral("unknown organisation \"%1\"; it is NATO, Warsaw Pact, CSTO, EU or PfP")
                     .arg(name));
        return badUsage;
    }
    if (!arguments.isSet(QStringLiteral("date"))) {
        complain(QStringLiteral("members: --date is missing"));
        return badUsage;
    }
    const std::optional<QDate> date = arguments.day(QStringLiteral("date"));
    const std::optional<Format> format = arguments.format();
    if (!date || !format)
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;

    printMembers(*scenery, *organisation, *date, *format);
    return done;
}

} // namespace atlas::cli
