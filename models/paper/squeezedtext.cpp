// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/squeezedtext.h"

#include "foldedtext.h"

#include <algorithm>
#include <map>

namespace atlas {

namespace {

constexpr int edgeLines = 3; // that a head or foot may have

bool isPlain(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

/// Adds what is left of one code unit.
void squeeze(QChar sign, int at, SqueezedText &into)
{
    const auto add = [&](char letter) {
        into.letters.push_back(letter);
        into.origin.push_back(at);
    };
    char16_t c = sign.unicode();
    if (c < 128) {
        if (c >= u'A' && c <= u'Z')
            c = char16_t(c + 32);
        if (isPlain(c))
            add(char(c));
        return;
    }
    for (const QChar part : foldedText(QString(sign))) {
        const char16_t p = part.unicode();
        if (isPlain(p))
            add(char(p));
        else if (part.isLetterOrNumber())
            add(char(128 + p % 127));
    }
}

std::vector<TextRange> linesOf(const QString &text, const TextRange &page)
{
    std::vector<TextRange> lines;
    int from = page.from;
    for (int at = page.from; at <= page.to; ++at) {
        const bool ends = at == page.to || text[at] == QLatin1Char('\n') || text[at] == QLatin1Char('\f');
        if (!ends)
            continue;
        if (!QStringView(text).mid(from, at - from).trimmed().isEmpty())
            lines.push_back({from, at});
        from = at + 1;
    }
    return lines;
}

/// What makes two heads the same: their letters. Empty for a page number.
std::string keyOf(const QString &text, const TextRange &line)
{
    std::string key = squeezed(text.mid(line.from, line.to - line.from)).letters;
    std::erase_if(key, [](char c) { return c >= '0' && c <= '9'; });
    return key;
}

struct Edge {
    TextRange line;
    bool isFoot = false;
};

std::vector<Edge> edgesOf(const QString &text, const PaperPage &page)
{
    const std::vector<TextRange> lines = linesOf(text, page.text);
    std::vector<Edge> edges;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i < edgeLines || i + edgeLines >= lines.size())
            edges.push_back({lines[i], i >= edgeLines});
    }
    return edges;
}

} // namespace

SqueezedText squeezed(const QString &text, const std::vector<TextRange> &without)
{
    SqueezedText all;
    all.letters.reserve(size_t(text.size()));
    all.origin.reserve(size_t(text.size()));
    size_t gap = 0;
    for (int i = 0; i < int(text.size()); ++i) {
        while (gap < without.size() && i >= without[gap].to)
            ++gap;
        if (gap < without.size() && i >= without[gap].from) {
            i = without[gap].to - 1;
            continue;
        }
        squeeze(text[i], i, all);
    }
    return all;
}

std::vector<TextRange> furnitureOf(const PaperText &paper)
{
    constexpr int leastRepeats = 2;
    if (int(paper.pages.size()) < leastRepeats)
        return {};
    std::map<std::pair<bool, std::string>, std::vector<TextRange>> byKey; // at the foot?, letters
    for (const PaperPage &page : paper.pages) {
        for (const Edge &edge : edgesOf(paper.text, page))
            byKey[{edge.isFoot, keyOf(paper.text, edge.line)}].push_back(edge.line);
    }
    std::vector<TextRange> furniture;
    for (const auto &[key, lines] : byKey) {
        if (int(lines.size()) >= leastRepeats || key.second.empty())
            furniture.insert(furniture.end(), lines.begin(), lines.end());
    }
    std::sort(furniture.begin(), furniture.end(),
              [](const TextRange &a, const TextRange &b) { return a.from < b.from; });
    return furniture;
}

} // namespace atlas
