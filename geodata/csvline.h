// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas {

/// A line of CSV as RFC 4180 has it, its end included: cells are quoted where they need it.
QString csvLine(const QStringList &cells);

} // namespace atlas
