// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/flowtext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double tolerance = 1.02; // layout and metrics round differently

} // namespace

FlowText::FlowText(const QString &text, const Setting &setting)
    : m_setting(setting)
{
    if (text.isEmpty())
        return;
    const size_t most = size_t(std::max(1.0, std::floor(setting.height / setting.lineHeight)));
    QTextLayout layout(text, setting.font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, setting.width));
        if (m_lines.size() == most) {
            m_cut = true;
            break;
        }
        m_lines.push_back(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    const QFontMetricsF metrics(setting.font);
    if (m_cut)
        m_lines.back() += QStringLiteral(" \u2026");
    for (QString &line : m_lines) { // a word may be longer than the line
        if (metrics.horizontalAdvance(line) > setting.width * tolerance)
            line = metrics.elidedText(line, Qt::ElideRight, setting.width);
    }
}

void FlowText::paint(QPainter &painter, QPointF topLeft) const
{
    painter.setFont(m_setting.font);
    const QFontMetricsF metrics(m_setting.font);
    double base
        = topLeft.y() + (m_setting.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (const QString &line : m_lines) {
        painter.drawText(QPointF(topLeft.x(), base), line);
        base += m_setting.lineHeight;
    }
}

} // namespace atlas
