// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderset.h"

#include <QTest>

using namespace atlas;

class TestBorderSet : public QObject {
    Q_OBJECT

private slots:
    void aStateIsCalledByTheNameOfTheDay()
    {
        State state;
        state.names
            = {{{{1949, 1, 1}, {1958, 2, 22}}, QStringLiteral("Syrian Republic"), QStringLiteral("Syria")},
               {{{1961, 9, 28}, {}}, QStringLiteral("Syrian Arab Republic"), QStringLiteral("Syria")}};
        QCOMPARE(state.nameOn({1950, 1, 1}).full, QStringLiteral("Syrian Republic"));
        QCOMPARE(state.nameOn({1961, 9, 28}).full, QStringLiteral("Syrian Arab Republic"));
        QCOMPARE(state.nameOn({2024, 1, 1}).full, QStringLiteral("Syrian Arab Republic"));
        QCOMPARE(state.nameOn({1900, 1, 1}).full, QStringLiteral("Syrian Republic"));
    }

    void aNameIsTheOldOneUntilTheDayOfTheChange()
    {
        State state;
        state.names
            = {{{{1949, 1, 1}, {2022, 6, 1}}, QStringLiteral("Republic of Turkey"), QStringLiteral("Turkey")},
               {{{2022, 6, 1}, {}}, QStringLiteral("Republic of Türkiye"), QStringLiteral("Türkiye")}};
        QCOMPARE(state.nameOn({2022, 5, 31}).brief, QStringLiteral("Turkey"));
        QCOMPARE(state.nameOn({2022, 6, 1}).brief, QStringLiteral("Türkiye"));
    }

    void afterItsEndAStateKeepsItsLastName()
    {
        State state;
        state.names = {{{{1949, 10, 7}, {1990, 10, 3}},
                        QStringLiteral("German Democratic Republic"),
                        QStringLiteral("East Germany")}};
        QCOMPARE(state.nameOn({2000, 1, 1}).brief, QStringLiteral("East Germany"));
    }

    void thingsAreFoundByTheirIds()
    {
        BorderSet borders;
        borders.territories.resize(2);
        borders.territories[0].id = {QStringLiteral("BER-W")};
        borders.territories[1].id = {QStringLiteral("BER-E")};
        borders.states = {{{QStringLiteral("DEU")}, {}, {}, {}}};
        QCOMPARE(borders.territory({QStringLiteral("BER-E")}), 1);
        QCOMPARE(borders.territory({QStringLiteral("BER")}), noTerritory);
        QCOMPARE(borders.state({QStringLiteral("DEU")}), 0);
        QCOMPARE(borders.state({QStringLiteral("deu")}), noState);
    }

    void wordsOfTheTablesAreUnderstood()
    {
        QVERIFY(organisationFrom(QStringLiteral("nato")) == Organisation::Nato);
        QVERIFY(organisationFrom(QStringLiteral("warsaw pact")) == Organisation::WarsawPact);
        QVERIFY(organisationFrom(QStringLiteral("EC/EU")) == Organisation::Eu);
        QVERIFY(organisationFrom(QStringLiteral("eu")) == Organisation::Eu);
        QVERIFY(organisationFrom(QStringLiteral("PfP")) == Organisation::PartnershipForPeace);
        QVERIFY(!organisationFrom(QStringLiteral("EFTA")));
        QVERIFY(holdingViewFrom(QStringLiteral("un")) == HoldingView::Documents);
        QVERIFY(holdingViewFrom(QStringLiteral("defacto")) == HoldingView::Control);
        QVERIFY(!holdingViewFrom(QStringLiteral("")));
        QVERIFY(!holdingKindFrom(QStringLiteral("owned")));
    }

    void everyWordGoesThereAndBack()
    {
        for (int kind = 0; kind <= int(HoldingKind::OccupationZone); ++kind) {
            const QString word = toString(HoldingKind(kind));
            QVERIFY(!word.isEmpty());
            QVERIFY(holdingKindFrom(word) == HoldingKind(kind));
        }
        for (int organisation = 0; organisation <= int(Organisation::PartnershipForPeace); ++organisation) {
            const QString word = toString(Organisation(organisation));
            QVERIFY(organisationFrom(word) == Organisation(organisation));
        }
    }
};

QTEST_GUILESS_MAIN(TestBorderSet)
#include "tst_borderset.moc"
