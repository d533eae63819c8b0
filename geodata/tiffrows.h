// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QSize>
#include <QString>

#include <cstdint>
#include <optional>

namespace atlas {

/// Where a picture lies on the ground: pixels are square, north is up. Metres, EPSG:3035.
struct GroundPlace {
    QPointF corner; ///< upper left one of the upper left pixel
    double pixel = 1; ///< its side
    bool operator==(const GroundPlace &) const = default;
};

/// What a TIFF says of itself.
struct TiffHead {
    QSize size;
    double dpi = 96;
    std::optional<GroundPlace> place; ///< makes it a GeoTIFF
    QString description, software;
    QByteArray xmp; ///< a whole packet; may be empty
};

/// A TIFF that is being written, from top to bottom: RGB of 8 bits, compressed without loss.
class TiffRows {
public:
    virtual ~TiffRows() = default;

    /// Rows of pixels 0xffRRGGBB, `stride` pixels apart. A sentence when they cannot be written.
    virtual QString add(const uint32_t *pixels, int rows, qsizetype stride) = 0;
    /// Writes what is left and closes the file; a sentence when that fails.
    virtual QString finish() = 0;
};

} // namespace atlas
