// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportsettings.h"
#include "memory/xmppacket.h"
#include "tiffrows.h"

#include <memory>

class QImage;
class QIODevice;

namespace atlas {

/// What a file of pixels says of itself, and how it is to be made.
struct PictureHead {
    QSize size; ///< pixels
    double dpi = 96;
    int quality = 90; ///< 1 to 100
    PictureNotes notes;
    std::optional<GroundPlace> place; ///< of a GeoTIFF
};

/// Writes one picture to a device, band by band from top to bottom. Every step returns a sentence when it
/// fails; then the file is not to be kept.
class PictureWriter {
public:
    PictureWriter() = default;
    virtual ~PictureWriter() = default;
    Q_DISABLE_COPY_MOVE(PictureWriter)

    virtual QString begin(const PictureHead &head) = 0;
    virtual QString add(const QImage &band) = 0; ///< 32 bits, opaque
    virtual QString finish() = 0;
};

// One a format. The device must be open for writing and outlive the writer.
std::unique_ptr<PictureWriter> makePngWriter(QIODevice &device);
std::unique_ptr<PictureWriter> makeJpegWriter(QIODevice &device);
std::unique_ptr<PictureWriter> makeWebPWriter(QIODevice &device); ///< holds the whole picture
/// GDAL writes a file by its name, which must be in nobody else's hands.
std::unique_ptr<PictureWriter> makeTiffWriter(const QString &path);

} // namespace atlas
