// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interruption.h"

#include <csignal>

namespace atlas::cli {

namespace {

std::atomic_bool broken = false;

void breakOff(int signal)
{
    broken = true;
    std::signal(signal, SIG_DFL);
}

} // namespace

const std::atomic_bool &interruption()
{
    std::signal(SIGINT, breakOff);
    std::signal(SIGTERM, breakOff);
    return broken;
}

} // namespace atlas::cli
