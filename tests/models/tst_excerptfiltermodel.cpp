// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptfiltermodel.h"
#include "excerpts/excerptsmodel.h"
#include "momentof.h"
#include "smallborders.h"
#include "smallpack.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

struct Filtered {
    std::shared_ptr<const Pack> pack = small::pack();
    BorderTimeline timeline{small::borders()};
    ExcerptsModel source;
    ExcerptFilterModel model;

    Filtered()
    {
        source.setPack(pack);
        model.setSourceModel(&source);
    }
    QString ids() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, 0).data(ExcerptsModel::IdRole).toString());
        return list.join(QLatin1Char(' '));
    }
    QString idsFor(ExcerptCriteria criteria)
    {
        criteria.scope = ExcerptCriteria::Scope::All;
        model.setCriteria(criteria);
        return ids();
    }
};

} // namespace

class TestExcerptFilterModel : public QObject {
    Q_OBJECT

private slots:
    void currentFollowsTheMoment()
    {
        Filtered filtered;
        QAbstractItemModelTester tester(&filtered.model);
        QCOMPARE(filtered.ids(), QString());
        filtered.source.setMoment(small::momentOn(filtered.timeline, {1950, 1, 1}, filtered.pack));
        QCOMPARE(filtered.ids(), QStringLiteral("e1 e2"));
        filtered.source.setMoment(small::momentOn(filtered.timeline, {2000, 1, 1}, filtered.pack));
        QCOMPARE(filtered.ids(), QStringLiteral("e4"));
    }

    void whatIsLinkedOrSelectedStaysInSight()
    {
        Filtered filtered;
        QAbstractItemModelTester tester(&filtered.model);
        ViewState state;
        state.date = {1982, 1, 1};
        state.selection.event = small::eventId("join");
        filtered.source.setMoment(small::momentOf(filtered.timeline, filtered.pack, state));
        QCOMPARE(filtered.ids(), QStringLiteral("e1"));
        state.selection = {};
        state.selection.excerpt = small::excerptId("e6");
        filtered.source.setMoment(small::momentOf(filtered.timeline, filtered.pack, state));
        QCOMPARE(filtered.ids(), QStringLiteral("e6"));
    }

    void eachCriterionNarrows()
    {
        Filtered filtered;
        QAbstractItemModelTester tester(&filtered.model);
        QCOMPARE(filtered.idsFor({}), QStringLiteral("e1 e2 e3 e4 e5 e6"));
        ExcerptCriteria kind;
        kind.passage = PassageKind::Evidence;
        QCOMPARE(filtered.idsFor(kind), QStringLiteral("e4"));
        ExcerptCriteria view;
        view.view = QStringLiteral("Russia's government");
        QCOMPARE(filtered.idsFor(view), QStringLiteral("e4"));
        ExcerptCriteria section;
        section.section = QStringLiteral("intro");
        QCOMPARE(filtered.idsFor(section), QStringLiteral("e1 e2 e3 e5 e6"));
        ExcerptCriteria state;
        state.state = {QStringLiteral("OUT")};
        QCOMPARE(filtered.idsFor(state), QStringLiteral("e1"));
        ExcerptCriteria event;
        event.event = small::eventId("book");
        QCOMPARE(filtered.idsFor(event), QStringLiteral("e2"));
        ExcerptCriteria both = section;
        both.event = small::eventId("seizure");
        QCOMPARE(filtered.idsFor(both), QString());
    }

    void theSearchIgnoresDiacriticsAndQuotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        QTest::newRow("plain") << QStringLiteral("decline") << QStringLiteral("e3");
        QTest::newRow("diacritics of an event's title") << QStringLiteral("LODZ") << QStringLiteral("e4");
        QTest::newRow("typed with diacritics") << QStringLiteral("łódź") << QStringLiteral("e4");
        QTest::newRow("straight quotes") << QStringLiteral("\"was\"") << QStringLiteral("e4");
        QTest::newRow("a work") << QStringLiteral("treisman") << QStringLiteral("e4");
        QTest::newRow("two words anywhere") << QStringLiteral("outland signed") << QStringLiteral("e1");
        QTest::newRow("nothing") << QStringLiteral("Vladivostok") << QString();
    }

    void theSearchIgnoresDiacriticsAndQuotes()
    {
        QFETCH(QString, text);
        QFETCH(QString, ids);
        Filtered filtered;
        ExcerptCriteria criteria;
        criteria.text = text;
        QCOMPARE(filtered.idsFor(criteria), ids);
        QCOMPARE(criteria.count(), 1);
    }

    void equalCriteriaAreNotTold()
    {
        Filtered filtered;
        QSignalSpy told(&filtered.model, &ExcerptFilterModel::criteriaChanged);
        ExcerptCriteria criteria;
        criteria.scope = ExcerptCriteria::Scope::All;
        filtered.model.setCriteria(criteria);
        filtered.model.setCriteria(criteria);
        QCOMPARE(told.size(), 1);
        QCOMPARE(criteria.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestExcerptFilterModel)
#include "tst_excerptfiltermodel.moc"
