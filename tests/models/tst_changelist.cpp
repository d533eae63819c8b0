// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "borders/wording.h"
#include "smallborders.h"

#include <QTest>

using namespace atlas;

namespace {

QString textsOn(const BorderTimeline &timeline, QDate day, Viewpoint viewpoint = Viewpoint::Documents)
{
    QStringList texts;
    for (const Change &change : timeline.changesOn(day, viewpoint, DateConvention::EntryIntoForce))
        texts.append(change.text);
    return texts.join(QLatin1String(" | "));
}

} // namespace

class TestChangeList : public QObject {
    Q_OBJECT

private slots:
    void changesAreWordedForAReader_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char *name, QDate day, const char *texts) {
            QTest::newRow(name) << day << QString::fromUtf8(texts);
        };
        row("signing", small::signedOn,
            "One state signs the North Atlantic Treaty, not yet in force: Inland");
        row("founding", small::inForce,
            "NATO begins with one member: Inland | Treaty area, without membership: ISL land");
        row("zones", {1955, 5, 5}, "Occupation zones in Outland end");
        row("joining", small::outJoins, "Outland joins NATO");
        row("leaving the command", {1966, 7, 1}, "Outland leaves the integrated military command of NATO");
        row("returning", {2009, 4, 4}, "Outland returns to the integrated military command of NATO");
        row("end of the treaty area", {1964, 9, 21}, "The North Atlantic Treaty no longer covers ISL land");
        row("dissolution", small::sunEnds,
            "The Warsaw Pact is dissolved: the Soviet Union leaves | Soviet Union dissolved: Russia and "
            "Newland "
            "founded | ZON land no longer contested");
        row("cession", small::coloniaJoins, "COL land passes from Inland to Outland");
        row("seizure", small::seized, "ZON land contested: held by Russia");
        row("name", {1988, 2, 2}, "Inland: now Republic of Inland");
        row("the day after a joining is none", small::outJoins.addDays(1), "");
    }

    void changesAreWordedForAReader()
    {
        QFETCH(QDate, day);
        QFETCH(QString, texts);
        QCOMPARE(textsOn(BorderTimeline(small::borders()), day), texts);
    }

    void theOtherViewpointHasItsOwnWords()
    {
        const BorderTimeline timeline(small::borders());
        QCOMPARE(textsOn(timeline, small::seized, Viewpoint::Control),
                 QStringLiteral(
                     "Russia occupies ZON land | ZON land contested: Newland by international documents"));
    }

    void namesOnlyAreNoStop()
    {
        const BorderTimeline timeline(small::borders());
        const auto next
            = timeline.nextChange({1986, 1, 1}, Viewpoint::Documents, DateConvention::EntryIntoForce);
        QCOMPARE(next, small::seized);
    }

    void listsAreEnglish()
    {
        const QStringList three{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
        QCOMPARE(joinedNames(three), QStringLiteral("A, B and C"));
        QCOMPARE(joinedNames(three.mid(0, 2)), QStringLiteral("A and B"));
        QCOMPARE(joinedNames({}), QString());
        QCOMPARE(fewNames(three + three, QStringLiteral("states")), QStringLiteral("six states"));
        QCOMPARE(numberWord(13), QStringLiteral("13"));
        QCOMPARE(withArticle(QStringLiteral("Soviet Union")), QStringLiteral("the Soviet Union"));
        QCOMPARE(withArticle(QStringLiteral("France")), QStringLiteral("France"));
        QCOMPARE(dayText({2004, 3, 29}), QStringLiteral("29 March 2004"));
    }
};

QTEST_GUILESS_MAIN(TestChangeList)
#include "tst_changelist.moc"
