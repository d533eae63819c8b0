// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datetext.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <vector>

namespace atlas {

namespace {

bool isDigit(QChar letter)
{
    return letter >= QLatin1Char('0') && letter <= QLatin1Char('9');
}

/// Widths of one font's runs. To shape text for its width costs as much as to paint it, and dates are written
/// in the same few words all the time.
class RunWidths {
public:
    explicit RunWidths(const QFont &font)
        : m_font(font)
        , m_metrics(font)
    {
        for (size_t i = 0; i < m_digits.size(); ++i)
            m_digits[i] = m_metrics.horizontalAdvance(QLatin1Char(char('0' + i)));
    }
    const QFont &font() const { return m_font; }
    double cell() const { return *std::max_element(m_digits.begin(), m_digits.end()); }
    double of(const QString &run)
    {
        if (run.size() == 1 && isDigit(run.front()))
            return m_digits[size_t(run.front().unicode() - '0')];
        const auto known = m_words.constFind(run);
        if (known != m_words.constEnd())
            return *known;
        if (m_words.size() >= mostWords)
            m_words.clear();
        return *m_words.insert(run, m_metrics.horizontalAdvance(run));
    }

private:
    static constexpr int mostWords = 500;
    QFont m_font;
    QFontMetricsF m_metrics;
    std::array<double, 10> m_digits{};
    QHash<QString, double> m_words;
};

RunWidths &widthsOf(const QFont &font)
{
    constexpr size_t mostFonts = 24;
    thread_local std::vector<RunWidths> known;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&font](const RunWidths &widths) { return widths.font() == font; });
    if (found != known.end())
        return *found;
    if (known.size() >= mostFonts)
        known.clear();
    return known.emplace_back(font);
}

/// Calls `visit(run, x)` for each digit and for each stretch between digits; returns the whole width.
template <class Visit> double forEachRun(const QFont &font, const QString &text, Visit visit)
{
    RunWidths &widths = widthsOf(font);
    const double cell = widths.cell();
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (!isDigit(text.at(i)) && end < text.size() && !isDigit(text.at(end)))
            ++end;
        const QString run = text.mid(i, end - i);
        const double width = widths.of(run);
        const double room = isDigit(text.at(i)) ? cell : width;
        visit(run, x + (room - width) / 2);
        x += room;
        i = end;
    }
    return x;
}

} // namespace

QString longDate(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString shortDate(QDate date)
{
    return QLocale::c().toString(date, QStringLiteral("d MMM yyyy"));
}

double steadyWidth(const QFont &font, const QString &text)
{
    return forEachRun(font, text, [](const QString &, double) {});
}

void paintSteady(QPainter &painter, QPointF at, const QString &text)
{
    forEachRun(painter.font(), text,
               [&](const QString &run, double x) { painter.drawText(at + QPointF(x, 0), run); });
}

} // namespace atlas
