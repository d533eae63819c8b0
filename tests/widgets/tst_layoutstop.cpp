// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelbench.h"
#include "panels/flowlayout.h"
#include "panels/layoutstop.h"
#include "panels/panelbutton.h"

#include <QTest>
#include <QVBoxLayout>

using namespace atlas;

namespace {

/// Two buttons in a row of words, behind a stop, above something else.
struct Bench {
    Bench()
    {
        auto *content = new QWidget;
        auto *flow = new FlowLayout(content);
        for (PanelButton *button : {first, second})
            flow->addWidget(button);
        stop = new LayoutStop(content);
        column->addWidget(stop);
        column->addWidget(below, 1);
        page.resize(300, 200);
        page.show();
        QCoreApplication::processEvents();
        page.installEventFilter(&asked);
    }

    LayoutRequests asked; // before what it listens to
    QWidget page;
    QVBoxLayout *column = new QVBoxLayout(&page);
    PanelButton *first = new PanelButton(QStringLiteral("14 May 1955"), Theme::named(ThemeName::Light));
    PanelButton *second = new PanelButton(QStringLiteral("9 Feb 1990"), Theme::named(ThemeName::Light));
    QWidget *below = new QWidget;
    LayoutStop *stop = nullptr;
};

const QString longWords = QStringLiteral("a button that takes the whole row");

} // namespace

class TestLayoutStop : public QObject {
    Q_OBJECT

private slots:
    void whatKeepsItsHeightAsksNothing()
    {
        Bench bench;
        QCOMPARE(bench.second->y(), bench.first->y());
        const int x = bench.second->x();
        bench.first->setText(QStringLiteral("24 September 1955"));
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
        QCOMPARE(bench.asked.count, 0);
        QVERIFY(bench.second->x() > x); // it has made room within
        QCOMPARE(bench.first->width(), bench.first->sizeHint().width());
    }

    void anotherHeightIsTold()
    {
        Bench bench;
        const int high = bench.stop->height(), below = bench.below->y();
        bench.first->setText(longWords);
        QCoreApplication::processEvents();
        QVERIFY(bench.second->y() > bench.first->y());
        QTRY_VERIFY(bench.stop->height() > high);
        QVERIFY(bench.asked.count > 0);
        QVERIFY(bench.below->y() > below);
    }

    void theHeightForAnotherWidthIsThatOfTheNewContent()
    {
        Bench bench;
        bench.page.resize(600, 200);
        QCoreApplication::processEvents();
        bench.first->setText(longWords); // fits beside the other
        QCoreApplication::processEvents();
        bench.page.resize(300, 200); // but not here
        QTRY_COMPARE(bench.stop->height(), bench.stop->heightForWidth(bench.stop->width()));
        QVERIFY(bench.second->y() > bench.first->y());
        QVERIFY(bench.below->y() >= bench.stop->geometry().bottom());
    }
};

QTEST_MAIN(TestLayoutStop)
#include "tst_layoutstop.moc"
