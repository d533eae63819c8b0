// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagepictures.h"
#include "paper/papertext.h"

#include <functional>
#include <memory>

namespace atlas {

/// A document read from a file, or why it was not. A value.
struct PaperReading {
    enum class Status { Read, Locked, Failed, Cancelled };

    Status status = Status::Failed;
    QString reason; ///< Failed: a sentence for the reader, with what can be done
    PaperText text;
    std::shared_ptr<PagePictures> pictures; ///< null for text files

    /// Whether it has letters enough to look for quotations; a scan without a text layer has none.
    bool hasText() const;
};

/// What is read and how far its reading is told.
struct PaperRequest {
    QString file;
    QString password; ///< of a PDF; empty at first
    std::function<bool(int done, int total)> progress; ///< pages of a PDF; false stops. May be empty.
};

/// Reads a PDF (by the module beside the program, loaded now) or a text file (UTF-8, UTF-16 by its mark,
/// else Windows-1252). What a file is, is told from its content. Safe on any thread, one call at a time.
PaperReading readPaper(const PaperRequest &request);

/// Names that a dialog offers ("*.pdf", "*.txt" …).
QStringList paperPatterns();

inline constexpr qint64 largestText = 32LL << 20; ///< bytes
inline constexpr qint64 largestPdf = 1LL << 30; ///< bytes

} // namespace atlas
