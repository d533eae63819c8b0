// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/notesedit.h"

#include <QKeyEvent>
#include <QTextDocument>

#include <algorithm>

namespace atlas {

NotesEdit::NotesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("notesEdit"));
    setAccessibleName(QStringLiteral("Notes for the speaker"));
    setPlaceholderText(QStringLiteral("Notes for the speaker. Markdown: **bold**, *italic*, - list"));
    setTabChangesFocus(true);
    setMinimumHeight(52); // two lines; the list of steps needs the room more
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isSetting)
            emit edited(toPlainText());
    });
}

void NotesEdit::setNotes(const QString &notes)
{
    if (notes == toPlainText())
        return;
    const int place = textCursor().position();
    m_isSetting = true;
    setPlainText(notes);
    m_isSetting = false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min<int>(place, int(notes.size())));
    setTextCursor(cursor);
}

void NotesEdit::toggle(const QString &sign)
{
    QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart(), to = cursor.selectionEnd();
    const QString text = toPlainText();
    const auto length = int(sign.size());
    const bool marked = text.mid(from - length, length) == sign && text.mid(to, length) == sign;
    const QString inside = text.mid(from, to - from);
    cursor.setPosition(marked ? from - length : from);
    cursor.setPosition(marked ? to + length : to, QTextCursor::KeepAnchor);
    cursor.insertText(marked ? inside : sign + inside + sign);
    const int start = marked ? from - length : from + length;
    cursor.setPosition(start);
    cursor.setPosition(start + int(inside.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

bool NotesEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's actions
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void NotesEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Bold))
        toggle(QStringLiteral("**"));
    else if (event->matches(QKeySequence::Italic))
        toggle(QStringLiteral("*"));
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace atlas
