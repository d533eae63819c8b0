// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniture/datetext.h"

#include "textlines.h"

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

/// A step in time writes a dozen dates: QLocale would read its pattern for each.
QString dated(QDate date, QLocale::FormatType type)
{
    if (!date.isValid())
        return {};
    return QString::number(date.day()) + QLatin1Char(' ') + QLocale::c().monthName(date.month(), type)
        + QLatin1Char(' ') + QStringLiteral("%1").arg(date.year(), 4, 10, QLatin1Char('0'));
}

/// The runs of one font, set. To shape text costs more than to paint it, and dates are written in the same
/// few digits and words all the time.
class Runs {
public:
    struct Run {
        TextLines lines;
        double width = 0; ///< with spaces at its ends
    };

    explicit Runs(const QFont &font)
        : m_font(font)
        , m_metrics(font)
    {
        for (size_t i = 0; i < m_digits.size(); ++i) {
            m_digits[i] = set(QString(QLatin1Char(char('0' + i))));
            m_cell = std::max(m_cell, m_digits[i].width);
        }
    }
    const QFont &font() const { return m_font; }
    double cell() const { return m_cell; }
    const Run &digit(QChar letter) const { return m_digits[size_t(letter.unicode() - '0')]; }
    const Run &words(const QString &run)
    {
        const auto known = m_words.constFind(run);
        if (known != m_words.constEnd())
            return *known;
        if (m_words.size() >= mostWords)
            m_words.clear();
        return *m_words.insert(run, set(run));
    }

private:
    static constexpr int mostWords = 500;

    Run set(const QString &run) const { return {textLines(run, m_font), m_metrics.horizontalAdvance(run)}; }

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_cell = 0;
    std::array<Run, 10> m_digits;
    QHash<QString, Run> m_words;
};

Runs &runsOf(const QFont &font)
{
    constexpr size_t mostFonts = 24;
    thread_local std::vector<Runs> known;
    const auto found
        = std::find_if(known.begin(), known.end(), [&font](const Runs &runs) { return runs.font() == font; });
    if (found != known.end())
        return *found;
    if (known.size() >= mostFonts)
        known.clear();
    return known.emplace_back(font);
}

/// Calls `visit(run, x)` for each digit and for each stretch between digits; returns the whole width.
template <class Visit> double forEachRun(const QFont &font, const QString &text, Visit visit)
{
    Runs &runs = runsOf(font);
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        const bool digit = isDigit(text.at(i));
        while (!digit && end < text.size() && !isDigit(text.at(end)))
            ++end;
        const Runs::Run &run = digit ? runs.digit(text.at(i)) : runs.words(text.mid(i, end - i));
        const double room = digit ? runs.cell() : run.width;
        visit(run, x + (room - run.width) / 2);
        x += room;
        i = end;
    }
    return x;
}

} // namespace

QString longDate(QDate date)
{
    return dated(date, QLocale::LongFormat);
}

QString shortDate(QDate date)
{
    return dated(date, QLocale::ShortFormat);
}

double wordsWidth(const QFont &font, const QString &words)
{
    return runsOf(font).words(words).width;
}

double steadyWidth(const QFont &font, const QString &text)
{
    return forEachRun(font, text, [](const Runs::Run &, double) {});
}

void paintSteady(QPainter &painter, QPointF at, const QString &text)
{
    forEachRun(painter.font(), text,
               [&](const Runs::Run &run, double x) { run.lines.paint(painter, at + QPointF(x, 0)); });
}

} // namespace atlas
