// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutdesk.h"

#include "handoutdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>

namespace atlas {

namespace {

constexpr int patience = 400; // ms before the progress is shown

} // namespace

HandoutDesk::HandoutDesk(QWidget &window)
    : m_window(window)
{ }

HandoutDesk::~HandoutDesk()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    delete m_progress;
}

void HandoutDesk::ask(const Deck &deck, const Scenery &scenery, const QString &proposal)
{
    if (isWriting())
        return;
    HandoutDialog dialog(m_settings, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_settings = dialog.settings();
    QString path = QFileDialog::getSaveFileName(&m_window, QStringLiteral("Save handout"), proposal,
                                                QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    const bool named = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    path += named ? QString() : QStringLiteral(".pdf");
    // The dialog has asked about the very name that was typed, and about no other file.
    QStringList there;
    for (const QString &file : {named ? QString() : path, HandoutWriter::notesFileOf(path)}) {
        if (QFileInfo::exists(file))
            there.append(QFileInfo(file).fileName());
    }
    if (there.isEmpty()
        || QMessageBox::question(&m_window, QStringLiteral("Save handout"),
                                 QStringLiteral("Replace %1?").arg(there.join(QStringLiteral(" and "))))
            == QMessageBox::Yes)
        write(deck, scenery, path);
}

void HandoutDesk::write(const Deck &deck, const Scenery &scenery, const QString &path)
{
    if (isWriting())
        return;
    m_cancelled = false;
    m_progress = new QProgressDialog(QStringLiteral("Writing %1").arg(QFileInfo(path).fileName()),
                                     QStringLiteral("Cancel"), 0, 1, &m_window);
    m_progress->setWindowTitle(QStringLiteral("Export handout"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(patience);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_cancelled = true; });
    m_thread = std::thread([this, deck, scenery, settings = m_settings, path] {
        const Issues issues = HandoutWriter(scenery).write(deck, settings, path, [this](int done, int all) {
            QMetaObject::invokeMethod(this, [this, done, all] { showProgress(done, all); });
            return !m_cancelled;
        });
        QMetaObject::invokeMethod(this, [this, path, issues] { finish(path, issues); });
    });
}

void HandoutDesk::showProgress(int done, int all)
{
    if (!m_progress || m_cancelled)
        return;
    m_progress->setMaximum(all);
    m_progress->setValue(done);
}

void HandoutDesk::finish(const QString &path, const Issues &issues)
{
    m_thread.join();
    delete m_progress;
    m_progress = nullptr;
    QStringList reasons;
    for (const Issue &issue : issues)
        reasons.append(issue.text());
    if (hasErrors(issues) && !m_cancelled) // who has cancelled knows it
        QMessageBox::warning(&m_window, QStringLiteral("Export handout"), reasons.join(QLatin1Char('\n')));
    emit finished(path, issues);
}

} // namespace atlas
