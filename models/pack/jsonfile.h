// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "pack/jsonscan.h"

#include <QJsonObject>

#include <optional>

namespace atlas {

/// One JSON file of a pack: its root, and the issues that are found in it, each with path and line.
class JsonFile {
public:
    /// `name` is how the reader knows the file, `kind` the middle of its schema id ("events" in
    /// "alliance-atlas.events/1").
    JsonFile(const QString &folder, const QString &name, const QString &kind, Issues &issues);

    /// False, with an issue, when the file is missing, is no JSON or no file of this kind and version.
    bool load();
    /// Takes a text that was read elsewhere, whatever its schema says; false, with an issue, when it is no
    /// JSON object.
    bool parse(const QByteArray &bytes);
    const QJsonObject &root() const { return m_root; }

    /// Adds "$.path (line n): reason". The line of a field that is missing is that of its object.
    void fault(const QString &path, const QString &reason);

private:
    std::optional<QByteArray> bytesOnDisk();
    bool parse();
    bool checkSchema();
    void checkKeys();
    int lineOf(const QString &path);
    void add(const QString &place, const QString &reason);

    QString m_folder;
    QString m_name;
    QString m_kind;
    Issues &m_issues;
    QByteArray m_bytes;
    QJsonObject m_root;
    std::optional<JsonScan> m_scan; ///< made for the first issue
};

} // namespace atlas
