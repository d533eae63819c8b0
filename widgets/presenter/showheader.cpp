// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/showheader.h"

#include "fonts.h"
#include "furniture/datetext.h"
#include "presenter/show.h"
#include "presenter/speakersheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTime>

#include <algorithm>

namespace atlas {

namespace {

constexpr int headHeight = 84;
constexpr int margin = 28;
constexpr int refresh = 200; // ms
constexpr int compactWidth = 1180;
constexpr QRgb ahead = 0xff7ccf9a, behind = 0xfff0978c;

int plannedSeconds(const Show &show)
{
    int sum = 0;
    for (int i = 1; i <= show.count(); ++i)
        sum += show.stepAt(i)->seconds;
    return sum;
}

/// A caption over a count of digits; returns where the next one begins.
double paintFigure(QPainter &painter, double left, const QString &caption, const QString &figure)
{
    const Theme &theme = speakerTheme();
    painter.setPen(theme.ink2);
    painter.setFont(sansFont(14));
    painter.drawText(QPointF(left, 28), caption);
    const double captionWidth = painter.fontMetrics().horizontalAdvance(caption);
    const QFont font = displayFont(30, 600);
    painter.setFont(font);
    painter.setPen(theme.ink);
    paintSteady(painter, {left, 64}, figure);
    return left + std::max(captionWidth, steadyWidth(font, figure)) + 30;
}

void paintStep(QPainter &painter, const Show &show, double left, double right)
{
    const Theme &theme = speakerTheme();
    const qint64 now = show.now();
    const ShowClock &clock = show.clock();
    const qint64 gone = clock.stepElapsed(now) / 1000;
    const int planned = clock.stepSeconds();
    const int pace = clock.secondsAhead(now);
    const QColor colour = QColor::fromRgb(pace < -2 ? behind : ahead);
    const QString paceText = clock.isRunning() ? paceWords(pace) : QStringLiteral("clock paused");
    painter.setFont(sansFont(15, 600));
    painter.setPen(colour);
    painter.drawText(QRectF(left, 14, right - left, 24), Qt::AlignRight | Qt::AlignVCenter, paceText);
    const double room = right - left - painter.fontMetrics().horizontalAdvance(paceText) - 12;
    painter.setFont(sansFont(15));
    painter.setPen(theme.ink2);
    const QString times = QStringLiteral("%1 of %2").arg(clockWords(gone), clockWords(planned));
    for (const QString &words : {QStringLiteral("This step ") + times, times}) {
        if (painter.fontMetrics().horizontalAdvance(words) > room)
            continue; // the bar tells it, too
        painter.drawText(QPointF(left, 32), words);
        break;
    }
    const QRectF bar(left, 48, right - left, 10);
    painter.fillRect(bar, theme.line);
    painter.fillRect(
        QRectF(bar.topLeft(),
               QSizeF(bar.width() * std::min(1.0, double(gone) / std::max(1, planned)), bar.height())),
        colour);
}

} // namespace

ShowHeader::ShowHeader(Show &show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
    , m_state(new QLabel)
    , m_screen(new QLabel)
    , m_end(new QPushButton(QStringLiteral("End show   Esc")))
{
    setFixedHeight(headHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(12);
    row->addStretch();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_state, 0, Qt::AlignRight);
    words->addWidget(m_screen, 0, Qt::AlignRight);
    words->addStretch();
    row->addLayout(words);
    row->addWidget(m_end);
    m_state->setTextFormat(Qt::RichText);
    m_state->setFont(sansFont(16, 600));
    m_screen->setFont(sansFont(14));
    m_screen->setObjectName(QStringLiteral("caption"));
    m_end->setFocusPolicy(Qt::TabFocus);
    m_end->setAccessibleName(QStringLiteral("End show"));
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (m_show.isAsking())
            emit m_show.ended();
        else
            m_show.askToEnd();
    });
    connect(&show, &Show::stateChanged, this, &ShowHeader::follow);
    connect(&show, &Show::stateChanged, this, qOverload<>(&QWidget::update));
    connect(&show, &Show::stepChanged, this, qOverload<>(&QWidget::update));
    connect(&show, &Show::slideChanged, this, &ShowHeader::follow);
    startTimer(refresh);
    follow();
}

QSize ShowHeader::sizeHint() const
{
    return {960, headHeight};
}

void ShowHeader::setAudience(const QString &screen)
{
    m_audience = screen;
    follow();
}

void ShowHeader::setWarning(const QString &text)
{
    m_warning = text;
    follow();
}

void ShowHeader::follow()
{
    const bool asks = m_show.isAsking();
    const QString name = asks || !m_warning.isEmpty() ? QStringLiteral("question") : QString();
    if (m_state->objectName() != name) {
        m_state->setObjectName(name);
        m_state->setStyleSheet(name.isEmpty() ? QString()
                                              : QStringLiteral("color:%1").arg(speakerTheme().select.name()));
    }
    const QString number = m_show.typed().isEmpty() ? QStringLiteral("type its number")
                                                    : m_show.typed() + QStringLiteral(", Enter");
    const bool live = !m_show.isFrozen() && m_show.blank() == Blank::None;
    const QString mark = QStringLiteral("<span style='color:%1'>\u25cf</span>&nbsp; ")
                             .arg(live ? QColor::fromRgb(ahead).name() : speakerTheme().select.name());
    m_state->setText(asks                       ? QStringLiteral("End the show?")
                         : m_show.isGoingTo()   ? QStringLiteral("Go to step: ") + number
                         : !m_warning.isEmpty() ? m_warning.toHtmlEscaped()
                                                : mark + m_show.audienceWords());
    m_screen->setText(asks                    ? QStringLiteral("Esc ends it, any other key goes on")
                          : m_show.isFrozen() ? QStringLiteral("Enter shows your view, F returns")
                                              : m_audience);
    m_end->setText(asks ? QStringLiteral("End it   Esc") : QStringLiteral("End show   Esc"));
}

void ShowHeader::timerEvent(QTimerEvent *)
{
    update();
}

void ShowHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), speakerTheme().line);
    const qint64 elapsed = m_show.clock().elapsed(m_show.now()) / 1000;
    const int planned = plannedSeconds(m_show);
    double x = paintFigure(painter, margin, QStringLiteral("Clock"),
                           QTime::currentTime().toString(QStringLiteral("HH:mm")));
    x = paintFigure(painter, x, QStringLiteral("Elapsed"), clockWords(elapsed));
    x = paintFigure(painter, x, QStringLiteral("Left of %1").arg(clockWords(planned)),
                    clockWords(planned - elapsed));
    const double end = std::min(x + (width() < compactWidth ? 230.0 : 430.0),
                                double(std::min(m_state->x(), m_screen->x())) - 24);
    if (end - x > 180)
        paintStep(painter, m_show, x, end);
}

} // namespace atlas
