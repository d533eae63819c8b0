// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"
#include "timeline/timelinescene.h"

#include <memory>
#include <random>

/// Packs of events for tests of the timeline, and what measures text where there are no fonts.
namespace dense {

inline atlas::Event event(const QString &id, const QString &edtf, QDate start, QDate end)
{
    atlas::Event made;
    made.id = {id};
    made.title = QStringLiteral("Title of ") + id;
    made.brief = QStringLiteral("Brief name of ") + id;
    made.edtf = edtf;
    made.when = atlas::readEdtf(edtf).value;
    made.start = start;
    made.end = end;
    made.precision = edtf.size() == 4 ? atlas::Precision::Year
        : edtf.size() == 7            ? atlas::Precision::Month
                                      : atlas::Precision::Day;
    return made;
}

inline atlas::Event dayEvent(const QString &id, QDate day)
{
    return event(id, day.toString(Qt::ISODate), day, day);
}

/// `count` events of all categories over the whole time and somewhat before it, points and spans; the same
/// for the same seed.
inline std::shared_ptr<const atlas::Pack> pack(int count, unsigned seed)
{
    std::mt19937 random(seed);
    auto made = std::make_shared<atlas::Pack>();
    for (int i = 0; i < count; ++i) {
        const QDate start = QDate(1946, 1, 1).addDays(random() % 28800);
        const QDate end = random() % 3 == 0 ? start.addDays(random() % 900) : start;
        const QString edtf = start == end
            ? start.toString(Qt::ISODate)
            : start.toString(Qt::ISODate) + QLatin1Char('/') + end.toString(Qt::ISODate);
        atlas::Event one = event(QStringLiteral("e%1").arg(i), edtf, start, end);
        one.category = atlas::EventCategory(random() % atlas::eventCategoryCount);
        one.tier = 1 + int(random() % 2);
        one.inPaper = atlas::InPaper(random() % 3);
        made->events.push_back(one);
    }
    std::sort(made->events.begin(), made->events.end(),
              [](const atlas::Event &a, const atlas::Event &b) { return a.start < b.start; });
    return made;
}

inline double width(const QString &text, bool strong)
{
    return double(text.size()) * (strong ? 7 : 6.2);
}

inline double julian(int year, int month, int day)
{
    return double(QDate(year, month, day).toJulianDay());
}

} // namespace dense
