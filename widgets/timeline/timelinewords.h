// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timelinescene.h"

#include <QString>

namespace atlas {

/// "29 March 2004", "7 May 2004 to 7 May 2008", "about 2001", "between 1980 and 1989", "since 12 April 2014".
QString eventDateText(const Event &event);
/// "Seven states join NATO, 29 March 2004".
QString eventText(const Event &event);
/// For a list reader: with category, and whether the paper names it.
QString eventListText(const Event &event);
/// "29 March 2004. Seven states join NATO: Bulgaria, …. 26 members of NATO." What happens on the day, if
/// anything does, and how things stand.
QString momentText(const TimelineScene &scene);

/// What a lane of measures shows on a day: "12 March 1999: 19 members, since 12 March 1999".
QString measureHover(const TimelineScene &scene, int lane, QDate day);

} // namespace atlas
