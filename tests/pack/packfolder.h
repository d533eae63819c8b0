// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace atlas {

inline QString shippedPackFolder()
{
    return QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack");
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A copy of the shipped pack that a test may break.
class PackFolder {
public:
    PackFolder()
    {
        const QDir shipped(shippedPackFolder());
        for (const QString &name : shipped.entryList({QStringLiteral("*.json")}, QDir::Files))
            write(name, bytesOf(shipped.filePath(name)));
    }

    QString path() const { return m_folder.path(); }
    QByteArray read(const QString &name) const { return bytesOf(m_folder.filePath(name)); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    void remove(const QString &name) { QFile::remove(m_folder.filePath(name)); }

private:
    QTemporaryDir m_folder;
};

} // namespace atlas
