// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace atlas::cli {

enum class Format { Table, Json, Csv };
std::optional<Format> formatFrom(const QString &text);

/// Rows as JSON objects, and which of their fields a table or CSV shows, in order.
struct Listing {
    QStringList columns;
    QJsonArray rows;
};

/// Data goes to standard output, UTF-8.
void print(const Listing &listing, Format format);
void print(const QByteArray &text);
/// A line on standard error, headed by the program's name.
void complain(const QString &text);

} // namespace atlas::cli
