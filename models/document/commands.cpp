// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/commands.h"

#include "document/lecturedocument.h"

#include <QUndoCommand>

#include <algorithm>

namespace atlas {

struct Merging {
    StepField field = StepField::View;
    QString step; ///< empty: is undone alone
};

/// One edit. Decks are small values that share their texts and what is drawn, so both states are kept whole.
class DeckEdit : public QUndoCommand {
public:
    DeckEdit(LectureDocument &document, const Deck &after, const QString &text, const Merging &merging = {})
        : QUndoCommand(text)
        , m_document(document)
        , m_before(document.deck())
        , m_after(after)
        , m_merging(merging)
    { }

    void undo() override { m_document.setDeck(m_before); }
    void redo() override { m_document.setDeck(m_after); }
    int id() const override { return m_merging.step.isEmpty() ? -1 : int(m_merging.field) + 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *edit = static_cast<const DeckEdit *>(other); // Qt merges commands of equal id() only
        if (edit->m_merging.step != m_merging.step)
            return false;
        m_after = edit->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    LectureDocument &m_document;
    Deck m_before, m_after;
    Merging m_merging;
};

namespace {

void push(LectureDocument &document, const Deck &after, const QString &text, const Merging &merging = {})
{
    if (after != document.deck())
        document.undoStack().push(new DeckEdit(document, after, text, merging));
}

QString textOf(StepField field)
{
    switch (field) {
    case StepField::View:
        return QStringLiteral("update step from view");
    case StepField::Title:
        return QStringLiteral("rename step");
    case StepField::Notes:
        return QStringLiteral("edit notes");
    case StepField::Seconds:
        return QStringLiteral("change planned time");
    case StepField::Theme:
        return QStringLiteral("change colours of step");
    case StepField::Text:
        return QStringLiteral("change text of step");
    case StepField::Skipped:
        return QStringLiteral("hide or show step");
    case StepField::Hidden:
        return QStringLiteral("change what is revealed");
    case StepField::Ink:
        return QStringLiteral("draw on step");
    }
    return {};
}

/// Stands where edits name their step; no step has this id.
QString lectureItself()
{
    return QStringLiteral("/");
}

bool merges(StepField field)
{
    return field == StepField::Title || field == StepField::Notes || field == StepField::Seconds;
}

} // namespace

void insertStep(LectureDocument &document, int at, Step step)
{
    Deck deck = document.deck();
    step.id = deck.freshStepId();
    deck.steps.insert(deck.steps.begin() + std::clamp(at, 0, int(deck.steps.size())), std::move(step));
    push(document, deck, QStringLiteral("add step"));
}

void duplicateStep(LectureDocument &document, const QString &id)
{
    Deck deck = document.deck();
    const int at = deck.indexOf(id);
    if (at < 0)
        return;
    Step copy = deck.steps[size_t(at)];
    copy.id = deck.freshStepId();
    deck.steps.insert(deck.steps.begin() + at + 1, std::move(copy));
    push(document, deck, QStringLiteral("duplicate step"));
}

void removeStep(LectureDocument &document, const QString &id)
{
    Deck deck = document.deck();
    const int at = deck.indexOf(id);
    if (at < 0)
        return;
    deck.steps.erase(deck.steps.begin() + at);
    push(document, deck, QStringLiteral("delete step"));
}

void moveStep(LectureDocument &document, const QString &id, int to)
{
    Deck deck = document.deck();
    const int from = deck.indexOf(id);
    if (from < 0)
        return;
    const Step step = deck.steps[size_t(from)];
    deck.steps.erase(deck.steps.begin() + from);
    deck.steps.insert(deck.steps.begin() + std::clamp(to, 0, int(deck.steps.size())), step);
    push(document, deck, QStringLiteral("move step"));
}

void changeStep(LectureDocument &document, const Step &step, StepField field)
{
    Deck deck = document.deck();
    const int at = deck.indexOf(step.id);
    if (at < 0)
        return;
    deck.steps[size_t(at)] = step;
    push(document, deck, textOf(field), {field, merges(field) ? step.id : QString()});
}

void renameDeck(LectureDocument &document, const QString &title)
{
    Deck deck = document.deck();
    deck.title = title;
    push(document, deck, QStringLiteral("rename lecture"), {StepField::Title, lectureItself()});
}

} // namespace atlas
