// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;
class QTabWidget;
class QWidget;

namespace atlas {

/// The widgets that fill the panes; null until there is something to show.
struct PaneContents {
    QWidget *changes = nullptr;
    QWidget *legend = nullptr;
    QWidget *excerpts = nullptr;
    QWidget *state = nullptr;
    QWidget *event = nullptr;
    QWidget *numbers = nullptr;
    QWidget *paper = nullptr;
    QWidget *lecture = nullptr;
    QWidget *timeline = nullptr; ///< header and lanes
    QWidget *differences = nullptr; ///< a tab while two dates are compared
};

enum class ReadingTab { Excerpts, State, Event, Numbers, Paper, Lecture };

/// The docks about the map: what changed over the legend at the left, the reading tabs at the right, the
/// timeline below. In a narrow window the left docks become tabs of the right one.
class Panes : public QObject {
    Q_OBJECT

public:
    explicit Panes(QMainWindow &window);

    void setContents(const PaneContents &contents);
    void reset(); ///< the layout of the first run
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }
    /// While two dates are compared the left docks give way to the bar, and the differences get a tab.
    void setComparing(bool comparing);
    void showDifferences();
    void setSidesVisible(bool visible);
    bool sidesVisible() const;
    void showTab(ReadingTab tab); ///< and the pane, if it is hidden
    void setTab(ReadingTab tab); ///< without showing a pane that the reader has closed
    ReadingTab tab() const;
    std::vector<QWidget *> sides() const; ///< for the keys that work in lists
    std::vector<QDockWidget *> docks() const; ///< all four, for the View menu

    /// Below this width of the window the layout is compact, px.
    static constexpr int compactWidth = 1200;

signals:
    void tabChanged();

private:
    QDockWidget *addDock(const char *name, const QString &title, Qt::DockWidgetArea area, bool hasTitle);
    void fill();

    QMainWindow &m_window;
    QTabWidget *m_tabs;
    QDockWidget *m_changes;
    QDockWidget *m_legend;
    QDockWidget *m_reading;
    QDockWidget *m_timeline;
    PaneContents m_contents;
    bool hasLeft() const { return !m_compact && !m_comparing; }

    bool m_compact = false;
    bool m_comparing = false;
    bool m_leftWasVisible = true; ///< before comparing
};

} // namespace atlas
