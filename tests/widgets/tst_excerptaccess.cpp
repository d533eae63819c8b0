// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelbench.h"
#include "panels/excerptcard.h"
#include "panels/excerptface.h"
#include "panels/excerptview.h"

#include <QAccessible>
#include <QTest>

using namespace atlas;

namespace {

struct Bench : PanelBench {
    Bench()
    {
        attach(view);
        navigator.goToExcerpt(small::excerptId("e4"));
        QCoreApplication::processEvents();
    }
    ExcerptCard *card(const char *id) const
    {
        for (ExcerptCard *card : view.findChildren<ExcerptCard *>())
            if (card->id() == small::excerptId(id))
                return card;
        return nullptr;
    }
    QAccessibleInterface *face(const char *id) const
    {
        return QAccessible::queryAccessibleInterface(card(id)->findChild<ExcerptFace *>());
    }

    ExcerptView view{navigator, timeline, pack};
};

QStringList namesOf(const QAccessibleInterface &parent)
{
    QStringList names;
    for (int i = 0; i < parent.childCount(); ++i)
        names.append(parent.child(i)->text(QAccessible::Name));
    return names;
}

} // namespace

/// What screen readers find in the list of excerpts.
class ExcerptAccessTest : public QObject {
    Q_OBJECT

private slots:
    void aCardIsAnItemThatCanBeChosen()
    {
        Bench bench;
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(bench.card("e4"));
        QCOMPARE(item->role(), QAccessible::ListItem);
        QVERIFY(item->state().selectable && item->state().selected);
        QVERIFY(item->text(QAccessible::Name).contains(bench.pack->excerpt(small::excerptId("e4"))->quote));
        bench.goTo({1960, 1, 1});
        item = QAccessible::queryAccessibleInterface(bench.card("e1"));
        QVERIFY(!item->state().selected);
        QVERIFY(item->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(bench.store.state().selection.excerpt, small::excerptId("e1"));
    }

    void whatAFacePaintsAreItsParts()
    {
        Bench bench;
        for (const Excerpt &excerpt : bench.pack->excerpts) {
            bench.navigator.goToExcerpt(excerpt.id);
            QCoreApplication::processEvents();
            const QAccessibleInterface *face = bench.face(excerpt.id.value.toUtf8().constData());
            QCOMPARE(face->role(), QAccessible::Grouping);
            const QStringList names = namesOf(*face);
            QVERIFY(names.size() >= 4);
            QCOMPARE(names[0], excerpt.viewName);
            QCOMPARE(names[2], QStringLiteral("Quotation. ") + excerpt.quote);
            QVERIFY(names[3].startsWith(QStringLiteral("Section ")));
            QCOMPARE(names.contains(QStringLiteral("Contested claim")), excerpt.contested);
            for (const QString &name : names)
                QVERIFY(!name.isEmpty());
        }
    }

    void partsStandWhereTheyArePainted()
    {
        Bench bench;
        const QAccessibleInterface *face = bench.face("e4");
        for (int i = 0; i < face->childCount(); ++i) {
            QAccessibleInterface *part = face->child(i);
            QVERIFY(part->isValid());
            QCOMPARE(part->parent(), face);
            QCOMPARE(face->indexOfChild(part), i);
            QVERIFY(!part->rect().isEmpty());
            QVERIFY(face->rect().contains(part->rect()));
            QCOMPARE(face->childAt(part->rect().center().x(), part->rect().center().y()), part);
            for (int other = 0; other < i; ++other)
                QVERIFY(!face->child(other)->rect().intersects(part->rect()));
        }
    }

    /// An open card lists its events: the dates are not read twice.
    void datesArePartsOfAClosedCardOnly()
    {
        Bench bench;
        const QAccessibleInterface *face = bench.face("e4");
        const QStringList open = namesOf(*face);
        bench.card("e4")->setSelected(false, {});
        const QStringList closed = namesOf(*face);
        QCOMPARE(closed.size(), open.size() + 1);
        QVERIFY(closed[4].contains(QStringLiteral("1990")) || closed[4].contains(QStringLiteral("20"))
                || closed[4].contains(QStringLiteral("19")));
    }

    /// Whatever of an open card takes a click or is read has a name.
    void everythingInAnOpenCardIsNamed()
    {
        Bench bench;
        int leaves = 0;
        const std::function<void(QAccessibleInterface *)> visit = [&](QAccessibleInterface *part) {
            const bool leaf = part->childCount() == 0;
            const bool told = part->role() != QAccessible::Client && part->role() != QAccessible::Border;
            if (leaf && told && !part->state().invisible) {
                ++leaves;
                QVERIFY2(!part->text(QAccessible::Name).isEmpty(),
                         part->object() ? part->object()->metaObject()->className() : "part");
            }
            for (int i = 0; i < part->childCount(); ++i)
                visit(part->child(i));
        };
        visit(QAccessible::queryAccessibleInterface(bench.card("e4")));
        QVERIFY(leaves > 10);
    }
};

QTEST_MAIN(ExcerptAccessTest)
#include "tst_excerptaccess.moc"
