// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenting.h"

#include "actions.h"
#include "blankmap.h"
#include "deck/deck.h"
#include "map/mapwidget.h"
#include "presenter/audienceview.h"
#include "presenter/notesview.h"
#include "presenter/showheader.h"
#include "presenter/showkeysheet.h"
#include "presenter/slideview.h"
#include "presenter/speakerview.h"
#include "session.h"
#include "views.h"

#include <QAction>
#include <QActionGroup>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>
#include <QTimer>
#include <QWindow>

#include <algorithm>

namespace atlas {

Presenting::Presenting(const PresentingParts &parts)
    : m_parts(parts)
    , m_theme(Theme::named(ThemeName::Light))
{
    using A = ActionId;
    const auto on = [&](A id, auto act) { connect(&m_parts.actions[id], &QAction::triggered, this, act); };
    on(A::Present, [this] { start(false); });
    on(A::PresentHere, [this] { start(true); });
    on(A::PresentAlone, [this] { start(false, true); });
    on(A::ExportBlankMap, [this] { exportBlankMap(); });
    QMenu &menu = m_parts.actions.menu(MenuId::Lecture);
    m_screens = new QMenu(QStringLiteral("Aud&ience\u2019s screen"), &menu);
    menu.insertMenu(&m_parts.actions[A::ExportBlankMap], m_screens);
    connect(m_screens, &QMenu::aboutToShow, this, &Presenting::fillScreenMenu);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presenting::screenGone);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presenting::screenCame);
}

Presenting::~Presenting()
{
    end();
}

void Presenting::setSettings(const ShowSettings &settings)
{
    m_settings = settings;
}

void Presenting::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (!m_show)
        return;
    m_show->stage().setTheme(theme);
    m_speaker->setTheme(theme);
}

void Presenting::setReducesMotion(bool reduces)
{
    m_reducesMotion = reduces;
    if (m_show)
        m_show->stage().setMotion(reduces ? Motion::none() : ShowStage::fullMotion());
}

bool Presenting::hasLecture()
{
    Lectern &lectern = m_parts.session.lectern;
    const auto &lectures = m_parts.session.pack->lectures;
    if (!lectern.isOpen() && !lectures.empty())
        lectern.openPackLecture(lectures.front().id,
                                deckFrom(lectures.front(), *m_parts.session.pack, *m_parts.session.borders));
    const auto &steps = lectern.deck().steps;
    return std::any_of(steps.begin(), steps.end(), [](const Step &step) { return !step.skipped; });
}

void Presenting::start(bool fromCurrent, bool byItself)
{
    if (m_show)
        return;
    if (!hasLecture()) {
        emit said(QStringLiteral("There is nothing to present: the lecture has no steps that are shown."));
        return;
    }
    const Session &session = m_parts.session;
    m_show = std::make_unique<Show>(m_parts.session.lectern,
                                    StageParts{session.timeline, session.pack, session.labels});
    m_show->stage().setTheme(m_theme);
    m_show->stage().setMotion(m_reducesMotion ? Motion::none() : ShowStage::fullMotion());
    QScreen *screen = chosenScreen();
    const QSize size = screen->size();
    m_show->stage().setAspect(double(size.width()) / size.height());
    m_show->begin(fromCurrent ? session.lectern.stepId() : QString());
    m_show->setAutoplay({byItself, m_settings.delay, byItself});
    makeWindows();
    connectShow();
    place(screen);
    m_wake.hold(QStringLiteral("A lecture is being given"));
}

void Presenting::makeWindows()
{
    m_audience = std::make_unique<AudienceView>(*m_show);
    m_speaker = std::make_unique<SpeakerView>(*m_show);
    m_speaker->setTheme(m_theme);
    m_speaker->notes().setPixels(m_settings.notesPixels);
    m_audience->setNotesPixels(m_settings.notesPixels);
    connect(&m_speaker->notes(), &NotesView::pixelsChanged, this,
            [this](int pixels) { m_settings.notesPixels = pixels; });
}

void Presenting::connectShow()
{
    // The show ends by its own hand, and must have left it before it goes.
    connect(m_show.get(), &Show::ended, this, &Presenting::end, Qt::QueuedConnection);
    connect(m_show.get(), &Show::stateChanged, this, &Presenting::followAsking);
    connect(m_show.get(), &Show::otherWindowRequested, this, &Presenting::switchWindows);
    connect(m_show.get(), &Show::overviewRequested, this, [this] {
        if (m_alone && !m_speaker->isVisible())
            switchWindows(); // the steps stand there
    });
    connect(m_show.get(), &Show::helpRequested, this, &Presenting::showKeys);
}

