// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelfixture.h"

#include <QTest>

using namespace atlas;

class LabelStockTest : public QObject {
    Q_OBJECT

private slots:
    void anchorsFollowTheirDays()
    {
        LabelLand land;
        const MapProjection projection;
        land.pack.labels
            = {anchor(QStringLiteral("S3"), {QDate(), QDate(1990, 10, 3)}, QStringLiteral("West\nDor")),
               anchor(QStringLiteral("S3"), {QDate(1990, 10, 3), QDate()}, QString())};
        const auto stock = makeLabelStock(land.pack, *land.borders);
        QCOMPARE(stock->anchors.size(), size_t(2));
        const auto before = stock->anchorsOf(3, {1990, 10, 2});
        const auto after = stock->anchorsOf(3, {1990, 10, 3});
        QCOMPARE(before.size(), size_t(1));
        QCOMPARE(before[0]->text, QStringLiteral("West\nDor"));
        QCOMPARE(after.size(), size_t(1));
        QVERIFY(after[0]->text.isEmpty());
        QVERIFY(stock->anchorsOf(4, {1990, 10, 3}).empty());
    }

    void anchorsOfUnknownStatesAreLeftOut()
    {
        LabelLand land;
        land.pack.labels = {anchor(QStringLiteral("ATLANTIS"), {}, {})};
        QVERIFY(makeLabelStock(land.pack, *land.borders)->anchors.empty());
    }

    void anchorsAndCitiesKnowWhatTheyStandOn()
    {
        LabelLand land;
        land.pack.labels = {anchor(QStringLiteral("S9"), {}, {})};
        City city;
        city.name = QStringLiteral("Doria");
        city.at = MapProjection().toPlace(LabelLand::middleOf(11));
        city.capitalOf = StateId{QStringLiteral("S11")};
        city.capitalSpan = {QDate(1991, 1, 1), QDate()};
        land.pack.cities = {city};
        const auto stock = makeLabelStock(land.pack, *land.borders);
        QCOMPARE(stock->anchors[0].territory, 9);
        QCOMPARE(stock->cities[0].territory, 11);
        QVERIFY(!stock->cities[0].isCapitalOn({1990, 12, 31}));
        QVERIFY(stock->cities[0].isCapitalOn({1991, 1, 1}));
    }

    void territoriesAreNamedAsOnAMap_data()
    {
        QTest::addColumn<QString>("inTable");
        QTest::addColumn<QString>("onMap");
        QTest::newRow("bracket") << QStringLiteral("Crimea (oblast/ASSR/AR)") << QStringLiteral("Crimea");
        QTest::newRow("colon") << QStringLiteral("Turkey: East Thrace") << QStringLiteral("Turkey");
        QTest::newRow("comma") << QStringLiteral("Agdam, occupied part (1993-2020)")
                               << QStringLiteral("Agdam");
        QTest::newRow("plain") << QStringLiteral("Northern Cyprus") << QStringLiteral("Northern Cyprus");
        QTest::newRow("nothing left") << QStringLiteral("(unnamed)") << QStringLiteral("(unnamed)");
    }
    void territoriesAreNamedAsOnAMap()
    {
        QFETCH(QString, inTable);
        QTEST(nameOnMap(inTable), "onMap");
    }

private:
    static LabelAnchor anchor(const QString &state, const DateSpan &span, const QString &text)
    {
        const int index = QStringView(state).mid(1).toInt();
        return {StateId{state}, span, text, MapProjection().toPlace(LabelLand::middleOf(index)), 2};
    }
};

QTEST_APPLESS_MAIN(LabelStockTest)
#include "tst_labelstock.moc"
