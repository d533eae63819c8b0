// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audiencescreen.h"
#include "presenter/show.h"
#include "showsettings.h"
#include "wakelock.h"

#include <QPointer>

class QMenu;
class QScreen;

namespace atlas {

class Actions;
class AudienceView;
class Views;
class SpeakerView;
struct Session;

struct PresentingParts {
    QWidget &window; ///< of the atlas: the show is given from its screen
    Session &session;
    Actions &actions;
    Views &views;
};

/// The show in the program: its two windows and where they stand, and what becomes of them when a screen
/// comes or goes.
class Presenting : public QObject {
    Q_OBJECT

public:
    explicit Presenting(const PresentingParts &parts);
    ~Presenting() override;

    const ShowSettings &settings() const { return m_settings; }
    void setSettings(const ShowSettings &settings);
    void setTheme(const Theme &theme);
    void setReducesMotion(bool reduces);

    void start(bool fromCurrent, bool byItself = false);
    void end();
    bool isRunning() const { return m_show != nullptr; }
    /// The program is to close: asks in the speaker's window first, once. True when nothing speaks against
    /// it.
    bool mayClose();
    Show *show() const { return m_show.get(); }
    AudienceView *audience() const { return m_audience.get(); }
    SpeakerView *speaker() const { return m_speaker.get(); }
    bool isAlone() const { return m_alone; } ///< both on one screen: only the slides are seen
    bool isLost() const { return m_lost; } ///< the audience's screen is gone and there is no other

signals:
    void said(const QString &words); ///< for the status line

private:
    bool hasLecture(); ///< opens the first one of the pack when none is open
    void makeWindows();
    void connectShow();
    void place(QScreen *screen);
    void placeSpeaker(bool seen);
    void screenGone(QScreen *screen);
    void screenCame(QScreen *screen);
    void followAsking();
    void switchWindows();
    void showKeys();
    void fillScreenMenu();
    QScreen *speakerScreen() const;
    QScreen *chosenScreen(const QScreen *without = nullptr) const;
    void exportBlankMap();

    PresentingParts m_parts;
    ShowSettings m_settings;
    Theme m_theme;
    bool m_reducesMotion = false;
    std::unique_ptr<Show> m_show;
    std::unique_ptr<AudienceView> m_audience;
    std::unique_ptr<SpeakerView> m_speaker;
    QPointer<QScreen> m_screen; ///< of the audience
    QMenu *m_screens = nullptr;
    WakeLock m_wake;
    bool m_alone = false;
    bool m_lost = false;
    bool m_asked = false; ///< the speaker's window is there for the question alone
};

} // namespace atlas
