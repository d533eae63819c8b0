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

    void everythingIsFoundByEachOfItsNames()
    {
        QStringList missed;
        const auto holds = [&](const QString &text, const auto &target) {
            for (const FindEntry &entry : m_index->matches(text, 1000)) {
                if (entry.target == decltype(entry.target)(target))
                    return;
            }
            missed.append(text);
        };
        for (const State &state : m_borders->states) {
            for (const StateName &name : state.names) {
                holds(name.brief, state.id);
                holds(name.full, state.id);
            }
        }
        for (const Event &event : m_pack->events)
            holds(event.title, event.id);
        for (const Excerpt &excerpt : m_pack->excerpts)
            holds(excerpt.quote, excerpt.id);
        for (const Reference &work : m_pack->references)
            holds(work.csl.value(QLatin1String("title")).toString(), work.id);
        for (const Section &section : m_pack->sections) {
            if (!excerptsIn(*m_pack, section.id).empty())
                holds(section.title, FoundSection{section.id});
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }

    void everyPlaceIsFoundByPresentAndEarlierNames()
    {
        QStringList missed;
        const auto holds = [&](const QString &name, const QGeoCoordinate &at) {
            for (const FindEntry &entry : m_index->matches(name, 1000)) {
                const auto *place = std::get_if<FoundPlace>(&entry.target);
                if (place && place->at.distanceTo(at) < 30e3)
                    return;
            }
            missed.append(name);
        };
        for (const City &city : m_pack->cities)
            holds(city.name, city.at);
        for (const Event &event : m_pack->events) {
            if (event.place.at.isValid())
                holds(event.place.name, event.place.at);
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
        const auto leningrad = m_index->matches(QStringLiteral("leningrad"), 5);
        QVERIFY(std::any_of(leningrad.begin(), leningrad.end(), [](const FindEntry &entry) {
            return entry.group() == FindGroup::Place && entry.title.contains(QLatin1String("Petersburg"));
        }));
    }

    void theCopyIsSearchedSentenceBySentence()
    {
        const QString text
            = QStringLiteral("The first sentence names T\u00fcrkiye. The U.S. Senate has secu-\n"
                             "rity in mind.\n\nA heading\n\nLast words");
        const PaperIndex index(pagedText(text));
        const auto found = index.matches(QStringLiteral("turkiye"), 5);
        QCOMPARE(found.size(), size_t(1));
        const TextRange range = std::get<TextRange>(found.front().target);
        QCOMPARE(text.mid(range.from, range.to - range.from),
                 QStringLiteral("The first sentence names T\u00fcrkiye."));
        QCOMPARE(index.matches(QStringLiteral("security senate"), 5).size(), size_t(1));
        QCOMPARE(index.matches(QStringLiteral("last"), 5).front().detail, QStringLiteral("page 1"));
        QVERIFY(index.matches(QStringLiteral("absent"), 5).empty());
        QVERIFY(PaperIndex(pagedText({})).matches(QStringLiteral("a"), 5).empty());
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

    void theBoxStepsThroughAllHitsAndRemembersSearches()
    {
        FindBox box;
        QSignalSpy chosen(&box, &FindBox::chosen);
        box.setIndex(m_index);
        box.step(1); // nothing was searched yet
        QCOMPARE(chosen.size(), 0);
        QTest::keyClicks(&box, QStringLiteral("kosovo"));
        QTest::keyClick(&box, Qt::Key_Return);
        const auto hits = m_index->matches(QStringLiteral("kosovo"), 500);
        QVERIFY(hits.size() > 2);
        for (size_t i = 1; i <= hits.size(); ++i) {
            box.step(1);
            QVERIFY(chosen.back().front().value<FindEntry>().target == hits[i % hits.size()].target);
        }
        box.step(-1);
        QVERIFY(chosen.back().front().value<FindEntry>().target == hits.back().target);
        QCOMPARE(box.searches(), QStringList{QStringLiteral("kosovo")});
        for (int i = 0; i < 20; ++i) {
            QTest::keyClicks(&box, QStringLiteral("est"));
            QTest::keyClick(&box, Qt::Key_Return);
            QTest::keyClicks(&box, QStringLiteral("kosovo"));
            QTest::keyClick(&box, Qt::Key_Return);
        }
        QCOMPARE(box.searches(), QStringList({QStringLiteral("kosovo"), QStringLiteral("est")}));
    }

    void theEmptyBoxOffersTheLastSearchesAndSaysWhatIsSearched()
    {
        FindBox box;
        box.setIndex(m_index);
        box.setSearches({QStringLiteral("kosovo"), QStringLiteral("article 5")});
        box.show();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        box.begin();
        QStringList rows;
        for (int i = 0; i < box.results().rowCount(); ++i)
            rows.append(box.results().item(i)->text());
        QVERIFY(rows.contains(QStringLiteral("article 5")));
        QVERIFY(rows.join(QLatin1Char(' ')).contains(QLatin1String("Ctrl+O")));
        box.setPaper(std::make_shared<const PaperIndex>(pagedText(QStringLiteral("Words of the copy."))));
        QTest::keyClicks(&box, QStringLiteral("words of the copy"));
        QCOMPARE(box.results().item(0)->text(), groupTitle(FindGroup::PaperText));
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
