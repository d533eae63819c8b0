// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QString>

namespace atlas {

/// An EDTF date or interval in words, no more exact than it is: "29 March 2004", "January 1950", "2001",
/// "7 to 12 August 2008", "from 12 April 2014". Text that is not EDTF comes back as it is.
QString longDates(const QString &edtf);
/// The same for a narrow column: "29 Mar 2004", "7–12 Aug 2008", "2004–2008", "from 12 Apr 2014".
QString shortDates(const QString &edtf);

/// A table's remark with its "1949-04-04" in words.
QString withDatesInWords(const QString &remark);

} // namespace atlas
