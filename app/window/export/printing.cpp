// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/printing.h"

#include "exporter.h"
#include "pagepainting.h"

#include <QMessageBox>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace atlas {

void paintOn(QPrinter &printer, const Scenery &scenery, ExportSettings settings)
{
    const QRectF sheet = printer.pageLayout().paintRect(QPageLayout::Millimeter);
    if (sheet.isEmpty())
        return;
    settings.page = {sheet.size(), SizeUnit::Millimetres, 300};
    settings.theme = ThemeName::Print;
    settings.style = PageStyle::Page;
    const Page page = Exporter(scenery).page(settings);
    QPainter painter(&printer);
    const QRectF room = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = room.width() / page.size.width();
    painter.scale(scale, scale);
    paintPage(painter, page);
}

void printMap(QWidget *parent, const Scenery &scenery, const ExportSettings &settings)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setPageMargins(QMarginsF(8, 8, 8, 8), QPageLayout::Millimeter);
    printer.setDocName(QStringLiteral("Europe on %1").arg(settings.view.date.toString(Qt::ISODate)));
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        printer.setOutputFormat(QPrinter::PdfFormat); // there is a preview all the same, and a file
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QStringLiteral("Print map"));
    preview.resize(1000, 760);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&](QPrinter *target) { paintOn(*target, scenery, settings); });
    preview.exec();
}

} // namespace atlas
