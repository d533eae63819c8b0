// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plainimage.h"

#include <QHash>

namespace atlas {

/// Pictures that are painted once a look. `Look` holds all that tells two of them apart, with == and qHash().
/// Not for several threads: one each.
template <class Look> class KeptImages {
public:
    /// When there are more than that, all are let go.
    explicit KeptImages(qsizetype most)
        : m_most(most)
    { }

    /// `painted(look)` makes the image; its painter has ended. Valid until the next call.
    template <class Painted> const QImage &of(const Look &look, Painted painted)
    {
        const auto found = m_images.constFind(look);
        if (found != m_images.constEnd())
            return *found;
        if (m_images.size() >= m_most)
            m_images.clear();
        return *m_images.insert(look, plainImage(painted(look)));
    }

private:
    QHash<Look, QImage> m_images;
    qsizetype m_most;
};

} // namespace atlas
