// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiffrows.h"

#include <memory>

namespace atlas {

/// As ForeignFormats::createTiff().
std::unique_ptr<TiffRows> createTiff(const QString &path, const TiffHead &head, QString &error);

} // namespace atlas
