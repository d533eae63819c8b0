// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bandstrip.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "furniture/swatch.h"
#include "textlines.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <array>

namespace atlas {

namespace {

constexpr int bandTop = 18;
constexpr int bandHeight = 13;
constexpr std::array axisYears{1950, 1970, 1990, 2010, 2024};

double partOf(QDate day)
{
    return double(firstDay().daysTo(day)) / double(firstDay().daysTo(lastDay().addDays(1)));
}

FillClass fillOf(const BandStretch &stretch)
{
    switch (stretch.kind) {
    case BandStretch::Kind::OutsideCommand:
    case BandStretch::Kind::Suspended:
        return FillClass::NatoOutsideCommand;
    case BandStretch::Kind::Signed:
        return FillClass::NatoSignatory;
    case BandStretch::Kind::TreatyArea:
        return FillClass::TreatyArea;
    default:
        return FillClass::Nato;
    }
}

/// Pacts keep the colour that they have on the map; the union has none there and takes a plain one.
FillClass fillOf(const Band &band, const BandStretch &stretch)
{
    if (band.label == toString(Organisation::WarsawPact))
        return FillClass::WarsawPact;
    if (band.label == toString(Organisation::Csto))
        return FillClass::Csto;
    return fillOf(stretch);
}

bool isOnTheMap(const Band &band)
{
    return !band.label.startsWith(QLatin1String("European"))
        && !band.label.startsWith(QLatin1String("Partnership"));
}

QString spanText(const DateSpan &span)
{
    const QString from = span.from > firstDay() ? longDate(span.from) : QStringLiteral("before 1949");
    return span.to.isValid() && span.to <= lastDay() ? QStringLiteral("%1 to %2").arg(from, longDate(span.to))
                                                     : QStringLiteral("from ") + from;
}

QString spoken(const Band &band)
{
    QStringList parts;
    for (const BandStretch &stretch : band.stretches)
        parts.append(QStringLiteral("%1, %2").arg(stretch.text, spanText(stretch.span)));
    return QStringLiteral("%1: %2").arg(band.label, parts.join(QStringLiteral("; ")));
}

} // namespace

BandStrip::BandStrip(const Band &band, QDate now, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_band(band)
    , m_now(now)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(spoken(band));
}

void BandStrip::setDate(QDate now)
{
    m_now = now;
    update();
}

double BandStrip::xOf(QDate day) const
{
    return partOf(day) * width();
}

QRectF BandStrip::stretchRect(const BandStretch &stretch) const
{
    const double left = std::floor(xOf(stretch.span.from));
    const double right = std::ceil(xOf(stretch.span.to));
    return {left, bandTop, std::max(2.0, right - left), bandHeight};
}

void BandStrip::paintStretch(QPainter &painter, const BandStretch &stretch) const
{
    const QRectF rect = stretchRect(stretch);
    if (isOnTheMap(m_band)) {
        paintFillSwatch(painter, rect, fillOf(m_band, stretch), m_theme);
        return;
    }
    painter.fillRect(rect, m_theme.sparkFill);
    painter.setPen(m_theme.line);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void BandStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.ink2);
    textLines(m_band.label, sansFont(11.5), TextFit::Elided, width())
        .paintIn(painter, QRectF(0, 0, width(), bandTop - 2), Qt::AlignLeft | Qt::AlignVCenter);
    painter.fillRect(QRectF(0, bandTop, width(), bandHeight), m_theme.panel2);
    for (const BandStretch &stretch : m_band.stretches)
        paintStretch(painter, stretch);
    painter.fillRect(QRectF(std::min(xOf(m_now), width() - 2.0), bandTop - 2, 2, bandHeight + 4),
                     m_theme.select);
}

bool BandStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString text;
    for (const BandStretch &stretch : m_band.stretches) {
        if (stretchRect(stretch).contains(help->pos()))
            text = QStringLiteral("%1, %2").arg(stretch.text, spanText(stretch.span));
    }
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

BandAxis::BandAxis(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BandAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(sansFont(11.5));
    painter.setPen(m_theme.ink3);
    const QFontMetricsF metrics(painter.font());
    for (int year : axisYears) {
        const QString text = QString::number(year);
        const double textWidth = steadyWidth(painter.font(), text);
        const double x = partOf(QDate(year, 1, 1)) * width() - textWidth / 2;
        paintSteady(painter, {std::clamp(x, 0.0, width() - textWidth), metrics.ascent() + 1}, text);
    }
}

} // namespace atlas
