// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/lecturedocument.h"
#include "pack/pack.h"

#include <functional>

namespace atlas {

/// The lecture that is open and the step of it that is current: the one place where editor, menus and show
/// meet. A lecture of the pack is read only; whoever edits takes edited(), which makes a copy of it first.
/// Not thread-safe.
class Lectern : public QObject {
    Q_OBJECT

public:
    enum class Holds {
        Nothing,
        PackLecture, ///< as the pack has it
        Document ///< with a file or without one yet
    };

    /// `packId`: of the pack whose events and excerpts new lectures name.
    explicit Lectern(const QString &packId, QObject *parent = nullptr);

    Holds holds() const { return m_holds; }
    bool isOpen() const { return m_holds != Holds::Nothing; }
    bool isReadOnly() const { return m_holds == Holds::PackLecture; }
    LectureId packLecture() const { return m_packLecture; } ///< empty unless one is held
    const Deck &deck() const { return m_document.deck(); }
    LectureDocument &document() { return m_document; }
    const LectureDocument &document() const { return m_document; }

    QString stepId() const { return m_stepId; } ///< of the current step; empty when there is none
    const Step *step() const; ///< the current one, or null; valid until the next change
    int row() const; ///< of the current step; -1 when there is none

    // What is open is left behind: ask first whether it is to be saved. The first step becomes current.
    void openPackLecture(const LectureId &id, const Deck &deck);
    void openDocument(const Deck &deck, const QString &path, bool mayOverwrite);
    void recover(const Deck &deck, const QString &path, bool mayOverwrite); ///< unsaved from the start
    void create(); ///< a new lecture without steps
    void close();

    /// The document, to be edited: a lecture of the pack becomes a copy, nothing becomes a new lecture.
    LectureDocument &edited();
    void setStep(const QString &id); ///< does nothing when the deck has no such step

signals:
    /// After the current step has found its place in the new deck.
    void deckChanged(const atlas::Deck &now, const atlas::Deck &before);
    void stepChanged(const QString &id); ///< another step is current; empty: none
    void fileChanged(); ///< what is held, its path, or whether it is modified

private:
    void hold(Holds holds, const LectureId &id, const std::function<void()> &open);
    void follow(const Deck &now, const Deck &before);

    QString m_packId;
    LectureDocument m_document;
    Holds m_holds = Holds::Nothing;
    LectureId m_packLecture;
    QString m_stepId;
    bool m_opening = false; ///< another deck comes: the ids of the one before mean nothing in it
};

} // namespace atlas
