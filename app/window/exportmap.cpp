// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportmap.h"

#include "exporter.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace atlas {

void saveMapImage(QWidget *parent, const Scenery &scenery, ExportJob job)
{
    const QString proposal = QStringLiteral("europe-%1.png").arg(job.view.date.toString(Qt::ISODate));
    job.output = QFileDialog::getSaveFileName(parent, QStringLiteral("Save map image"), proposal,
                                              QStringLiteral("PNG image (*.png)"));
    if (job.output.isEmpty())
        return;
    if (!job.output.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        job.output += QStringLiteral(".png");
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Issues issues = Exporter(scenery).write(job);
    QApplication::restoreOverrideCursor();
    QString reasons;
    for (const Issue &issue : issues)
        reasons += issue.text() + QLatin1Char('\n');
    if (hasErrors(issues))
        QMessageBox::warning(parent, QStringLiteral("Save map image"), reasons.trimmed());
}

} // namespace atlas
