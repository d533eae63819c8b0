// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "realborders.h"

#include <QTest>

#include <set>

using namespace atlas;

Q_DECLARE_METATYPE(atlas::FillClass)
Q_DECLARE_METATYPE(atlas::Viewpoint)

namespace {

constexpr Viewpoint viewpoints[] = {Viewpoint::Documents, Viewpoint::Control};
constexpr DateConvention conventions[] = {DateConvention::EntryIntoForce, DateConvention::Signature};

/// Class without the highlight of one day, and whether the command has it.
FillClass standing(FillClass fill)
{
    return isNato(fill) ? FillClass::Nato : fill;
}

/// What a day's changes say, gathered by kind.
struct Told {
    std::set<TerritoryIndex> borders, contested, status;
    std::set<StateIndex> joined, left, statusOf;
};

Told gather(const std::vector<Change> &changes)
{
    Told told;
    for (const Change &change : changes) {
        const auto &land = change.territories;
        const auto &states = change.states;
        switch (change.kind) {
        case ChangeKind::Border:
            told.borders.insert(land.begin(), land.end());
            break;
        case ChangeKind::Contested:
            told.contested.insert(land.begin(), land.end());
            break;
        case ChangeKind::Joined:
            told.joined.insert(states.begin(), states.end());
            break;
        case ChangeKind::Left:
            told.left.insert(states.begin(), states.end());
            break;
        case ChangeKind::Status:
            told.status.insert(land.begin(), land.end());
            told.statusOf.insert(states.begin(), states.end());
            break;
        case ChangeKind::Name:
            break;
        }
    }
    return told;
}

template <class Item> bool has(const std::set<Item> &items, Item item)
{
    return items.count(item) > 0;
}

} // namespace

