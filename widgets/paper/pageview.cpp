// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pageview.h"

#include "fonts.h"
#include "paper/pagedrawer.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <tuple>

namespace atlas {

namespace {

constexpr int margin = 8; // about the page, px
constexpr int step = 40; // of an arrow key, px
constexpr QSizeF usualPage(595, 842);
constexpr double air = 12; // beside the printed lines, points
constexpr size_t measuredPages = 20; // by which the width of the lines is told

/// From the left edge to the right one of the printed lines, points; what few words stand outside (a stamp in
/// the margin) does not count.
std::pair<double, double> linesOf(const PaperText &paper)
{
    std::vector<float> lefts, rights;
    for (size_t i = 0; i < std::min(measuredPages, paper.pages.size()); ++i) {
        for (const WordBox &word : paper.pages[i].words) {
            lefts.push_back(word.x);
            rights.push_back(word.x + word.width);
        }
    }
    if (lefts.size() < 50)
        return {0, 0};
    const auto few = long(lefts.size() / 200);
    std::nth_element(lefts.begin(), lefts.begin() + few, lefts.end());
    std::nth_element(rights.begin(), rights.end() - 1 - few, rights.end());
    return {lefts[size_t(few)] - air, rights[rights.size() - 1 - size_t(few)] + air};
}

} // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_drawer(new PageDrawer(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fitting the width would depend on it
    viewport()->setMouseTracking(true);
    setAccessibleName(QStringLiteral("Page of the paper"));
    connect(m_drawer, &PageDrawer::drawn, this, &PageView::takePicture);
}

QSizeF PageView::pageSize() const
{
    const QSizeF size = m_paper && m_page < int(m_paper->text.pages.size())
        ? m_paper->text.pages[size_t(m_page)].size
        : QSizeF();
    return size.isEmpty() ? usualPage : size;
}

double PageView::scale() const
{
    const double width = m_right > m_left ? m_right - m_left : pageSize().width();
    return std::max(40, viewport()->width() - 2 * margin) / width * m_zoom;
}

QPointF PageView::origin() const
{
    const double spare = (viewport()->width() - pageSize().width() * scale()) / 2; // a small page is centred
    return QPointF(std::max(double(margin), spare) - horizontalScrollBar()->value(),
                   margin - verticalScrollBar()->value());
}

QRectF PageView::onView(const QRectF &points) const
{
    return {points.topLeft() * scale() + origin(), points.size() * scale()};
}

void PageView::setPaper(std::shared_ptr<const OpenPaper> paper)
{
    m_paper = std::move(paper);
    std::tie(m_left, m_right) = m_paper ? linesOf(m_paper->text) : std::pair<double, double>();
    m_marks.clear();
    m_picture = {};
    m_page = 0;
    m_pictureOf = -1;
    verticalScrollBar()->setValue(0);
    follow();
    scrollToLines();
}

void PageView::scrollToLines()
{
    if (m_right > m_left)
        horizontalScrollBar()->setValue(int(m_left * scale()));
}

void PageView::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    verticalScrollBar()->setValue(0);
    follow();
}

void PageView::setMarks(const std::vector<PaperMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void PageView::setZoom(double zoom)
{
    const double next = std::clamp(zoom, leastZoom, mostZoom);
    if (next == m_zoom)
        return;
    const QPointF middle = QPointF(viewport()->rect().center()) - origin();
    const double grows = next / m_zoom;
    m_zoom = next;
    follow();
    const QPointF there = middle * grows - QPointF(viewport()->rect().center()) + QPointF(margin, margin);
    horizontalScrollBar()->setValue(int(there.x()));
    verticalScrollBar()->setValue(int(there.y()));
}

void PageView::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

bool PageView::isDrawn() const
{
    return m_pictureOf == m_page && qFuzzyCompare(m_pictureScale, scale() * devicePixelRatioF());
}

void PageView::follow()
{
    const QSizeF size = pageSize() * scale();
    const QSize view = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(size.width()) + 2 * margin - view.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(size.height()) + 2 * margin - view.height()));
    horizontalScrollBar()->setPageStep(view.width());
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(step / 2);
    viewport()->update();
    if (m_paper && m_paper->pictures && !isDrawn())
        m_drawer->draw({m_paper->pictures, m_page, scale() * devicePixelRatioF()});
}

void PageView::takePicture(const QImage &picture, int page, double pixelsPerPoint)
{
    if (page != m_page)
        return;
    m_picture = picture;
    m_pictureOf = page;
    m_pictureScale = pixelsPerPoint;
    viewport()->update();
    emit drawn();
}

void PageView::reveal(const TextRange &range)
{
    if (!m_paper)
        return;
    const std::vector<QRectF> boxes = m_paper->text.boxes(range, m_page);
    if (boxes.empty())
        return;
    QRectF all = boxes.front();
    for (const QRectF &box : boxes)
        all |= box;
    const QRectF there = onView(all);
    const QRectF view = QRectF(viewport()->rect()).adjusted(0, step, 0, -step);
    if (there.top() < view.top() || there.bottom() > view.bottom())
        verticalScrollBar()->setValue(
            int(verticalScrollBar()->value() + there.top() - viewport()->height() / 4.0));
    if (there.left() < view.left() || there.right() > view.right())
        horizontalScrollBar()->setValue(int(horizontalScrollBar()->value() + there.left() - margin));
}

const PaperMark *PageView::markAt(QPointF position) const
{
    if (!m_paper)
        return nullptr;
    for (const PaperMark &mark : m_marks) {
        for (const QRectF &box : m_paper->text.boxes(mark.range, m_page)) {
            if (!mark.isHit && onView(box).adjusted(0, -2, 0, 3).contains(position))
                return &mark;
        }
    }
    return nullptr;
}

void PageView::paintMarks(QPainter &painter) const
{
    for (const PaperMark &mark : m_marks) {
        for (const QRectF &points : m_paper->text.boxes(mark.range, m_page)) {
            const QRectF box = onView(points);
            // The page is white in every theme, so the light one's colours serve.
            const Theme &paper = Theme::named(ThemeName::Light);
            if (mark.isSelected) {
                painter.setCompositionMode(QPainter::CompositionMode_Multiply);
                painter.fillRect(box, mark.isHit ? QColor(0xFF, 0xF2, 0x9C) : paper.selectBackground);
                painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
            }
            QPen pen(mark.isSelected ? paper.select : paper.ink3, mark.isSelected ? 2 : 1);
            if (!mark.isSelected)
                pen.setStyle(Qt::DashLine);
            painter.setPen(pen);
            const double base = box.bottom() - box.height() * 0.08; // boxes reach into the next line
            painter.drawLine(QPointF(box.left(), base), QPointF(box.right(), base));
        }
    }
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.chrome);
    if (!m_paper)
        return;
    const QRectF sheet(origin(), pageSize() * scale());
    painter.fillRect(sheet, Qt::white);
    const bool fits = m_pictureOf == m_page && !m_picture.isNull();
    if (fits) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, !isDrawn());
        painter.drawImage(sheet, m_picture, QRectF(m_picture.rect()));
        paintMarks(painter);
    } else {
        const bool failed = m_pictureOf == m_page;
        painter.setFont(sansFont(13));
        painter.setPen(Theme::named(ThemeName::Light).ink2);
        painter.drawText(QRectF(sheet.topLeft(), QSizeF(sheet.width(), 80)), Qt::AlignCenter,
                         failed ? QStringLiteral("This page cannot be drawn; its text can be read")
                                : QStringLiteral("Drawing page %1\u2026").arg(m_page + 1));
    }
    painter.setPen(QPen(m_theme.line, 1));
    painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace atlas
