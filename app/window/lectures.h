// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <functional>

class QMenu;

namespace atlas {

/// One submenu a lecture, one entry a step; `open` is told the lecture and the step's place in it.
void fillLectureMenu(QMenu &menu, const Pack &pack, const std::function<void(const Lecture &, int)> &open);

} // namespace atlas
