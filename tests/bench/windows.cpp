// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace atlas {

namespace {

QJsonObject resultOf(const QString &program, const QStringList &arguments, const QString &platform)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    constexpr int patience = 600'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {
            {QStringLiteral("failed"), QString::fromLocal8Bit(process.readAllStandardError()).right(400)}};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

QJsonObject windows(QSize size, int steps)
{
    const QString bench
        = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("atlas-bench-window"));
    const QString wh = QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
    QJsonObject report
        = resultOf(bench, {QStringLiteral("--size"), wh, QStringLiteral("--steps"), QString::number(steps)},
                   QStringLiteral("offscreen"));
    const QString xvfb = QStandardPaths::findExecutable(QStringLiteral("xvfb-run"));
    if (xvfb.isEmpty()) {
        report.insert(QStringLiteral("keyToPixels"),
                      QJsonObject{{QStringLiteral("skipped"), QStringLiteral("xvfb-run is not installed")}});
        return report;
    }
    const QJsonObject keys
        = resultOf(xvfb,
                   {QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 %1x24").arg(wh),
                    bench, QStringLiteral("--size"), wh, QStringLiteral("--keys"), QStringLiteral("--steps"),
                    QString::number(std::min(steps, 300))},
                   QStringLiteral("xcb"));
    report.insert(QStringLiteral("keyToPixels"),
                  keys.contains(QStringLiteral("keyToPixels")) ? keys[QStringLiteral("keyToPixels")] : keys);
    return report;
}

} // namespace atlas
