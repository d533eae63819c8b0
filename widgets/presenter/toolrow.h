// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/show.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace atlas {

/// The speaker's tools, and below them what belongs to the one that is in use: the years to scrub through,
/// the pens, or what can be kept back from the class. Each button names its key.
class ToolRow : public QWidget {
    Q_OBJECT

public:
    explicit ToolRow(Show &show, QWidget *parent = nullptr);

    void setCompact(bool compact); ///< icons and keys without words

private:
    QToolButton *add(QHBoxLayout &row, ShowCommand command, const char *icon, const QString &text,
                     const QString &key);
    QWidget *inkPage();
    QWidget *askPage();
    QMenu *autoplayMenu();
    void follow();

    Show &m_show;
    struct Tool {
        ShowCommand command;
        QToolButton *button;
        QString text, key;
    };
    std::vector<Tool> m_tools;
    QToolButton *m_ask;
    QToolButton *m_colour = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_autoplay = nullptr;
    QStackedWidget *m_more;
};

} // namespace atlas
