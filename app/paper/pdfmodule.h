// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagepictures.h"
#include "paper/papertext.h"

#include <QtPlugin>

#include <functional>
#include <memory>

namespace atlas {

/// Told how many pages are read; false stops the reading.
using PageProgress = std::function<bool(int done, int total)>;

struct PdfReading {
    enum class Status { Read, Locked, Damaged, Cancelled };

    Status status = Status::Damaged;
    PaperText text;
    std::shared_ptr<PagePictures> pictures; ///< null unless read
};

/// What the program asks of the module that reads PDF. It is loaded when the first PDF is opened, so that
/// neither it nor its library is part of the start.
class PdfModule {
public:
    virtual ~PdfModule() = default;
    /// Safe on any thread. `password` may be empty.
    virtual PdfReading read(const QString &file, const QString &password,
                            const PageProgress &progress) const = 0;
};

} // namespace atlas

Q_DECLARE_INTERFACE(atlas::PdfModule, "org.alliance_atlas.PdfModule/1")
