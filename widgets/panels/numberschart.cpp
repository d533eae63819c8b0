// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/numberschart.h"

#include "datespan.h"
#include "fonts.h"
#include "furniture/datetext.h"
#include "measures/measurewords.h"

#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double headHeight = 24;
constexpr double scaleWidth = 38; ///< of the figures at the left
constexpr double yearsHeight = 18;
constexpr int lines = 4; ///< across the chart, besides zero

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *chart = qobject_cast<NumbersChart *>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

void installAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(installed)
}

QString scaleText(MeasureKind kind, double value)
{
    const bool land = kind == MeasureKind::Land || kind == MeasureKind::LandWithTurkey;
    return land ? QString::number(value / 1e12) : exactNumber(kind, value);
}

} // namespace

NumbersChart::NumbersChart(QWidget *parent)
    : QWidget(parent)
    , m_theme(Theme::named(ThemeName::Light))
{
    installAccess();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speak();
}

const MeasureSeries *NumbersChart::series() const
{
    return m_chart ? &m_chart->of(m_kind) : nullptr;
}

void NumbersChart::setSeries(std::shared_ptr<const MeasureChart> chart, MeasureKind kind)
{
    if (chart == m_chart && kind == m_kind)
        return;
    m_chart = std::move(chart);
    m_kind = kind;
    speak();
    update();
}

void NumbersChart::setMeasurable(bool can)
{
    if (can == m_canMeasure)
        return;
    m_canMeasure = can;
    update();
}

void NumbersChart::setDate(QDate date)
{
    if (date == m_date)
        return;
    m_date = date;
    speak();
    update();
}

void NumbersChart::setRule(QDate russia)
{
    m_russia = russia;
    update();
}

void NumbersChart::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QString NumbersChart::valueText() const
{
    return series() && !series()->isEmpty() ? measureText(m_kind, series()->on(m_date)) : QString();
}

/// What a screen reader says: the value now, and all steps as the description.
void NumbersChart::speak()
{
    const QString value = valueText();
    setAccessibleName(value.isEmpty()
                          ? QStringLiteral("%1: being measured").arg(measureName(m_kind))
                          : QStringLiteral("%1: %2 on %3").arg(measureName(m_kind), value, longDate(m_date)));
    QStringList steps;
    for (const MeasureStep &step : series() ? series()->steps : std::vector<MeasureStep>())
        steps.append(QStringLiteral("%1 from %2").arg(measureText(m_kind, step.value), longDate(step.from)));
    setAccessibleDescription(steps.join(QStringLiteral("; ")));
}

StepFrame NumbersChart::frame() const
{
    const QRectF box(scaleWidth, headHeight + 4, width() - scaleWidth - 4,
                     height() - headHeight - 4 - yearsHeight);
    const double most = series() ? series()->most() * 1.08 : 1;
    const TimeScale scale{double(firstDay().toJulianDay()), double(lastDay().toJulianDay()) + 1, box.left(),
                          box.right()};
    return {box, scale, std::max(1.0, most)};
}

double NumbersChart::xOf(QDate day) const
{
    return frame().scale.xOf(day);
}

void NumbersChart::paintHead(QPainter &painter) const
{
    const QRectF head(0, 0, width() - 4, headHeight);
    painter.setFont(sansFont(13, 600));
    painter.setPen(m_theme.ink);
    const double base = 16;
    const QString value = valueText();
    double right = head.right();
    if (!value.isEmpty()) {
        const double number = series()->on(m_date);
        const QString unit = QChar(0xa0) + measureUnit(m_kind, number);
        painter.setFont(sansFont(12));
        painter.setPen(m_theme.ink2);
        right -= painter.fontMetrics().horizontalAdvance(unit);
        painter.drawText(QPointF(right, base), unit);
        const QFont bold = sansFont(15, 700);
        const QString figure = measureNumber(m_kind, number);
        right -= steadyWidth(bold, figure);
        painter.setFont(bold);
        painter.setPen(m_theme.ink);
        paintSteady(painter, {right, base}, figure);
    }
    painter.setFont(sansFont(13, 600));
    const QString title
        = painter.fontMetrics().elidedText(measureName(m_kind), Qt::ElideRight, int(right - 8));
    painter.drawText(QPointF(0, base), title);
}

