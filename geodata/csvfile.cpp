// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvfile.h"

#include "wholefile.h"

#include <QStringDecoder>

#include <optional>

namespace atlas {

namespace {

class CsvReading {
public:
    explicit CsvReading(const QString &text)
        : m_text(text)
    { }

    /// False at the end.
    bool readRow(QStringList &fields);
    bool isCutOff() const { return m_cutOff; }

private:
    QString readField();
    QString readQuoted();
    bool takeIf(char letter);

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_cutOff = false; ///< a quotation mark has no partner
};

bool CsvReading::takeIf(char letter)
{
    if (m_at >= m_text.size() || m_text[m_at] != QLatin1Char(letter))
        return false;
    ++m_at;
    return true;
}

QString CsvReading::readQuoted()
{
    QString field;
    while (m_at < m_text.size()) {
        if (!takeIf('"'))
            field += m_text[m_at++];
        else if (takeIf('"'))
            field += QLatin1Char('"');
        else
            return field;
    }
    m_cutOff = true;
    return field;
}

QString CsvReading::readField()
{
    if (takeIf('"'))
        return readQuoted();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != QLatin1Char(',') && m_text[m_at] != QLatin1Char('\n'))
        ++m_at;
    QString field = m_text.mid(from, m_at - from);
    if (field.endsWith(QLatin1Char('\r')))
        field.chop(1);
    return field;
}

bool CsvReading::readRow(QStringList &fields)
{
    fields.clear();
    if (m_at >= m_text.size())
        return false;
    do
        fields.append(readField());
    while (takeIf(','));
    takeIf('\r');
    if (m_at < m_text.size() && !takeIf('\n')) {
        // Letters behind a closing quotation mark: the rest belongs to the last field.
        fields.last() += readField();
        takeIf('\n');
    }
    return true;
}

std::optional<QString> textOf(const QString &path, QString &reason)
{
    const WholeFile file = readWholeFile(path, {largestSource, QStringLiteral("table of the atlas")});
    if (!file.bytes) {
        reason = QStringLiteral("It %1.").arg(file.fault);
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*file.bytes);
    if (file.bytes->trimmed().isEmpty())
        reason = QStringLiteral("The file is empty.");
    else if (file.bytes->contains('\0') || decoder.hasError())
        reason = QStringLiteral("This is no table: it is not text in UTF-8.");
    else
        return text;
    return std::nullopt;
}

} // namespace

Table readCsvFile(const QString &path, Issues &issues)
{
    Table table{path, {}, QStringLiteral("line"), 2, {}, {}, {}};
    const auto fault = [&](const QString &place, const QString &reason) {
        issues.push_back({Issue::Severity::Error, path, place, reason});
    };
    QString reason;
    const std::optional<QString> text = textOf(path, reason);
    if (!text) {
        fault({}, reason);
        return table;
    }
    CsvReading reading(*text);
    reading.readRow(table.columns);
    for (QStringList row; reading.readRow(row);) {
        if (row.size() != table.columns.size() && !reading.isCutOff()) {
            fault(QStringLiteral("line %1").arg(table.rows.size() + 2),
                  QStringLiteral("It has %1 fields, the first line names %2 columns.")
                      .arg(row.size())
                      .arg(table.columns.size()));
            table.misfits.push_back(int(table.rows.size()));
        }
        while (row.size() < table.columns.size())
            row.append(QString());
        table.rows.push_back(row);
    }
    if (reading.isCutOff()) {
        fault({}, QStringLiteral("It is cut off: a quotation mark has no partner."));
        table.columns.clear();
        table.rows.clear();
    }
    return table;
}

} // namespace atlas
