// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {

class Walk {
public:
    Walk(const QByteArray &bytes, bool withPaths)
        : m_text(bytes)
        , m_withPaths(withPaths)
        , m_path(QStringLiteral("$"))
    {
        value();
    }

    JsonScan scan;
    bool foundDuplicate = false;

private:
    void value();
    void object();
    void array();
    void scalar();
    void member(std::vector<QByteArrayView> &seen);
    QByteArrayView string();
    void space();
    bool atEnd() const { return m_at >= m_text.size(); }
    char here() const { return atEnd() ? '\0' : m_text.at(m_at); }
    void note(int line);

    const QByteArray &m_text;
    const bool m_withPaths;
    QString m_path;
    qsizetype m_at = 0;
    int m_line = 1;
};

void Walk::space()
{
    // Everything that is neither a value nor structure: white space, ":" and ",", a byte order mark.
    for (; !atEnd(); ++m_at) {
        const char c = here();
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r' && c != ',' && c != ':' && uchar(c) < 0x80)
            return;
    }
}

/// The bytes between the quotation marks, escapes as they stand.
QByteArrayView Walk::string()
{
    const qsizetype from = ++m_at;
    while (!atEnd() && here() != '"')
        m_at += here() == '\\' ? 2 : 1;
    const qsizetype to = std::min(m_at, m_text.size());
    m_at = to + 1;
    return QByteArrayView(m_text).sliced(from, to - from);
}

void Walk::scalar()
{
    if (here() == '"') {
        string();
        return;
    }
    while (!atEnd() && !QByteArrayView(",]}\n \t\r").contains(here()))
        ++m_at;
}

QString decoded(QByteArrayView key)
{
    if (!key.contains('\\'))
        return QString::fromUtf8(key);
    const QByteArray wrapped = "[\"" + key.toByteArray() + "\"]";
    return QJsonDocument::fromJson(wrapped).array().at(0).toString();
}

void Walk::note(int line)
{
    if (m_withPaths)
        scan.lines.insert(m_path, line);
}

void Walk::member(std::vector<QByteArrayView> &seen)
{
    const int line = m_line;
    const QByteArrayView key = string();
    const bool twice = std::find(seen.begin(), seen.end(), key) != seen.end();
    foundDuplicate = foundDuplicate || twice;
    seen.push_back(key);

    const qsizetype length = m_path.size();
    if (m_withPaths) {
        m_path += jsonPathStep(decoded(key));
        if (twice)
            scan.duplicates.push_back({m_path, line});
        note(line);
    }
    space();
    value();
    m_path.truncate(length);
}

void Walk::object()
{
    std::vector<QByteArrayView> seen;
    ++m_at;
    for (space(); !atEnd() && here() != '}'; space()) {
        if (here() != '"') {
            m_at = m_text.size(); // not JSON
            return;
        }
        member(seen);
    }
    ++m_at;
}

void Walk::array()
{
    ++m_at;
    qsizetype index = 0;
    for (space(); !atEnd() && here() != ']'; space()) {
        const qsizetype length = m_path.size();
        const qsizetype from = m_at;
        if (m_withPaths)
            m_path += jsonPathStep(index);
        ++index;
        note(m_line);
        value();
        m_path.truncate(length);
        if (m_at == from)
            m_at = m_text.size(); // not JSON
    }
    ++m_at;
}

void Walk::value()
{
    space();
    if (here() == '{')
        object();
    else if (here() == '[')
        array();
    else
        scalar();
}

} // namespace

JsonScan scanJson(const QByteArray &bytes)
{
    return Walk(bytes, true).scan;
}

bool hasDuplicateKeys(const QByteArray &bytes)
{
    return Walk(bytes, false).foundDuplicate;
}

QString jsonPathStep(const QString &key)
{
    const bool plain = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-');
    });
    return plain ? QLatin1Char('.') + key : QStringLiteral("[\"%1\"]").arg(key);
}

QString jsonPathStep(qsizetype index)
{
    return QStringLiteral("[%1]").arg(index);
}

} // namespace atlas
