// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/packreader.h"
#include "paper/papertext.h"

#include <QFile>

#include <memory>
#include <random>

/// Copies of a paper for tests: the quotations of the shipped pack at their places, other words between.
namespace papercopy {

/// A text that remembers where each of its code units stood in the text that it was made from (-1: nowhere).
struct Copy {
    QString text;
    std::vector<int> origin;

    void add(QChar sign, int from)
    {
        text.append(sign);
        origin.push_back(from);
    }
};

inline std::shared_ptr<const atlas::Pack> pack()
{
    static const auto read
        = atlas::PackReader().read(QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack")).pack;
    return read;
}

inline QString filler(int length, unsigned seed)
{
    static const char *const words[]
        = {"meanwhile", "harbour", "the",     "weather", "of",      "orchards", "and",     "slowly",
           "railway",   "a",       "village", "in",      "copper",  "which",    "gardens", "once",
           "letters",   "under",   "winter",  "to",      "carried", "bread",    "river",   "music"};
    std::mt19937 random(seed);
    QString text;
    while (text.size() < length)
        text += QLatin1String(words[random() % std::size(words)]) + QLatin1Char(' ');
    return text.left(length);
}

inline void put(QString &text, int at, const QString &words)
{
    text.replace(at, words.size(), words);
}

/// The paper as far as the pack quotes it; `without` is left out, as if the copy did not have it.
inline QString paper(const atlas::ExcerptId &without = {})
{
    int length = 0;
    for (const atlas::Excerpt &excerpt : pack()->excerpts)
        length = std::max(length, excerpt.end + 400);
    QString text = filler(length, 7);
    for (const atlas::Excerpt &excerpt : pack()->excerpts) {
        put(text, excerpt.start - int(excerpt.prefix.size()), excerpt.prefix);
        put(text, excerpt.end, excerpt.suffix);
    }
    for (const atlas::Excerpt &excerpt : pack()->excerpts)
        put(text, excerpt.start, excerpt.quote);
    if (const atlas::Excerpt *gone = pack()->excerpt(without))
        put(text, gone->start, filler(gone->end - gone->start, 11));
    return text;
}

/// A whole copy of the paper, where there is one: in $ATLAS_PAPER, else beside the checkout. Its quotations
/// are short and may stand in the repository; it may not.
inline QString wholePaper()
{
    const QString named = qEnvironmentVariable("ATLAS_PAPER");
    QFile file(named.isEmpty() ? QStringLiteral(ATLAS_SOURCE_DIR "/../shared/paper/paper.txt") : named);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Each code unit is wrong with the given chance: another letter, none, or one too many.
inline Copy noisy(const QString &text, double chance, unsigned seed)
{
    std::mt19937 random(seed);
    const auto letter = [&] { return QChar(u'a' + char16_t(random() % 26)); };
    Copy copy;
    for (int i = 0; i < text.size(); ++i) {
        if (random() >= chance * double(std::mt19937::max())) {
            copy.add(text[i], i);
            continue;
        }
        const unsigned kind = random() % 3;
        if (kind == 0)
            copy.add(letter(), i);
        if (kind == 1) {
            copy.add(text[i], i);
            copy.add(letter(), -1);
        }
    }
    return copy;
}

/// What of the original the ranges cover, as a share of [from, to); 0 when they hold more foreign text than
/// that length.
inline double share(const Copy &copy, const std::vector<atlas::TextRange> &ranges, int from, int to)
{
    int inside = 0, outside = 0;
    for (const atlas::TextRange &range : ranges) {
        for (int i = range.from; i < range.to; ++i) {
            const int at = copy.origin[size_t(i)];
            inside += at >= from && at < to;
            outside += at >= 0 && (at < from || at >= to);
        }
    }
    return outside > (to - from) / 4 + 4 ? 0 : double(inside) / (to - from);
}

} // namespace papercopy
