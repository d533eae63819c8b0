// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "longjob.h"

#include <QMessageBox>
#include <QProgressDialog>

namespace atlas {

namespace {

constexpr int patience = 400; // ms before the progress is shown

} // namespace

LongJob::LongJob(QWidget &window)
    : m_window(window)
{ }

LongJob::~LongJob()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    delete m_progress;
}

void LongJob::start(const QString &title, const QString &words, Work work)
{
    if (isRunning())
        return;
    m_cancelled = false;
    m_progress = new QProgressDialog(words, QStringLiteral("Cancel"), 0, 0, &m_window);
    m_progress->setWindowTitle(title);
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(patience);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    connect(m_progress, &QProgressDialog::canceled, this, &LongJob::cancel);
    m_thread = std::thread([this, title, work = std::move(work)] {
        const Issues issues = work([this](int done, int all) {
            QMetaObject::invokeMethod(this, [this, done, all] { show(done, all); });
            return !m_cancelled;
        });
        QMetaObject::invokeMethod(this, [this, title, issues] { finish(title, issues); });
    });
}

void LongJob::show(int done, int all)
{
    if (!m_progress || m_cancelled)
        return;
    m_progress->setMaximum(std::max(all, 1));
    m_progress->setValue(done);
}

void LongJob::finish(const QString &title, const Issues &issues)
{
    m_thread.join();
    delete m_progress;
    m_progress = nullptr;
    QStringList reasons;
    for (const Issue &issue : issues)
        reasons.append(issue.text());
    const bool failed = hasErrors(issues);
    if (failed && !m_cancelled) // who has cancelled knows it
        QMessageBox::warning(&m_window, title, reasons.join(QLatin1Char('\n')));
    emit finished(!failed && !m_cancelled, issues);
}

} // namespace atlas
