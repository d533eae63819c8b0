// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lectures in MainWindow.
#include "mainwindow.h"

#include "lecturing.h"
#include "presenting.h"
#include "session.h"
#include "statusline.h"

#include <QBoxLayout>
#include <QFileInfo>

namespace atlas {

void MainWindow::connectLectures()
{
    const QString unsaved = QFileInfo(m_settingsStore.file()).absolutePath() + QStringLiteral("/unsaved");
    m_lecturing = std::make_unique<Lecturing>(
        LecturingParts{*this, m_store, *m_session, *m_actions, *m_panes, *m_views}, unsaved);
    m_middle->insertWidget(1, m_lecturing->bars()); // below what could not be read of the atlas itself
    m_lecturing->bars()->show(); // a layout would do that later
    connect(m_lecturing.get(), &Lecturing::said, m_status, &StatusLine::setHover);
    connect(m_lecturing.get(), &Lecturing::titleChanged, this, &MainWindow::followTitle);
    m_presenting = std::make_unique<Presenting>(PresentingParts{*this, *m_session, *m_actions, *m_views});
    m_presenting->setSettings(m_settings.show);
    m_presenting->setTheme(m_theme);
    followMotion();
    connect(m_presenting.get(), &Presenting::said, m_status, &StatusLine::setHover);
    m_lecturing->door().setRecent(m_settings.lectures);
    m_lecturing->handout().setSettings(m_settings.handout);
    m_lecturing->offerUnsaved();
    if (!m_options.lecture.isEmpty())
        m_lecturing->openNamed(m_options.lecture);
}

void MainWindow::followTitle(const QString &lecture, bool modified)
{
    static const QString atlas = QStringLiteral("Alliance Atlas: NATO and Russia in Europe, 1949\u20132024");
    const QString mark = QStringLiteral("[*]");
    const QString shown = QString(lecture).replace(mark, mark + mark); // Qt's way to write the sign itself
    setWindowTitle(lecture.isEmpty() ? atlas : shown + mark + QStringLiteral(" \u2013 ") + atlas);
    setWindowModified(modified);
}

} // namespace atlas
