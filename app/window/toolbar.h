// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <QToolBar>

#include <array>

class QComboBox;
class QToolButton;

namespace atlas {

class Actions;
class FindBox;
struct Theme;

/// Back, forward, find, viewpoint, dates by, export.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    ToolBar(const Actions &actions, QWidget *parent = nullptr);

    FindBox &findBox() const { return *m_find; }
    void setState(const ViewState &state);
    void setTheme(const Theme &theme);
    /// In a narrow window the choices of viewpoint and dates are in the Map menu alone.
    void setCompact(bool compact);

signals:
    void viewpointChosen(atlas::Viewpoint viewpoint);
    void conventionChosen(atlas::DateConvention convention);

private:
    QAction *addLabelled(const QString &text, QComboBox *combo);

    FindBox *m_find;
    QComboBox *m_viewpoint;
    QComboBox *m_convention;
    QToolButton *m_export;
    std::array<QAction *, 2> m_choices;
};

} // namespace atlas
