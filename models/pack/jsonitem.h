// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/edtfspan.h"
#include "pack/jsonfile.h"

#include <QJsonArray>
#include <QJsonValue>

#include <initializer_list>
#include <utility>

namespace atlas {

/// One object of a file while it is read. Each field is asked for by name and kind; whatever is wrong goes
/// to the file's issues and leaves the item unsound, so that it can be left out while its neighbours are
/// read. Fields that are asked for without a default must be there.
class JsonItem {
public:
    JsonItem(JsonFile &file, const QJsonValue &value, const QString &path);

    bool isSound() const { return m_sound; }
    const QJsonObject &json() const { return m_object; }
    const QString &path() const { return m_path; }
    bool has(QStringView key) const; ///< there and not null

    QString text(QStringView key); ///< not empty
    QString text(QStringView key, const QString &otherwise); ///< may be empty
    double number(QStringView key, double least, double most);
    double number(QStringView key, double otherwise); ///< not negative
    int integer(QStringView key, int least, int most);
    bool flag(QStringView key, bool otherwise);
    QDate day(QStringView key);
    DateSpan daySpan(); ///< half-open, of the fields "from" and "to", either null or missing
    EdtfSpan edtf(QStringView key);
    QStringList texts(QStringView key); ///< empty when missing
    QString hash(QStringView key); ///< SHA-256 as 64 hexadecimal digits; empty after a fault

    /// The value that belongs to the word; the first one after a fault.
    template <class Value>
    Value word(QStringView key, std::initializer_list<std::pair<const char *, Value>> words);

    /// Items of a list of objects, empty when missing. Faults in them are theirs: see `accept`.
    std::vector<JsonItem> items(QStringView key);
    JsonItem item(QStringView key);
    /// The fault of a part is a fault of the whole.
    void accept(const JsonItem &part) { m_sound = m_sound && part.isSound(); }

    void fault(const QString &reason);
    void fault(QStringView key, const QString &reason);
    void fault(QStringView key, qsizetype index, const QString &reason);
    /// Tells of a part that can be left out without leaving out the item.
    void mention(QStringView key, qsizetype index, const QString &reason);

private:
    QJsonValue needed(QStringView key, QJsonValue::Type type);
    QJsonValue optional(QStringView key, QJsonValue::Type type);
    QJsonValue checked(QStringView key, QJsonValue::Type type);
    double inRange(QStringView key, double value, std::pair<double, double> range);

    JsonFile *m_file;
    QJsonObject m_object;
    QString m_path;
    bool m_isObject;
    bool m_sound = true;
};

template <class Value>
Value JsonItem::word(QStringView key, std::initializer_list<std::pair<const char *, Value>> words)
{
    const QString given = text(key);
    QStringList known;
    for (const auto &[word, value] : words) {
        if (given == QLatin1String(word))
            return value;
        known.append(QLatin1Char('"') + QLatin1String(word) + QLatin1Char('"'));
    }
    if (!given.isEmpty()) {
        const QString last = known.takeLast();
        fault(
            key,
            QStringLiteral("\"%1\" is none of %2 and %3").arg(given, known.join(QStringLiteral(", ")), last));
    }
    return words.begin()->second;
}

} // namespace atlas
