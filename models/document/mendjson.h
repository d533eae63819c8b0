// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace atlas {

/// What is whole of a JSON text that breaks off: all up to the end of the last complete element of a list, or
/// the last complete value of an object, with the brackets closed. Empty when nothing is whole. Text that
/// does not break off but is wrong in its middle is no business of this.
QByteArray mendTruncated(const QByteArray &text);

} // namespace atlas
