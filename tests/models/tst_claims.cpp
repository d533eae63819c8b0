// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimchecker.h"
#include "claims/claimwords.h"
#include "measure.h"
#include "pack/claimkind.h"
#include "realborders.h"
#include "shippedpack.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <set>

using namespace atlas;

namespace {

constexpr Viewpoint viewpoints[] = {Viewpoint::Documents, Viewpoint::Control};
constexpr DateConvention conventions[] = {DateConvention::EntryIntoForce, DateConvention::Signature};

/// Members of NATO by the table itself, read here anew.
int membersByTable(QDate day)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data/memberships.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.size() < 7 || cells[0] != "NATO" || cells[1] != "membership")
            continue;
        const QDate from = QDate::fromString(QString::fromLatin1(cells[5]), Qt::ISODate);
        const QDate to = QDate::fromString(QString::fromLatin1(cells[6]), Qt::ISODate);
        count += from <= day && (!to.isValid() || day < to) ? 1 : 0;
    }
    return count;
}

/// Areas of the territories on the map's plane, by the shoelace formula over the arcs: the projection keeps
/// areas, so they are right within the bend of long lines.
std::vector<double> planeAreas()
{
    const BorderSet &borders = *real::borders();
    std::vector<double> areas(borders.territories.size(), 0);
    for (const Arc &arc : borders.arcs) {
        const Polyline &points = arc.levels[0];
        double doubled = 0;
        for (size_t i = 1; i < points.size(); ++i)
            doubled += points[i - 1].x() * points[i].y() - points[i].x() * points[i - 1].y();
        if (arc.left != noTerritory)
            areas[size_t(arc.left)] += doubled / 2;
        if (arc.right != noTerritory)
            areas[size_t(arc.right)] -= doubled / 2;
    }
    return areas;
}

std::set<StateIndex> indexes(const char *ids)
{
    std::set<StateIndex> states;
    for (const QByteArray &id : QByteArray(ids).split(' '))
        states.insert(real::state(id));
    return states;
}

/// Without Anatolia, Greenland, Cyprus and what is not Europe; the names are those of territories.csv.
double landInEurope(const Snapshot &snapshot, const std::set<StateIndex> &states, bool withTurkey)
{
    static const std::vector<double> areas = planeAreas();
    static const std::set<QString> out{QStringLiteral("GL"), QStringLiteral("ES-CE"),
                                       QStringLiteral("ES-ML")};
    double sum = 0;
    for (size_t i = 0; i < areas.size(); ++i) {
        const Territory &territory = real::borders()->territories[i];
        const bool counts = territory.scope == Scope::Focus && !out.count(territory.id.value)
            && (withTurkey || territory.id.value != QLatin1String("TR"));
        if (counts && states.count(snapshot.territories[i].holder))
            sum += areas[i];
    }
    return sum;
}

/// Length of all arcs between the land of two sets of states, m.
double borderBetween(const Snapshot &snapshot, const std::set<StateIndex> &a, const std::set<StateIndex> &b)
{
    static const MapProjection projection;
    double sum = 0;
    for (const Arc &arc : real::borders()->arcs) {
        if (arc.left == noTerritory || arc.right == noTerritory)
            continue;
        const StateIndex left = snapshot.territories[size_t(arc.left)].holder;
        const StateIndex right = snapshot.territories[size_t(arc.right)].holder;
        if (!(a.count(left) && b.count(right)) && !(a.count(right) && b.count(left)))
            continue;
        for (size_t i = 1; i < arc.levels[0].size(); ++i)
            sum += geodesicDistance(projection.toPlace(arc.levels[0][i - 1]),
                                    projection.toPlace(arc.levels[0][i]));
    }
    return sum;
}

double numberIn(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("([0-9][0-9,]*\\.?[0-9]*)"));
    return figures.match(text).captured(1).remove(QLatin1Char(',')).toDouble();
}

const char sixteen[] = "BEL CAN DNK FRA ISL ITA LUX NLD NOR PRT GBR USA GRC TUR DEU ESP";
const char ten[] = "CZE HUN POL BGR EST LVA LTU ROU SVK SVN";

} // namespace

