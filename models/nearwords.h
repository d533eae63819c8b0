// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atlas {

/// Words that a mistyped one may have meant, the nearest first: those that contain it or differ by few
/// letters. Case and accents do not count. Empty when none is near.
QStringList nearWords(const QString &word, const QStringList &words, qsizetype most = 5);

} // namespace atlas
