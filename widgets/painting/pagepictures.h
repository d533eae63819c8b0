// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <functional>

namespace atlas {

/// The pages of a document as pictures. Only the interface: who reads the format is a module of its own.
class PagePictures {
public:
    PagePictures() = default;
    virtual ~PagePictures() = default;
    PagePictures(const PagePictures &) = delete;
    PagePictures &operator=(const PagePictures &) = delete;

    /// The page, counted from 0, at so many pixels a point (1/72 inch); null when it cannot be drawn or
    /// `aborts` said so. Safe on any thread; calls wait for one another.
    virtual QImage picture(int page, double pixelsPerPoint, const std::function<bool()> &aborts) = 0;
};

} // namespace atlas
