// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

/// Answers each question with a button, and counts the questions.
class Answers : public QObject {
public:
    explicit Answers(QMessageBox::StandardButton button)
        : m_button(button)
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            auto *box = qobject_cast<QMessageBox *>(dialog);
            asked += dialog != nullptr;
            if (box)
                box->button(m_button)->click();
            else if (dialog)
                dialog->reject(); // not what was expected; a test must end
        });
        m_timer.start(10);
    }
    int asked = 0;

private:
    QMessageBox::StandardButton m_button;
    QTimer m_timer;
};
