// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "source.h"

#include <QString>

#include <vector>

namespace atlas {

/// An area or a length as others give it, to stand beside what is measured on this map.
struct PublishedFigure {
    enum class Measure { Area, Border };
    Measure measure = Measure::Area;
    QString of; ///< id of a state, a territory or a named set
    QString with; ///< of a border: id of the state across it
    double least = 0; ///< km2 or km; where sources differ the range of them
    double most = 0;
    QString note;
    std::vector<SourceId> sources;
};

class PublishedFigures {
public:
    /// `file` is published_figures.csv; the one inside the program if not given. What is malformed is told.
    static PublishedFigures read(Issues &issues,
                                 const QString &file = QStringLiteral(":/data/published_figures.csv"));

    const std::vector<PublishedFigure> &all() const { return m_figures; }
    const PublishedFigure *area(const QString &of) const; ///< null when there is none
    const PublishedFigure *border(const QString &state, const QString &neighbour) const; ///< in either order

private:
    std::vector<PublishedFigure> m_figures;
};

} // namespace atlas
