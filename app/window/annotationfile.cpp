// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotationfile.h"

#include "paper/openpaper.h"
#include "paper/webannotation.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMessageBox>
#include <QSaveFile>

namespace atlas {

QString writeAnnotations(const QString &file, const Pack &pack, const OpenPaper *paper)
{
    const QJsonObject annotations = webAnnotations(pack, paper ? &paper->anchoring : nullptr,
                                                   paper ? QFileInfo(paper->file).fileName() : QString());
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(annotations).toJson()) < 0
        || !out.commit())
        return out.errorString();
    return {};
}

void saveAnnotations(QWidget *window, const Pack &pack, const OpenPaper *paper)
{
    const QString file = QFileDialog::getSaveFileName(window, QStringLiteral("Export annotations"),
                                                      QStringLiteral("annotations.jsonld"),
                                                      QStringLiteral("Web Annotations (*.jsonld *.json)"));
    if (file.isEmpty())
        return;
    const QString fault = writeAnnotations(file, pack, paper);
    if (!fault.isEmpty())
        QMessageBox::warning(window, QStringLiteral("Export annotations"),
                             QStringLiteral("%1 could not be written: %2.").arg(file, fault));
}

} // namespace atlas
