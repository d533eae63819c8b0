// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace atlas {

class Lectern;
class PanelButton;

/// What lecture it is: its title, how long it takes, whose view it gives, and where it is kept.
class LectureHead : public QWidget {
    Q_OBJECT

public:
    explicit LectureHead(Lectern &lectern, QWidget *parent = nullptr);

    void setEditCopyAction(QAction &action);
    void setTheme(const Theme &theme);
    QString facts() const; ///< "12 steps, 14:30"
    QString place() const; ///< where it is kept, and whether that is up to date

private:
    void follow();
    void rename();

    Lectern &m_lectern;
    Theme m_theme = Theme::named(ThemeName::Light);
    QLineEdit *m_title;
    QLabel *m_facts;
    QLabel *m_place;
    QHBoxLayout *m_row; ///< facts, and the button for a copy
    PanelButton *m_copy = nullptr;
};

} // namespace atlas
