// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportlist.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace atlas {

QString writeDifferences(const QString &file, const DifferenceList &list, const BorderTimeline &timeline)
{
    QSaveFile target(file);
    const bool isTable = file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QByteArray bytes = (isTable ? csvText(list) : plainText(list, timeline)).toUtf8();
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    return QStringLiteral("%1 cannot be written: %2").arg(file, target.errorString());
}

void saveDifferences(QWidget *parent, const DifferenceList &list, const BorderTimeline &timeline)
{
    const QString title = QStringLiteral("Export list of differences");
    const QString proposal
        = QStringLiteral("differences-%1-%2.csv")
              .arg(list.asked.from.toString(Qt::ISODate), list.asked.to.toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(parent, title, proposal,
                                                      QStringLiteral("Table (*.csv);;Text (*.txt)"));
    if (file.isEmpty())
        return;
    const QString fault = writeDifferences(file, list, timeline);
    if (!fault.isEmpty())
        QMessageBox::warning(parent, title, fault);
}

} // namespace atlas
