// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"
#include "shortcutsheet.h"

#include <QAction>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

#include <set>

using namespace atlas;

class TestActions : public QObject {
    Q_OBJECT

private slots:
    void noTwoActionsShareAShortcut()
    {
        std::map<QKeySequence, QString> owners;
        QStringList faults;
        for (const ActionSpec &spec : actionTable()) {
            for (const QKeySequence &key : spec.keys) {
                QVERIFY2(!key.isEmpty(), qPrintable(spec.text));
                if (!owners.emplace(key, spec.text).second)
                    faults.append(key.toString() + QStringLiteral(": ") + owners[key] + QStringLiteral(", ")
                                  + spec.text);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyActionHasTextTipAndAnIconThatExists()
    {
        std::set<ActionId> ids;
        for (const ActionSpec &spec : actionTable()) {
            QVERIFY2(ids.insert(spec.id).second, qPrintable(spec.text));
            QVERIFY(!spec.text.isEmpty());
            QVERIFY2(!spec.tip.isEmpty(), qPrintable(spec.text));
            if (!spec.icon.isEmpty())
                QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(spec.icon)),
                         qPrintable(spec.icon));
        }
        QCOMPARE(ids.size(), size_t(ActionId::About) + 1); // the table leaves none out
    }

    void noIconHidesTheTickOfAChoice()
    {
        QMainWindow window;
        const Actions actions(&window);
        int choices = 0;
        for (const ActionSpec &spec : actionTable()) {
            QCOMPARE(actions[spec.id].isIconVisibleInMenu(), !actions[spec.id].isCheckable());
            choices += actions[spec.id].isCheckable() && !spec.icon.isEmpty();
        }
        QVERIFY(choices > 0);
    }

    void singleKeysAreBoundToPanesOnly()
    {
        for (const ActionSpec &spec : actionTable()) {
            for (const QKeySequence &key : spec.keys) {
                const Qt::Key pressed = key[0].key();
                const bool plain = key[0].keyboardModifiers() == Qt::NoModifier && pressed < Qt::Key_Escape;
                // A question mark typed into a field is taken by the field first.
                if (plain && pressed != Qt::Key_Question)
                    QVERIFY2(spec.scope != KeyScope::Window, qPrintable(spec.text));
            }
        }
    }

    void mnemonicsAreUniqueInEachMenu()
    {
        std::map<MenuId, QString> taken;
        QString bar;
        for (int i = 0; i < menuCount; ++i) {
            const QString title = menuTitle(MenuId(i));
            const QChar letter = title[title.indexOf(QLatin1Char('&')) + 1].toLower();
            QVERIFY2(!bar.contains(letter), qPrintable(title));
            bar += letter;
        }
        for (const ActionSpec &spec : actionTable()) {
            const qsizetype mark = spec.text.indexOf(QLatin1Char('&'));
            if (mark < 0 || spec.group == ActionGroup::Theme
                || !spec.submenu.isEmpty()) // a menu of their own
                continue;
            const QChar letter = spec.text[mark + 1].toLower();
            QVERIFY2(!taken[spec.menu].contains(letter), qPrintable(spec.text));
            taken[spec.menu] += letter;
        }
    }

    void everyMenuButTheLecturesIsFilledFromTheTable()
    {
        QMainWindow window;
        Actions actions(&window);
        actions.fill(*window.menuBar());
        for (int i = 0; i < menuCount; ++i) {
            if (MenuId(i) != MenuId::Lecture)
                QVERIFY2(!actions.menu(MenuId(i)).isEmpty(), qPrintable(menuTitle(MenuId(i))));
        }
        QVERIFY(actions[ActionId::Back].toolTip().contains(QLatin1String("Alt+Left")));
    }

    void theSheetListsEveryShortcut()
    {
        const ShortcutSheet sheet;
        const auto *tree = sheet.findChild<QTreeWidget *>();
        QVERIFY(tree);
        for (const ActionSpec &spec : actionTable()) {
            if (spec.keys.isEmpty())
                continue;
            const auto rows = tree->findItems(spec.tip, Qt::MatchExactly | Qt::MatchRecursive, 1);
            QVERIFY2(!rows.isEmpty(), qPrintable(spec.tip));
            QVERIFY(rows.first()->text(0).contains(spec.keys.first().toString(QKeySequence::NativeText)));
        }
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
