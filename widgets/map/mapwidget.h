// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/dragspeed.h"
#include "map/gestureframes.h"
#include "map/mapcamera.h"
#include "map/mapcompare.h"
#include "map/mapextents.h"
#include "map/rubberband.h"
#include "map/statesoil.h"
#include "map/steppassage.h"
#include "map/ticker.h"

#include <QPointer>
#include <QRegion>
#include <QWidget>

class QGestureEvent;
class QMenu;
class QToolButton;

namespace atlas {

class CompareDivider;
class Navigator;
class ViewStore;
struct MapFacts;

/// What the map is drawn from, once it has been read.
struct MapScenery {
    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const LabelStock> labels;
};

/// What lies under a place of the map; any part may be missing.
struct MapSpot {
    QPointF metres;
    StateIndex state = noState; ///< that holds the territory, or lies beyond the view
    TerritoryIndex territory = noTerritory;
    EventId event;
    bool isBeyond() const
    {
        return state != noState && territory == noTerritory;
    } ///< under the pointer: its marker
};

/// The map under the hand. Gestures write to the store and the navigator; what it shows comes back through
/// setMoment() and the store's camera. Without scenery it shows the sea and a message.
class MapWidget : public QWidget {
    Q_OBJECT

public:
    MapWidget(ViewStore &store, Navigator &navigator, QWidget *parent = nullptr);

    void setScenery(const MapScenery &scenery);
    void setMessage(const QString &message); ///< shown while there is no map
    void setTheme(const Theme &theme);
    void setMotion(const Motion &motion); ///< none at first
    GestureFrames &frames() { return m_frames; }
    Ticker &ticker() { return m_ticker; } ///< what moves by itself moves with it

    const Viewport &viewport() const { return m_camera.viewport(); }
    const MapScene &scene() const { return m_scene; }
    const RebuildCounts &rebuilds() const { return m_painter.rebuilds(); }
    const MapCompare &compare() const { return m_compare; }
    StateSoil &soil(); ///< of the present snapshot
    StateIndex stateAt(QPointF pixel) const; ///< that holds what is seen there
    MapSpot spotAt(QPointF pixel) const;
    void fillMenu(QMenu &menu, const MapSpot &spot); ///< the context menu
    QImage image(); ///< the map as painted, without buttons, in device pixels
    QString hoverText() const { return m_hoverText; }

    QSize sizeHint() const override { return {900, 560}; }
    QSize minimumSizeHint() const override { return {380, 240}; }

public slots:
    void setMoment(const atlas::Moment &moment);
    void zoomIn();
    void zoomOut();
    void fit();
    void fitSelection(); ///< does nothing when nothing with a place on the map is selected
    void fitAlliance(); ///< of the selected state, or NATO
    void pickArea(); ///< the next rectangle that is drawn, or set with the keys, fills the view
    void zoomToState(atlas::StateIndex state);
    void selectState(atlas::StateIndex state); ///< as the keyboard does: the camera follows if it must
    void selectTerritory(atlas::TerritoryIndex territory); ///< contested, with who holds it

signals:
    void hoverTextChanged(const QString &text); ///< empty over the sea
    void openRequested(); ///< the selected thing is to be shown in full
    void excerptsRequested(); ///< of the selected event
    /// Before the context menu shows, for the window to add to; `spot` is what it is about.
    void menuOpening(QMenu *menu, const atlas::MapSpot &spot);
    void dividerMoved(const QString &text); ///< "Divider at 18.6° East: …"
    void painted(); ///< a frame with borders has been drawn

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isReady() const { return m_scene.borders && m_scene.snapshot; }
    MapFacts facts() const;
    TerritoryIndex territoryAt(QPointF pixel) const; ///< of what is seen, exact by the coverage
    EventId eventAt(QPointF pixel) const;
    StateIndex stateAtEdge(QPointF pixel) const; ///< selected and beyond the view, by its marker
    /// Where the event took place, of several places the one whose mark, or marker at the edge, is nearest.
    QPointF placeOfMark(const EventId &id, QPointF pixel) const;
    MapFacts factsAt(QPointF pixel) const; ///< of the date that is seen there
    QPointF onViewport(QPointF pixel) const { return m_compare.onViewport(size(), pixel); }
    QString textOf(const MapSpot &spot, const MapFacts &facts) const; ///< one line for the pointer
    MapSpot selectedSpot() const; ///< what the keyboard's menu is about
    void addEventActions(QMenu &menu, const EventId &id);
    void addStateActions(QMenu &menu, const MapSpot &spot);
    StateIndex selectedState() const;
    void advance(double milliseconds);
    Passage passage() const; ///< of the step that is shown
    void refresh(); ///< soon, and only what looks different then
    void repaintChanges();
    bool isSettled() const; ///< the screen shows an exact frame of the view that is to be shown
    void beginFrame(); ///< of the scene, in the view that is there; does nothing when it is another
    void showArea(); ///< what the rubber band encloses
    void follow(); ///< the store's camera or the widget's size has changed
    void hoverAt(QPointF pixel);
    QString tipAt(QPointF pixel) const; ///< what the tooltip says: also of a line drawn with doubt
    void setHover(TerritoryIndex territory, const QString &text);
    void clickAt(QPointF pixel, bool add);
    void goTowards(QPointF direction);
    bool pinch(QGestureEvent *event);
    bool pressInBand(const QKeyEvent &key); ///< whether the rubber band took it
    void paintMessage(QPainter &painter) const;
    void tintButtons();
    void followCompare(const Moment &moment);
    void moveDivider(double share);
    void placeDivider();

    ViewStore &m_store;
    Navigator &m_navigator;
    MapCamera m_camera;
    MapPainter m_painter;
    GestureFrames m_frames{m_painter};
    MapCompare m_compare;
    CompareDivider *m_divider;
    MapScene m_scene;
    StateSoil m_soil;
    std::shared_ptr<const Pack> m_pack;
    QString m_message;
    QString m_hoverText;
    std::vector<QToolButton *> m_buttons;
    QPointF m_pressed; ///< where the left button went down
    QPointF m_dragged; ///< last place of a running drag
    Motion m_motion;
    Ticker m_ticker;
    StepPassage m_step;
    RubberBand m_band;
    DragSpeed m_speed;
    bool m_mayClick = false;
    bool m_dragging = false;
    bool m_showsFocus = false; ///< focus came by the keyboard
    int m_wheelTurn = 0; ///< eighths of a degree not yet spent on steps in time
    bool m_isRefreshing = false; ///< a refresh is on its way
    bool m_isBegun = false; ///< its frame is being painted
    QRegion m_touched; ///< by frames that were begun and not yet asked to be shown
    bool m_paintedMeanwhile = false; ///< so what was touched may have gone to another device
};

} // namespace atlas
