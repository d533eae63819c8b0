// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atlas {

/// The text as Markdown (CommonMark) shows it: what would be markup is escaped.
QString markdownEscaped(const QString &text);

} // namespace atlas
