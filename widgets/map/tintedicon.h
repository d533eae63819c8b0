// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace atlas {

/// Icon `:/icons/<name>.svg` drawn in one colour, sharp at any size and device ratio; disabled it takes
/// the second colour. A null icon when the file is missing.
QIcon tintedIcon(const QString &name, const QColor &colour, const QColor &disabled);

} // namespace atlas