class TestBorderTimeline : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(real::borders(), "the compiled borders cannot be read: " ATLAS_BORDERS);
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void everyTerritoryHasOneHolderOnEveryDayInBothViews()
    {
        const BorderSet &borders = *m_timeline->borders();
        for (Viewpoint viewpoint : viewpoints) {
            const HoldingView own
                = viewpoint == Viewpoint::Documents ? HoldingView::Documents : HoldingView::Control;
            std::vector<std::vector<int>> holders(borders.territories.size());
            for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
                const auto snapshot = m_timeline->snapshotAt(day, viewpoint);
                if (snapshot->span.from != day)
                    continue; // the same object as the day before, see below
                for (size_t i = 0; i < borders.territories.size(); ++i) {
                    if (borders.territories[i].scope == Scope::Outside)
                        continue;
                    int rows = 0;
                    for (const Holding &row : borders.holdings)
                        rows += row.territory == int(i) && row.span.contains(day)
                            && (row.view == HoldingView::Both || row.view == own);
                    const QString where = borders.territories[i].id.value + day.toString(Qt::ISODate);
                    QVERIFY2(rows == 1, qPrintable(where));
                    QVERIFY2(snapshot->territories[i].holder != noState, qPrintable(where));
                }
            }
        }
    }

    void equalPointersOnAllDaysOfAnInterval()
    {
        const Snapshot *last = nullptr;
        int intervals = 0;
        for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
            const auto snapshot = m_timeline->snapshotAt(day);
            QVERIFY(snapshot->span.contains(day));
            QCOMPARE(snapshot.get() == last, snapshot->span.from != day);
            intervals += snapshot.get() != last;
            last = snapshot.get();
        }
        QVERIFY(intervals > 60);
        QVERIFY(intervals < 300);
    }

    void everyChangeIsVisitedOnceInBothDirections()
    {
        for (Viewpoint viewpoint : viewpoints) {
            for (DateConvention convention : conventions) {
                std::set<QDate> expected;
                for (const Change &change : m_timeline->changes(viewpoint, convention)) {
                    QVERIFY(change.date > firstDay() && change.date <= lastDay());
                    QVERIFY(!change.text.isEmpty());
                    if (change.kind != ChangeKind::Name)
                        expected.insert(change.date);
                }
                QVERIFY(expected.size() > 60);
                std::vector<QDate> forward, backward;
                for (QDate day = m_timeline->nextChange(firstDay(), viewpoint, convention); day.isValid();
                     day = m_timeline->nextChange(day, viewpoint, convention))
                    forward.push_back(day);
                for (QDate day = m_timeline->previousChange(lastDay().addDays(1), viewpoint, convention);
                     day.isValid(); day = m_timeline->previousChange(day, viewpoint, convention))
                    backward.insert(backward.begin(), day);
                QCOMPARE(forward, std::vector<QDate>(expected.begin(), expected.end()));
                QCOMPARE(backward, forward);
            }
        }
    }

    /// The list of changes is the difference of neighbouring snapshots, no more and no less.
    void changesAreTheDifferenceOfNeighbours()
    {
        for (Viewpoint viewpoint : viewpoints) {
            for (DateConvention convention : conventions) {
                auto before = m_timeline->snapshotAt(firstDay(), viewpoint, convention);
                while (before->span.to <= lastDay()) {
                    const auto after = m_timeline->snapshotAt(before->span.to, viewpoint, convention);
                    compare(*before, *after);
                    if (QTest::currentTestFailed())
                        return;
                    before = after;
                }
            }
        }
    }

    void theMapIsRightOn_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<Viewpoint>("viewpoint");
        QTest::addColumn<QByteArray>("territory");
        QTest::addColumn<QByteArray>("holder");
        QTest::addColumn<FillClass>("fill");
        const auto both = [](QDate day, const char *land, const char *holder, FillClass fill) {
            for (Viewpoint view : viewpoints) {
                const QByteArray name = day.toString(Qt::ISODate).toLatin1() + ' ' + land
                    + (view == Viewpoint::Documents ? " documents" : " control");
                QTest::newRow(name) << day << view << QByteArray(land) << QByteArray(holder) << fill;
            }
        };
        const auto one = [](QDate day, Viewpoint view, const char *land, const char *holder, FillClass fill) {
            const QByteArray name = day.toString(Qt::ISODate).toLatin1() + ' ' + land
                + (view == Viewpoint::Documents ? " in documents" : " in control");
            QTest::newRow(name) << day << view << QByteArray(land) << QByteArray(holder) << fill;
        };
        using enum FillClass;
        using enum Viewpoint;

        both({1949, 4, 4}, "FR", "FRA", NatoSignatory);
        both({1949, 8, 24}, "FR", "FRA", NatoJoined);
        both({1949, 8, 25}, "FR", "FRA", Nato);
        both({1949, 8, 24}, "US", "USA", NatoJoined);
        both({1949, 8, 24}, "DE-BY", "DEU", Land);
        both({1949, 8, 24}, "DE-SN", "ALS", Land);
        both({1949, 8, 24}, "DZ-N", "FRA", TreatyArea);
        both({1949, 8, 24}, "TR", "TUR", Land);
        both({1949, 8, 24}, "PL", "POL", Land);
        both({1949, 8, 24}, "RU", "SUN", Ussr);
        both({1949, 8, 24}, "EE", "SUN", Ussr);
        one({1949, 8, 24}, Documents, "BER-W", "ALW", TreatyArea);
        one({1949, 8, 24}, Control, "BER-W", "DEU", TreatyArea);

        both({1955, 5, 5}, "DE-BY", "DEU", Land);
        both({1955, 5, 6}, "DE-BY", "DEU", NatoJoined);
        both({1955, 5, 7}, "DE-BY", "DEU", Nato);
        both({1955, 6, 4}, "PL", "POL", Land);
        both({1955, 6, 5}, "PL", "POL", WarsawPact);
        both({1955, 6, 5}, "DE-SN", "DDR", WarsawPact);
        both({1955, 6, 5}, "BER-E", "DDR", WarsawPact);
        both({1955, 6, 5}, "AL", "ALB", WarsawPact);
        both({1955, 6, 5}, "AT-SN", "AUT", Land);
        both({1957, 1, 1}, "DE-SL", "DEU", NatoTerritoryAdded);
        both({1956, 12, 31}, "DE-SL", "SAA", TreatyArea);
        both({1957, 1, 2}, "DE-SL", "DEU", Nato);
        both({1957, 1, 1}, "DE-BY", "DEU", Nato);

        both({1962, 7, 2}, "DZ-N", "FRA", TreatyArea);
        both({1962, 7, 3}, "DZ-N", "FRA", Land);
        both({1962, 7, 5}, "DZ-N", "DZA", Land);
        both({1962, 7, 5}, "AL", "ALB", WarsawPact); // suspended, not left
        both({1968, 9, 13}, "AL", "ALB", Land);
        both({1966, 7, 1}, "FR", "FRA", NatoOutsideCommand);

        both({1974, 8, 16}, "GR", "GRC", NatoOutsideCommand);
        one({1974, 8, 16}, Documents, "CY-N", "CYP", Land);
        one({1974, 8, 16}, Control, "CY-N", "TRNC", Land);
        both({1974, 8, 15}, "CY-N", "CYP", Land);

        both({1990, 10, 2}, "DE-SN", "DDR", WarsawPact);
        both({1990, 10, 3}, "DE-SN", "DEU", NatoTerritoryAdded);
        both({1990, 10, 3}, "BER-E", "DEU", NatoTerritoryAdded);
        both({1990, 10, 3}, "BER-W", "DEU", NatoTerritoryAdded);
        both({1990, 10, 3}, "DE-BY", "DEU", Nato);
        both({1990, 10, 4}, "DE-SN", "DEU", Nato);

        both({1991, 9, 5}, "EE", "SUN", Ussr);
        both({1991, 9, 6}, "EE", "EST", Land);
        both({1991, 12, 25}, "UA", "SUN", Ussr);
        both({1991, 12, 26}, "UA", "UKR", Land);
        both({1991, 12, 26}, "RU", "RUS", Russia);
        both({1994, 4, 20}, "RU", "RUS", Csto);
        both({1992, 12, 31}, "CZ", "CSK", Land);
        both({1993, 1, 1}, "CZ", "CZE", Land);
        both({1993, 1, 1}, "SK", "SVK", Land);

        both({1999, 3, 12}, "PL", "POL", NatoJoined);
        both({1999, 3, 12}, "SK", "SVK", Land);
        both({2004, 3, 29}, "EE", "EST", NatoJoined);
        both({2004, 3, 29}, "SK", "SVK", NatoJoined);
        both({2004, 3, 29}, "FR", "FRA", NatoOutsideCommand);
        both({2004, 3, 29}, "GL", "DNK", Nato);
        both({2004, 3, 29}, "ES-CE", "ESP", Land);
        one({2008, 2, 17}, Documents, "XK", "SRB", Land);
        one({2008, 2, 17}, Control, "XK", "XKX", Land);

        one({2014, 3, 18}, Documents, "UA-43", "UKR", Land);
        one({2014, 3, 18}, Control, "UA-43", "RUS", Csto);
        one({2022, 9, 30}, Documents, "UA-14E", "UKR", Land);
        one({2022, 9, 30}, Control, "UA-14E", "RUS", Csto);
        both({2022, 9, 30}, "UA-14W", "UKR", Land);
        both({2023, 4, 4}, "FI", "FIN", NatoJoined);
        both({2024, 3, 7}, "SE", "SWE", NatoJoined);
    }

    void theMapIsRightOn()
    {
        QFETCH(QDate, day);
        QFETCH(Viewpoint, viewpoint);
        QFETCH(QByteArray, territory);
        QFETCH(QByteArray, holder);
        QFETCH(FillClass, fill);
        const TerritoryIndex index = real::territory(territory);
        QVERIFY(index != noTerritory);
        const TerritoryState &land = m_timeline->snapshotAt(day, viewpoint)->territories[size_t(index)];
        QCOMPARE(real::borders()->states[size_t(land.holder)].id.value, QString::fromLatin1(holder));
        QCOMPARE(land.fill, fill);
    }

    void contestedLandIsHatchedInEveryView_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QByteArray>("territory");
        QTest::addColumn<QByteArray>("rivalInDocuments");
        QTest::addColumn<QByteArray>("rivalInControl");
        const auto row = [](QDate day, const char *land, const char *documents, const char *control) {
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)), land)
                << day << QByteArray(land) << QByteArray(documents) << QByteArray(control);
        };
        row({1950, 1, 1}, "EE", "EST", "EST");
        row({1950, 1, 1}, "BER-W", "DEU", "ALW");
        row({1950, 1, 1}, "BER-E", "", "");
        row({1950, 1, 1}, "SI-B", "YUG", "FTT");
        row({1974, 8, 16}, "CY-N", "TRNC", "CYP");
        row({2008, 2, 17}, "XK", "XKX", "SRB");
        row({2014, 3, 18}, "UA-43", "RUS", "UKR");
        row({2014, 6, 1}, "UA-14E", "DPR", "UKR");
        row({2022, 9, 30}, "UA-14E", "RUS", "UKR");
        row({2022, 9, 30}, "UA-14W", "RUS", "RUS");
        row({2004, 3, 29}, "GI", "ESP", "ESP");
    }

    void contestedLandIsHatchedInEveryView()
    {
        QFETCH(QDate, day);
        QFETCH(QByteArray, territory);
        QFETCH(QByteArray, rivalInDocuments);
        QFETCH(QByteArray, rivalInControl);
        const size_t index = size_t(real::territory(territory));
        const TerritoryState documents
            = m_timeline->snapshotAt(day, Viewpoint::Documents)->territories[index];
        const TerritoryState control = m_timeline->snapshotAt(day, Viewpoint::Control)->territories[index];
        QVERIFY(documents.contested);
        QVERIFY(control.contested);
        QCOMPARE(documents.rival, rivalInDocuments.isEmpty() ? noState : real::state(rivalInDocuments));
        QCOMPARE(control.rival, rivalInControl.isEmpty() ? noState : real::state(rivalInControl));
    }

    void crimeaIsUncontestedTheDayBefore()
    {
        for (Viewpoint viewpoint : viewpoints) {
            const auto snapshot = m_timeline->snapshotAt({2014, 3, 17}, viewpoint);
            QVERIFY(!snapshot->territories[size_t(real::territory("UA-43"))].contested);
        }
    }

