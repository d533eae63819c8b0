// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace atlas {

/// All keys of the show, over the speaker's window.
class ShowKeySheet : public QDialog {
    Q_OBJECT

public:
    explicit ShowKeySheet(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< any key closes it
};

} // namespace atlas
