// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedmemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace atlas {

void returnFreedMemory()
{
#ifdef __GLIBC__
    // Frames are mapped one by one, and unmapped with their end. Smaller things share the heap, where those
    // that come with every view do not cost new pages each time.
    constexpr int mappedFrom = 3 << 20, keptOnTop = 4 << 20, heaps = 2;
    mallopt(M_MMAP_THRESHOLD, mappedFrom);
    mallopt(M_TRIM_THRESHOLD, keptOnTop);
    mallopt(M_ARENA_MAX, heaps);
#endif
}

} // namespace atlas
