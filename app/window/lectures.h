// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "viewstate.h"

#include <functional>

class QMenu;

namespace atlas {

/// A step as a view: its date, the box that it shows and what it highlights; the rest as in `base`.
/// Highlights that the borders do not know are left out.
ViewState viewOf(const LectureStep &step, const BorderSet &borders, const ViewState &base);

/// One submenu a lecture, one entry a step.
void fillLectureMenu(QMenu &menu, const Pack &pack, const std::function<void(const LectureStep &)> &go);

} // namespace atlas
