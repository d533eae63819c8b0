// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packchecks.h"
#include "pack/packreader.h"
#include "packfolder.h"

#include <QtTest>

using namespace atlas;

namespace {

/// The table that the borders are made of: "id,iso3,gw,cow,from,to,kind".
std::vector<State> tableOfStates()
{
    std::vector<State> states;
    const QByteArray table = bytesOf(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data/states.csv"));
    for (const QByteArray &line : table.split('\n').mid(1)) {
        const QList<QByteArray> fields = line.split(',');
        if (fields.size() < 7)
            continue;
        State state;
        state.id = {QString::fromUtf8(fields[0])};
        state.life = {QDate::fromString(QString::fromUtf8(fields[4]), Qt::ISODate),
                      QDate::fromString(QString::fromUtf8(fields[5]), Qt::ISODate)};
        state.kind = QString::fromUtf8(fields[6]).trimmed();
        states.push_back(state);
    }
    return states;
}

template <class Item, class Of>
int countOn(const std::vector<Item> &items, const StateId &state, QDate day, Of of)
{
    return int(std::count_if(items.begin(), items.end(),
                             [&](const Item &item) { return of(item) == state && item.span.contains(day); }));
}

} // namespace

class TestPackChecks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStateOfThePackIsOneOfTheBorders();
    void anUnknownStateIsNamedWithItsPlace();
    void everyStateHasANameOnTheMapAllItsLife();
    void everyStateHasOneCapitalAllItsLife_data();
    void everyStateHasOneCapitalAllItsLife();
    void citiesOfOnePlaceNeverOverlap();
    void namesFollowTheDate_data();
    void namesFollowTheDate();

private:
    std::vector<QDate> daysIn(const State &state) const;
    std::shared_ptr<const Pack> m_pack;
    std::vector<State> m_states;
};

void TestPackChecks::initTestCase()
{
    m_pack = PackReader().read(shippedPackFolder()).pack;
    m_states = tableOfStates();
    QVERIFY(m_pack);
    QVERIFY(m_states.size() >= 92);
}

/// First and last day of its life, and every day on which a label or a capital changes.
std::vector<QDate> TestPackChecks::daysIn(const State &state) const
{
    std::vector<QDate> days{std::max(state.life.from, firstDay()),
                            state.life.to.isValid() ? state.life.to.addDays(-1) : lastDay()};
    const auto add = [&](const DateSpan &span) {
        for (const QDate day : {span.from, span.to}) {
            if (day.isValid() && state.life.contains(day))
                days.push_back(day);
            if (day.isValid() && state.life.contains(day.addDays(-1)))
                days.push_back(day.addDays(-1));
        }
    };
    for (const LabelAnchor &label : m_pack->labels)
        add(label.span);
    for (const City &city : m_pack->cities)
        add(city.span);
    return days;
}

void TestPackChecks::everyStateOfThePackIsOneOfTheBorders()
{
    QStringList texts;
    for (const Issue &issue : checkStates(*m_pack, m_states))
        texts.append(issue.text());
    QCOMPARE(texts, QStringList());
}

void TestPackChecks::anUnknownStateIsNamedWithItsPlace()
{
    std::vector<State> fewer = m_states;
    fewer.erase(std::remove_if(fewer.begin(), fewer.end(),
                               [](const State &state) { return state.id.value == QLatin1String("YUG"); }),
                fewer.end());
    const Issues issues = checkStates(*m_pack, fewer);
    QStringList texts;
    for (const Issue &issue : issues)
        texts.append(issue.text());
    QVERIFY(texts.contains(QStringLiteral("events: ev-1999-kosovo: the borders have no state \"YUG\"")));
    QVERIFY(texts.contains(QStringLiteral("cities: Belgrade: the borders have no state \"YUG\"")));
    QVERIFY(texts.contains(QStringLiteral("labels: the borders have no state \"YUG\"")));
}

