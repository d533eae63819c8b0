// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/autosave.h"

#include "document/deckfile.h"
#include "document/lecturedocument.h"
#include "wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

namespace atlas {

namespace {

QString ending()
{
    return QStringLiteral(".unsaved.json");
}

QString lockOf(const QString &file)
{
    return file + QStringLiteral(".lock");
}

/// A lecture file with two more fields: where it belongs, and whether that may be overwritten.
QByteArray copyOf(const LectureDocument &document)
{
    QJsonObject json = QJsonDocument::fromJson(toBytes(document.deck())).object();
    json.insert(QStringLiteral("unsaved_of"), document.path());
    json.insert(QStringLiteral("overwrites"), document.mayOverwrite());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Autosave::Autosave(LectureDocument &document, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folder(folder)
    , m_file(QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + ending()))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &LectureDocument::deckChanged, this, &Autosave::follow);
    connect(&document, &LectureDocument::fileChanged, this, &Autosave::follow);
    follow();
}

Autosave::~Autosave()
{
    drop();
}

void Autosave::follow()
{
    if (!m_document.isModified())
        drop();
    else if (!m_timer.isActive())
        m_timer.start(); // and not again with each edit: a steady writer would never be saved
}

void Autosave::keep()
{
    if (m_document.isModified())
        write();
}

void Autosave::write()
{
    if (!m_lock) {
        QDir().mkpath(m_folder);
        m_lock = std::make_unique<QLockFile>(lockOf(m_file));
        m_lock->setStaleLockTime(0); // only the death of its program frees it
        m_lock->tryLock();
    }
    QSaveFile file(m_file);
    const QByteArray bytes = copyOf(m_document);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        emit failed(QStringLiteral("The unsaved lecture could not be kept in %1: %2")
                        .arg(QDir::toNativeSeparators(m_folder), file.errorString()));
}

void Autosave::drop()
{
    m_timer.stop();
    if (!m_lock)
        return;
    QFile::remove(m_file);
    m_lock.reset();
}

std::vector<Recovery> findRecoveries(const QString &folder, const KnownContent &known)
{
    std::vector<Recovery> found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QLatin1Char('*') + ending()}, QDir::Files, QDir::Time)) {
        Recovery recovery;
        recovery.file = dir.filePath(name);
        QLockFile lock(lockOf(recovery.file));
        lock.setStaleLockTime(0);
        if (!lock.tryLock())
            continue; // its program runs
        const WholeFile file = readWholeFile(recovery.file, {largestDeckFile, QStringLiteral("lecture")});
        if (!file.bytes)
            continue;
        const DeckReading reading = readDeck(*file.bytes, name, known);
        if (!reading.usable)
            continue;
        recovery.deck = reading.deck;
        recovery.keptAt = QFileInfo(recovery.file).lastModified();
        const QJsonObject json = QJsonDocument::fromJson(*file.bytes).object();
        recovery.path = json.value(QLatin1String("unsaved_of")).toString();
        recovery.mayOverwrite = reading.complete && json.value(QLatin1String("overwrites")).toBool(true);
        found.push_back(std::move(recovery));
    }
    return found;
}

void forgetRecovery(const Recovery &recovery)
{
    QFile::remove(recovery.file);
    QFile::remove(lockOf(recovery.file));
}

} // namespace atlas
