// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/jsonfile.h"

#include "pack/packreader.h"
#include "wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

namespace atlas {

namespace {

constexpr qint64 largestBytes = 64 * 1024 * 1024; ///< far above any pack; guards against a wrong file

} // namespace

JsonFile::JsonFile(const QString &folder, const QString &name, const QString &kind, Issues &issues)
    : m_folder(folder)
    , m_name(name)
    , m_kind(kind)
    , m_issues(issues)
{ }

bool JsonFile::load()
{
    const std::optional<QByteArray> bytes = bytesOnDisk();
    if (!bytes)
        return false;
    m_bytes = *bytes;
    if (!parse() || !checkSchema())
        return false;
    checkKeys();
    return true;
}

bool JsonFile::parse(const QByteArray &bytes)
{
    m_bytes = bytes;
    if (!parse())
        return false;
    checkKeys();
    return true;
}

std::optional<QByteArray> JsonFile::bytesOnDisk()
{
    const QString path = QDir(m_folder).filePath(m_name);
    if (!QFileInfo::exists(path)) {
        add({},
            QStringLiteral("there is no such file in the pack %1").arg(QDir::toNativeSeparators(m_folder)));
        return {};
    }
    const WholeFile file = readWholeFile(path, {largestBytes, QStringLiteral("file of a pack")});
    if (!file.bytes)
        add({}, file.fault);
    return file.bytes;
}

bool JsonFile::parse()
{
    if (m_bytes.trimmed().isEmpty()) {
        add({}, QStringLiteral("is empty"));
        return false;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = m_bytes.left(error.offset);
        const QByteArray inLine = before.mid(before.lastIndexOf('\n') + 1);
        add(QStringLiteral("line %1, column %2")
                .arg(before.count('\n') + 1)
                .arg(QString::fromUtf8(inLine).size() + 1),
            QStringLiteral("is not valid JSON: %1").arg(error.errorString()));
        return false;
    }
    if (!document.isObject()) {
        fault(QStringLiteral("$"), QStringLiteral("should be an object in braces"));
        return false;
    }
    m_root = document.object();
    return true;
}

bool JsonFile::checkSchema()
{
    const QString path = QStringLiteral("$.schema");
    const QString wanted = QStringLiteral("alliance-atlas.%1/%2").arg(m_kind).arg(packSchemaVersion);
    if (!m_root.contains(QLatin1String("schema"))) {
        fault(path, QStringLiteral("is missing; it should be \"%1\"").arg(wanted));
        return false;
    }
    const QString schema = m_root.value(QLatin1String("schema")).toString();
    static const QRegularExpression pattern(QStringLiteral("^alliance-atlas\\.([a-z]+)/([1-9]\\d{0,4})$"));
    const QRegularExpressionMatch match = pattern.match(schema);
    if (match.captured(1) != m_kind) {
        fault(path, QStringLiteral("should be \"%1\", not \"%2\"").arg(wanted, schema));
        return false;
    }
    if (match.captured(2).toInt() > packSchemaVersion) {
        fault(path,
              QStringLiteral(
                  "this pack needs a newer Alliance Atlas: its format is version %1, this program reads %2")
                  .arg(match.captured(2))
                  .arg(packSchemaVersion));
        return false;
    }
    return true;
}

void JsonFile::checkKeys()
{
    if (!hasDuplicateKeys(m_bytes))
        return;
    m_scan = scanJson(m_bytes);
    for (const JsonScan::Spot &spot : m_scan->duplicates) {
        add(QStringLiteral("%1 (line %2)").arg(spot.path).arg(spot.line),
            QStringLiteral("stands twice in the same object; only the last one counts"));
    }
}

int JsonFile::lineOf(const QString &path)
{
    if (!m_scan)
        m_scan = scanJson(m_bytes);
    QString known = path;
    while (!known.isEmpty()) {
        const auto found = m_scan->lines.constFind(known);
        if (found != m_scan->lines.constEnd())
            return *found;
        known.truncate(std::max(known.lastIndexOf(QLatin1Char('.')), known.lastIndexOf(QLatin1Char('['))));
    }
    return 1;
}

void JsonFile::fault(const QString &path, const QString &reason)
{
    add(QStringLiteral("%1 (line %2)").arg(path).arg(lineOf(path)), reason);
}

void JsonFile::add(const QString &place, const QString &reason)
{
    m_issues.push_back({Issue::Severity::Error, m_name, place, reason});
}

} // namespace atlas
