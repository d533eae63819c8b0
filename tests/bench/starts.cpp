// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "starts.h"

#include "figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace atlas {

namespace {

/// A screen of the size: the window of a first run fills what it is given.
QByteArray screenOf(QSize size)
{
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("bench")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), size.width()},
                             {QStringLiteral("height"), size.height()},
                             {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96},
                             {QStringLiteral("dpr"), 1}};
    return QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson();
}

/// The line of JSON among what Qt has to say.
QByteArray reportIn(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith('{'))
            return line;
    }
    return {};
}

} // namespace

QJsonObject starts(QSize size, int runs)
{
    const QTemporaryDir folder;
    QFile screen(folder.filePath(QStringLiteral("screen.json")));
    if (!folder.isValid() || !screen.open(QIODevice::WriteOnly) || screen.write(screenOf(size)) < 0)
        return {{QStringLiteral("failed"), runs}};
    screen.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
                       QStringLiteral("offscreen:configfile=%1").arg(screen.fileName()));
    std::vector<Spent> times;
    std::vector<Spent> spent;
    double peak = 0;
    int failed = 0;
    for (int i = 0; i < runs; ++i) {
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("alliance-atlas")),
                      {QStringLiteral("--measure-startup"), QStringLiteral("--settings"),
                       folder.filePath(QStringLiteral("%1.ini").arg(i)), QStringLiteral("-qwindowgeometry"),
                       QStringLiteral("%1x%2+0+0").arg(size.width()).arg(size.height())});
        const bool done = program.waitForFinished(60000) && program.exitCode() == 0;
        const QJsonObject report = QJsonDocument::fromJson(reportIn(program.readAllStandardError())).object();
        const double time = report[QLatin1String("to_painted_map_ms")].toDouble();
        if (!done || !(time > 0)) {
            ++failed;
            continue;
        }
        times.push_back({time, 0});
        spent.push_back({report[QLatin1String("processor_ms")].toDouble(), 0});
        peak = std::max(peak, report[QLatin1String("peak_memory_kb")].toDouble() / 1024);
    }
    return {{QStringLiteral("toPaintedMap"), figures(times)},
            {QStringLiteral("processorToPaintedMap"), figures(spent)},
            {QStringLiteral("peakMegabytes"), peak},
            {QStringLiteral("failed"), failed}};
}

} // namespace atlas
