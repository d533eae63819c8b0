// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace atlas {

class MainWindow;

/// Gestures as a hand gives them, one frame each 1/60 s. Rows "drag" (the mouse, to and fro), "pinch" (fine
/// turns about the pointer, in and out) and "wheel" (ten notches a second about the pointer, each gliding):
/// milliseconds from when a frame is due until it has been painted, so that whatever kept the window busy
/// before counts, and how many were "late", that is painted when the next one was due. "restToExact": from
/// the last move of a drag, and from the last frame of a notch's glide, until the exact frame has been
/// painted.
QJsonObject gestureFigures(MainWindow &window);

} // namespace atlas
