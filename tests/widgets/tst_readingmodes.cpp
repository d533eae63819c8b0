// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"
#include "momenttracker.h"
#include "navigator.h"
#include "pack/packreader.h"
#include "panels/argumentview.h"
#include "panels/claimcard.h"
#include "panels/claimsview.h"
#include "panels/excerptcard.h"
#include "panels/excerptview.h"
#include "panels/linkrow.h"
#include "viewstore.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

struct Bench {
    Bench()
    {
        QObject::connect(&tracker, &MomentTracker::momentChanged, &view,
                         [this](const Moment &moment) { view.setMoment(moment); });
        view.resize(412, 700);
        view.setMoment(tracker.moment());
        view.show();
    }

    static std::shared_ptr<const Pack> shipped()
    {
        static const auto read = PackReader().read(QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack")).pack;
        return read;
    }
    static std::shared_ptr<const BorderSet> borders()
    {
        static const auto read = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        return read;
    }
    ArgumentView &argument() { return *view.findChild<ArgumentView *>(); }
    ClaimsView &claims() { return *view.findChild<ClaimsView *>(); }
    ExcerptCard *openCard()
    {
        for (ExcerptCard *card : view.findChildren<ExcerptCard *>()) {
            if (card->isVisible() && card->isSelected())
                return card;
        }
        return nullptr;
    }

    ViewStore store;
    std::shared_ptr<const Pack> pack = shipped();
    BorderTimeline timeline{borders()};
    MomentTracker tracker{store, timeline, pack};
    Navigator navigator{store, timeline, pack};
    ExcerptView view{navigator, timeline, pack};
};

} // namespace

/// The four ways of reading over the shipped pack and borders.
class TestReadingModes : public QObject {
    Q_OBJECT

private slots:
    void inOrderEverySectionIsHeadedAndEveryPassageShown()
    {
        Bench bench;
        bench.view.setMode(ReadingMode::InOrder);
        QSet<QString> shown;
        for (const ExcerptCard *card : bench.view.findChildren<ExcerptCard *>()) {
            if (card->isVisible())
                shown.insert(card->id().value);
        }
        QCOMPARE(size_t(shown.size()), bench.pack->excerpts.size());
    }

    void theKeysWalkTheArgumentAndTheMapGoesAlong()
    {
        Bench bench;
        bench.view.setMode(ReadingMode::Argument);
        int steps = 0;
        for (const Argument &argument : bench.pack->arguments) {
            bench.view.nextExcerpt(); // the theory itself
            for (const ArgumentStep &step : argument.steps) {
                bench.view.nextExcerpt();
                QVERIFY2(bench.store.state().date == step.date, step.id.value.toUtf8());
                QCOMPARE(int(bench.view.mode()), int(ReadingMode::Argument));
                ++steps;
            }
        }
        const QModelIndex last = bench.argument().current();
        bench.view.nextExcerpt();
        QVERIFY(bench.argument().current() == last);
        QVERIFY(steps > 20);
    }

    void everyStepAndClaimOpensFromItsPassage()
    {
        Bench bench;
        for (const Claim &claim : bench.pack->claims) {
            bench.view.setMode(ReadingMode::InOrder);
            bench.navigator.goToExcerpt(claim.excerpt);
            ExcerptCard *card = bench.openCard();
            QVERIFY2(card, claim.id.value.toUtf8());
            QVERIFY(card->id() == claim.excerpt);
            emit card->claimChosen(claim.id);
            QCOMPARE(int(bench.view.mode()), int(ReadingMode::Claims));
            QVERIFY(bench.claims().current() == claim.id);
            const int row = bench.claims().model().rowOf(claim.id);
            QCOMPARE(bench.store.state().date, bench.claims().model().finding(row).dates.back());
        }
        bench.view.openStep({QStringLiteral("or-fear")});
        QCOMPARE(int(bench.view.mode()), int(ReadingMode::Argument));
        QCOMPARE(bench.store.state().date, QDate(1999, 3, 12));
    }

    void aPassageThatIsChosenElsewhereIsShown()
    {
        Bench bench;
        bench.view.openClaim({QStringLiteral("cl-16-26")});
        bench.navigator.goToExcerpt({QStringLiteral("ex-49")});
        QCOMPARE(int(bench.view.mode()), int(ReadingMode::ThisDate));
        QVERIFY(bench.openCard() && bench.openCard()->id().value == QLatin1String("ex-49"));
    }

    void backToTheStepBeforeStaysInTheArgument()
    {
        Bench bench;
        bench.view.openStep({QStringLiteral("sd-perceived")});
        bench.view.openStep({QStringLiteral("sd-patrols")});
        bench.navigator.back();
        QCOMPARE(int(bench.view.mode()), int(ReadingMode::Argument));
        QCOMPARE(bench.argument().current().data().toString(), QStringLiteral("Russia perceives a threat"));
    }

    void citationsAreCopiedInTheChosenFormat()
    {
        Bench bench;
        QVERIFY(!bench.view.copyCitation(CitationFormat::Text));
        bench.navigator.goToExcerpt({QStringLiteral("ex-12")});
        QSignalSpy told(&bench.view, &ExcerptView::copied);
        QVERIFY(bench.view.copyCitation(CitationFormat::BibTex));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("@article{frydrych2008,")));
        QVERIFY(bench.view.copyCitation(CitationFormat::Markdown));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("> ")));
        QCOMPARE(told.size(), 2);
    }

    void themesKeepWhatIsOpen()
    {
        Bench bench;
        bench.view.openClaim({QStringLiteral("cl-30-percent")});
        for (const ThemeName name : {ThemeName::Dark, ThemeName::Contrast, ThemeName::Light}) {
            bench.view.setTheme(Theme::named(name));
            int open = 0;
            for (const ClaimCard *card : bench.view.findChildren<ClaimCard *>())
                open += card->isSelected() && card->isVisible() ? 1 : 0;
            QCOMPARE(open, 1);
        }
    }
};

QTEST_MAIN(TestReadingModes)
#include "tst_readingmodes.moc"