void NumbersChart::paintScale(QPainter &painter, const StepFrame &frame) const
{
    painter.setFont(sansFont(11));
    const QFontMetricsF metrics(painter.font());
    for (const double value : roundValues(frame.most, lines)) {
        const double y = std::round(frame.yOf(value)) - 0.5;
        painter.fillRect(QRectF(frame.box.left(), y, frame.box.width(), 1),
                         value == 0 ? m_theme.ink3 : m_theme.line);
        painter.setPen(m_theme.ink2);
        const QString text = scaleText(m_kind, value);
        painter.drawText(QPointF(frame.box.left() - 6 - metrics.horizontalAdvance(text), y + 4), text);
    }
    for (const int year : {1950, 1970, 1990, 2010}) {
        const double x = frame.scale.xOf(double(QDate(year, 1, 1).toJulianDay()));
        const QString text = QString::number(year);
        painter.fillRect(QRectF(x - 0.5, frame.box.bottom(), 1, 4), m_theme.ink3);
        painter.setPen(m_theme.ink2);
        painter.drawText(QPointF(x - metrics.horizontalAdvance(text) / 2, frame.box.bottom() + 15), text);
    }
}

void NumbersChart::paintRule(QPainter &painter, const StepFrame &frame) const
{
    if (!m_russia.isValid())
        return;
    const double x = frame.scale.xOf(double(m_russia.toJulianDay()));
    painter.setPen(QPen(m_theme.ink2, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.box.top()), QPointF(x, frame.box.bottom()));
    painter.setFont(sansFont(11));
    const double base = frame.box.top() + 10;
    painter.drawText(
        QPointF(x - 4 - QFontMetricsF(painter.font()).horizontalAdvance(QStringLiteral("USSR")), base),
        QStringLiteral("USSR"));
    painter.drawText(QPointF(x + 4, base), QStringLiteral("Russia"));
}

/// The playhead, and the day under the pointer.
void NumbersChart::paintMark(QPainter &painter, const StepFrame &frame) const
{
    if (m_hovered.isValid()) {
        painter.setPen(QPen(m_theme.ink2, 1, Qt::DotLine));
        const double x = frame.scale.xOf(m_hovered);
        painter.drawLine(QPointF(x, frame.box.top()), QPointF(x, frame.box.bottom()));
    }
    const double x = frame.scale.xOf(m_date);
    painter.fillRect(QRectF(x - 1, frame.box.top() - 4, 2, frame.box.height() + 4), m_theme.select);
    painter.setPen(QPen(m_theme.panel, 1.5));
    painter.setBrush(m_theme.select);
    painter.drawEllipse(QPointF(x, frame.yOf(series()->on(m_date))), 4, 4);
}

void NumbersChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    const StepFrame box = frame();
    if (!series()) {
        painter.setFont(sansFont(12.5));
        painter.setPen(m_theme.ink3);
        painter.drawText(box.box, Qt::AlignCenter,
                         m_canMeasure ? QStringLiteral("Measuring\u2026")
                                      : QStringLiteral("No map, so nothing to measure"));
        return;
    }
    const StepCurve curve = stepCurve(series()->steps, box);
    painter.fillPath(curve.area, m_theme.sparkFill);
    paintScale(painter, box);
    painter.setPen(QPen(m_theme.spark, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(curve.line);
    paintRule(painter, box);
    if (m_date.isValid())
        paintMark(painter, box);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void NumbersChart::mouseMoveEvent(QMouseEvent *event)
{
    if (!series())
        return;
    const StepFrame box = frame();
    m_hovered = box.scale.dateAt(std::clamp(event->position().x(), box.box.left(), box.box.right()));
    update();
    const QString text
        = QStringLiteral("%1: %2").arg(longDate(m_hovered), measureText(m_kind, series()->on(m_hovered)));
    setToolTip(text);
    emit hoverTextChanged(text);
    if (event->buttons() & Qt::LeftButton)
        emit dayChosen(m_hovered);
}

void NumbersChart::mousePressEvent(QMouseEvent *event)
{
    const StepFrame box = frame();
    if (event->button() == Qt::LeftButton && event->position().y() > headHeight)
        emit dayChosen(box.scale.dateAt(std::clamp(event->position().x(), box.box.left(), box.box.right())));
}

void NumbersChart::leaveEvent(QEvent *)
{
    m_hovered = {};
    update();
    emit hoverTextChanged({});
}

void NumbersChart::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool back = event->key() == Qt::Key_Left;
    if (!plain || !series() || (!back && event->key() != Qt::Key_Right)) {
        QWidget::keyPressEvent(event);
        return;
    }
    QDate day;
    for (const MeasureStep &step : series()->steps) {
        if (back && step.from < m_date)
            day = step.from;
        else if (!back && !day.isValid() && step.from > m_date)
            day = step.from;
    }
    if (day.isValid())
        emit dayChosen(day);
}

} // namespace atlas
