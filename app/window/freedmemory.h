// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace atlas {

/// Has the C library give freed memory back to the system instead of keeping it for later. Frames and the
/// strips that they are made of are large and short-lived: GNU's allocator would learn from the first one
/// freed to keep up to 64 MB of such, and lets each thread keep its own. To be called before any thread is
/// started; does nothing with another C library.
void limitFreedMemory();
/// Gives back what lies free between things that are kept: after work that took much, a few milliseconds. As
/// above.
void returnFreedMemory();

} // namespace atlas
