// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "findbox.h"
#include "pack/packreader.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestFindIndex : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        m_pack = PackReader().read(QStringLiteral(":/pack")).pack;
        QVERIFY(borders && m_pack);
        m_borders = borders;
        m_index = std::make_shared<const FindIndex>(*borders, *m_pack);
    }

    void accentsAndCaseDoNotMatter()
    {
        QCOMPARE(FindIndex::folded(QStringLiteral("\u0141\u00f3d\u017a  K\u00d6LN")),
                 QStringLiteral(" lodz koln"));
        QCOMPARE(m_index->matches(QStringLiteral("t\u00fcrkiye"), 5).size(),
                 m_index->matches(QStringLiteral("TURKIYE"), 5).size());
    }

    void statesAreFoundByEarlierNames()
    {
        const auto found = m_index->matches(QStringLiteral("soviet union"), 5);
        QVERIFY(!found.empty());
        const auto *state = std::get_if<StateId>(&found.front().target);
        QVERIFY(state);
        QCOMPARE(state->value, QStringLiteral("SUN"));
    }

    void statesComeBeforeEventsAndPassages()
    {
        const auto found = m_index->matches(QStringLiteral("uk"), 6);
        QVERIFY(found.size() > 2);
        for (size_t i = 1; i < found.size(); ++i)
            QVERIFY(found[i - 1].target.index() <= found[i].target.index());
        const auto *first = std::get_if<StateId>(&found.front().target);
        QVERIFY(first && first->value == QLatin1String("UKR"));
    }

    void everyStateEventAndExcerptIsFoundByItsOwnWords()
    {
        QStringList missed;
        const auto holds = [&](const QString &text, const auto &id) {
            for (const FindEntry &entry : m_index->matches(text, 1000)) {
                if (entry.target == std::variant<StateId, EventId, ExcerptId>(id))
                    return;
            }
            missed.append(id.value);
        };
        for (const State &state : m_borders->states) {
            for (const StateName &name : state.names)
                holds(name.brief, state.id);
        }
        for (const Event &event : m_pack->events)
            holds(event.title, event.id);
        for (const Excerpt &excerpt : m_pack->excerpts)
            holds(excerpt.quote, excerpt.id);
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char(' '))));
    }

    void nothingMatchesNothing()
    {
        QVERIFY(m_index->matches({}, 5).empty());
        QVERIFY(m_index->matches(QStringLiteral("  \u2014 "), 5).empty());
        QVERIFY(m_index->matches(QStringLiteral("xyzzy"), 5).empty());
    }

    void enterInTheBoxGoesToTheFirstMatch()
    {
        FindBox box;
        box.setIndex(m_index);
        QSignalSpy chosen(&box, &FindBox::chosen);
        QTest::keyClicks(&box, QStringLiteral("eston"));
        QVERIFY(box.results().rowCount() >= 2); // a heading and its entry
        QVERIFY(!(box.results().item(0)->flags() & Qt::ItemIsSelectable));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto entry = chosen.first().first().value<FindEntry>();
        QCOMPARE(std::get<StateId>(entry.target).value, QStringLiteral("EST"));
        QVERIFY(box.text().isEmpty());
        QTest::keyClicks(&box, QStringLiteral("xyzzy"));
        QVERIFY(box.results().item(0)->text().contains(QLatin1String("xyzzy")));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(box.text().isEmpty());
    }

    void searchingIsFast()
    {
        QBENCHMARK
        {
            m_index->matches(QStringLiteral("nato ru"), 8);
        }
    }

private:
    std::shared_ptr<const BorderSet> m_borders;
    std::shared_ptr<const Pack> m_pack;
    std::shared_ptr<const FindIndex> m_index;
};

QTEST_MAIN(TestFindIndex)
#include "tst_findindex.moc"
