// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/panelbutton.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "map/tintedicon.h"
#include "plainimage.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace atlas {

namespace {

constexpr int buttonHeight = 26;
constexpr int padding = 9;
constexpr int glyphSize = 14;
constexpr int iconGap = 6;
constexpr int arrowRoom = 16;
constexpr double radius = 4;
constexpr double textSize = 12.5;

QFont leadFont()
{
    return sansFont(textSize, 600);
}

double leadWidth(const QString &lead)
{
    return lead.isEmpty() ? 0 : steadyWidth(leadFont(), lead + QLatin1Char(' '));
}

} // namespace

PanelButton::PanelButton(const QString &text, const Theme &theme, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setFont(sansFont(textSize));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

/// Once a theme, and not with each painting: it is read from a file.
void PanelButton::tintIcon()
{
    m_tinted = m_iconName.isEmpty() ? QIcon() : tintedIcon(m_iconName, m_theme.ink, m_theme.ink3);
}

void PanelButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_frame = QImage();
    tintIcon();
    update();
}

void PanelButton::setLead(const QString &lead)
{
    if (lead == m_lead)
        return;
    const QSize before = sizeHint();
    m_lead = lead;
    if (sizeHint() != before)
        updateGeometry(); // or all around it would be laid out again with each count
    update();
}

void PanelButton::setIconName(const QString &name, IconSide side)
{
    m_iconName = name;
    m_iconSide = side;
    tintIcon();
    updateGeometry();
    update();
}

QSize PanelButton::sizeHint() const
{
    double width = 2 * padding + steadyWidth(font(), text()) + leadWidth(m_lead);
    if (!m_iconName.isEmpty())
        width += glyphSize + (text().isEmpty() ? 0 : iconGap);
    if (menu())
        width += arrowRoom;
    return {int(width) + 1, buttonHeight};
}

/// Painted once a look: a day that names another one changes the words alone.
void PanelButton::paintFrame(QPainter &painter)
{
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (isFlat() && !lit && !hasFocus())
        return;
    const FrameLook look{size(), devicePixelRatioF(), lit, hasFocus()};
    if (m_frame.isNull() || look != m_frameLook) {
        m_frameLook = look;
        QImage image((QSizeF(size()) * look.ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(look.ratio);
        image.fill(Qt::transparent);
        QPainter inside(&image);
        inside.setRenderHint(QPainter::Antialiasing);
        paintFrameAnew(inside);
        inside.end();
        m_frame = plainImage(image);
    }
    painter.drawImage(QPointF(), m_frame);
}

void PanelButton::paintFrameAnew(QPainter &painter) const
{
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(hasFocus() ? m_theme.focus : m_theme.buttonLine, 1));
    painter.setBrush(m_frameLook.lit ? m_theme.hover : m_theme.button);
    painter.drawRoundedRect(frame, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
}

void PanelButton::paintArrow(QPainter &painter, QPointF middle) const
{
    painter.setPen(QPen(m_theme.ink2, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF chevron[] = {middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)};
    painter.drawPolyline(chevron, 3);
}

void PanelButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QColor ink = isEnabled() ? m_theme.ink : m_theme.ink3;
    const double middle = height() / 2.0;
    double x = padding;
    if (!m_iconName.isEmpty()) {
        const bool left = m_iconSide == IconSide::Left;
        const int iconLeft = left ? padding : width() - padding - glyphSize;
        m_tinted.paint(&painter, QRect(iconLeft, int(middle) - glyphSize / 2, glyphSize, glyphSize),
                       Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += left ? glyphSize + iconGap : 0;
    }
    const QFontMetricsF metrics(font());
    const double base = middle + (metrics.ascent() - metrics.descent()) / 2;
    painter.setPen(ink);
    painter.setFont(leadFont());
    paintSteady(painter, {x, base}, m_lead);
    x += leadWidth(m_lead);
    painter.setPen(m_lead.isEmpty() ? ink : m_theme.ink2);
    painter.setFont(font());
    paintSteady(painter, {x, base}, text());
    if (menu())
        paintArrow(painter, {width() - padding - 4.0, middle});
}

void PanelButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace atlas
