// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "fonts.h"
#include "map/mapwidget.h"
#include "mapprojection.h"
#include "momenttracker.h"
#include "names/labelstock.h"
#include "navigator.h"
#include "pack/packreader.h"
#include "viewstore.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace atlas {

inline constexpr int patience = 60000; // ms; quiet threads give way to all else on a busy machine

/// What is read once for all tests of a file.
struct ShippedContent {
    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const LabelStock> labels;

    static ShippedContent read()
    {
        registerFonts();
        ShippedContent content;
        content.borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        content.pack = PackReader().read(QStringLiteral(":/pack")).pack;
        if (content.borders && content.pack)
            content.labels = makeLabelStock(*content.pack, *content.borders);
        return content;
    }
    bool isComplete() const { return labels != nullptr; }
};

/// Read when first asked for.
inline const ShippedContent &shippedContent()
{
    static const ShippedContent content = ShippedContent::read();
    return content;
}

/// The models and the map on the shipped data, wired as the window does it. Time stands still: what moves by
/// itself moves when the ticker is told so.
struct MapStage {
    static constexpr QSize usual{900, 640};

    explicit MapStage(const ShippedContent &content, QSize size = usual)
        : borders(content.borders)
        , pack(content.pack)
        , timeline(borders)
    {
        map.setScenery({borders, pack, content.labels});
        map.setMoment(tracker.moment());
        QObject::connect(&tracker, &MomentTracker::momentChanged, &map, &MapWidget::setMoment);
        map.resize(size);
        map.show();
        map.grab();
    }

    QPoint at(double latitude, double longitude) const
    {
        return map.viewport().toPixels(MapProjection().toMetres({latitude, longitude})).toPoint();
    }
    /// As a gesture that runs does it.
    void scrubTo(QDate date)
    {
        ViewState next = store.state();
        next.date = date;
        store.apply(next);
    }
    void goTo(QDate date)
    {
        scrubTo(date);
        map.grab();
    }
    void hover(QPoint place)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(place), map.mapToGlobal(QPointF(place)), Qt::NoButton,
                         Qt::NoButton, {});
        QApplication::sendEvent(&map, &move);
        map.grab();
    }
    /// `turn`: 120 is a notch.
    void wheel(QPointF at, int turn, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, map.mapToGlobal(at), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&map, &event);
    }
    void mouse(QEvent::Type type, QPointF at, quint64 time, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const bool moves = type == QEvent::MouseMove;
        const bool up = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, map.mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton,
                          up ? Qt::NoButton : Qt::LeftButton, modifiers);
        event.setTimestamp(time);
        QApplication::sendEvent(&map, &event);
    }
    /// A drag of ten moves, ten milliseconds apart, let go without a rest.
    void drag(QPointF from, QPointF way, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        mouse(QEvent::MouseButtonPress, from, 1000, modifiers);
        for (int i = 1; i <= 10; ++i)
            mouse(QEvent::MouseMove, from + way * i / 10, 1000 + 10 * quint64(i), modifiers);
        mouse(QEvent::MouseButtonRelease, from + way, 1105, modifiers);
    }
    /// The hand rests before it lets go, so that nothing glides on.
    void dragToRest(QPointF from, QPointF way, int moves)
    {
        mouse(QEvent::MouseButtonPress, from, 1000);
        for (int i = 1; i <= moves; ++i)
            mouse(QEvent::MouseMove, from + way * i / moves, 1000 + 10 * quint64(i));
        mouse(QEvent::MouseButtonRelease, from + way, 3000);
    }
    void hideButtons() ///< they lie over the frame
    {
        for (QWidget *button : map.findChildren<QWidget *>())
            button->hide();
    }
    QImage frame() { return map.grab().toImage().convertToFormat(QImage::Format_RGB32); }
    /// The present moment as a painter that has seen nothing before paints it.
    QImage freshFrame() const
    {
        MapScene scene = map.scene();
        scene.viewport = map.viewport();
        scene.passage = {};
        MapPainter painter;
        return painter.paint(scene);
    }
    void advance(double milliseconds) { map.ticker().advance(milliseconds); }

    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Pack> pack;
    BorderTimeline timeline;
    ViewStore store;
    Navigator navigator{store, timeline, pack};
    MomentTracker tracker{store, timeline, pack};
    MapWidget map{store, navigator};
};

inline bool isNear(QPointF a, QPointF b, double within)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y()) <= within;
}

} // namespace atlas
