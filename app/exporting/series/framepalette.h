// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QRect>

#include <vector>

namespace atlas {

/// At most 255 colours for the pixels of a part of a frame; one more is left for "as before". The commonest
/// colours, which are the fills, are exact; the rest, edges and letters, go to the nearest of the colours
/// that split their room best (median cut).
class FramePalette {
public:
    /// `pixels` as QRgb; not empty.
    explicit FramePalette(const std::vector<QRgb> &pixels);

    const std::vector<QRgb> &colours() const { return m_colours; }
    int indexOf(QRgb colour); ///< of the exact or the nearest colour

private:
    int nearest(QRgb colour) const;

    std::vector<QRgb> m_colours;
    QHash<QRgb, int> m_index;
};

/// The smallest rectangle that holds all pixels that differ; empty when none does. Same size and format.
QRect changedRect(const QImage &before, const QImage &after);

} // namespace atlas
