// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/showwindow.h"

#include "presenter/speakersheet.h"
#include "theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>

namespace atlas {

ShowWindow::ShowWindow(Show &show, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_show(show)
{
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    setStyleSheet(speakerSheet());
    QPalette palette(speakerTheme().button, speakerTheme().chrome);
    palette.setColor(QPalette::WindowText, speakerTheme().ink);
    palette.setColor(QPalette::Text, speakerTheme().ink);
    palette.setColor(QPalette::Base, speakerTheme().chrome);
    palette.setColor(QPalette::Link, speakerTheme().select);
    setPalette(palette);
}

bool ShowWindow::event(QEvent *event)
{
    // The keys of the show are no shortcuts of the atlas.
    if (event->type() == QEvent::ShortcutOverride) {
        const ShowKey key = showKeyOf(*static_cast<QKeyEvent *>(event));
        if (key.command || key.digit >= 0 || key.swallowed) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ShowWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (enter && button && button->window() == this) {
        button->click();
        return;
    }
    m_show.press(showKeyOf(*event));
    event->accept();
}

void ShowWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    if (m_show.isAsking())
        emit m_show.ended();
    else
        m_show.askToEnd();
}

} // namespace atlas
