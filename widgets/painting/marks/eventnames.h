// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "timeline/timelineaxis.h"

#include <array>
#include <memory>
#include <vector>

namespace atlas {

/// What the timeline may write beside the glyph of an event, and how wide it is. Each name is asked for with
/// every step in time, cut to another room, so what was measured is remembered. Events are positions in
/// Pack::events.
class EventNames {
public:
    struct Written {
        QString text;
        double width = 0; ///< logical pixels
        bool operator==(const Written &) const = default;
    };

    EventNames() = default;
    EventNames(std::shared_ptr<const Pack> pack, TextMeasure measure);

    const std::shared_ptr<const Pack> &pack() const { return m_pack; }

    /// "Herz, January 1950": with the date in words where it is not known to the day. Empty otherwise.
    Written dated(int event, bool strong) const;
    /// The name whole, or cut to what fits with an ellipsis, or empty where 13 characters do not fit.
    Written fitted(int event, double room, bool strong) const;

private:
    struct Cut {
        qsizetype length = 0; ///< characters before the ellipsis, or all of the name
        double width = 0;
    };
    struct Cuts {
        std::vector<Cut> found; ///< the whole name first, each shorter than the one before
        bool isComplete = false; ///< there is no shorter one
    };
    struct Name {
        bool isRead = false;
        QString text;
        QString dated;
        std::array<double, 2> datedWidth{-1, -1}; ///< below zero: not measured
        std::array<Cuts, 2> cuts;
    };

    Name &name(int event) const;
    QString textOf(const Name &name, const Cut &cut) const;
    void addCut(Name &name, bool strong) const;

    std::shared_ptr<const Pack> m_pack;
    TextMeasure m_measure;
    mutable std::vector<Name> m_names;
};

} // namespace atlas
