// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <map>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QWidget;

namespace atlas {

struct Theme;

/// Every action of the window. Menus, tool bar, context menus and the sheet of shortcuts come from
/// actionTable().
enum class ActionId {
    OpenPaper,
    ClosePaper,
    ExportAnnotations,
    ExportMap,
    PrintMap,
    OpenPicture,
    ExportSheet,
    ExportFilm,
    ExportData,
    CopyAltText,
    CopyCaption,
    CopyCitationChicago,
    CopyCitationApa,
    CopyCitationBibTex,
    CopyMapTable,
    Quit,
    CopyImage,
    CopyStatus,
    ClearSelection,
    Find,
    FindNext,
    FindPrevious,
    ThemeLight,
    ThemeDark,
    ThemeContrast,
    ThemeSystem,
    NextPane,
    PreviousPane,
    Docks,
    FullScreen,
    ReduceMotion,
    ResetLayout,
    Back,
    Forward,
    GoToDate,
    NextChange,
    PreviousChange,
    NextEvent,
    PreviousEvent,
    ZoomIn,
    ZoomOut,
    Fit,
    ZoomToSelection,
    FitAlliance,
    ZoomToArea,
    ViewDocuments,
    ViewControl,
    DatesForce,
    DatesSignature,
    Compare,
    CompareSwipe,
    CompareSideBySide,
    CompareOutline,
    CompareKeys,
    CompareSwap,
    TabDifferences,
    PlayPause,
    FirstDate,
    LastDate,
    PauseAtChanges,
    PlayBackward,
    PlayLoop,
    PlayByDay,
    PlayByMonth,
    PlayByYear,
    PlayByChange,
    MeasureLanes,
    CountTurkey,
    WindowAll,
    Window25,
    Window5,
    Window1,
    WindowMonth,
    NextExcerpt,
    PreviousExcerpt,
    ReadDate,
    ReadInOrder,
    ReadArgument,
    ReadClaims,
    CiteText,
    CiteMarkdown,
    CiteBibTex,
    CopyBibliography,
    TabExcerpts,
    TabState,
    TabEvent,
    TabNumbers,
    TabPaper,
    ShowInPaper,
    Undo,
    Redo,
    LectureNew,
    LectureOpen,
    LectureSave,
    LectureSaveAs,
    LectureRevert,
    LectureCopy,
    LectureClose,
    LectureHandout,
    StepAdd,
    StepUpdate,
    StepNext,
    StepPrevious,
    StepRename,
    StepDuplicate,
    StepSkip,
    StepUp,
    StepDown,
    StepRemove,
    TabLecture,
    Present,
    PresentHere,
    PresentAlone,
    ExportBlankMap,
    Shortcuts,
    StartCard,
    About
};

enum class MenuId { File, Edit, View, Go, Map, Timeline, Excerpts, Lecture, Help };
inline constexpr int menuCount = int(MenuId::Help) + 1;

/// Where the shortcut works. Single keys are bound to panes, so that they never fire in a text field.
enum class KeyScope {
    Window,
    Panes, ///< map, timeline and lists
    Map,
    MapAndTimeline, ///< the two themselves, not the buttons in them
    Timeline,
    Steps ///< the list of a lecture's steps
};

/// Actions of one group are exclusive choices.
enum class ActionGroup { None, Toggle, Theme, Viewpoint, Dates, Reading, PlayStep, Compare };

struct ActionSpec {
    ActionId id;
    MenuId menu;
    QString text; ///< with its mnemonic
    QString tip; ///< a sentence without the shortcut
    QString icon; ///< of resources/icons, may be empty
    QList<QKeySequence> keys;
    KeyScope scope = KeyScope::Window;
    ActionGroup group = ActionGroup::None;
    bool startsSection = false; ///< a separator goes before it
    QString submenu = {}; ///< title with its mnemonic, when it stands in a menu of the menu
};

const std::vector<ActionSpec> &actionTable();
std::vector<ActionSpec> paperActions(); ///< part of the table: the reader's own copy
std::vector<ActionSpec> readingActions(); ///< part of the table: the search, and the copy beside the excerpts
std::vector<ActionSpec> openPictureActions(); ///< part of the table: pictures in
std::vector<ActionSpec> exportActions(); ///< part of the table: series and data out
std::vector<ActionSpec> pictureWordActions(); ///< part of the table: the map in words
std::vector<ActionSpec> undoActions(); ///< part of the table: undo and redo
std::vector<ActionSpec> lectureActions(); ///< part of the table: lectures and their steps
std::vector<ActionSpec> showActions(); ///< part of the table: presenting them
std::vector<ActionSpec> compareActions(); ///< the part of it that compares two dates
QString menuTitle(MenuId menu); ///< with its mnemonic

/// Keys that the panes answer themselves; for the sheet of shortcuts only.
struct PaneKeys {
    QString keys;
    QString text;
    KeyScope scope;
};
std::vector<PaneKeys> paneKeys();
QString scopeTitle(KeyScope scope);

/// The QActions of one window.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction &operator[](ActionId id) const { return *m_actions.at(id); }
    QMenu &menu(MenuId id) const { return *m_menus.at(id); }
    void fill(QMenuBar &bar);
    /// Lets the shortcuts of a scope work in the pane (and, but for MapAndTimeline, in its children).
    void bind(QWidget &pane, KeyScope scope);
    void setTheme(const Theme &theme);

private:
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
};

} // namespace atlas
