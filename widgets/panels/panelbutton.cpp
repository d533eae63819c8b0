// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/panelbutton.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "keptimages.h"
#include "map/tintedicon.h"

#include <QHash>
#include <QImage>
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

/// What tells the pictures of two frames apart.
struct FrameLook {
    QSize size;
    double ratio = 1;
    QRgb line = 0, fill = 0;
    bool focused = false;
    bool operator==(const FrameLook &) const = default;
};

size_t qHash(const FrameLook &look, size_t seed = 0)
{
    return qHashMulti(seed, look.size.width(), look.size.height(), look.ratio, look.line, look.fill);
}

QImage framePicture(const FrameLook &look)
{
    QImage image((QSizeF(look.size) * look.ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(look.ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(QPointF(), look.size);
    const QColor line = QColor::fromRgba(look.line);
    painter.setPen(QPen(line, 1));
    painter.setBrush(QColor::fromRgba(look.fill));
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (look.focused) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, 2));
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.end();
    return image;
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

/// Painted once a look, for all buttons: days are of a few lengths, and a day that names another one changes
/// the words alone.
void PanelButton::paintFrame(QPainter &painter) const
{
    thread_local KeptImages<FrameLook> known(60); // some 10 KB each
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (isFlat() && !lit && !hasFocus())
        return;
    const FrameLook look{size(), devicePixelRatioF(),
                         (hasFocus() ? m_theme.focus : m_theme.buttonLine).rgba(),
                         (lit ? m_theme.hover : m_theme.button).rgba(), hasFocus()};
    painter.drawImage(QPointF(), known.of(look, framePicture));
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
