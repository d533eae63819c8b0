// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/openpaper.h"
#include "theme.h"

#include <QWidget>

class QLabel;

namespace atlas {

class PanelButton;

/// Above the page: which file, which page of how many, zoom, page or text, and how many passages were found.
class PaperBar : public QWidget {
    Q_OBJECT

public:
    explicit PaperBar(QWidget *parent = nullptr);

    void setPaper(const OpenPaper &paper);
    void setPage(int page);
    void setShowsText(bool text); ///< instead of the printed page
    void setTheme(const Theme &theme);

signals:
    void stepRequested(int pages);
    void zoomStepRequested(int steps);
    void textRequested(bool text);
    void lostRequested();
    void openRequested();
    void closeRequested();

private:
    PanelButton *newIconButton(const QString &icon, const QString &tip);
    void addMenu();

    QLabel *m_file;
    QLabel *m_doubt;
    QLabel *m_place;
    PanelButton *m_previous, *m_next, *m_smaller, *m_larger, *m_text, *m_lost, *m_more;
    Theme m_theme = Theme::named(ThemeName::Light);
    int m_pages = 1;
    bool m_showsText = false;
};

} // namespace atlas
