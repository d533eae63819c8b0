// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace atlas {

/// The pixels without what painted them. A QPainter leaves its engine with the image for as long as that
/// lives, and with the engine its buffers, which hold the longest outline that it has filled: the halo of a
/// name takes many times the memory of its picture. To be called on images that are kept, once their painter
/// has ended.
inline QImage plainImage(const QImage &painted)
{
    return painted.copy();
}

} // namespace atlas
