// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progressbox.h"

#include <QProgressBar>

namespace atlas {

namespace {

constexpr int patience = 400; // ms before the box is shown

} // namespace

ProgressBox::ProgressBox(const QString &title, const QString &words, QWidget &window)
    : QProgressDialog(words, QStringLiteral("Cancel"), 0, 0, &window)
    , m_bar(new QProgressBar)
{
    setBar(m_bar);
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setAutoClose(false);
    setAutoReset(false);
    tell(0, 0);
    setMinimumDuration(patience); // counts from here only if the bar stands at 0
}

void ProgressBox::tell(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
}

} // namespace atlas
