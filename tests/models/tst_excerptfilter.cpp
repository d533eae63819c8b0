// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptfilter.h"
#include "smallpack.h"

#include <QTest>

using namespace atlas;

class TestExcerptFilter : public QObject {
    Q_OBJECT

private slots:
    void eventsAndStatesFindTheirExcerpts()
    {
        const auto pack = small::pack();
        QCOMPARE(excerptsOf(small::eventId("join"), *pack), std::vector{small::excerptId("e1")});
        QCOMPARE(excerptsOf(StateId{QStringLiteral("RUS")}, *pack), std::vector{small::excerptId("e4")});
        QVERIFY(excerptsOf(small::eventId("war"), *pack).empty());
    }
};

QTEST_GUILESS_MAIN(TestExcerptFilter)
#include "tst_excerptfilter.moc"