private:
    void compare(const Snapshot &before, const Snapshot &after)
    {
        const QDate day = after.span.from;
        const Told told = gather(m_timeline->changesOn(day, after.viewpoint, after.convention));
        for (int i = 0; i < int(after.territories.size()); ++i) {
            const TerritoryState &was = before.territories[size_t(i)];
            const TerritoryState &is = after.territories[size_t(i)];
            const QByteArray where = (m_timeline->borders()->territories[size_t(i)].id.value
                                      + QLatin1Char(' ') + day.toString(Qt::ISODate))
                                         .toUtf8();
            if (was.holder != is.holder)
                QVERIFY2(has(told.borders, i), where);
            const bool disputeMoved
                = was.contested != is.contested || (is.contested && was.rival != is.rival);
            QVERIFY2(disputeMoved == has(told.contested, i), where);
            if (was.zonePower != is.zonePower)
                QVERIFY2(has(told.status, i), where);
            const bool drawnOtherwise = standing(was.fill) != standing(is.fill)
                || (was.fill == FillClass::Nato && is.fill == FillClass::NatoOutsideCommand)
                || (was.fill == FillClass::NatoOutsideCommand && is.fill == FillClass::Nato);
            const bool explained = has(told.borders, i) || has(told.status, i) || has(told.joined, is.holder)
                || has(told.left, is.holder) || has(told.statusOf, is.holder);
            QVERIFY2(!drawnOtherwise || explained, where);
        }
        for (int i = 0; i < int(after.states.size()); ++i) {
            const bool was = isNato(before.states[size_t(i)].fill);
            const bool is = isNato(after.states[size_t(i)].fill);
            const QByteArray who = m_timeline->borders()->states[size_t(i)].id.value.toUtf8();
            QVERIFY2(!(is && !was) || has(told.joined, i), who);
            QVERIFY2(!(was && !is) || has(told.left, i), who);
        }
    }

    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestBorderTimeline)
#include "tst_bordertimeline.moc"
