// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "furniture/datetext.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>

#include <chrono>
#include <cmath>

namespace atlas {

namespace {

constexpr double pixelMetres = 0.0254 / 96;
constexpr int padding = 8; // px, of all texts here; the style sheet gives it to the labels
constexpr auto speakAfter = std::chrono::milliseconds(300);

template <class Label> Label *named(Label *label, const char *name)
{
    label->setObjectName(QLatin1String(name));
    return label;
}

/// Between the paddings, with an ellipsis where there is no room.
void paintElided(QWidget &line, const QString &text, Qt::Alignment side)
{
    QPainter painter(&line);
    const QRect room = line.rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(room, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     line.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

/// A line that takes the room that is left and never asks for more: a long text must not widen the window.
/// Nor does another text lay out the window anew, as that of a QLabel does with each move of the pointer.
class ElidedLine : public QWidget {
public:
    ElidedLine() { setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); }
    void setText(const QString &text)
    {
        if (text == m_text)
            return;
        m_text = text;
        setAccessibleName(text);
        update();
    }
    QSize sizeHint() const override { return {0, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override { paintElided(*this, m_text, Qt::AlignRight); }

private:
    QString m_text;
};

/// Ends in an ellipsis where there is no room: the dates of a comparison must not widen the window.
class YieldingLabel : public QLabel {
public:
    QSize minimumSizeHint() const override { return {leastWidth, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (width() >= sizeHint().width())
            QLabel::paintEvent(event);
        else
            paintElided(*this, text(), Qt::AlignLeft);
    }

private:
    static constexpr int leastWidth = 80;
};

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_scale(named(new QLabel, "statusScale"))
    , m_source(named(new QLabel, "statusSource"))
    , m_viewpoint(named(new YieldingLabel, "statusViewpoint"))
    , m_hover(named(new ElidedLine, "statusHover"))
{
    setSizeGripEnabled(false);
    m_source->setText(QStringLiteral("Borders: Natural Earth 1:10m, adapted to the date"));
    for (QLabel *label : {m_scale, m_source, m_viewpoint})
        addWidget(label);
    addPermanentWidget(m_hover, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(speakAfter);
    connect(&m_rest, &QTimer::timeout, this, &StatusLine::speak);
}

QString StatusLine::scaleText(double metresPerPixel)
{
    const double exact = metresPerPixel / pixelMetres;
    if (!(exact > 1))
        return {};
    const double unit = std::pow(10.0, std::floor(std::log10(exact)) - 1);
    QString digits = QString::number(qint64(std::round(exact / unit) * unit));
    for (qsizetype i = digits.size() - 3; i > 0; i -= 3)
        digits.insert(i, QChar(0x2009)); // thin space
    return QStringLiteral("1 : %1").arg(digits);
}

void StatusLine::setScale(double metresPerPixel)
{
    m_scale->setText(QStringLiteral("EPSG:3035, equal area \u00b7 %1").arg(scaleText(metresPerPixel)));
}

void StatusLine::setView(const ViewState &view)
{
    QString text = view.viewpoint == Viewpoint::Documents
        ? QStringLiteral("Contested areas drawn after international documents")
        : QStringLiteral("Contested areas drawn after actual control");
    if (view.compare.isOn())
        text = QStringLiteral("A: %1, B: %2. %3")
                   .arg(longDate(dateOf(view, CompareSide::A)), longDate(dateOf(view, CompareSide::B)), text);
    m_viewpoint->setText(text);
}

void StatusLine::setHover(const QString &text)
{
    m_hover->setText(text);
}

void StatusLine::announce(const QString &text)
{
    m_spoken = text;
    m_rest.start();
}

void StatusLine::speak()
{
    // Qt 6.4 has no announcement event: an alert on a label whose name has changed is read by screen readers.
    m_scale->setAccessibleName(m_spoken);
    QAccessibleEvent alert(m_scale, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace atlas
