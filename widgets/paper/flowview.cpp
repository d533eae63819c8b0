// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/flowview.h"

#include "fonts.h"
#include "panels/itemlist.h"
#include "paper/reflow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>

namespace atlas {

namespace {

constexpr double letterPixels = 16.5;
constexpr int lineHeight = 103; // per cent of the face's own, which is generous
constexpr int gap = 9; // px, of an empty line: it parts paragraphs
constexpr double zoomStep = 1.25;
constexpr int padding = 14;

} // namespace

FlowView::FlowView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(padding);
    viewport()->setMouseTracking(true);
    setAccessibleName(QStringLiteral("Text of the paper"));
}

TextRange FlowView::pageRange() const
{
    const bool has = m_paper && m_page >= 0 && m_page < int(m_paper->text.pages.size());
    return has ? m_paper->text.pages[size_t(m_page)].text : TextRange();
}

void FlowView::setPaper(std::shared_ptr<const OpenPaper> paper)
{
    m_paper = std::move(paper);
    m_marks.clear();
    m_page = 0;
    fill();
}

void FlowView::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    fill();
}

void FlowView::setMarks(const std::vector<PaperMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    follow();
}

void FlowView::setTheme(const Theme &theme)
{
    m_theme = theme;
    tintGround(*this, theme);
    follow();
}

void FlowView::setZoom(double zoom)
{
    const double next = std::clamp(zoom, leastZoom, mostZoom);
    if (next == m_zoom)
        return;
    m_zoom = next;
    fill();
}

/// The text stays as long as the page's, so that a position in one is a position in the other.
void FlowView::fill()
{
    const TextRange range = pageRange();
    setFont(serifFont(letterPixels * m_zoom));
    setPlainText(m_paper ? reflowed(m_paper->text.text.mid(range.from, range.to - range.from)) : QString());
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat lines;
    lines.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.mergeBlockFormat(lines);
    lines.setLineHeight(gap, QTextBlockFormat::FixedHeight);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().trimmed().isEmpty())
            QTextCursor(block).mergeBlockFormat(lines);
    }
    moveCursor(QTextCursor::Start);
    follow();
}

void FlowView::follow()
{
    const TextRange page = pageRange();
    QList<QTextEdit::ExtraSelection> selections;
    for (const PaperMark &mark : m_marks) {
        if (!mark.range.meets(page))
            continue;
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::max(mark.range.from, page.from) - page.from);
        selection.cursor.setPosition(std::min(mark.range.to, page.to) - page.from, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(mark.isSelected ? QTextCharFormat::SingleUnderline
                                                           : QTextCharFormat::DashUnderline);
        selection.format.setUnderlineColor(mark.isSelected ? m_theme.select : m_theme.ink3);
        if (mark.isSelected)
            selection.format.setBackground(mark.isHit ? m_theme.hover : m_theme.selectBackground);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void FlowView::reveal(const TextRange &range)
{
    const TextRange page = pageRange();
    if (!range.meets(page))
        return;
    QTextCursor cursor(document());
    cursor.setPosition(std::max(range.from, page.from) - page.from);
    const QRect there = cursorRect(cursor);
    const int slack = viewport()->height() / 4;
    if (there.top() < 0 || there.bottom() > viewport()->height() - slack)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + there.top() - slack);
}

const PaperMark *FlowView::markAt(QPoint position) const
{
    const QTextCursor cursor = cursorForPosition(position);
    if (!cursorRect(cursor).adjusted(-40, -2, 40, 2).contains(position))
        return nullptr; // beside the text: the cursor there is only the nearest
    const int at = cursor.position() + pageRange().from;
    const auto found = std::find_if(m_marks.begin(), m_marks.end(), [at](const PaperMark &mark) {
        return !mark.isHit && at >= mark.range.from && at < mark.range.to;
    });
    return found == m_marks.end() ? nullptr : &*found;
}

void FlowView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void FlowView::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const bool over = event->buttons() == Qt::NoButton && markAt(event->position().toPoint());
    viewport()->setCursor(over ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void FlowView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    const bool dragged = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() != Qt::LeftButton || dragged || textCursor().hasSelection())
        return;
    if (const PaperMark *mark = markAt(at))
        emit markChosen(ExcerptId(mark->excerpt));
}

void FlowView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    const QScrollBar &bar = *verticalScrollBar();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turned != 0)
            emit zoomRequested(m_zoom * (turned > 0 ? zoomStep : 1 / zoomStep));
        event->accept();
    } else if (turned < 0 && bar.value() == bar.maximum()) {
        emit pageRequested(m_page + 1, false);
    } else if (turned > 0 && bar.value() == bar.minimum()) {
        emit pageRequested(m_page - 1, true);
    } else {
        QTextEdit::wheelEvent(event);
    }
}

void FlowView::keyPressEvent(QKeyEvent *event)
{
    const QScrollBar &bar = *verticalScrollBar();
    const int key = event->key();
    if (key == Qt::Key_PageDown && bar.value() == bar.maximum())
        emit pageRequested(m_page + 1, false);
    else if (key == Qt::Key_PageUp && bar.value() == bar.minimum())
        emit pageRequested(m_page - 1, true);
    else if (key == Qt::Key_Plus || key == Qt::Key_Equal)
        emit zoomRequested(m_zoom * zoomStep);
    else if (key == Qt::Key_Minus)
        emit zoomRequested(m_zoom / zoomStep);
    else if (key == Qt::Key_0)
        emit zoomRequested(1);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const int at = textCursor().position() + pageRange().from;
        const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [at](const PaperMark &each) {
            return !each.isHit && at >= each.range.from && at < each.range.to;
        });
        if (mark != m_marks.end())
            emit markChosen(ExcerptId(mark->excerpt));
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

} // namespace atlas
