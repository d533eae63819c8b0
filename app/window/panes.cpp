// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>

namespace atlas {

namespace {

constexpr int leftWidth = 280, leftLeast = 220, leftMost = 360;
constexpr int rightWidth = 412, rightLeast = 320, rightMost = 520;
constexpr int headerHeight = 34;
constexpr int timelineHeight = headerHeight + 222, timelineLeast = headerHeight + 130,
              timelineMost = headerHeight + 320;
constexpr int titleHeight = 29;

/// QLabel lets presses through, so the dock is dragged by this strip as by its own.
QWidget *titleStrip(const QString &title)
{
    auto *strip = new QWidget;
    strip->setObjectName(QStringLiteral("dockTitle"));
    strip->setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(12, 0, 12, 0);
    auto *label = new QLabel(title);
    label->setFixedHeight(titleHeight); // the dock asks for the size hint and would not heed the strip's own
    row->addWidget(label);
    return strip;
}

} // namespace

Panes::Panes(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_tabs(new QTabWidget)
{
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks
                          | QMainWindow::AllowTabbedDocks);
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_changes
        = addDock("changesDock", QStringLiteral("What changed on this date"), Qt::LeftDockWidgetArea, true);
    m_legend = addDock("legendDock", QStringLiteral("Layers and legend"), Qt::LeftDockWidgetArea, true);
    m_reading = addDock("readingDock", QStringLiteral("Reading"), Qt::RightDockWidgetArea, false);
    m_timeline = addDock("timelineDock", QStringLiteral("Timeline"), Qt::BottomDockWidgetArea, false);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setMinimumWidth(rightLeast);
    m_tabs->tabBar()->setFocusPolicy(Qt::TabFocus);
    m_reading->setWidget(m_tabs);
    m_changes->setMinimumWidth(leftLeast);
    m_legend->setMinimumWidth(leftLeast);
    m_changes->setMaximumWidth(leftMost);
    m_legend->setMaximumWidth(leftMost);
    m_reading->setMaximumWidth(rightMost);
    m_timeline->setMinimumHeight(timelineLeast);
    m_timeline->setMaximumHeight(timelineMost);
    connect(m_tabs, &QTabWidget::currentChanged, this, &Panes::tabChanged);
}

QDockWidget *Panes::addDock(const char *name, const QString &title, Qt::DockWidgetArea area, bool hasTitle)
{
    auto *dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QLatin1String(name));
    dock->setTitleBarWidget(hasTitle ? titleStrip(title) : new QWidget);
    auto *empty = new QWidget;
    empty->setAutoFillBackground(true);
    empty->setBackgroundRole(QPalette::Base);
    dock->setWidget(empty);
    m_window.addDockWidget(area, dock);
    return dock;
}

void Panes::setContents(const PaneContents &contents)
{
    m_contents = contents;
    for (QDockWidget *dock : {m_changes, m_legend, m_timeline})
        delete dock->widget(); // what stood there while nothing was read
    m_timeline->setWidget(contents.timeline);
    fill();
}

