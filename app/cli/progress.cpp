// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include "output.h"

#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace atlas::cli {

Progress::Progress()
    : m_isTerminal(isatty(STDERR_FILENO))
{ }

bool Progress::show(int done, int all)
{
    const int percent = all > 0 ? int(100LL * done / all) : 100;
    if (m_isTerminal && percent != m_percent) {
        m_percent = percent;
        std::fprintf(stderr, "\r%d of %d (%d %%)", done, all, percent);
        std::fflush(stderr);
    }
    return true;
}

void Progress::end()
{
    if (m_isTerminal && m_percent >= 0)
        std::fputs("\r\033[K", stderr);
    m_percent = -1;
}

void addForce(Arguments &arguments)
{
    arguments.add(QStringLiteral("force"), QStringLiteral("Overwrite a file that is there."), QString());
}

bool mayWrite(const Arguments &arguments, const QString &path)
{
    if (arguments.isSet(QStringLiteral("force")) || !QFileInfo::exists(path))
        return true;
    complain(QStringLiteral("--output %1: there is such a file; --force overwrites it").arg(path));
    return false;
}

} // namespace atlas::cli
