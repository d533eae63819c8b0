// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/scrollcolumn.h"
#include "paper/openpaper.h"

class QLabel;
class QProgressBar;

namespace atlas {

/// What the paper's tab shows while no copy is open: how to open one, how far the reading is, or why it
/// failed.
class PaperNotice : public ScrollColumn {
    Q_OBJECT

public:
    /// `title`: the paper that the excerpts are from, as one cites it; `excerpts`: how many.
    PaperNotice(const QString &title, int excerpts, QWidget *parent = nullptr);

    void setState(const PaperState &state);
    void setTheme(const Theme &theme);

signals:
    void openRequested();
    void cancelRequested();
    void passwordRequested();
    void retryRequested();

private:
    void build();
    void addProgress(QVBoxLayout &column);
    void showProgress();
    QString heading() const;
    QString words() const;

    QString m_title;
    int m_excerpts;
    PaperState m_state;
    Theme m_theme = Theme::named(ThemeName::Light);
    QProgressBar *m_bar = nullptr; ///< of the content on show; null unless reading
    QLabel *m_step = nullptr;
};

} // namespace atlas
