// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtable.h"

#include "foreign/gdalaccess_p.h"

namespace atlas {

Table readCsvTable(const QString &file, Issues &issues)
{
    const char *const options[] = {"AUTODETECT_TYPE=NO", "HEADERS=YES", nullptr};
    const char *const drivers[] = {"CSV", nullptr};
    GdalMessages messages;
    const DatasetPointer dataset(
        GDALDataset::Open(file.toUtf8().constData(), GDAL_OF_VECTOR, drivers, options));
    Table table;
    if (dataset && dataset->GetLayerCount() == 1)
        table = readTable(*dataset->GetLayer(0), file);
    else
        issues.push_back({Issue::Severity::Error,
                          file,
                          {},
                          QStringLiteral("It is missing or not a CSV table. %1").arg(messages.text())});
    messages.moveTo(issues, file, {});
    table.file = file;
    table.name.clear();
    table.rowWord = QStringLiteral("line");
    table.firstNumber = 2;
    return table;
}

} // namespace atlas
