// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/deckfile.h"

#include "document/deckreader_p.h"
#include "document/mendjson.h"
#include "document/viewjson.h"
#include "wholefile.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace atlas {

namespace {

DeckReading failed(const QString &name, const QString &reason)
{
    DeckReading reading;
    reading.issues.push_back({Issue::Severity::Error, name, {}, reason});
    return reading;
}

bool isJson(const QByteArray &bytes)
{
    QJsonParseError error;
    return QJsonDocument::fromJson(bytes, &error).isObject() && error.error == QJsonParseError::NoError;
}

} // namespace

DeckReading readDeck(const QByteArray &bytes, const QString &name, const KnownContent &known)
{
    if (isJson(bytes))
        return DeckReader(name, known).read(bytes);
    const QByteArray whole = mendTruncated(bytes);
    if (!isJson(whole))
        return failed(name, QStringLiteral("is not a lecture: it is no JSON text"));
    DeckReading reading = DeckReader(name, known).read(whole);
    if (!reading.usable)
        return reading;
    reading.complete = false;
    reading.issues.insert(reading.issues.begin(),
                          {Issue::Severity::Error, name, QStringLiteral("line %1").arg(whole.count('\n') + 1),
                           QStringLiteral("the file breaks off or is damaged here; %1 could be read")
                               .arg(reading.deck.steps.size() == 1
                                        ? QStringLiteral("one step")
                                        : QStringLiteral("%1 steps").arg(reading.deck.steps.size()))});
    return reading;
}

DeckReading readDeckFile(const QString &path, const KnownContent &known)
{
    const QString name = QDir::toNativeSeparators(path);
    const WholeFile file = readWholeFile(path, {largestDeckFile, QStringLiteral("lecture")});
    return file.bytes ? readDeck(*file.bytes, name, known) : failed(name, file.fault);
}

QString writeDeckFile(const QString &path, const Deck &deck)
{
    QSaveFile file(path);
    const QByteArray bytes = toBytes(deck);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return QStringLiteral("%1 could not be written: %2")
        .arg(QDir::toNativeSeparators(path), file.errorString());
}

} // namespace atlas
