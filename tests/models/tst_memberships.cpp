// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "realborders.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace atlas;

namespace {

/// One row of memberships.csv, read without the program's own reader.
struct Row {
    QString organisation, layer, state;
    QDate from, to, signature;

    bool holds(QDate day) const { return from <= day && (!to.isValid() || day < to); }
};

QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (QChar sign : line) {
        if (sign == QLatin1Char('"'))
            quoted = !quoted;
        else if (sign == QLatin1Char(',') && !quoted)
            fields.append(QString());
        else
            fields.last().append(sign);
    }
    return fields;
}

std::vector<Row> rows()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data/memberships.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QStringList columns = fieldsOf(lines.first().trimmed());
    const QRegularExpression signature(QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d) \\(signature"));
    std::vector<Row> all;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line.trimmed());
        const auto field
            = [&](const char *name) { return fields.value(columns.indexOf(QLatin1String(name))); };
        const auto day = [&](const char *name) { return QDate::fromString(field(name), Qt::ISODate); };
        all.push_back({field("org"), field("layer"), field("state"), day("from"), day("to"),
                       QDate::fromString(signature.match(field("alt_from")).captured(1), Qt::ISODate)});
    }
    return all;
}

std::set<QString> membersBy(const std::vector<Row> &table, const QString &organisation, QDate day)
{
    std::set<QString> ids;
    for (const Row &row : table) {
        if (row.organisation == organisation
            && (row.layer == QLatin1String("membership") || row.layer == QLatin1String("partnership"))
            && row.holds(day))
            ids.insert(row.state);
    }
    return ids;
}

std::set<QString> membersBy(const BorderTimeline &timeline, Organisation organisation, QDate day)
{
    std::set<QString> ids;
    for (const auto &member : timeline.members(day, organisation))
        ids.insert(timeline.borders()->states[size_t(member.state)].id.value);
    return ids;
}

} // namespace

class TestMemberships : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(real::borders(), "the compiled borders cannot be read: " ATLAS_BORDERS);
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_table = rows();
        QVERIFY(m_table.size() > 100);
    }

    void everyDayAgreesWithTheTable_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("organisation");
        QTest::newRow("NATO") << QStringLiteral("NATO") << int(Organisation::Nato);
        QTest::newRow("Warsaw Pact") << QStringLiteral("Warsaw Pact") << int(Organisation::WarsawPact);
        QTest::newRow("CSTO") << QStringLiteral("CSTO") << int(Organisation::Csto);
        QTest::newRow("EU") << QStringLiteral("EC/EU") << int(Organisation::Eu);
        QTest::newRow("PfP") << QStringLiteral("PfP") << int(Organisation::PartnershipForPeace);
    }

    void everyDayAgreesWithTheTable()
    {
        QFETCH(QString, word);
        QFETCH(int, organisation);
        int compared = 0;
        for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
            const std::set<QString> expected = membersBy(m_table, word, day);
            const std::set<QString> found = membersBy(*m_timeline, Organisation(organisation), day);
            if (found != expected)
                QFAIL(qPrintable(day.toString(Qt::ISODate)));
            compared += int(!expected.empty());
        }
        QVERIFY(compared > 10'000);
    }

    void theNumberOfMembersSteps_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("founding") << QDate(1949, 8, 24) << 0 << 12;
        QTest::newRow("Greece and Turkey") << QDate(1952, 2, 18) << 12 << 14;
        QTest::newRow("West Germany") << QDate(1955, 5, 6) << 14 << 15;
        QTest::newRow("Spain") << QDate(1982, 5, 30) << 15 << 16;
        QTest::newRow("German unity") << QDate(1990, 10, 3) << 16 << 16;
        QTest::newRow("three") << QDate(1999, 3, 12) << 16 << 19;
        QTest::newRow("seven") << QDate(2004, 3, 29) << 19 << 26;
        QTest::newRow("Albania and Croatia") << QDate(2009, 4, 1) << 26 << 28;
        QTest::newRow("Montenegro") << QDate(2017, 6, 5) << 28 << 29;
        QTest::newRow("North Macedonia") << QDate(2020, 3, 27) << 29 << 30;
        QTest::newRow("Finland") << QDate(2023, 4, 4) << 30 << 31;
        QTest::newRow("Sweden") << QDate(2024, 3, 7) << 31 << 32;
    }

    void theNumberOfMembersSteps()
    {
        QFETCH(QDate, day);
        QFETCH(int, before);
        QFETCH(int, after);
        QCOMPARE(m_timeline->snapshotAt(day.addDays(-1))->natoMembers, before);
        QCOMPARE(m_timeline->snapshotAt(day)->natoMembers, after);
        QCOMPARE(int(m_timeline->members(day, Organisation::Nato).size()), after);
    }

    void bySignatureTheTwelveCountFromApril()
    {
        const auto on = [this](QDate day) {
            return m_timeline->snapshotAt(day, Viewpoint::Documents, DateConvention::Signature)->natoMembers;
        };
        QCOMPARE(on({1949, 4, 3}), 0);
        QCOMPARE(on({1949, 4, 4}), 12);
        QCOMPARE(int(m_timeline->signatories({1949, 4, 4}, Organisation::Nato).size()), 12);
        QCOMPARE(int(m_timeline->signatories({1949, 8, 24}, Organisation::Nato).size()), 0);
    }

    /// Who is drawn as a member is a member, on every interval, in both viewpoints.
    void theMapAgreesWithTheTable()
    {
        const BorderSet &borders = *m_timeline->borders();
        for (Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control}) {
            for (QDate day = firstDay(); day <= lastDay();) {
                const auto snapshot = m_timeline->snapshotAt(day, viewpoint);
                std::set<QString> drawn;
                for (const TerritoryState &land : snapshot->territories) {
                    if (isNato(land.fill))
                        drawn.insert(borders.states[size_t(land.holder)].id.value);
                }
                QCOMPARE(drawn, membersBy(m_table, QStringLiteral("NATO"), day));
                day = snapshot->span.to;
            }
        }
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::vector<Row> m_table;
};

QTEST_GUILESS_MAIN(TestMemberships)
#include "tst_memberships.moc"
