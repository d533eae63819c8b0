// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/packreader.h"

#include <memory>

namespace shipped {

/// The pack of the source tree; null with a message on standard error when it has an error.
inline std::shared_ptr<const atlas::Pack> pack()
{
    static const atlas::PackReading reading
        = atlas::PackReader().read(QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack"));
    for (const atlas::Issue &issue : reading.issues)
        qWarning("%s", qPrintable(issue.text()));
    return atlas::hasErrors(reading.issues) ? nullptr : reading.pack;
}

} // namespace shipped
