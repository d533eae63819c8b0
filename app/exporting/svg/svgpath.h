// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QString>
#include <QTransform>

namespace atlas {

/// A number as SVG has it, in hundredths and as short as can be: "12.5", "-.25", "3".
QString svgNumber(double value);
QString svgColour(const QColor &colour); ///< "#1b5a93", without its opacity
double svgScale(const QTransform &transform); ///< by which widths grow
/// The `d` of a path: steps from point to point in hundredths, so that no error adds up.
QString svgPathData(const QPainterPath &path);

} // namespace atlas