void Presenting::end()
{
    if (!m_show)
        return;
    if (const Step *step = m_show->step())
        m_parts.session.lectern.setStep(step->id); // Shift+F5 resumes there
    m_settings.delay = m_show->autoplay().seconds;
    m_wake.release();
    m_audience.reset();
    m_speaker.reset();
    m_show.reset();
    m_screen = nullptr;
    m_alone = m_lost = m_asked = false;
    m_parts.window.activateWindow();
}

bool Presenting::mayClose()
{
    if (!m_show)
        return true;
    if (m_show->isAsking()) {
        end();
        return true;
    }
    m_show->askToEnd();
    return false;
}

QScreen *Presenting::speakerScreen() const
{
    return m_parts.window.screen();
}

QScreen *Presenting::chosenScreen(const QScreen *without) const
{
    QList<QScreen *> screens = QGuiApplication::screens();
    screens.removeIf([&](const QScreen *screen) { return screen == without; });
    std::vector<ScreenPlace> places;
    for (const QScreen *screen : screens)
        places.push_back(placeOf(*screen));
    const int speaker = std::max(0, int(screens.indexOf(speakerScreen())));
    return screens.isEmpty() ? nullptr : screens[audienceScreen(places, speaker, m_settings.screen)];
}

void Presenting::place(QScreen *screen)
{
    m_screen = screen;
    m_lost = false;
    m_alone = screen == speakerScreen();
    const QSize size = screen->size();
    m_show->stage().setAspect(double(size.width()) / size.height());
    m_audience->setAlone(m_alone);
    m_audience->setGeometry(screen->geometry());
    m_audience->winId(); // there is a window now, which can be told its screen
    m_audience->windowHandle()->setScreen(screen);
    m_audience->setGeometry(screen->geometry());
    m_audience->showFullScreen();
    m_speaker->header().setWarning({});
    m_speaker->header().setAudience(screenWords(placeOf(*screen)));
    placeSpeaker(!m_alone);
}

void Presenting::placeSpeaker(bool seen)
{
    if (!seen) {
        m_speaker->hide();
        m_audience->raise();
        m_audience->activateWindow();
        m_audience->setFocus();
        return;
    }
    if (!m_speaker->isVisible()) {
        const QRect room = speakerScreen()->availableGeometry();
        m_speaker->move(room.topLeft());
        m_speaker->resize(room.size());
        m_speaker->showMaximized();
    }
    m_speaker->raise();
    m_speaker->activateWindow();
    m_speaker->setFocus();
}

/// With one screen the question does not appear where the audience looks: the speaker's window comes for it.
void Presenting::followAsking()
{
    if (!m_alone)
        return;
    if (m_show->isAsking() && !m_speaker->isVisible()) {
        m_asked = true;
        m_audience->hide();
        placeSpeaker(true);
    } else if (!m_show->isAsking() && m_asked) {
        m_asked = false;
        m_audience->showFullScreen();
        placeSpeaker(false);
    }
}

void Presenting::switchWindows()
{
    if (m_lost) {
        place(speakerScreen());
    } else if (m_alone) {
        const bool toSpeaker = !m_speaker->isVisible();
        m_audience->setVisible(!toSpeaker);
        if (!toSpeaker)
            m_audience->showFullScreen();
        placeSpeaker(toSpeaker);
    } else {
        QWidget *other
            = m_speaker->isActiveWindow() ? static_cast<QWidget *>(m_audience.get()) : m_speaker.get();
        other->activateWindow();
        other->setFocus();
    }
}

/// What the current step hides if that is what is seen; else names and alliances.
void Presenting::exportBlankMap()
{
    const Lectern &lectern = m_parts.session.lectern;
    MapScene scene = m_parts.views.map->scene();
    scene.viewport = m_parts.views.map->viewport();
    const Step *step = lectern.step();
    const bool isStep = step && step->view.date == scene.date;
    saveBlankMap(&m_parts.window, {scene, isStep ? step->hidden : Hiddens()});
}

void Presenting::showKeys()
{
    if (m_alone && !m_speaker->isVisible())
        switchWindows(); // a sheet would cover the slides
    auto *sheet = new ShowKeySheet(m_speaker.get());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

} // namespace atlas
