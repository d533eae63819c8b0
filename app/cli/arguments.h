// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "datespan.h"
#include "output.h"
#include "theme.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace atlas::cli {

enum ExitCode { done = 0, failed = 1, badUsage = 2 };

/// Options that several commands share, declared and read in one way. Each reader returns nothing after it
/// has said on standard error what is wrong; the command then ends with `badUsage`.
class Arguments {
public:
    Arguments(const QString &command, const QString &positional);

    void addDataOptions(); ///< --borders, --pack
    void addFormat(const QString &standard);
    void add(const QString &name, const QString &text, const QString &value, const QString &standard = {});

    /// False after a complaint, or after --help was printed (`exitCode` tells).
    bool parse(const QStringList &arguments, int positionals);
    bool parseSome(const QStringList &arguments); ///< one positional argument or more
    int exitCode() const { return m_exitCode; }

    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    QString positional(int i) const { return m_parser.positionalArguments().value(i); }
    QStringList positionals() const { return m_parser.positionalArguments(); }

    std::optional<QDate> day(const QString &name) const;
    /// --date D is one day; --from/--to include both ends; neither means the whole range.
    std::optional<DateSpan> span() const;
    std::optional<Format> format() const;
    std::optional<Viewpoint> viewpoint() const;
    std::optional<DateConvention> convention() const;
    std::optional<ThemeName> theme() const;

private:
    bool parse(const QStringList &arguments, int least, int most);

    QCommandLineParser m_parser;
    QString m_command;
    int m_exitCode = done;
};

/// "a, b or c".
QString orList(const QStringList &words);

} // namespace atlas::cli
