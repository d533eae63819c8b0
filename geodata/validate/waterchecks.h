// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validate/spacechecks.h"

#include <QPointF>

namespace atlas {

/// How arcs and places are called in the issues.
class SpaceWords {
public:
    explicit SpaceWords(const SpaceInput &input)
        : m_input(input)
    { }

    QString arc(size_t index) const; ///< "arc 12 (PL, SUN)"
    QString side(TerritoryIndex territory) const; ///< its id, or "the sea"
    QString spot(QPointF metres) const; ///< "12.3456 E, 50.1234 N"

private:
    const SpaceInput &m_input;
};

/// Water that two territories or more enclose is a lake of the map when it is large and broad, else a gap
/// that was left between neighbours.
void checkWaters(const SpaceInput &input, Issues &issues);
/// All such gaps together, m2.
double gapArea(const SpaceInput &input);

} // namespace atlas
