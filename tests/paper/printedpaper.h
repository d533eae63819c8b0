// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>

/// PDFs for tests. They need a QGuiApplication.
namespace printed {

/// The text on A4 pages with a running head and page numbers.
inline void pdf(const QString &file, const QString &text)
{
    constexpr int linesOnPage = 40, height = 15, width = 420;
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    QTextLayout layout(text, QFont(QStringLiteral("Vollkorn"), 11), &writer);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine(), ++count)
        line.setLineWidth(width);
    layout.endLayout();
    for (int i = 0; i < count; ++i) {
        if (i % linesOnPage == 0) {
            if (i > 0)
                writer.newPage();
            painter.drawText(60, 50, QStringLiteral("Journal of Things 2025; 2(6)"));
            painter.drawText(260, 740, QStringLiteral("%1 | P a g e").arg(196 + i / linesOnPage));
        }
        const QTextLine line = layout.lineAt(i);
        line.draw(&painter, QPointF(60, 80 + (i % linesOnPage) * height) - line.position());
    }
}

/// Pages that are pictures, as a scanner makes them.
inline void pictures(const QString &file, int pages)
{
    QPdfWriter writer(file);
    writer.setResolution(72);
    QPainter painter(&writer);
    QImage page(200, 280, QImage::Format_RGB32);
    page.fill(Qt::lightGray);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawImage(QRect(0, 0, 500, 700), page);
    }
}

/// Many pages of a few words.
inline void book(const QString &file, int pages)
{
    QPdfWriter writer(file);
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        for (int line = 0; line < 30; ++line)
            painter.drawText(
                20, 40 + line * 20,
                QStringLiteral("Page %1, line %2, of a book about something else").arg(i).arg(line));
    }
}

} // namespace printed
