// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/previewpane.h"

#include "fonts.h"
#include "panels/segmentbar.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <cmath>

namespace atlas {

/// The page on its ground; grows with the image in the scroll area.
class PreviewCanvas : public QWidget {
public:
    explicit PreviewCanvas(PreviewPane &pane)
        : m_pane(pane)
    {
        setAccessibleName(QStringLiteral("Preview of the page"));
        setToolTip(QStringLiteral("Drag the page out to get it as a file"));
    }
    void setPixels(const QPixmap &pixels, const QString &word)
    {
        m_pixels = pixels;
        m_word = word;
        setMinimumSize((QSizeF(pixels.size()) / pixels.devicePixelRatio()).toSize());
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QSizeF size = QSizeF(m_pixels.size()) / m_pixels.devicePixelRatio();
        const QRectF page(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
        const double ratio = devicePixelRatioF();
        const QPointF corner(std::round(page.left() * ratio) / ratio, std::round(page.top() * ratio) / ratio);
        if (!m_pixels.isNull()) {
            painter.drawPixmap(corner, m_pixels);
            painter.setPen(palette().color(QPalette::Mid));
            painter.drawRect(QRectF(corner, size).adjusted(-0.5, -0.5, 0.5, 0.5));
        }
        if (m_word.isEmpty())
            return;
        painter.setFont(sansFont(13, 500));
        painter.setPen(palette().color(QPalette::WindowText));
        if (m_pixels.isNull())
            painter.drawText(rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap, m_word);
    }
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->position().toPoint(); }
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const bool far = (event->position().toPoint() - m_pressed).manhattanLength()
            >= QApplication::startDragDistance();
        if (event->buttons() & Qt::LeftButton && far && !m_pixels.isNull())
            emit m_pane.draggedOut();
    }

private:
    PreviewPane &m_pane;
    QPixmap m_pixels;
    QString m_word;
    QPoint m_pressed;
};

PreviewPane::PreviewPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_canvas(new PreviewCanvas(*this))
    , m_area(new QScrollArea)
    , m_visions(new SegmentBar({QStringLiteral("Colour"), QStringLiteral("Grey"),
                                QStringLiteral("Deuteranopia"), QStringLiteral("Protanopia")},
                               QStringLiteral("View as")))
    , m_zoom(new QComboBox)
    , m_note(new QLabel)
{
    auto *title = new QLabel(QStringLiteral("<b>Preview</b>"));
    m_note->setObjectName(QStringLiteral("cardMore"));
    m_zoom->addItems({QStringLiteral("Fit"), QStringLiteral("100 %")});
    m_zoom->setAccessibleName(QStringLiteral("Size of the preview"));
    m_visions->setTheme(theme);
    m_visions->layout()->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_note, 1);
    head->addWidget(m_visions);
    head->addWidget(m_zoom);
    m_area->setWidget(m_canvas);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    setMinimumSize(300, 240);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    connect(m_visions, &SegmentBar::chosen, this, [this] { show(); });
    connect(m_zoom, &QComboBox::activated, this, [this] { show(); });
}

void PreviewPane::setPreview(const Preview &preview)
{
    m_preview = preview;
    show();
}

void PreviewPane::setBusy(bool busy)
{
    m_busy = busy;
    show();
}

void PreviewPane::setFault(const QString &fault)
{
    m_fault = fault;
    show();
}

void PreviewPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_note->setVisible(width() > 620);
    show();
}

void PreviewPane::show()
{
    m_note->setText(m_busy                 ? QStringLiteral("being painted\u2026")
                        : !m_preview.exact ? QStringLiteral("the same page with fewer pixels")
                                           : QStringLiteral("exactly what is saved"));
    if (!m_fault.isEmpty() || m_preview.image.isNull()) {
        const QString none = m_busy ? QStringLiteral("The page is being painted\u2026")
                                    : QStringLiteral("There is not enough memory for this page.");
        m_canvas->setPixels({}, m_fault.isEmpty() ? none : m_fault);
        return;
    }
    const double ratio = devicePixelRatioF();
    QImage shown = m_preview.image;
    const QSize room = ((QSizeF(m_area->size()) - QSizeF(4, 4)) * ratio).toSize();
    if (m_zoom->currentIndex() == 0 && room.isValid()
        && (shown.width() > room.width() || shown.height() > room.height()))
        shown = shown.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPixmap pixels = QPixmap::fromImage(seenAs(shown, Vision(m_visions->current())));
    pixels.setDevicePixelRatio(ratio);
    m_canvas->setPixels(pixels, {});
}

} // namespace atlas
