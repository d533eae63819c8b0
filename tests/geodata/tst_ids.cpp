// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include <QSet>
#include <QTest>

#include <set>
#include <type_traits>

using namespace atlas;

static_assert(!std::is_convertible_v<StateId, EventId>);
static_assert(!std::is_convertible_v<QString, StateId>);
static_assert(!std::is_constructible_v<TerritoryId, StateId>);

class TestIds : public QObject {
    Q_OBJECT

private slots:
    void idsCompareByTheirValue()
    {
        QCOMPARE(StateId{QStringLiteral("FRA")}, StateId{QStringLiteral("FRA")});
        QVERIFY(StateId{QStringLiteral("DEU")} < StateId{QStringLiteral("FRA")});
        QVERIFY(StateId{}.isEmpty());
        QVERIFY(!StateId{QStringLiteral("FRA")}.isEmpty());
    }

    void idsServeAsKeysOfSetsAndHashes()
    {
        const std::set<StateId> ordered{
            {QStringLiteral("USA")}, {QStringLiteral("CAN")}, {QStringLiteral("USA")}};
        QCOMPARE(ordered.size(), size_t(2));
        QCOMPARE(ordered.begin()->value, QStringLiteral("CAN"));
        const QSet<TerritoryId> hashed{{QStringLiteral("BER-W")}, {QStringLiteral("BER-E")}};
        QVERIFY(hashed.contains({QStringLiteral("BER-W")}));
        QVERIFY(!hashed.contains({QStringLiteral("BER")}));
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
