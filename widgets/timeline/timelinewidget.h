// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinepainter.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace atlas {

class BorderTimeline;
class MeasureCharts;
class Clock;
class Navigator;
class TimeWindow;
class ViewStore;

/// What the timeline reads and writes; all of it must outlive the widget.
struct TimelineParts {
    ViewStore &store;
    Clock &clock;
    TimeWindow &window;
    Navigator &navigator;
    const BorderTimeline &borders;
    std::shared_ptr<const Pack> pack;
    MeasureCharts *measures = nullptr; ///< null: no lanes of measures
};

/// The timeline under the hand: overview, map changes, lanes of events, axis. Gestures write to the clock,
/// the window and the navigator; the playhead moves only when the moment comes back through setMoment().
class TimelineWidget : public QWidget {
    Q_OBJECT

public:
    explicit TimelineWidget(const TimelineParts &parts, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    bool showsMeasures() const { return m_scene.showsMeasures; }
    /// Lanes of measures under the events; they need some height, see timelineMeasuresFrom.
    void setShowsMeasures(bool shows);

    const TimelineScene &scene() const { return m_scene; }
    const TimelineLayout &layoutNow(); ///< of the present size and window
    const TimelineRebuilds &rebuilds() const { return m_painter.rebuilds(); }
    int eventsInView() { return layoutNow().events.eventsInView; }
    QString hoverText() const { return m_hoverText; }
    QString valueText() const; ///< what a screen reader says of the present moment
    const Pack &pack() const { return *m_parts.pack; }
    void goToEvent(int event); ///< position in the pack
    void goToDay(QDate day);

    QSize sizeHint() const override { return {1200, 222}; }
    QSize minimumSizeHint() const override { return {420, 130}; }

public slots:
    void setMoment(const atlas::Moment &moment);

signals:
    void hoverTextChanged(const QString &text); ///< empty when nothing is under the pointer
    void playRequested(); ///< start or pause the player
    void openRequested(); ///< the selected event is to be shown in full
    void eventsInViewChanged(int inView, int all);
    void dateSettled(const QString &text); ///< 300 ms after the last step of a run, for who listens
    void menuOpening(QMenu *menu, QDate day); ///< before the context menu shows, for the window to add to

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class ListBy { Pointer, Key };
    enum class Drag { None, Press, Scrub, Pan, Window, WindowStart, WindowEnd };

    TimelineHit hitAt(QPointF pixel); ///< names count as part of their glyph
    QString textAt(QPointF pixel);
    QString changeTextAt(double x);
    QDate dayAt(double x, Qt::KeyboardModifiers modifiers); ///< snapped to changes unless Shift is held
    void hoverAt(QPointF pixel);
    void updateCursor(const TimelineHit &hit);
    void setHover(int cluster, const QString &text);
    void take(const TimelineHit &hit); ///< the left button went down on it
    void click(QPointF pixel, Qt::KeyboardModifiers modifiers);
    void dragTo(QPointF pixel, Qt::KeyboardModifiers modifiers);
    void dragWindow(double x);
    bool step(const QKeyEvent &event);
    bool jump(int key);
    bool zoomOrPan(int key);
    bool moveAmongEvents(int key);
    void moveFocus(int way);
    void setFocused(int event); ///< position in the pack of the one that the keyboard is on; -1 for none
    bool openFocused();
    void showEvents(const EventCluster &cluster, ListBy how); ///< opens a pill as a list
    void zoomToEvents(const std::vector<int> &events); ///< so that they fill the window
    void addZoomMenu(QMenu &menu, QDate day);
    QAction *addEvent(QMenu &menu, int event, const QString &text);
    void readMeasures();
    void followDate(); ///< the window moves when the date has left it
    void followWindow();
    void announce();
    void showChanges();

    TimelineParts m_parts;
    TimelinePainter m_painter;
    TimelineScene m_scene;
    Viewpoint m_viewpoint = Viewpoint::Documents; ///< that the stock was made for
    DateConvention m_convention = DateConvention::EntryIntoForce;
    EventId m_selected;
    QString m_hoverText;
    QTimer m_settle; ///< a run of steps becomes one stop of the history
    QTimer m_announce; ///< after the last step of a run
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QDate m_pressedDate; ///< of the clock, when the button went down
    double m_grab = 0; ///< pixels or days between what is held and the pointer
    bool m_showsFocus = false; ///< focus came by the keyboard
    int m_wheelTurn = 0; ///< eighths of a degree not yet spent on steps in time
    int m_inView = -1;
};

} // namespace atlas
