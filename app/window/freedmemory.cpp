// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "freedmemory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace atlas {

void limitFreedMemory()
{
#ifdef __GLIBC__
    // Threads that read, paint and measure at the same time would wait for each other at fewer heaps than
    // that. Frames, strips and what their geometry takes are mapped one by one, and unmapped with their end:
    // between smaller things that stay they would leave holes of many megabytes.
    constexpr int mappedFrom = 256 << 10, keptOnTop = 1 << 20, heaps = 4;
    mallopt(M_MMAP_THRESHOLD, mappedFrom);
    mallopt(M_TRIM_THRESHOLD, keptOnTop);
    mallopt(M_ARENA_MAX, heaps);
#endif
}

void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace atlas
