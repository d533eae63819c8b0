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

#include <memory>

namespace atlas {

inline constexpr QSize usual(900, 640);

/// The models and the map on the shipped data, wired as the window does it.
struct Bench {
    explicit Bench(std::shared_ptr<const BorderSet> given, std::shared_ptr<const Pack> content)
        : borders(std::move(given))
        , pack(std::move(content))
    {
        map.setScenery({borders, pack, makeLabelStock(*pack, *borders)});
        map.setMoment(tracker.moment());
        QObject::connect(&tracker, &MomentTracker::momentChanged, &map, &MapWidget::setMoment);
        map.resize(usual);
        map.show();
        map.grab();
    }

    QPoint at(double latitude, double longitude) const
    {
        return map.viewport().toPixels(MapProjection().toMetres({latitude, longitude})).toPoint();
    }
    void goTo(QDate date)
    {
        ViewState next = store.state();
        next.date = date;
        store.apply(next);
        map.grab();
    }
    void wheel(QPointF at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWheelEvent event(at, map.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&map, &event);
    }
    void drag(QPoint from, QPoint way, int moves)
    {
        QTest::mousePress(&map, Qt::LeftButton, {}, from);
        for (int i = 1; i <= moves; ++i) {
            const QPointF to = from + QPointF(way) * i / moves;
            QMouseEvent move(QEvent::MouseMove, to, map.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&map, &move);
        }
        QTest::mouseRelease(&map, Qt::LeftButton, {}, from + way);
    }
    void hover(QPoint place)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(place), map.mapToGlobal(QPointF(place)), Qt::NoButton,
                         Qt::NoButton, {});
        QApplication::sendEvent(&map, &move);
        map.grab();
    }

    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Pack> pack;
    BorderTimeline timeline{borders};
    ViewStore store;
    Navigator navigator{store, timeline, pack};
    MomentTracker tracker{store, timeline, pack};
    MapWidget map{store, navigator};
};

} // namespace atlas
