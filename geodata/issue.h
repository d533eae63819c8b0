// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace atlas {

/// One thing that is wrong with a piece of input, worded for a reader.
struct Issue {
    enum class Severity { Warning, Error };

    Severity severity = Severity::Error;
    QString file; ///< path as the reader knows it
    QString place; ///< layer and feature, or JSON path and line; may be empty
    QString reason; ///< a sentence without the file name

    /// "file: place: reason", leaving out what is empty.
    QString text() const;
    bool operator==(const Issue &) const = default;
};

using Issues = std::vector<Issue>;

bool hasErrors(const Issues &issues);

} // namespace atlas
