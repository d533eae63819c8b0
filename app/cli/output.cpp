// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace atlas::cli {

namespace {

QString cellText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue part : value.toArray())
            parts.append(cellText(part));
        return parts.join(QStringLiteral("; "));
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toString();
}

/// RFC 4180: quoted when it holds a comma, a quote or a line break.
QString csvCell(QString text)
{
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))
        && !text.contains(QLatin1Char('\n')))
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QByteArray csv(const Listing &listing)
{
    QString text = listing.columns.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const QJsonValue row : listing.rows) {
        QStringList cells;
        for (const QString &column : listing.columns)
            cells.append(csvCell(cellText(row[column])));
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

constexpr int widestCell = 72;

QString tableCell(const QJsonValue &value)
{
    const QString text = cellText(value).simplified();
    return text.size() <= widestCell ? text : text.left(widestCell - 1) + QChar(0x2026);
}

QByteArray table(const Listing &listing)
{
    std::vector<QStringList> lines{listing.columns};
    for (const QJsonValue row : listing.rows) {
        QStringList cells;
        for (const QString &column : listing.columns)
            cells.append(tableCell(row[column]));
        lines.push_back(cells);
    }
    std::vector<qsizetype> widths(size_t(listing.columns.size()), 0);
    for (const QStringList &cells : lines) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], cells[qsizetype(i)].size());
    }
    QString text;
    for (const QStringList &cells : lines) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i)
            line += cells[qsizetype(i)].leftJustified(widths[i] + 2);
        text += line.trimmed() + QLatin1Char('\n');
    }
    return text.toUtf8();
}

} // namespace

std::optional<Format> formatFrom(const QString &text)
{
    if (text == QLatin1String("table"))
        return Format::Table;
    if (text == QLatin1String("json"))
        return Format::Json;
    if (text == QLatin1String("csv"))
        return Format::Csv;
    return std::nullopt;
}

void print(const Listing &listing, Format format)
{
    switch (format) {
    case Format::Table:
        return print(table(listing));
    case Format::Json:
        return print(QJsonDocument(listing.rows).toJson());
    case Format::Csv:
        return print(csv(listing));
    }
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString &text)
{
    const QByteArray line = "alliance-atlas-cli: " + text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace atlas::cli
