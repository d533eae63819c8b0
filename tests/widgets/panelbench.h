// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../models/smallborders.h"
#include "../models/smallpack.h"
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "momenttracker.h"
#include "navigator.h"
#include "pack/packreader.h"
#include "viewstore.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWidget>

/// Counts how often a widget that it is installed on is asked to lay itself out.
struct LayoutRequests : QObject {
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }
    int count = 0;
};

/// The models behind a panel, wired as the window does it. Small made-up data unless told otherwise.
struct PanelBench {
    explicit PanelBench(std::shared_ptr<const atlas::BorderSet> borders = small::borders(),
                        std::shared_ptr<const atlas::Pack> content = small::pack())
        : pack(std::move(content))
        , timeline(std::move(borders))
    { }

    template <class Panel> void attach(Panel &panel)
    {
        panel.setMoment(tracker.moment());
        QObject::connect(&tracker, &atlas::MomentTracker::momentChanged, &panel, &Panel::setMoment);
        panel.resize(412, 800);
        panel.show();
    }
    void goTo(QDate date)
    {
        atlas::ViewState next = store.state();
        next.date = date;
        store.apply(next);
    }
    /// How often days of all kinds have what the panel stands in lay itself out.
    int layoutsAround(QWidget &panel)
    {
        QWidget around;
        QVBoxLayout column(&around);
        column.addWidget(&panel);
        around.resize(280, 600);
        around.show();
        QCoreApplication::processEvents();
        LayoutRequests requests;
        around.installEventFilter(&requests);
        for (const QDate day : {small::outJoins, small::newJoins, QDate(1963, 3, 3), QDate(1990, 1, 1),
                                atlas::firstDay(), atlas::lastDay()}) {
            goTo(day);
            QCoreApplication::processEvents();
        }
        panel.setParent(nullptr);
        return requests.count;
    }

    std::shared_ptr<const atlas::Pack> pack;
    atlas::BorderTimeline timeline;
    atlas::ViewStore store;
    atlas::Navigator navigator{store, timeline, pack};
    atlas::MomentTracker tracker{store, timeline, pack};
    QSignalSpy writes{&store, &atlas::ViewStore::changed};
};

/// The shown descendant whose accessible name or text is `text`; null when there is none.
template <class Widget> Widget *shownWidget(const QWidget &parent, const QString &text)
{
    for (Widget *widget : parent.findChildren<Widget *>()) {
        if (widget->isVisible() && (widget->text() == text || widget->accessibleName() == text))
            return widget;
    }
    return nullptr;
}
