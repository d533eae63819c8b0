// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbox.h"
#include "fonts.h"
#include "map/mapwidget.h"
#include "openwindow.h"
#include "session.h"
#include "timeline/timelinewidget.h"
#include "views.h"

#include <QAbstractItemView>
#include <QTemporaryDir>

#include <set>

using namespace atlas;

class TestWindowKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options = shippedOptions(*m_folder);
    }

    void findingByTypingGoesThere()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::Find);
        auto *box = window->findChild<FindBox *>();
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("estonia"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(window->store().state().selection.states.count(StateId{QStringLiteral("EST")}), size_t(1));
    }

    void theArrowsPassOverTheHeadingsOfWhatWasFound()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        press(*window, ActionId::Find);
        auto *box = window->findChild<FindBox *>();
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("munich")); // one event, then passages
        auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QCOMPARE(popup->currentIndex().row(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QCOMPARE(popup->currentIndex().row(), 3); // row 2 is the heading of the passages
        QTest::keyClick(popup, Qt::Key_Up);
        QCOMPARE(popup->currentIndex().row(), 1);
        QTest::keyClick(popup, Qt::Key_Up);
        QCOMPARE(popup->currentIndex().row(), popup->model()->rowCount() - 1);
        QTest::keyClick(popup, Qt::Key_Return);
        QVERIFY(!window->store().state().selection.excerpt.isEmpty());
    }

    void singleKeysStepInTheMapAndAreTextInAField()
    {
        m_options.date = {1975, 1, 1};
        const auto window = opened(m_options);
        QVERIFY(window);
        window->views()->map->setFocus();
        QTest::keyClick(window->views()->map, Qt::Key_Period);
        const QDate next = window->store().state().date;
        QVERIFY(next > QDate(1975, 1, 1));
        QTest::keyClick(window->views()->map, Qt::Key_Comma);
        QVERIFY(window->store().state().date < next);
        QTest::keyClick(window->views()->map, Qt::Key_N);
        QVERIFY(!window->store().state().selection.event.isEmpty());
        const ViewState before = window->store().state();
        auto *box = window->findChild<FindBox *>();
        box->setFocus();
        QTRY_VERIFY(box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("n.p,j0 "));
        QCOMPARE(box->text(), QStringLiteral("n.p,j0 "));
        QVERIFY(window->store().state() == before);
    }

    void theSpaceBarPlaysAndPauses()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        window->views()->map->setFocus();
        QTest::keyClick(window->views()->map, Qt::Key_Space);
        QVERIFY(window->session()->player.isPlaying());
        QTest::keyClick(window->views()->map, Qt::Key_Space);
        QVERIFY(!window->session()->player.isPlaying());
    }

    void theKeysReachEveryPane()
    {
        const auto window = opened(m_options);
        QVERIFY(window);
        window->views()->map->setFocus();
        std::set<QWidget *> visited;
        for (int i = 0; i < 6; ++i) {
            press(*window, ActionId::NextPane);
            visited.insert(QApplication::focusWidget());
        }
        QCOMPARE(visited.size(), size_t(6)); // tools, what changed, legend, map, reading, timeline
        QVERIFY(visited.count(window->views()->map));
        press(*window, ActionId::PreviousPane);
        QVERIFY(!window->views()->map->hasFocus());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Options m_options;
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
