// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderreader.h"

namespace atlas {

BorderReading BorderReader::read(const QString &) const
{
    return {};
}

} // namespace atlas
