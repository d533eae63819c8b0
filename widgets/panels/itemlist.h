// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

class QAbstractItemView;
class QPaintEvent;
class QWidget;

namespace atlas {

/// Lists of the panels look alike: no frame, the panel's ground, whole rows that answer to the pointer.
void styleList(QAbstractItemView &view);
/// Such a list paints its ground itself, in its paintEvent() first of all; so nothing below it is painted
/// when its rows change.
void fillOwnGround(QAbstractItemView &view);
void paintGround(QAbstractItemView &view, const QPaintEvent &event);
void tintGround(QWidget &widget, const Theme &theme);

} // namespace atlas
