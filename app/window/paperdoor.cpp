// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperdoor.h"

#include "filedrop.h"
#include "paper/paperpanel.h"
#include "paperreader.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QStandardPaths>

namespace atlas {

namespace {

using Phase = PaperState::Phase;

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

PaperDoor::PaperDoor(QWidget &window, PaperPanel &panel, std::shared_ptr<const Pack> pack)
    : QObject(&window)
    , m_window(window)
    , m_panel(panel)
    , m_desk(std::move(pack))
{
    new FileDrop(window, {[](const QString &) { return true; }, [this](const QString &file) { open(file); }},
                 this);
    connect(&m_desk, &PaperDesk::stateChanged, this, &PaperDoor::follow);
    connect(&panel, &PaperPanel::openRequested, this, &PaperDoor::ask);
    connect(&panel, &PaperPanel::cancelRequested, this, &PaperDoor::close);
    connect(&panel, &PaperPanel::passwordRequested, this, &PaperDoor::askPassword);
    connect(&panel, &PaperPanel::retryRequested, this, [this] { open(m_file); });
    connect(&panel, &PaperPanel::closeRequested, this, &PaperDoor::close);
}

void PaperDoor::close()
{
    m_file.clear();
    m_desk.close();
}

QString PaperDoor::file() const
{
    return m_file.isEmpty() ? QString() : QFileInfo(m_file).absoluteFilePath();
}

void PaperDoor::ask()
{
    const QString filter
        = QStringLiteral("Papers (%1);;All files (*)").arg(paperPatterns().join(QLatin1Char(' ')));
    const QString folder = m_file.isEmpty() ? documents() : QFileInfo(m_file).absolutePath();
    const QString file = QFileDialog::getOpenFileName(
        &m_window, QStringLiteral("Open your copy of the paper"), folder, filter);
    if (!file.isEmpty())
        open(file);
}

void PaperDoor::open(const QString &file)
{
    m_file = file;
    m_asks = true;
    emit paperRequested();
    m_desk.open(file);
}

void PaperDoor::remember(const QString &file)
{
    m_file = file;
}

void PaperDoor::reopen()
{
    m_asks = false;
    if (!m_file.isEmpty())
        m_desk.open(m_file);
}

void PaperDoor::askPassword()
{
    bool entered = false;
    const QString password = QInputDialog::getText(
        &m_window, QStringLiteral("Locked PDF"),
        QStringLiteral("Password of \u201c%1\u201d:").arg(QFileInfo(m_file).fileName()), QLineEdit::Password,
        {}, &entered);
    if (entered && !password.isEmpty())
        m_desk.open(m_file, password);
}

void PaperDoor::follow(const PaperState &state)
{
    m_panel.setState(state);
    if (state.phase != m_phase) {
        m_phase = state.phase;
        emit paperChanged();
    }
    if (state.phase == Phase::Locked && std::exchange(m_asks, false))
        askPassword();
}

} // namespace atlas
