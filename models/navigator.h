// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "viewstate.h"

#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

struct BorderSet;
class BorderTimeline;
class ViewStore;

/// A day, what is picked out there, and what the map must show.
struct Destination {
    QDate date; ///< null: the day stays
    Selection selection;
    QRectF degrees; ///< west, south, width, height; empty: the camera stays
};

/// Travel with back and forward: every method is one apply() on the store, so one emission. Gestures that
/// run (scrub, pan) write to the store directly and call `mark()` when they end, if they went far.
class Navigator : public QObject {
    Q_OBJECT

public:
    Navigator(ViewStore &store, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
              QObject *parent = nullptr);

    void goTo(const ViewState &place); ///< records where we were
    void visit(const Destination &destination);
    void goToDate(QDate date);
    void goToEvent(const EventId &id); ///< date, selection, and the camera if the place is out of sight
    void goToEventAt(const EventId &id, QPointF place); ///< of several places this one; metres
    void goToExcerpt(const ExcerptId &id); ///< its first event's date (or range start), selection
    void goToState(const StateId &id); ///< selects; camera if out of sight
    void select(const Selection &selection); ///< without travel in time; recorded
    /// Selects, and fits what is selected into the view.
    void see(const Selection &selection, const Camera &camera);
    void clearSelection();
    void nextChange();
    void previousChange();
    void nextChangeOf(const StateId &id); ///< that touches the state; does nothing when there is none
    QDate dateOfNextChange(const StateId &id) const; ///< of it, names do not count; null when there is none
    void nextEvent();
    void previousEvent();
    void mark(); ///< the present state becomes a stop of the history

    /// While a journey is being made: what changes then is a step, and not a gesture that runs.
    bool isTravelling() const { return m_travelling; }
    bool canGoBack() const;
    bool canGoForward() const;
    void back();
    void forward();

signals:
    void historyChanged();

private:
    void travel(const ViewState &place);
    void travelToEvent(const Event &event, std::optional<QPointF> place);

    ViewStore &m_store;
    const BorderTimeline &m_timeline;
    std::shared_ptr<const Pack> m_pack;
    std::vector<ViewState> m_history; ///< at most 200
    int m_position = -1;
    bool m_travelling = false;
};

} // namespace atlas
