// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "find/findindex.h"
#include "options.h"
#include "settings.h"
#include "theme.h"
#include "viewstore.h"

#include <QMainWindow>
#include <QPalette>

#include <functional>
#include <memory>

class QLabel;
class QVBoxLayout;

namespace atlas {

class Actions;
class Comparing;
class IssueBar;
class Lecturing;
class Presenting;
class Loader;
class LongJob;
class Panes;
class PaperDoor;
class PictureDoor;
class StartCard;
class StatusLine;
class ToolBar;
class Views;
enum class ActionId;
enum class ExportTab;
enum class ReadingTab;
struct ExportSettings;
struct Moment;
struct PlayMode;
struct Scenery;
struct Session;

/// Frame of the atlas: shows itself at once, reads borders and pack behind, then wires models and views.
/// Nothing is computed here.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `system` is the desktop's palette, before any theme was applied.
    MainWindow(const Options &options, const QPalette &system);
    ~MainWindow() override;

    ViewStore &store() { return m_store; }
    Actions &actions() const { return *m_actions; }
    PaperDoor *paper() const { return m_paper; } ///< null while reading
    PictureDoor *pictures() const { return m_pictures; } ///< null while reading
    Lecturing *lecturing() const { return m_lecturing.get(); } ///< null while reading
    Panes &panes() const { return *m_panes; }
    const Session *session() const { return m_session.get(); } ///< null while reading
    Presenting *presenting() const { return m_presenting.get(); } ///< null while reading
    Views *views() const { return m_views.get(); } ///< null while reading; furnished once opened() is told
    const Theme &theme() const { return m_theme; }
    void setThemeChoice(ThemeChoice choice);
    void goTo(const FindEntry &entry);

signals:
    void opened(bool complete); ///< all is there; false when borders or pack are missing
    void mapPainted(); ///< the first frame with borders

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void restore();
    Settings present() const;
    void open(const Scenery &scenery); ///< paints the map
    void furnishBehindFirstFrame();
    void furnish(); ///< and then the rest
    void connectSession();
    void bindKeys();
    void showMoment(const Moment &moment);
    void followSelection(const Moment &moment);
    void followState(const ViewState &now);
    void followTheme();
    void followMotion();
    void showStartCard();
    void placeStartCard();

    // what the actions do: windowcommands.cpp
    void connectActions();
    void connectNavigation();
    void connectChoices();
    void connectReading(); // these two: readingcommands.cpp
    void followReading();
    template <class Act> void on(ActionId id, Act act);
    void enableActions(bool session);
    void change(const std::function<void(ViewState &)> &edit);
    void showTab(ReadingTab tab);
    void connectTime(); ///< timecommands.cpp
    void followPlay(const PlayMode &mode);
    void showTime(int preset); ///< position in zoomPresets()
    void cyclePane(int step);
    void copyStatus();
    void exportMap(ExportTab tab);
    void copyImage();
    Scenery scenery() const;
    ExportSettings exportSettings() const; ///< for the present view
    void showAbout();

    // what was found: windowfind.cpp
    void connectFind();
    void goToFound(const StateId &id);
    void goToFound(const EventId &id);
    void goToFound(const ExcerptId &id);
    void goToFound(const FoundPlace &place);
    void goToFound(const FoundSection &section);
    void goToFound(const ReferenceId &work);
    void goToFound(const TextRange &range); ///< of the reader's copy

    void connectLectures(); ///< these two: windowlecture.cpp
    void followTitle(const QString &lecture, bool modified);

    // pictures, series and data: windowpicture.cpp
    void connectPictures();
    void exportData();

    // the reader's own copy: windowpaper.cpp
    void connectPaper();
    void openFirstPaper(); ///< that was asked for, or is remembered
    void enablePaperActions();

    Options m_options;
    QPalette m_system;
    SettingsStore m_settingsStore;
    Settings m_settings; ///< as loaded; what is remembered but not in a model stays here
    Loader *m_loader;
    Theme m_theme;
    ViewStore m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Views> m_views;
    std::unique_ptr<Comparing> m_comparing;
    std::unique_ptr<Lecturing> m_lecturing;
    std::unique_ptr<Presenting> m_presenting;
    Actions *m_actions;
    ToolBar *m_toolBar;
    Panes *m_panes;
    StatusLine *m_status;
    IssueBar *m_issues;
    bool m_complete = false; ///< borders and pack are both there
    QLabel *m_loading; ///< in the place of the map; null once it is there
    QVBoxLayout *m_middle;
    StartCard *m_startCard = nullptr;
    PaperDoor *m_paper = nullptr; ///< null while reading
    PictureDoor *m_pictures = nullptr; ///< null while reading
    LongJob *m_job = nullptr; ///< that writes files; null while reading
    Selection m_shownSelection;
};

} // namespace atlas
