// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "excerpts/excerptcalendar.h"
#include "moment.h"

#include <QObject>

namespace atlas {

class BorderTimeline;
class ViewStore;

/// Derives the Moment from the ViewStore, the borders and the pack. A pure derivation: no setters.
/// Emits once a change of the store, and only if the moment differs. All references must outlive it.
class MomentTracker : public QObject {
    Q_OBJECT

public:
    MomentTracker(const ViewStore &store, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
                  QObject *parent = nullptr);

    const Moment &moment() const { return m_moment; }

signals:
    void momentChanged(const atlas::Moment &moment);

private:
    Moment derive(const ViewState &state) const;

    const BorderTimeline &m_timeline;
    std::shared_ptr<const Pack> m_pack;
    ExcerptCalendar m_calendar;
    Moment m_moment;
};

} // namespace atlas
