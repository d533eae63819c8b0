// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a show is made of: the way in time, what is kept back, the words and the legend of each step; over the
// shipped lectures and borders.
#include "borders/bordertimeline.h"
#include "realborders.h"
#include "shippedpack.h"
#include "show/reveal.h"
#include "show/showlegend.h"
#include "show/timerun.h"
#include "show/veil.h"

#include <QTest>

using namespace atlas;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class TestShowParts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        QVERIFY(shipped::pack());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        for (const Lecture &lecture : shipped::pack()->lectures)
            m_decks.push_back(deckFrom(lecture, *shipped::pack(), *real::borders()));
    }

    void timeRunsThroughEachChangeBetweenTwoSteps()
    {
        const QDate from(1990, 10, 3), to(2004, 4, 1);
        for (const bool forward : {true, false}) {
            const TimeRun run(*m_timeline, forward ? from : to, forward ? to : from, Viewpoint::Documents,
                              DateConvention::EntryIntoForce);
            std::set<QDate> expected;
            for (QDate day
                 = m_timeline->nextChange(from, Viewpoint::Documents, DateConvention::EntryIntoForce);
                 day.isValid() && day < to;
                 day = m_timeline->nextChange(day, Viewpoint::Documents, DateConvention::EntryIntoForce))
                expected.insert(day);
            QCOMPARE(run.changes(), int(expected.size()));
            QCOMPARE(run.at(0), forward ? from : to);
            QCOMPARE(run.at(1), forward ? to : from);
            std::set<QDate> met;
            QDate before = run.at(0);
            for (int i = 0; i <= 200000; ++i) {
                const QDate day = run.at(i / 200000.0);
                QVERIFY(forward ? day >= before : day <= before);
                if (expected.contains(day))
                    met.insert(day);
                before = day;
            }
            QCOMPARE(met.size(), expected.size());
        }
    }

    void noTimePassesBetweenStepsOfOneDay()
    {
        const TimeRun run(*m_timeline, {1999, 1, 1}, {1999, 1, 1}, Viewpoint::Documents,
                          DateConvention::EntryIntoForce);
        QVERIFY(run.isEmpty());
        QCOMPARE(run.milliseconds(), 0.0);
    }

    void hiddenMembershipLeavesBordersAndTakesFills()
    {
        const auto snapshot = m_timeline->snapshotAt({2004, 4, 1});
        const StateIndex estonia = real::state("EST");
        const auto veiled = withoutMembership(snapshot, {estonia});
        QCOMPARE(veiled->territories.size(), snapshot->territories.size());
        for (size_t i = 0; i < veiled->territories.size(); ++i) {
            const TerritoryState &land = veiled->territories[i];
            QCOMPARE(land.holder, snapshot->territories[i].holder);
            QCOMPARE(land.contested, snapshot->territories[i].contested);
            if (land.holder == estonia)
                QCOMPARE(land.fill, snapshot->territories[i].fill);
            else
                QVERIFY(land.fill == FillClass::Land || land.fill == FillClass::Outside);
        }
        QCOMPARE(veiled->natoMembers, 1);
    }

    void whatJoinedSinceTheStepBeforeIsMarked()
    {
        const auto before = m_timeline->snapshotAt({1999, 3, 24});
        const auto now = m_timeline->snapshotAt({2004, 4, 1});
        const auto marked = joinedSince(now, *before);
        QStringList joined;
        for (size_t i = 0; i < marked->states.size(); ++i) {
            if (marked->states[i].exists && marked->states[i].fill == FillClass::NatoJoined)
                joined.append(real::borders()->states[i].id.value);
        }
        joined.sort();
        QCOMPARE(joined,
                 (QStringList{text("BGR"), text("EST"), text("LTU"), text("LVA"), text("ROU"), text("SVK"),
                              text("SVN")}));
        QCOMPARE(joinedSince(before, *now), before); // back in time nothing has joined
    }

    void allIsRevealedOneByOne()
    {
        const Step &step = m_decks.front().steps[6];
        const auto snapshot = m_timeline->snapshotAt(step.view.date);
        Revealable all = Revealable::of(step, *real::borders(), *snapshot);
        const StepText words = stepText(step, *shipped::pack());
        all.texts = partsOf(words);
        QVERIFY(step.view.selection.states.contains(real::borders()->states[size_t(all.names.front())].id));
        Reveal reveal;
        reveal.hidden = Hidden::Names | Hidden::Membership | Hidden::Text;
        const size_t count = all.names.size() + all.members.size() + size_t(all.texts);
        std::vector<Reveal> seen{reveal};
        for (size_t i = 0; i < count; ++i) {
            reveal = withNextShown(reveal, all);
            QVERIFY(!(reveal == seen.back()));
            seen.push_back(reveal);
        }
        QCOMPARE(reveal.names.size(), all.names.size());
        QCOMPARE(reveal.members.size(), all.members.size());
        QVERIFY(shownText(words, reveal) == words);
        QVERIFY(withNextShown(reveal, all) == reveal);
        QVERIFY(shownText(words, seen.front()).title.isEmpty());
        QVERIFY(shownText(words, seen.front()).quotation.isEmpty());
        QVERIFY(shownText(words, seen.front()).events.empty());
    }

    void hidingAgainBeginsAnew()
    {
        Reveal reveal = toggled({}, Hidden::Names);
        reveal = withStateShown(reveal, 3);
        QCOMPARE(reveal.names.size(), size_t(1));
        QVERIFY(reveal.members.empty()); // membership is not hidden
        QVERIFY(!toggled(reveal, Hidden::Names).hasHidden());
        QVERIFY(toggled(toggled(reveal, Hidden::Names), Hidden::Names).names.empty());
    }

    void eachStepHasWordsThatFitAScreen()
    {
        for (const Deck &deck : m_decks) {
            for (const Step &step : deck.steps) {
                const StepText words = stepText(step, *shipped::pack());
                QVERIFY(!words.title.isEmpty());
                QVERIFY2(!words.quotation.isEmpty(), qPrintable(step.title));
                QVERIFY(words.quotation.split(QLatin1Char(' ')).size() <= mostQuotedWords + 1);
                QVERIFY(words.citation.startsWith(QLatin1String("Paul 2025, ")));
                QVERIFY(!words.view.isEmpty());
                QVERIFY(!words.events.empty() && words.events.size() <= mostEventLines);
                const auto legend = showLegend(*m_timeline->snapshotAt(step.view.date), step.view.layers,
                                               [](TerritoryIndex) { return true; });
                QVERIFY(!legend.empty() && legend.size() <= mostLegendRows);
                QVERIFY(std::is_sorted(legend.begin(), legend.end()));
            }
        }
    }

    void theLegendNamesWhatIsInSight()
    {
        const auto snapshot = m_timeline->snapshotAt({2004, 3, 29}); // seven join
        const auto rows = [&](const std::function<bool(TerritoryIndex)> &isSeen) {
            QStringList labels;
            for (const int row : showLegend(*snapshot, Layers(defaultLayers), isSeen))
                labels.append(legendEntries()[size_t(row)].label);
            return labels;
        };
        QVERIFY(rows([](TerritoryIndex) { return true; }).contains(text("Joined on this date")));
        const StateIndex estonia = real::state("EST");
        QCOMPARE(
            rows([&](TerritoryIndex land) { return snapshot->territories[size_t(land)].holder == estonia; }),
            QStringList{text("Joined on this date")});
        QVERIFY(rows([](TerritoryIndex) { return false; }).isEmpty());
    }

    void quotationsOfAStepWithoutOneAreLeftOut()
    {
        Step step = m_decks.front().steps.front();
        step.showsQuotation = false;
        QVERIFY(stepText(step, *shipped::pack()).quotation.isEmpty());
        step.showsQuotation = true;
        step.view.selection.excerpt = ExcerptId{text("ex-unknown")};
        QVERIFY(stepText(step, *shipped::pack()).quotation.isEmpty());
    }

    void longTextsAreCutAtAWord()
    {
        QCOMPARE(firstWords(text("one two  three"), 3), text("one two  three"));
        QCOMPARE(firstWords(text("one two  three"), 2), text("one two \u2026"));
        QCOMPARE(firstWords(QString(), 2), QString());
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::vector<Deck> m_decks;
};

QTEST_GUILESS_MAIN(TestShowParts)
#include "tst_showparts.moc"
