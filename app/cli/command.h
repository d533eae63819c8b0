// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "scenery.h"

#include <QStringList>

#include <vector>

namespace atlas::cli {

/// Each takes the program's name and what follows the command's, and returns the exit code.
int runRender(const QStringList &arguments);
int runList(const QStringList &arguments);
int runMembers(const QStringList &arguments);
int runMeasure(const QStringList &arguments);
int runDiff(const QStringList &arguments);
int runBorders(const QStringList &arguments);
int runExportData(const QStringList &arguments);
int runHandout(const QStringList &arguments);
int runSheet(const QStringList &arguments);
int runDescribe(const QStringList &arguments);
int runAnimate(const QStringList &arguments);
int runAccuracy(const QStringList &arguments);
int runValidate(const QStringList &arguments);

struct Command {
    const char *name;
    const char *summary; ///< one line for --help
    int (*run)(const QStringList &arguments);
};
/// In the order of --help.
const std::vector<Command> &commands();

/// Reads what --borders and --pack name; warnings and errors go to standard error. Nothing when a part that
/// is needed cannot be used.
std::optional<Scenery> sceneryFor(const Arguments &arguments);

} // namespace atlas::cli
