// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startuptimer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <ctime>
#include <unistd.h>

namespace atlas {

namespace {

QByteArray contentsOf(const char *file)
{
    QFile opened(QString::fromLatin1(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

double peakKilobytes()
{
    for (const QByteArray &line : contentsOf("/proc/self/status").split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble();
    }
    return -1;
}

/// What all threads have spent; on a busy machine it tells more than the clock on the wall.
double processorMilliseconds()
{
    timespec spent{};
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent) != 0)
        return -1;
    return double(spent.tv_sec) * 1000 + double(spent.tv_nsec) / 1e6;
}

} // namespace

double millisecondsSinceProcessStart()
{
    // proc(5): field 22 is the start in clock ticks since boot; the name in brackets may hold spaces.
    const QByteArray stat = contentsOf("/proc/self/stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1;
    const double started = fields[19].toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

QString startupReport()
{
    const QJsonObject report{{QStringLiteral("to_painted_map_ms"), millisecondsSinceProcessStart()},
                             {QStringLiteral("processor_ms"), processorMilliseconds()},
                             {QStringLiteral("peak_memory_kb"), peakKilobytes()}};
    return QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Compact));
}

} // namespace atlas
