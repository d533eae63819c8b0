// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borders/bordertimeline.h"
#include "realborders.h"

#include <QTest>

using namespace atlas;

/// What the shipped borders say of the days that everybody knows.
class TestGreatDays : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BorderTimeline> m_timeline;

private slots:
    void initTestCase()
    {
        QVERIFY2(real::borders(), "the compiled borders cannot be read: " ATLAS_BORDERS);
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void namesFollowTheDate()
    {
        const auto name = [this](QDate day, const char *id) {
            return m_timeline->snapshotAt(day)->states[size_t(real::state(id))].name;
        };
        QCOMPARE(name({1990, 10, 2}, "DEU"), QStringLiteral("West Germany"));
        QCOMPARE(name({1990, 10, 3}, "DEU"), QStringLiteral("Germany"));
        QVERIFY(name({2019, 2, 11}, "MKD") != name({2019, 2, 12}, "MKD"));
        QCOMPARE(name({2019, 2, 12}, "MKD"), QStringLiteral("North Macedonia"));
        QCOMPARE(name({2024, 1, 1}, "TUR"), QStringLiteral("Türkiye"));
    }

    void theGreatDaysAreTold_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        QTest::newRow("founding") << QDate(1949, 8, 24) << QStringLiteral("NATO begins with twelve members");
        QTest::newRow("pact") << QDate(1955, 6, 5)
                              << QStringLiteral("The Warsaw Pact begins with eight members");
        QTest::newRow("Saar") << QDate(1957, 1, 1)
                              << QStringLiteral("Saar joins the Federal Republic of Germany");
        QTest::newRow("Algeria") << QDate(1962, 7, 5)
                                 << QStringLiteral("Algeria becomes independent from France");
        QTest::newRow("Albania") << QDate(1968, 9, 13) << QStringLiteral("Albania leaves the Warsaw Pact");
        QTest::newRow("unity") << QDate(1990, 10, 3)
                               << QStringLiteral("East Germany join the Federal Republic of Germany");
        QTest::newRow("end of the pact")
            << QDate(1991, 7, 1) << QStringLiteral("The Warsaw Pact is dissolved");
        QTest::newRow("Baltic") << QDate(1991, 9, 6)
                                << QStringLiteral("Estonia, Latvia and Lithuania independent again");
        QTest::newRow("end of the Soviet Union")
            << QDate(1991, 12, 26) << QStringLiteral("Soviet Union dissolved: twelve states in its place");
        QTest::newRow("Czechoslovakia")
            << QDate(1993, 1, 1)
            << QStringLiteral("Czechoslovakia dissolved: Czech Republic and Slovakia founded");
        QTest::newRow("2004") << QDate(2004, 3, 29) << QStringLiteral("Seven states join NATO: ");
        QTest::newRow("France returns")
            << QDate(2009, 4, 4)
            << QStringLiteral("France returns to the integrated military command of NATO");
        QTest::newRow("Crimea") << QDate(2014, 3, 18) << QStringLiteral("contested: held by Russia");
        QTest::newRow("Crimea in 1954")
            << QDate(1954, 2, 19)
            << QStringLiteral("from the Soviet republic of Russia to the Soviet republic of Ukraine");
    }

    void theGreatDaysAreTold()
    {
        QFETCH(QDate, day);
        QFETCH(QString, text);
        QStringList texts;
        for (const Change &change :
             m_timeline->changesOn(day, Viewpoint::Documents, DateConvention::EntryIntoForce))
            texts.append(change.text);
        QVERIFY2(texts.join(QLatin1Char('\n')).contains(text), qPrintable(texts.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestGreatDays)
#include "tst_greatdays.moc"