void TestPackChecks::everyStateHasANameOnTheMapAllItsLife()
{
    for (const State &state : m_states) {
        for (const QDate &day : daysIn(state)) {
            const int labels = countOn(m_pack->labels, state.id, day,
                                       [](const LabelAnchor &label) { return label.state; });
            QVERIFY2(labels > 0, qPrintable(state.id.value + QLatin1Char(' ') + day.toString(Qt::ISODate)));
        }
    }
}

void TestPackChecks::everyStateHasOneCapitalAllItsLife_data()
{
    QTest::addColumn<QString>("id");
    for (const State &state : m_states)
        QTest::newRow(qPrintable(state.id.value)) << state.id.value;
}

void TestPackChecks::everyStateHasOneCapitalAllItsLife()
{
    QFETCH(QString, id);
    const State &state = *std::find_if(m_states.begin(), m_states.end(),
                                       [&](const State &other) { return other.id.value == id; });
    // Without a capital, or without one that all accept: see the pack's README.
    static const QStringList without{QStringLiteral("ALS"), QStringLiteral("ALW"), QStringLiteral("ISR"),
                                     QStringLiteral("PSE"), QStringLiteral("PSM"), QStringLiteral("SADR"),
                                     QStringLiteral("UNB")};
    const DateSpan unitedArabRepublic{QDate(1958, 2, 22), QDate(1961, 9, 28)};
    for (const QDate &day : daysIn(state)) {
        const bool none
            = without.contains(id) || (id == QLatin1String("SYR") && unitedArabRepublic.contains(day));
        const int capitals
            = countOn(m_pack->cities, state.id, day, [](const City &city) { return city.capitalOf; });
        QVERIFY2(capitals == (none ? 0 : 1), qPrintable(day.toString(Qt::ISODate)));
    }
}

void TestPackChecks::citiesOfOnePlaceNeverOverlap()
{
    for (const City &city : m_pack->cities) {
        for (const City &other : m_pack->cities)
            QVERIFY2(&city == &other || city.at != other.at || !city.span.overlaps(other.span),
                     qPrintable(city.name));
    }
}

void TestPackChecks::namesFollowTheDate_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("capitalOf");
    const auto row = [](QDate day, const char *name, const char *capitalOf) {
        QTest::addRow("%s %s", name, qPrintable(day.toString(Qt::ISODate)))
            << day << QString::fromUtf8(name) << QString::fromLatin1(capitalOf);
    };
    row({1949, 1, 1}, "Berlin", "");
    row({1949, 8, 24}, "Bonn", "DEU");
    row({1990, 10, 2}, "Bonn", "DEU");
    row({1990, 10, 3}, "Bonn", "");
    row({1949, 10, 7}, "East Berlin", "DDR");
    row({1990, 10, 3}, "Berlin", "DEU");
    row({1991, 9, 5}, "Leningrad", "");
    row({1991, 9, 6}, "Saint Petersburg", "");
    row({1991, 12, 25}, "Moscow", "SUN");
    row({1991, 12, 26}, "Moscow", "RUS");
    row({1992, 12, 31}, "Prague", "CSK");
    row({1993, 1, 1}, "Prague", "CZE");
    row({1993, 1, 27}, "Alma-Ata", "KAZ");
    row({1997, 12, 10}, "Akmola", "KAZ");
    row({2020, 1, 1}, "Nur-Sultan", "KAZ");
    row({2003, 2, 4}, "Belgrade", "SCG");
}

void TestPackChecks::namesFollowTheDate()
{
    QFETCH(QDate, day);
    QFETCH(QString, name);
    QFETCH(QString, capitalOf);
    const auto found = std::find_if(m_pack->cities.begin(), m_pack->cities.end(), [&](const City &city) {
        return city.name == name && city.span.contains(day);
    });
    QVERIFY(found != m_pack->cities.end());
    QCOMPARE(found->capitalOf.value, capitalOf);
}

QTEST_GUILESS_MAIN(TestPackChecks)
#include "tst_packchecks.moc"
