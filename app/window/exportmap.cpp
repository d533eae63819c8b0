// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportmap.h"

#include "exporter.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace atlas {

void saveMapImage(QWidget *parent, const Scenery &scenery, const ExportSettings &settings)
{
    const QString proposal = automaticName(settings) + QStringLiteral(".png");
    QString output = QFileDialog::getSaveFileName(parent, QStringLiteral("Save map image"), proposal,
                                                  QStringLiteral("PNG image (*.png)"));
    if (output.isEmpty())
        return;
    if (!output.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        output += QStringLiteral(".png");
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Issues issues = Exporter(scenery).write(settings, output);
    QApplication::restoreOverrideCursor();
    QString reasons;
    for (const Issue &issue : issues)
        reasons += issue.text() + QLatin1Char('\n');
    if (hasErrors(issues))
        QMessageBox::warning(parent, QStringLiteral("Save map image"), reasons.trimmed());
}

} // namespace atlas
