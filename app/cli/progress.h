// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <QString>

namespace atlas::cli {

/// How far a long job is, on one line of standard error; silent where that is no terminal.
class Progress {
public:
    Progress();
    bool show(int done, int all); ///< always true: a command is ended by its signal
    void end(); ///< clears the line

private:
    bool m_isTerminal;
    int m_percent = -1;
};

void addForce(Arguments &arguments); ///< --force
/// False, with a complaint, when something of that name is there and --force is not given.
bool mayWrite(const Arguments &arguments, const QString &path);

} // namespace atlas::cli
