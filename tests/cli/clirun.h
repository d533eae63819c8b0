// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

/// What one start of alliance-atlas-cli gave; a crash has the code -1.
struct Run {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// The program as a user starts it, with no display to be had; `skip` names drivers that its GDAL is to be
/// without.
inline Run run(const QStringList &arguments, const QString &skip = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"), QStringLiteral("QT_QPA_PLATFORM")})
        environment.remove(name);
    if (!skip.isEmpty())
        environment.insert(QStringLiteral("GDAL_SKIP"), skip);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATLAS_CLI), arguments);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The arguments in one line, separated by single spaces.
inline Run run(const char *line)
{
    return run(QString::fromUtf8(line).split(QLatin1Char(' ')));
}

/// What the program says of a line that it cannot take; empty if it does anything else than that, with
/// code 2.
inline QByteArray complaintAbout(const QString &line)
{
    const Run result = run(line.split(QLatin1Char(' ')));
    return result.code == 2 && result.out.isEmpty() ? result.err : QByteArray();
}
