// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace atlas {

/// The speaker's notes, as Markdown. Undo belongs to the lecture, of which each edit is one: the window's
/// keys for it work here too. Tab moves on.
class NotesEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit NotesEdit(QWidget *parent = nullptr);

    void setNotes(const QString &notes); ///< the cursor stays where it can
    /// Puts Markdown signs about what is marked, or takes them away.
    void toggle(const QString &sign);

signals:
    void edited(const QString &notes); ///< by the reader

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isSetting = false; ///< what changes now is not the reader's edit
};

} // namespace atlas
