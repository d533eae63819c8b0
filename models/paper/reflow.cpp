// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/reflow.h"

namespace atlas {

namespace {

constexpr int fullLine = 40; // characters; a shorter line was ended on purpose
constexpr QChar softHyphen(0x00AD), wordJoiner(0x2060);

} // namespace

QString reflowed(const QString &printed)
{
    QString flowing = printed;
    flowing.replace(QLatin1Char('\f'), QLatin1Char('\n'));
    int start = 0; // of the line
    for (int i = 0; i < flowing.size(); ++i) {
        if (flowing[i] != QLatin1Char('\n'))
            continue;
        const bool isFull = i - start >= fullLine;
        start = i + 1;
        if (!isFull || start >= flowing.size() || flowing[start].isSpace())
            continue;
        const bool goesOn = flowing[i - 1] == QLatin1Char('-') && flowing[i - 2].isLetter();
        if (goesOn && flowing[start].isLower())
            flowing[i - 1] = softHyphen;
        flowing[i] = goesOn ? wordJoiner : QChar(u' ');
    }
    return flowing;
}

} // namespace atlas
