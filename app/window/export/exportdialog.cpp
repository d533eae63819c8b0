// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdialog.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTabWidget>
#include <QVBoxLayout>

namespace atlas {

ExportDialog::ExportDialog(const ExportStart &start, QWidget *parent)
    : QDialog(parent)
    , m_tabs(new QTabWidget)
    , m_view(new ViewTab(start))
{
    setWindowTitle(QStringLiteral("Export map"));
    setSizeGripEnabled(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setAccessibleName(QStringLiteral("Kinds of export"));
    addTab(m_view, QStringLiteral("This view"));
    const QSize room
        = (parent ? parent->size() : QGuiApplication::primaryScreen()->availableSize()) - QSize(40, 60);
    resize(QSize(1376, 860).boundedTo(room).expandedTo({640, 480}));
}

void ExportDialog::add(QWidget *tab, const QString &title)
{
    m_tabs->addTab(tab, title);
}

} // namespace atlas
