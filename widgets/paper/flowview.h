// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/openpaper.h"
#include "theme.h"

#include <QTextEdit>

namespace atlas {

/// The text of one page, reflowed to the width of the view, with the passages marked. It can be selected and
/// copied.
class FlowView : public QTextEdit {
    Q_OBJECT

public:
    explicit FlowView(QWidget *parent = nullptr);

    void setPaper(std::shared_ptr<const OpenPaper> paper);
    void setPage(int page);
    void setMarks(const std::vector<PaperMark> &marks);
    void setTheme(const Theme &theme);
    void setZoom(double zoom); ///< of the letters, clamped to [leastZoom, mostZoom]
    static constexpr double leastZoom = 0.75, mostZoom = 3;
    void reveal(const TextRange &range); ///< its page must be the one shown

signals:
    void markChosen(const atlas::ExcerptId &excerpt);
    void pageRequested(int page, bool atEnd);
    void zoomRequested(double zoom);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const PaperMark *markAt(QPoint position) const;
    TextRange pageRange() const;
    void fill();
    void follow(); ///< marks as extra selections

    std::shared_ptr<const OpenPaper> m_paper;
    std::vector<PaperMark> m_marks;
    Theme m_theme = Theme::named(ThemeName::Light);
    int m_page = 0;
    double m_zoom = 1;
    QPoint m_pressed;
};

} // namespace atlas
