// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/jsonitem.h"

#include "edtf.h"

#include <QRegularExpression>

#include <cmath>

namespace atlas {

namespace {

QString named(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    }
    return {};
}

QString wrongType(QJsonValue::Type wanted, QJsonValue::Type given)
{
    return QStringLiteral("should be %1, not %2").arg(named(wanted), named(given));
}

} // namespace

JsonItem::JsonItem(JsonFile &file, const QJsonValue &value, const QString &path)
    : m_file(&file)
    , m_object(value.toObject())
    , m_path(path)
    , m_isObject(value.isObject())
{
    if (!m_isObject)
        fault(wrongType(QJsonValue::Object, value.type()));
}

void JsonItem::fault(const QString &reason)
{
    m_sound = false;
    m_file->fault(m_path, reason);
}

void JsonItem::fault(QStringView key, const QString &reason)
{
    m_sound = false;
    m_file->fault(m_path + jsonPathStep(key.toString()), reason);
}

void JsonItem::fault(QStringView key, qsizetype index, const QString &reason)
{
    m_sound = false;
    mention(key, index, reason);
}

void JsonItem::mention(QStringView key, qsizetype index, const QString &reason)
{
    m_file->fault(m_path + jsonPathStep(key.toString()) + jsonPathStep(index), reason);
}

bool JsonItem::has(QStringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonItem::checked(QStringView key, QJsonValue::Type type)
{
    const QJsonValue value = m_object.value(key);
    if (value.type() == type)
        return value;
    fault(key, wrongType(type, value.type()));
    return QJsonValue::Undefined;
}

QJsonValue JsonItem::needed(QStringView key, QJsonValue::Type type)
{
    if (m_object.contains(key))
        return checked(key, type);
    if (m_isObject) // else it has been told of
        fault(key, QStringLiteral("is missing"));
    return QJsonValue::Undefined;
}

QJsonValue JsonItem::optional(QStringView key, QJsonValue::Type type)
{
    return m_object.contains(key) ? checked(key, type) : QJsonValue(QJsonValue::Undefined);
}

QString JsonItem::text(QStringView key)
{
    const QJsonValue value = needed(key, QJsonValue::String);
    const QString text = value.toString();
    if (value.isString() && text.trimmed().isEmpty())
        fault(key, QStringLiteral("should not be empty"));
    return text;
}

QString JsonItem::text(QStringView key, const QString &otherwise)
{
    return optional(key, QJsonValue::String).toString(otherwise);
}

double JsonItem::inRange(QStringView key, double value, std::pair<double, double> range)
{
    if (value >= range.first && value <= range.second)
        return value;
    fault(key, QStringLiteral("%1 is not between %2 and %3").arg(value).arg(range.first).arg(range.second));
    return range.first;
}

double JsonItem::number(QStringView key, double least, double most)
{
    const QJsonValue value = needed(key, QJsonValue::Double);
    return value.isDouble() ? inRange(key, value.toDouble(), {least, most}) : least;
}

double JsonItem::number(QStringView key, double otherwise)
{
    const double value = optional(key, QJsonValue::Double).toDouble(otherwise);
    if (value < 0)
        fault(key, QStringLiteral("%1 should not be negative").arg(value));
    return value;
}

int JsonItem::integer(QStringView key, int least, int most)
{
    const double value = number(key, least, most);
    if (value != std::floor(value))
        fault(key, QStringLiteral("%1 is not a whole number").arg(value));
    return int(value);
}

bool JsonItem::flag(QStringView key, bool otherwise)
{
    return optional(key, QJsonValue::Bool).toBool(otherwise);
}

QDate JsonItem::day(QStringView key)
{
    const QString given = text(key);
    if (given.isEmpty())
        return {};
    const DayParsing parsing = parseDay(given);
    if (!parsing.error.isEmpty())
        fault(key, parsing.error);
    return parsing.day;
}

DateSpan JsonItem::daySpan()
{
    DateSpan span;
    if (has(u"from"))
        span.from = day(u"from");
    if (has(u"to"))
        span.to = day(u"to");
    if (span.isEmpty()) {
        fault(u"to",
              QStringLiteral("%1 is not after %2; the day in \"to\" is the first one that no longer belongs")
                  .arg(span.to.toString(Qt::ISODate), span.from.toString(Qt::ISODate)));
    }
    return span;
}

EdtfSpan JsonItem::edtf(QStringView key)
{
    const QString given = text(key);
    if (given.isEmpty())
        return {};
    EdtfSpan span = parseEdtf(given);
    if (!span.error.isEmpty())
        fault(key, span.error);
    return span;
}

QStringList JsonItem::texts(QStringView key)
{
    QStringList texts;
    const QJsonArray array = optional(key, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (array[i].isString() && !array[i].toString().isEmpty())
            texts.append(array[i].toString());
        else
            fault(key, i,
                  array[i].isString() ? QStringLiteral("should not be empty")
                                      : wrongType(QJsonValue::String, array[i].type()));
    }
    return texts;
}

QString JsonItem::hash(QStringView key)
{
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    const QString given = text(key);
    if (given.isEmpty() || pattern.match(given).hasMatch())
        return given;
    fault(key, QStringLiteral("should be a SHA-256 as 64 digits and letters a to f"));
    return {};
}

std::vector<JsonItem> JsonItem::items(QStringView key)
{
    std::vector<JsonItem> items;
    const QJsonArray array = optional(key, QJsonValue::Array).toArray();
    items.reserve(size_t(array.size()));
    for (qsizetype i = 0; i < array.size(); ++i)
        items.emplace_back(*m_file, array[i], m_path + jsonPathStep(key.toString()) + jsonPathStep(i));
    return items;
}

JsonItem JsonItem::item(QStringView key)
{
    const QJsonValue value = needed(key, QJsonValue::Object);
    JsonItem item(*m_file, value.toObject(), m_path + jsonPathStep(key.toString()));
    item.m_isObject = item.m_sound = value.isObject(); // needed() has told of anything else
    return item;
}

} // namespace atlas
