// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/papertext.h"

#include <algorithm>

namespace atlas {

namespace {

QRectF cutBox(const WordBox &word, const TextRange &range)
{
    const double letter = double(word.width) / std::max(1, word.to - word.from);
    const int from = std::max(range.from, word.from), to = std::min(range.to, word.to);
    return {word.x + (from - word.from) * letter, word.y, (to - from) * letter, word.height};
}

/// Whether the box goes on in the line: it stands to the right of it and shares most of its height.
bool continues(const QRectF &line, const QRectF &box)
{
    const double shared = std::min(line.bottom(), box.bottom()) - std::max(line.top(), box.top());
    return shared > 0.5 * std::min(line.height(), box.height()) && box.left() >= line.left()
        && box.left() - line.right() < 2.5 * line.height(); // further off is another column
}

/// End of the part that starts at `from`: after the last paragraph that fits, else the last line, else hard.
int partEnd(const QString &text, int from)
{
    if (text.size() - from <= partLength * 5 / 4)
        return int(text.size());
    const int limit = from + partLength;
    for (const QString &mark : {QStringLiteral("\n\n"), QStringLiteral("\n"), QStringLiteral(" ")}) {
        const int at = int(text.lastIndexOf(mark, limit));
        if (at > from + partLength / 2)
            return at + int(mark.size());
    }
    return text[limit].isLowSurrogate() ? limit + 1 : limit;
}

} // namespace

int PaperText::pageAt(int offset) const
{
    const auto after = std::upper_bound(pages.begin(), pages.end(), offset,
                                        [](int at, const PaperPage &page) { return at < page.text.from; });
    return after == pages.begin() ? (pages.empty() ? -1 : 0) : int(after - pages.begin()) - 1;
}

std::vector<QRectF> PaperText::boxes(const TextRange &range, int page) const
{
    std::vector<QRectF> lines;
    if (page < 0 || page >= int(pages.size()))
        return lines;
    for (const WordBox &word : pages[size_t(page)].words) {
        if (!range.meets({word.from, word.to}))
            continue;
        const QRectF box = cutBox(word, range);
        if (!lines.empty() && continues(lines.back(), box))
            lines.back() |= box;
        else
            lines.push_back(box);
    }
    return lines;
}

PaperText pagedText(const QString &text)
{
    PaperText paged{text, {}};
    const bool hasFeeds = text.contains(QLatin1Char('\f'));
    int from = 0;
    while (from < text.size()) {
        int to = partEnd(text, from);
        if (hasFeeds) {
            const int feed = int(text.indexOf(QLatin1Char('\f'), from));
            // A book whose pages are fed only once or twice is cut in parts all the same.
            to = feed >= 0 && feed < from + 4 * partLength ? feed + 1 : to;
        }
        paged.pages.push_back({{from, to}, {}, {}});
        from = to;
    }
    return paged;
}

} // namespace atlas
