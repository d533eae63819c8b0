// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage/coverage.h"
#include "land/fillpattern.h"

#include <vector>

namespace atlas {

/// What each territory of a view is filled with.
class LandFills {
public:
    /// By territory; the patterns must outlive the fills.
    explicit LandFills(const std::vector<const FillPattern *> &patterns = {});

    /// Paints fills row by row. One a thread.
    class Rows {
    public:
        Rows(const LandFills &fills, const PartitionCoverage &coverage);
        void begin(int y);
        /// Fills the land in columns [left, right] of that row, over the sea that is there.
        void paint(QRgb *row, int left, int right) const;

    private:
        /// A pattern on the row at hand: its colour at x is pixels[x & mask], so that nothing is asked of the
        /// kind of pattern.
        struct Source {
            const QRgb *pixels = nullptr;
            int mask = 0; // 0 where the row has one colour only
            QRgb colour = 0;
            QRgb at(int x) const { return pixels[x & mask]; }
        };
        void paintMixed(QRgb *row, int left, int right) const;

        const LandFills &m_fills;
        const PartitionCoverage &m_coverage;
        PartitionCoverage::Row m_row; // at hand
        std::vector<Source> m_sources; // as m_fills.m_patterns, on that row
    };

private:
    std::vector<const FillPattern *> m_patterns; // each once
    std::vector<uint16_t> m_of; // by territory: place in m_patterns
};

} // namespace atlas