void Panes::fill()
{
    const int current = std::max(0, m_tabs->currentIndex());
    m_tabs->setUsesScrollButtons(m_compact || m_comparing); // more of them than fit beside each other
    m_tabs->clear(); // pages stay alive: they belong to whoever set them
    m_tabs->tabBar()->setProperty("compact", m_compact || m_comparing); // before the tabs are measured
    m_tabs->tabBar()->style()->unpolish(m_tabs->tabBar());
    m_tabs->tabBar()->style()->polish(m_tabs->tabBar());
    if (!m_contents.excerpts)
        return;
    m_tabs->addTab(m_contents.excerpts, QStringLiteral("Excerpts"));
    m_tabs->addTab(m_contents.state, QStringLiteral("State"));
    m_tabs->addTab(m_contents.event, QStringLiteral("Event"));
    m_tabs->addTab(m_contents.numbers, QStringLiteral("Numbers"));
    m_tabs->addTab(m_contents.paper, QStringLiteral("Paper"));
    m_tabs->addTab(m_contents.lecture, QStringLiteral("Lecture"));
    if (m_compact && !m_comparing) { // the map has a legend of its own then
        m_tabs->addTab(m_contents.changes, QStringLiteral("Changes"));
        m_tabs->addTab(m_contents.legend, QStringLiteral("Legend"));
    } else if (!m_compact) {
        m_changes->setWidget(m_contents.changes);
        m_legend->setWidget(m_contents.legend);
        m_contents.changes->show();
        m_contents.legend->show();
    }
    if (m_comparing)
        m_tabs->addTab(m_contents.differences, QStringLiteral("Differences"));
    m_tabs->setCurrentIndex(current < m_tabs->count() ? current : 0);
}

void Panes::setComparing(bool comparing)
{
    if (comparing == m_comparing || (comparing && !m_contents.differences))
        return;
    if (comparing)
        m_leftWasVisible = m_changes->isVisibleTo(&m_window) || m_legend->isVisibleTo(&m_window) || m_compact;
    const bool inLecture = tab() == ReadingTab::Lecture; // who goes through one stays with it
    m_comparing = comparing;
    for (QDockWidget *dock : {m_changes, m_legend})
        dock->setVisible(hasLeft() && m_leftWasVisible);
    fill();
    if (comparing && !inLecture)
        showDifferences();
}

void Panes::showDifferences()
{
    if (!m_comparing)
        return;
    m_reading->show();
    m_tabs->setCurrentWidget(m_contents.differences);
}

void Panes::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    m_changes->setVisible(hasLeft() && m_reading->isVisibleTo(&m_window));
    m_legend->setVisible(hasLeft() && m_reading->isVisibleTo(&m_window));
    fill();
    m_window.resizeDocks({m_reading}, {compact ? rightLeast : rightWidth}, Qt::Horizontal);
    m_window.resizeDocks({m_timeline}, {compact ? timelineLeast : timelineHeight}, Qt::Vertical);
}

void Panes::reset()
{
    for (QDockWidget *dock : docks()) {
        dock->setFloating(false);
        dock->show();
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_changes);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_legend);
    m_window.splitDockWidget(m_changes, m_legend, Qt::Vertical);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_reading);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_timeline);
    m_changes->setVisible(hasLeft());
    m_legend->setVisible(hasLeft());
    m_window.resizeDocks({m_changes, m_reading}, {leftWidth, m_compact ? rightLeast : rightWidth},
                         Qt::Horizontal);
    m_window.resizeDocks({m_changes, m_legend}, {290, 320}, Qt::Vertical);
    m_window.resizeDocks({m_timeline}, {m_compact ? timelineLeast : timelineHeight}, Qt::Vertical);
}

void Panes::setSidesVisible(bool visible)
{
    m_reading->setVisible(visible);
    m_changes->setVisible(visible && hasLeft());
    m_legend->setVisible(visible && hasLeft());
}

bool Panes::sidesVisible() const
{
    return m_reading->isVisibleTo(&m_window) || m_changes->isVisibleTo(&m_window)
        || m_legend->isVisibleTo(&m_window);
}

void Panes::showTab(ReadingTab tab)
{
    m_reading->show();
    setTab(tab);
}

void Panes::setTab(ReadingTab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

ReadingTab Panes::tab() const
{
    const int index = m_tabs->currentIndex();
    return index >= 0 && index <= int(ReadingTab::Lecture) ? ReadingTab(index) : ReadingTab::Excerpts;
}

std::vector<QWidget *> Panes::sides() const
{
    return {m_changes, m_legend, m_reading};
}

std::vector<QDockWidget *> Panes::docks() const
{
    return {m_changes, m_legend, m_reading, m_timeline};
}

} // namespace atlas
