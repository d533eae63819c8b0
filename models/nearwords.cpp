// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearwords.h"

#include "foldedtext.h"

#include <algorithm>
#include <map>
#include <vector>

namespace atlas {

namespace {

/// Letters to insert, drop or replace (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({replaced, diagonal + 1, row[size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

QStringList nearWords(const QString &word, const QStringList &words, qsizetype most)
{
    const QString folded = foldedText(word);
    if (folded.isEmpty())
        return {};
    std::multimap<int, QString> found;
    for (const QString &candidate : words) {
        const QString other = foldedText(candidate);
        const bool part = folded.size() >= 3 && (other.contains(folded) || folded.contains(other));
        const int far = part ? 1 : distance(folded, other);
        if (far <= std::max<qsizetype>(2, folded.size() / 3))
            found.emplace(far, candidate);
    }
    QStringList near;
    for (const auto &[far, candidate] : found) {
        if (near.size() < most && !near.contains(candidate))
            near.append(candidate);
    }
    return near;
}

} // namespace atlas
