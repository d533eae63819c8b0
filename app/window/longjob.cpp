// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "longjob.h"

#include "progressbox.h"

#include <QMessageBox>

namespace atlas {

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
    m_progress = new ProgressBox(title, words, m_window);
    connect(m_progress, &ProgressBox::canceled, this, &LongJob::cancel);
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
    m_progress->tell(done, std::max(all, 1));
}

void LongJob::finish(const QString &title, const Issues &issues)
{
    m_thread.join();
    delete m_progress;
    QStringList reasons;
    for (const Issue &issue : issues)
        reasons.append(issue.text());
    const bool failed = hasErrors(issues);
    if (failed && !m_cancelled) // who has cancelled knows it
        QMessageBox::warning(&m_window, title, reasons.join(QLatin1Char('\n')));
    emit finished(!failed && !m_cancelled, issues);
}

} // namespace atlas
