// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The show in the window, on a machine with two screens that are made up.
#include "document/lectern.h"
#include "fonts.h"
#include "openwindow.h"
#include "presenter/audienceview.h"
#include "presenter/notesview.h"
#include "presenter/showheader.h"
#include "presenter/slideview.h"
#include "presenter/speakerview.h"
#include "presenter/stepstrip.h"
#include "presenting.h"
#include "session.h"

#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QScreen>
#include <QTemporaryDir>
#include <QToolButton>
#include <QToolTip>

using namespace atlas;

namespace {

const char screens[] = R"({"screens": [
  {"name": "desk", "x": 0, "y": 0, "width": 1600, "height": 1000},
  {"name": "projector", "x": 1600, "y": 0, "width": 1280, "height": 720}]})";

QScreen *screenNamed(const char *name)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen->name() == QLatin1String(name))
            return screen;
    }
    return nullptr;
}

/// But for the breadth of a frame that the platform makes up.
bool isWithin(const QWidget &widget, const QScreen *screen)
{
    return screen->geometry().adjusted(-4, -4, 4, 4).contains(widget.geometry());
}

QImage pixels(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestPresenting : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY2(screenNamed("projector"), "the platform knows no second screen");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = opened(shippedOptions(*m_folder), {1200, 800});
        QVERIFY(m_window);
        press(*m_window, ActionId::ReduceMotion);
    }

    void cleanup()
    {
        if (m_window && presenting())
            presenting()->end();
        m_window.reset();
    }

    void theAudienceHasTheOtherScreenAndTheSpeakerStaysHere()
    {
        start(0);
        QCOMPARE(audience().screen(), screenNamed("projector"));
        QVERIFY(audience().isFullScreen());
        QCOMPARE(audience().size(), QSize(1280, 720));
        QCOMPARE(speaker().screen(), screenNamed("desk"));
        QVERIFY(speaker().isVisible());
        QVERIFY(isWithin(speaker(), screenNamed("desk")));
        QVERIFY(!presenting()->isAlone());
    }

    void bothLecturesRunFromStartToEndWithKeysAlone_data()
    {
        QTest::addColumn<int>("lecture");
        QTest::addColumn<bool>("inAudience"); ///< which window has the focus
        QTest::newRow("the paper's, by the speaker") << 0 << false;
        QTest::newRow("the paper's, by the audience's window") << 0 << true;
        QTest::newRow("the counter-arguments, by the speaker") << 1 << false;
    }
    void bothLecturesRunFromStartToEndWithKeysAlone()
    {
        QFETCH(const int, lecture);
        QFETCH(const bool, inAudience);
        openLecture(lecture);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(presenting()->isRunning());
        QWidget *keys = inAudience ? static_cast<QWidget *>(&audience()) : &speaker();
        const Deck deck = lectern().deck();
        for (size_t i = 0; i < deck.steps.size(); ++i) {
            if (i > 0)
                QTest::keyClick(keys, Qt::Key_PageDown);
            QCOMPARE(show().number(), int(i) + 1);
            const Slide &seen = audience().slides().slide();
            QCOMPARE(seen.map.date, deck.steps[i].view.date);
            QCOMPARE(seen.text.title, deck.steps[i].title);
            QCOMPARE(pixels(audience().slides()), SlidePainter().image(show().slide(), {1280, 720}));
        }
        QTest::keyClick(keys, Qt::Key_Escape);
        QVERIFY(presenting()->isRunning()); // it asks
        QTest::keyClick(keys, Qt::Key_Escape);
        QTRY_VERIFY(!presenting()->isRunning());
        QCOMPARE(lectern().stepId(), deck.steps.back().id);
    }

    void eachActionChangesTheWindowThatItShould()
    {
        start(0);
        key(Qt::Key_PageDown);
        const QImage public2 = pixels(audience().slides());
        QCOMPARE(SlidePainter().image(speaker().now().slide(), {1280, 720}), public2);
        key(Qt::Key_F);
        const QImage private2 = pixels(speaker().now());
        for (const int each :
             {int(Qt::Key_BracketRight), int(Qt::Key_H), int(Qt::Key_PageDown), int(Qt::Key_M)}) {
            const QImage before = pixels(speaker().now());
            key(each);
            QCOMPARE(pixels(audience().slides()), public2);
            QVERIFY(pixels(speaker().now()) != before);
        }
        key(Qt::Key_Return);
        QVERIFY(pixels(audience().slides()) != public2);
        QCOMPARE(pixels(audience().slides()), SlidePainter().image(speaker().now().slide(), {1280, 720}));
        const QImage ours = pixels(speaker().now());
        key(Qt::Key_B);
        QTRY_COMPARE(pixels(audience().slides()).pixel(600, 300), QColor(Qt::black).rgb());
        QCOMPARE(pixels(speaker().now()), ours);
        key(Qt::Key_B);
        QTRY_VERIFY(pixels(audience().slides()).pixel(600, 300) != QColor(Qt::black).rgb());
        Q_UNUSED(private2)
        for (const int each :
             {int(Qt::Key_Plus), int(Qt::Key_T), int(Qt::Key_O)}) { // the speaker's own affairs
            const QImage before = pixels(audience().slides());
            key(each);
            QCOMPARE(pixels(audience().slides()), before);
        }
        QCOMPARE(speaker().notes().pixels(), 28);
    }

    void theLaserIsSeenByTheAudienceWhereTheSpeakerPoints()
    {
        start(0);
        const QImage before = pixels(audience().slides());
        key(Qt::Key_L);
        const QPointF at(600, 500);
        SlideView &now = speaker().now();
        QMouseEvent move(QEvent::MouseMove, now.onView(at), now.mapToGlobal(now.onView(at)), Qt::NoButton,
                         Qt::NoButton, {});
        QApplication::sendEvent(&now, &move);
        QVERIFY(!(audience().slides().slide().pointer == SlidePointer()));
        QVERIFY(QLineF(audience().slides().slide().pointer.at, at).length() < 3);
        QVERIFY(pixels(audience().slides()) != before);
        key(Qt::Key_Escape);
        QCOMPARE(pixels(audience().slides()), before);
    }

    void aFocusedButtonTakesEnterAndSpaceFirst()
    {
        start(0);
        for (QToolButton *button : speaker().findChildren<QToolButton *>()) {
            if (button->accessibleName() == QStringLiteral("Freeze, key F"))
                button->setFocus(Qt::TabFocusReason);
        }
        QVERIFY(qobject_cast<QToolButton *>(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(show().isFrozen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!show().isFrozen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
        QCOMPARE(show().number(), 2); // all other keys are those of the show
    }

    void theOverviewIsChosenFromByArrows()
    {
        start(0);
        key(Qt::Key_O);
        auto *strip = speaker().findChild<StepStrip *>();
        QVERIFY(strip->hasFocus());
        QTest::keyClick(strip, Qt::Key_Right);
        QTest::keyClick(strip, Qt::Key_Right);
        QCOMPARE(show().number(), 1);
        QTest::keyClick(strip, Qt::Key_Return);
        QCOMPARE(show().number(), 3);
        QVERIFY(!strip->hasFocus());
    }

    void theNextSlideIsThatOfTheNextStep()
    {
        press(*m_window, ActionId::ReduceMotion); // with motion
        start(0);
        key(Qt::Key_PageDown);
        QCOMPARE(speaker().next().slide().step, 2); // while the audience's picture moves
        show().stage().finish();
        QCOMPARE(speaker().next().slide().step, 3);
        QCOMPARE(speaker().next().slide().text.title, lectern().deck().steps[2].title);
        key(Qt::Key_End);
        show().stage().finish();
        QVERIFY(!speaker().next().isVisible());
    }

    void nothingPopsUpOverTheSlides()
    {
        start(0);
        SlideView &slides = audience().slides();
        QHelpEvent help(QEvent::ToolTip, {300, 300}, slides.mapToGlobal(QPoint(300, 300)));
        QApplication::sendEvent(&slides, &help);
        QVERIFY(!QToolTip::isVisible());
        QContextMenuEvent menu(QContextMenuEvent::Mouse, {300, 300}, slides.mapToGlobal(QPoint(300, 300)));
        QApplication::sendEvent(&slides, &menu);
        QVERIFY(!QApplication::activePopupWidget());
        key(Qt::Key_Question);
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget != &audience() && widget->isVisible())
                QVERIFY2(isWithin(*widget, screenNamed("desk")), widget->metaObject()->className());
        }
    }

    void aLostProjectorHidesTheSlidesSafelyAndSaysSo()
    {
        start(0);
        key(Qt::Key_PageDown);
        key(Qt::Key_F);
        const QImage frozen = pixels(audience().slides());
        key(Qt::Key_PageDown);
        QScreen *projector = screenNamed("projector");
        emit qGuiApp->screenRemoved(projector);
        QVERIFY(presenting()->isLost());
        QVERIFY(!audience().isVisible()); // and covers nothing that the speaker reads
        QVERIFY(speaker().isVisible());
        QStringList words;
        for (const QLabel *label : speaker().header().findChildren<QLabel *>())
            words.append(label->text());
        QVERIFY(words.join(QLatin1Char(' ')).contains(QStringLiteral("screen is gone")));
        QVERIFY(show().isFrozen());
        QCOMPARE(show().number(), 3);
        emit qGuiApp->screenAdded(projector);
        QVERIFY(!presenting()->isLost());
        QVERIFY(audience().isVisible());
        QCOMPARE(audience().screen(), projector);
        QCOMPARE(pixels(audience().slides()), frozen);
    }

    void withoutAnotherScreenTheSlidesCanBeShownHere()
    {
        start(0);
        emit qGuiApp->screenRemoved(screenNamed("projector"));
        key(Qt::Key_F6);
        QVERIFY(presenting()->isAlone());
        QVERIFY(audience().isVisible());
        QVERIFY(!speaker().isVisible());
        QCOMPARE(audience().screen(), screenNamed("desk"));
        QTest::keyClick(&audience(), Qt::Key_N);
        QVERIFY(audience().showsNotes());
        QTest::keyClick(&audience(), Qt::Key_N);
        QTRY_COMPARE(audience().slides().width(), audience().width());
        const QImage seen = pixels(audience().slides());
        QTest::keyClick(&audience(), Qt::Key_Escape); // the question comes with the speaker's window
        QVERIFY(speaker().isVisible());
        QVERIFY(!audience().isVisible());
        QTest::keyClick(&speaker(), Qt::Key_PageDown);
        QVERIFY(audience().isVisible());
        QVERIFY(!speaker().isVisible());
        QCOMPARE(pixels(audience().slides()), seen);
    }

    void theChosenScreenIsTakenAndRemembered()
    {
        ShowSettings settings;
        settings.screen = QStringLiteral("desk");
        presenting()->setSettings(settings);
        start(0);
        QVERIFY(presenting()->isAlone());
        QCOMPARE(audience().screen(), screenNamed("desk"));
    }

    void theShowResumesAtTheStepThatWasLeft()
    {
        start(0);
        key(Qt::Key_5);
        key(Qt::Key_Return);
        key(Qt::Key_F5); // a clicker that alternates F5 and Esc
        QCOMPARE(show().number(), 5);
        presenting()->end();
        press(*m_window, ActionId::PresentHere);
        QCOMPARE(show().number(), 5);
        presenting()->end();
        press(*m_window, ActionId::Present);
        QCOMPARE(show().number(), 1);
    }

    void closingTheAtlasAsksOnceWhileAShowIsGiven()
    {
        start(0);
        QVERIFY(!m_window->close());
        QVERIFY(presenting()->isRunning());
        QVERIFY(show().isAsking());
        QVERIFY(m_window->close());
        QVERIFY(!presenting()->isRunning());
    }

    void aLectureWithoutStepsIsNotShown()
    {
        lectern().create();
        QString words;
        connect(presenting(), &Presenting::said, this, [&](const QString &said) { words = said; });
        press(*m_window, ActionId::Present);
        QVERIFY(!presenting()->isRunning());
        QVERIFY(words.contains(QStringLiteral("no steps")));
    }

    void whatIsDrawnIsInTheLectureAfterwards()
    {
        start(0);
        key(Qt::Key_P);
        SlideView &now = speaker().now();
        const QPoint at = now.onView({500, 500}).toPoint();
        QTest::mousePress(&now, Qt::LeftButton, {}, at);
        QMouseEvent move(QEvent::MouseMove, QPointF(at) + QPointF(60, 10),
                         now.mapToGlobal(at + QPointF(60, 10)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&now, &move);
        QTest::mouseRelease(&now, Qt::LeftButton, {}, at + QPoint(60, 10));
        QCOMPARE(audience().slides().slide().ink.size(), size_t(1));
        presenting()->end();
        QCOMPARE(lectern().deck().steps.front().ink.size(), size_t(1));
        QVERIFY(lectern().document().isModified());
        lectern().close(); // or closing the window asks
    }

private:
    Presenting *presenting() const { return m_window->presenting(); }
    Show &show() const { return *presenting()->show(); }
    AudienceView &audience() const { return *presenting()->audience(); }
    SpeakerView &speaker() const { return *presenting()->speaker(); }
    Lectern &lectern() const { return const_cast<Session *>(m_window->session())->lectern; }
    void openLecture(int index) const
    {
        const Pack &pack = *m_window->session()->pack;
        const Lecture &lecture = pack.lectures[size_t(index)];
        lectern().openPackLecture(lecture.id, deckFrom(lecture, pack, *m_window->session()->borders));
    }
    void start(int lecture) const
    {
        openLecture(lecture);
        press(*m_window, ActionId::Present);
        QVERIFY(QTest::qWaitForWindowExposed(presenting()->audience()));
        QTest::qWait(50); // the speaker's window has its sizes
    }
    void key(int key) const { QTest::keyClick(&speaker(), Qt::Key(key)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(screens) < 0)
        return 1;
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    TestPresenting test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_presenting.moc"
