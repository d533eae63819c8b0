// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressDialog>

class QProgressBar;

namespace atlas {

/// How far something is that runs on another thread, over the window that it belongs to, with a button that
/// calls it off (`canceled()`). It shows itself once the work takes longer than 0.4 s.
///
/// QProgressDialog::setValue() runs the event loop while the box is modal. The news that the work has ended
/// may come up in there, and whoever hears it deletes the box that is still being told. So the bar is told
/// alone.
class ProgressBox : public QProgressDialog {
    Q_OBJECT

public:
    ProgressBox(const QString &title, const QString &words, QWidget &window);

    void tell(int done, int all); ///< `all` of 0: nobody knows; runs no event loop

private:
    QProgressBar *m_bar; ///< of the dialog
};

} // namespace atlas
