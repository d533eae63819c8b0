// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/viewtab.h"

#include <QDialog>

class QTabWidget;

namespace atlas {

/// "Export map": one tab a kind of export. A tab is a widget of its own with its own buttons below; it tells
/// closeRequested() when it is done.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ExportStart &start, QWidget *parent);

    /// Takes the tab over; any widget with a signal closeRequested() may be one.
    template <class Tab> void addTab(Tab *tab, const QString &title)
    {
        add(tab, title);
        connect(tab, &Tab::closeRequested, this, &QDialog::accept);
    }
    ViewTab &viewTab() { return *m_view; }
    QTabWidget &tabs() { return *m_tabs; }

private:
    void add(QWidget *tab, const QString &title);

    QTabWidget *m_tabs;
    ViewTab *m_view;
};

} // namespace atlas
