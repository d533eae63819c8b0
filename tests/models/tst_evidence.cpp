// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "borders/statecard.h"
#include "pack/packreader.h"
#include "realborders.h"
#include "sourcebook.h"

#include <QTest>

using namespace atlas;

class TestEvidence : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pack = PackReader().read(QStringLiteral(":/pack")).pack;
        QVERIFY(real::borders() && m_pack);
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
        m_book = {m_pack, real::borders()};
    }

    void everyChangeLeadsToADescribedSource()
    {
        QStringList faults;
        int changes = 0;
        for (const Viewpoint viewpoint : {Viewpoint::Documents, Viewpoint::Control})
            for (const DateConvention convention :
                 {DateConvention::EntryIntoForce, DateConvention::Signature})
                for (const Change &change : m_timeline->changes(viewpoint, convention)) {
                    ++changes;
                    const Evidence evidence = evidenceOf(*m_timeline, change, viewpoint, convention);
                    const QString told = change.date.toString(Qt::ISODate) + QLatin1Char(' ') + change.text;
                    if (evidence.fact != change.text)
                        faults.append(told);
                    if (change.kind != ChangeKind::Name && evidence.sources.empty())
                        faults.append(QStringLiteral("no source: ") + told);
                    for (const SourceId &source : evidence.sources)
                        if (!m_book.find(source))
                            faults.append(source.value);
                }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        QVERIFY(changes > 500);
    }

    void everyEventAndExcerptSaysHowItWasChecked()
    {
        for (const Event &event : m_pack->events) {
            const Evidence evidence = evidenceOf(event);
            QVERIFY2(!evidence.sources.empty() && !evidence.check.isEmpty() && evidence.confidence,
                     qPrintable(event.id.value));
            for (const SourceId &source : evidence.sources)
                QVERIFY2(m_book.find(source), qPrintable(source.value));
        }
        for (const Excerpt &excerpt : m_pack->excerpts) {
            const Evidence evidence = evidenceOf(excerpt, *m_pack);
            QVERIFY2(evidence.fact.contains(excerpt.quote) && !evidence.check.isEmpty(),
                     qPrintable(excerpt.id.value));
            QVERIFY(evidence.confidence == excerpt.confidence);
        }
    }

    void everyNameOfAStateHasASource()
    {
        const BorderSet &borders = *m_timeline->borders();
        for (size_t i = 0; i < borders.states.size(); ++i) {
            for (const StateName &name : borders.states[i].names) {
                const QDate day = name.span.from.isValid() ? name.span.from : firstDay();
                const Evidence evidence = nameEvidence(borders, StateIndex(i), day);
                QVERIFY2(!evidence.sources.empty(), qPrintable(name.full));
                QVERIFY(evidence.fact.contains(name.full));
            }
        }
    }

    void everyHoldingAndMembershipOfACardHasSources()
    {
        Moment moment;
        moment.date = QDate(2014, 4, 1);
        moment.snapshot = m_timeline->snapshotAt(moment.date);
        for (const State &state : real::borders()->states) {
            const StateCard card = stateCard(*m_timeline, moment, state.id);
            QCOMPARE(card.dates.size(), qsizetype(card.dateEvidence.size()));
            for (const HoldingLine &line : card.holdings)
                QVERIFY2(!line.evidence.sources.empty() && !line.evidence.check.isEmpty(),
                         qPrintable(state.id.value + QLatin1Char(' ') + line.text));
            for (const Evidence &line : card.dateEvidence)
                QVERIFY2(!line.sources.empty() && line.confidence, qPrintable(line.fact));
        }
    }

    void theLowerGradeStands()
    {
        Evidence evidence{QStringLiteral("a"), {}, {{QStringLiteral("x")}}, {}, Confidence::High};
        evidence.add(
            {QStringLiteral("b"), {}, {{QStringLiteral("x")}, {QStringLiteral("y")}}, {}, Confidence::Low});
        QCOMPARE(evidence.fact, QStringLiteral("a"));
        QCOMPARE(evidence.sources.size(), size_t(2));
        QVERIFY(evidence.confidence == Confidence::Low);
    }

    void checksThatDifferAreNotMadeOne()
    {
        Evidence evidence{{}, {}, {}, QStringLiteral("Looked up."), {}};
        evidence.add({{}, {}, {}, QStringLiteral("Not looked up."), {}});
        QVERIFY(evidence.check.startsWith(QStringLiteral("Partly")));
    }

private:
    std::unique_ptr<BorderTimeline> m_timeline;
    std::shared_ptr<const Pack> m_pack;
    SourceBook m_book;
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
