// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/gradeline.h"

#include "panels/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atlas {

namespace {

constexpr int boxCount = 3;
constexpr QSize boxSize(10, 8);
constexpr int boxStep = 11;

class Boxes : public QWidget {
public:
    Boxes(int filled, const QColor &colour)
        : m_filled(filled)
        , m_colour(colour)
    {
        setFixedSize(boxCount * boxStep + 1, 17);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_colour, 1));
        for (int i = 0; i < boxCount; ++i) {
            painter.setBrush(i < m_filled ? QBrush(m_colour) : QBrush(Qt::NoBrush));
            const QPointF corner(i * boxStep + 0.5, (height() - boxSize.height()) / 2 + 0.5);
            painter.drawRoundedRect(QRectF(corner, boxSize - QSize(1, 1)), 1.5, 1.5);
        }
    }

private:
    int m_filled;
    QColor m_colour;
};

} // namespace

GradeLine::GradeLine(Confidence confidence, const QString &words, const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    const int filled = boxCount - int(confidence);
    const qsizetype comma = words.indexOf(QLatin1Char(','));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Boxes(filled, theme.grade), 0, Qt::AlignTop);
    row->addWidget(newLedLabel(words, comma < 0 ? words.size() : comma, {12.5}, theme), 1);
}

} // namespace atlas
