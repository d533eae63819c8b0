// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace atlas {

struct DateEntry {
    QDate date; ///< null on error; the first day of a month or year entered alone
    QString error; ///< a sentence for the reader, empty when nothing is wrong
};

/// A date as readers type it: "2004", "2004-03", "March 2004", "29 March 2004", "29 Mar 2004",
/// "March 29, 2004", "2004-03-29", "29.3.2004" where one reading only is possible. Rejects what could be two
/// dates, what is no date and what lies outside the atlas, and says why.
DateEntry parseDateEntry(const QString &text);

} // namespace atlas
