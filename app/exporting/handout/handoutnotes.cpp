// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handoutnotes.h"

#include "textblock.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace atlas {

namespace {

constexpr double notePixels = 13;
constexpr int notePitch = 122; // per cent of the type

/// Markdown is read with the line pitch of the screen, and without gaps in a face that is measured in pixels.
void space(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        format.setBottomMargin(block.textList() ? notePixels / 6 : notePixels / 2);
        format.setLineHeight(notePitch, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace

HandoutNotes::HandoutNotes(const QString &markdown, QSizeF page)
    : m_page(page)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_document.setDefaultTextOption(option);
    m_document.setDefaultFont(pageFont(TextFace::Sans, notePixels, 400));
    m_document.setDocumentMargin(0);
    m_document.setMarkdown(markdown,
                           QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                               | QTextDocument::MarkdownNoHTML);
    space(m_document);
    m_document.setTextWidth(page.width());
    if (page.height() > 0)
        m_document.setPageSize(page);
}

double HandoutNotes::height() const
{
    return m_document.size().height();
}

int HandoutNotes::pages() const
{
    return m_page.height() > 0 ? m_document.pageCount() : 1;
}

void HandoutNotes::paint(QPainter &painter, const Theme &theme, int page)
{
    QTextCharFormat ink;
    ink.setForeground(theme.ink);
    QTextCursor all(&m_document);
    all.select(QTextCursor::Document);
    all.mergeCharFormat(ink);
    const double top = page * m_page.height();
    painter.save();
    painter.translate(0, -top);
    m_document.drawContents(&painter,
                            m_page.height() > 0 ? QRectF(0, top, m_page.width(), m_page.height())
                                                : QRectF(QPointF(), m_document.size()));
    painter.restore();
}

} // namespace atlas
