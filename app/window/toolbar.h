// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <QToolBar>

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

signals:
    void viewpointChosen(atlas::Viewpoint viewpoint);
    void conventionChosen(atlas::DateConvention convention);

private:
    void addLabelled(const QString &text, QComboBox *combo);

    FindBox *m_find;
    QComboBox *m_viewpoint;
    QComboBox *m_convention;
    QToolButton *m_export;
};

} // namespace atlas
