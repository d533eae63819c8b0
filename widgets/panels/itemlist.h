// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QAbstractItemView;
class QWidget;

namespace atlas {

/// Lists of the panels look alike: no frame, the panel's ground, whole rows that answer to the pointer.
void styleList(QAbstractItemView &view);
void tintGround(QWidget &widget, const Theme &theme);

} // namespace atlas
