// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// What the command line of the window asks for.
struct Options {
    QString borders; ///< empty: the compiled dataset beside the program
    QString lecture; ///< id of one of the pack, or a file; empty: none is opened
    QString paper; ///< the reader's copy; empty: the remembered one
    QString picture; ///< whose view is to be restored
    QString pack; ///< empty: the shipped one
    QString settings; ///< empty: the user's own file
    QDate date; ///< null: as remembered
    std::optional<ThemeChoice> theme; ///< as remembered when unset
    bool measuresStartup = false;
};

/// Either options to run with, or words to print and a code to leave with.
struct ParsedOptions {
    Options options;
    std::optional<int> exitCode; ///< unset: run
    QString output; ///< for standard output
    QString error; ///< for standard error
};

/// Reads the arguments without the program's name. Needs no application object, so that --help and a wrong
/// option are answered without a display. Options of Qt itself (-platform, -style …) are passed over.
ParsedOptions parseOptions(const QStringList &arguments);

} // namespace atlas