class TestClaims : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pack = shipped::pack();
        QVERIFY(m_pack);
        QVERIFY(real::borders());
        QVERIFY(m_pack->claims.size() >= 12);
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_checker = std::make_unique<ClaimChecker>(*m_timeline, *m_pack);
    }

    void everyClaimIsTestedInEveryView()
    {
        for (const Claim &claim : m_pack->claims) {
            for (const Viewpoint viewpoint : viewpoints) {
                for (const DateConvention convention : conventions) {
                    const ClaimFinding finding = m_checker->check(claim, viewpoint, convention);
                    const QByteArray who = claim.id.value.toUtf8();
                    QVERIFY2(finding.verdict, who + ": " + finding.failure.toUtf8());
                    QVERIFY2(!finding.figures.empty() && !finding.dates.empty(), who);
                    QVERIFY2(!finding.method.isEmpty(), who);
                    QVERIFY2(!finding.sentence.contains(QLatin1Char('{')), finding.sentence.toUtf8());
                    QVERIFY2(std::is_sorted(finding.dates.begin(), finding.dates.end()), who);
                    QVERIFY2(claim.sentences.count(*finding.verdict),
                             who + " has no sentence for its verdict");
                }
            }
        }
    }

    void everyCheckGivesTheValuesThatItDeclares()
    {
        std::set<ClaimCheck> seen;
        for (const Claim &claim : m_pack->claims) {
            const ClaimFinding finding = found(claim.id.value);
            for (const QString &name : claimKind(claim.check).values)
                QVERIFY2(finding.values.count(name), (claim.id.value + QLatin1Char(' ') + name).toUtf8());
            seen.insert(claim.check);
        }
        QCOMPARE(seen.size(), claimKinds().size()); // every check is used by the shipped pack
    }

    void noFigureIsTypedIntoASentence()
    {
        static const QRegularExpression digits(QStringLiteral("[0-9]"));
        static const QRegularExpression braces(QStringLiteral("\\{[^}]*\\}"));
        for (const Claim &claim : m_pack->claims) {
            for (const auto &[verdict, sentence] : claim.sentences)
                QVERIFY2(!QString(sentence).remove(braces).contains(digits), sentence.toUtf8());
        }
    }

    void theVerdictsAreThoseOfThePaperReadWithCare_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *claim, Verdict verdict) {
            QTest::newRow(claim) << QString::fromLatin1(claim) << int(verdict);
        };
        row("cl-founded", Verdict::ByDefinition);
        row("cl-pact-answers", Verdict::Holds);
        row("cl-pact-ends", Verdict::Holds);
        row("cl-ussr-ends", Verdict::Holds);
        row("cl-three-years", Verdict::Holds);
        row("cl-16-26", Verdict::Holds);
        row("cl-30-percent", Verdict::ByDefinition);
        row("cl-border-russia", Verdict::Holds);
        row("cl-slovakia", Verdict::InPart);
        row("cl-seven", Verdict::Holds);
        row("cl-second-term", Verdict::Fails);
        row("cl-patrols", Verdict::Holds);
        row("cl-alarmed", Verdict::InPart);
        row("cl-putin-2008", Verdict::Fails);
        row("cl-crimea-nato", Verdict::Holds);
        row("cl-second-largest", Verdict::ByDefinition);
        row("cl-surrounded", Verdict::Fails);
        row("cl-borders-ukraine", Verdict::InPart);
        row("cl-charter", Verdict::Holds);
        row("cl-belarus", Verdict::InPart);
    }

    void theVerdictsAreThoseOfThePaperReadWithCare()
    {
        QFETCH(QString, claim);
        QFETCH(int, verdict);
        const ClaimFinding finding = found(claim);
        QCOMPARE(int(finding.verdict.value()), verdict);
    }

    void membersEqualTheTable()
    {
        const ClaimFinding finding = found(QStringLiteral("cl-16-26"));
        QCOMPARE(finding.values.at(QStringLiteral("before")).toInt(), membersByTable({1999, 3, 11}));
        QCOMPARE(finding.values.at(QStringLiteral("after")).toInt(), membersByTable({2004, 3, 29}));
        QCOMPARE(finding.values.at(QStringLiteral("steps")),
                 QStringLiteral("%1 on 12 March 1999 and %2 on 29 March 2004")
                     .arg(membersByTable({1999, 3, 12}))
                     .arg(membersByTable({2004, 3, 29})));
    }

    void theGrowthOfAreaEqualsTheSumOfThePlane()
    {
        const auto snapshot = m_timeline->snapshotAt({2004, 3, 29});
        const ClaimFinding finding = found(QStringLiteral("cl-30-percent"));
        for (const bool turkey : {false, true}) {
            const double share = 100 * landInEurope(*snapshot, indexes(ten), turkey)
                / landInEurope(*snapshot, indexes(sixteen), turkey);
            const QString told
                = finding.values.at(turkey ? QStringLiteral("europe-with-turkey") : QStringLiteral("europe"));
            QVERIFY2(std::abs(share - numberIn(told)) < 0.1, qPrintable(told));
        }
        QCOMPARE(finding.figures.back().published, QStringLiteral("1,078,522 km\u00b2"));
    }

    void lengthsEqualTheSumOfTheirArcs()
    {
        const ClaimFinding growth = found(QStringLiteral("cl-border-russia"));
        const double after
            = borderBetween(*m_timeline->snapshotAt({2004, 3, 29}),
                            indexes((QByteArray(sixteen) + ' ' + ten).constData()), indexes("RUS"));
        QVERIFY(std::abs(after / 1e3 - numberIn(growth.values.at(QStringLiteral("after")))) < 1);
        const auto ukraine = m_timeline->snapshotAt({2022, 2, 23});
        const double members = borderBetween(*ukraine, indexes("UKR"), indexes("POL SVK HUN ROU"));
        const double all = borderBetween(*ukraine, indexes("UKR"), indexes("POL SVK HUN ROU MDA BLR RUS"));
        const ClaimFinding share = found(QStringLiteral("cl-surrounded"));
        QVERIFY(std::abs(100 * members / all - numberIn(share.values.at(QStringLiteral("share")))) < 0.1);
    }

    void theOrderOfSizeEqualsTheSumOfThePlane()
    {
        const auto snapshot = m_timeline->snapshotAt({2022, 2, 23});
        const double ukraine = landInEurope(*snapshot, indexes("UKR"), false);
        int larger = 0;
        for (size_t i = 0; i < real::borders()->states.size(); ++i)
            larger += landInEurope(*snapshot, {StateIndex(i)}, false) > ukraine ? 1 : 0;
        const QString told = found(QStringLiteral("cl-second-largest")).values.at(QStringLiteral("europe"));
        QCOMPARE(told, rankText(larger + 1));
    }

    void neighboursThatAreMembersAreFour()
    {
        const ClaimFinding finding = found(QStringLiteral("cl-borders-ukraine"));
        QCOMPARE(finding.values.at(QStringLiteral("members")),
                 QStringLiteral("Hungary, Poland, Romania and Slovakia"));
        QCOMPARE(finding.values.at(QStringLiteral("missing")), QStringLiteral("Slovakia"));
    }

    void aTermIsLookedUpInItsEvent()
    {
        const ClaimFinding finding = found(QStringLiteral("cl-second-term"));
        const Event *term = m_pack->event({QStringLiteral("ev-2004-putin-term2")});
        QCOMPARE(finding.values.at(QStringLiteral("gap")),
                 QStringLiteral("%1 days before its start").arg(QDate(2004, 3, 29).daysTo(term->start)));
    }

    void theHeirsOfTheSovietUnionAreTwelve() // the Baltic states had gone before
    {
        QCOMPARE(found(QStringLiteral("cl-ussr-ends")).values.at(QStringLiteral("count")),
                 QStringLiteral("12"));
    }

    void anotherTableGivesAnotherVerdict() // figures are computed: nothing of the outcome is stored
    {
        BorderSet other = *real::borders();
        std::erase_if(other.memberships, [](const Membership &row) {
            return row.organisation == Organisation::Nato && row.span.from == QDate(1999, 3, 12);
        });
        const BorderTimeline timeline(std::make_shared<const BorderSet>(other));
        const ClaimFinding finding = ClaimChecker(timeline, *m_pack)
                                         .check(*m_pack->claim({QStringLiteral("cl-16-26")}),
                                                Viewpoint::Documents, DateConvention::EntryIntoForce);
        QCOMPARE(finding.values.at(QStringLiteral("after")), QStringLiteral("23"));
        QVERIFY(finding.verdict == Verdict::InPart);
    }

    void withoutBordersNothingIsTested()
    {
        const BorderTimeline empty(std::make_shared<const BorderSet>());
        const ClaimChecker checker(empty, *m_pack);
        for (const Claim &claim : m_pack->claims) {
            const ClaimFinding finding
                = checker.check(claim, Viewpoint::Documents, DateConvention::EntryIntoForce);
            QVERIFY(!finding.verdict && !finding.failure.isEmpty());
        }
    }

    void gapsAreWordedInWholeUnits()
    {
        QCOMPARE(gapText({2004, 3, 29}, {2004, 5, 7}), QStringLiteral("39 days"));
        QCOMPARE(gapText({2004, 3, 29}, {2004, 3, 30}), QStringLiteral("1 day"));
        QCOMPARE(gapText({2008, 8, 7}, {2008, 4, 4}), QStringLiteral("4 months"));
        QCOMPARE(gapText({2004, 3, 29}, {2008, 8, 7}), QStringLiteral("4 years and 4 months"));
        QCOMPARE(gapText({2000, 1, 31}, {2003, 1, 31}), QStringLiteral("3 years"));
    }

private:
    ClaimFinding found(const QString &id) const
    {
        const Claim *claim = m_pack->claim({id});
        return claim ? m_checker->check(*claim, Viewpoint::Documents, DateConvention::EntryIntoForce)
                     : ClaimFinding();
    }

    std::shared_ptr<const Pack> m_pack;
    std::unique_ptr<BorderTimeline> m_timeline;
    std::unique_ptr<ClaimChecker> m_checker;
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
