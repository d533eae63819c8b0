// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace atlas {

/// Part of a text in UTF-16 code units, `to` exclusive.
struct TextRange {
    int from = 0, to = 0;
    bool isEmpty() const { return to <= from; }
    bool meets(const TextRange &other) const { return from < other.to && other.from < to; }
    bool operator==(const TextRange &) const = default;
};

/// Where a word stands on its page: points (1/72 inch) from the upper left corner. Floats, because a long
/// document has a million of them.
struct WordBox {
    int from = 0, to = 0; ///< in the text of the document
    float x = 0, y = 0, width = 0, height = 0;
};

struct PaperPage {
    TextRange text;
    QSizeF size; ///< points; empty when the document has no pictures of its pages
    std::vector<WordBox> words; ///< in the order of the text; empty without pictures
};

/// A document as plain text in reading order, line by line, page after page. A value.
struct PaperText {
    QString text;
    std::vector<PaperPage> pages; ///< cover the text without gaps; one at least, unless the text is empty

    int pageAt(int offset) const; ///< the page that holds the offset; -1 without pages
    /// The lines of a range on one page, as one box a line, points. Words that the range cuts are cut in
    /// proportion. Empty without pictures.
    std::vector<QRectF> boxes(const TextRange &range, int page) const;
};

/// A text file as pages: at form feeds, else in parts of about `partLength` that end with a paragraph, so
/// that a view never has to lay out a whole book.
PaperText pagedText(const QString &text);
inline constexpr int partLength = 30'000;

} // namespace atlas
