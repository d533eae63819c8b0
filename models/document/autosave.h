// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "document/viewjson.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QLockFile;

namespace atlas {

class LectureDocument;

/// A lecture that was not saved when the program ended by force.
struct Recovery {
    QString file; ///< of the recovery, to be handed to forgetRecovery()
    QString path; ///< of the document; empty when it never had a file
    bool mayOverwrite = true; ///< the document's file, as the document had it
    QDateTime keptAt; ///< when the copy was written last
    Deck deck;
};

/// Keeps a copy of an unsaved lecture in a folder of the user's, at most saveDelay behind each edit. The copy
/// goes when the lecture is saved, or closed with its owner.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `folder` is made when it is first written to.
    Autosave(LectureDocument &document, const QString &folder, QObject *parent = nullptr);
    ~Autosave() override; ///< takes the copy away: who gets here has been asked

    void keep(); ///< writes the copy now, if there is anything unsaved

    static constexpr int saveDelay = 1000; ///< ms after the first edit that is not in the copy

signals:
    void failed(const QString &reason); ///< the copy could not be written

private:
    void follow();
    void write();
    void drop();

    LectureDocument &m_document;
    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
};

/// The lectures in the folder that belong to no running program.
std::vector<Recovery> findRecoveries(const QString &folder, const KnownContent &known);
void forgetRecovery(const Recovery &recovery);

} // namespace atlas
