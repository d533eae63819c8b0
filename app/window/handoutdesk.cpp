// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutdesk.h"

#include "handoutdialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace atlas {

HandoutDesk::HandoutDesk(QWidget &window)
    : m_window(window)
    , m_job(window)
{
    connect(&m_job, &LongJob::finished, this,
            [this](bool, const Issues &issues) { emit finished(m_path, issues); });
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
    m_path = path;
    m_job.start(QStringLiteral("Export handout"),
                QStringLiteral("Writing %1").arg(QFileInfo(path).fileName()),
                [deck, scenery, settings = m_settings, path](const LongJob::Progress &progress) {
                    return HandoutWriter(scenery).write(deck, settings, path, progress);
                });
}

} // namespace atlas
