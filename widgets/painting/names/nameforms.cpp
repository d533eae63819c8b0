// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/nameforms.h"

#include "names/labelwishes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr std::array<double, 4> rankPixels{14, 12.4, 11.4, 10.4};
constexpr double smallestPixels = 10.4;

int rankOf(const LabelWish &wish)
{
    if (wish.anchor)
        return wish.anchor->rank;
    if (wish.kind == LabelKind::Contested)
        return 4;
    return wish.area > 4e11 ? 2 : wish.area > 1e11 ? 3 : 4;
}

/// "Bosnia and Herzegovina" -> "Bosnia and\nHerzegovina": broken at a space or after a hyphen, where the
/// halves come closest in length.
QString broken(const QString &name)
{
    if (name.contains(QLatin1Char('\n')))
        return name;
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        const bool breaks = name[i] == QLatin1Char(' ') || name[i] == QLatin1Char('-');
        if (breaks && (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size())))
            best = i;
    }
    if (best < 0)
        return name;
    const qsizetype end = best + (name[best] == QLatin1Char('-') ? 1 : 0);
    return name.first(end) + QLatin1Char('\n') + name.sliced(best + 1);
}

QString onOneLine(QString text)
{
    text.replace(QLatin1String("-\n"), QLatin1String("-"));
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

/// On one line and, where it can be broken, on more.
QStringList textsOf(const LabelWish &wish, NameLength length)
{
    const QString text = wish.anchor ? wish.anchor->text : QString();
    const bool isShort = text.endsWith(QLatin1Char('.'));
    if (length == NameLength::Short && !isShort)
        return {};
    const bool isByHand = !text.isEmpty() && isShort == (length == NameLength::Short);
    const QString lines = isByHand ? text : broken(wish.name);
    const QString line = onOneLine(lines);
    return line == lines ? QStringList{line} : QStringList{line, lines};
}

} // namespace

/// As large as fits, down to the smallest size that names may have.
std::vector<NameForm> NameForms::onLand(const LabelWish &wish, NameLength length, double roomWidth) const
{
    const double pixels = rankPixels[size_t(rankOf(wish)) - 1] * m_scale;
    const double least = smallestPixels * m_scale;
    const auto width = [&](const QString &text) { return size({text, pixels}).width(); };
    QStringList texts = textsOf(wish, length);
    if (texts.size() > 1 && width(texts.front()) > roomWidth)
        texts.removeFirst();
    std::vector<NameForm> forms;
    for (const QString &text : texts) {
        const double fitted = width(text) > roomWidth ? pixels * roomWidth / width(text) : pixels;
        forms.push_back({text, std::clamp(fitted, least, pixels)});
    }
    for (const QString &text : texts)
        if (pixels > least)
            forms.push_back({text, least});
    return forms;
}

std::vector<NameForm> NameForms::outside(const LabelWish &wish) const
{
    std::vector<NameForm> forms;
    for (const NameLength length : {NameLength::Full, NameLength::Short})
        for (const QString &text : textsOf(wish, length).mid(0, 1))
            forms.push_back({text, smallestPixels * m_scale});
    return forms;
}

} // namespace atlas
