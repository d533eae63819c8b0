// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/openpaper.h"
#include "theme.h"

#include <QAbstractScrollArea>

namespace atlas {

class PageDrawer;

/// One page of a PDF as it is printed, with the passages marked. Zoom 1 fits the printed lines, without the
/// margins of the sheet, into the width of the view.
class PageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    void setPaper(std::shared_ptr<const OpenPaper> paper);
    void setPage(int page);
    void setMarks(const std::vector<PaperMark> &marks);
    void setZoom(double zoom); ///< clamped to [leastZoom, mostZoom]
    double zoom() const { return m_zoom; }
    void setTheme(const Theme &theme);
    void reveal(const TextRange &range); ///< scrolls to it; its page must be the one shown
    static constexpr double leastZoom = 0.5, mostZoom = 6;
    bool isDrawn() const; ///< the picture on show is of this page at this size

signals:
    void markChosen(const atlas::ExcerptId &excerpt);
    void pageRequested(int page, bool atEnd); ///< by a key or the wheel beyond the page's end
    void zoomRequested(double zoom);
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double scale() const; ///< logical pixels a point
    QSizeF pageSize() const; ///< points
    void scrollToLines(); ///< across: their left edge
    QPointF origin() const; ///< of the page in the viewport
    QRectF onView(const QRectF &points) const;
    const PaperMark *markAt(QPointF position) const;
    void follow(); ///< scroll bars and picture, after a change of page or size
    void takePicture(const QImage &picture, int page, double pixelsPerPoint);
    void paintMarks(QPainter &painter) const;
    bool turn(int direction); ///< one screen, else a page

    std::shared_ptr<const OpenPaper> m_paper;
    std::vector<PaperMark> m_marks;
    Theme m_theme = Theme::named(ThemeName::Light);
    PageDrawer *m_drawer;
    QImage m_picture;
    int m_page = 0, m_pictureOf = -1;
    double m_pictureScale = 0; ///< pixels a point of the picture; asked for, even if it could not be drawn
    double m_zoom = 1;
    double m_left = 0, m_right = 0; ///< of the printed lines, points; equal = the whole sheet
};

} // namespace atlas
