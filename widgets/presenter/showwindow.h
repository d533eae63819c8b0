// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/show.h"

#include <QWidget>

namespace atlas {

/// A window of a show: the keys are those of the show wherever the focus is, but that a focused button takes
/// Enter and Space first. It closes when the show ends; who closes it is asked first.
class ShowWindow : public QWidget {
    Q_OBJECT

public:
    explicit ShowWindow(Show &show, QWidget *parent = nullptr);

protected:
    Show &lecture() const { return m_show; }
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    Show &m_show;
};

} // namespace atlas
