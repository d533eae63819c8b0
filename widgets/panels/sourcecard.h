// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "sourcebook.h"
#include "theme.h"

#include <QFrame>

class QAbstractButton;
class QVBoxLayout;

namespace atlas {

/// What a fact rests on, in place: the fact, its grounds, each source with publisher and link, how it was
/// checked, how sure it is. Esc or a click elsewhere closes it, and the focus returns to where it came from.
class SourceCard : public QFrame {
    Q_OBJECT

public:
    SourceCard(const Evidence &evidence, const SourceBook &book, const Theme &theme, QWidget *parent);

    /// Shows a card beside the widget, or a part of it, inside its screen. The card deletes itself when it
    /// closes.
    static SourceCard *open(const Evidence &evidence, const SourceBook &book, const Theme &theme,
                            QWidget *beside, const QRect &part);
    static SourceCard *open(const Evidence &evidence, const SourceBook &book, const Theme &theme,
                            QWidget *beside);
    QString text() const { return m_text; } ///< all of it, as copied

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addSources(QVBoxLayout &column, const Evidence &evidence, const SourceBook &book);
    void addSource(QVBoxLayout &column, const SourceId &id, const Source *source);
    void addCheck(QVBoxLayout &column, const Evidence &evidence);
    QWidget *buttonsOf(const QString &citation, const QString &address);

    Theme m_theme;
    QString m_text;
};

/// A small button with the sign of a source that opens the card of the fact.
QAbstractButton *newSourceButton(const Evidence &evidence, const SourceBook &book, const Theme &theme);

} // namespace atlas
