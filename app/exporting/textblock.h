// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace atlas {

enum class TextFace { Sans, Display, Serif };

/// Letters of one kind within a paragraph.
struct TextRun {
    QString text;
    int weight = 400;
    QColor Theme::*colour = &Theme::ink;
    bool operator==(const TextRun &) const = default;
};

/// A paragraph, broken into lines of a width. Logical pixels. Painted as glyphs on pixels and as text on
/// paper, equal on all platforms: no hinting, no subpixels of colour.
struct TextBlock {
    std::vector<TextRun> runs;
    double pixels = 12; ///< of type, whole
    TextFace face = TextFace::Sans;
    QRectF rect; ///< set by place()

    bool isEmpty() const;
    QString text() const; ///< of all runs
    /// Lays it out below `corner` and returns the height, 0 for an empty one.
    double place(QPointF corner, double width);
    /// Width that it would take on one line.
    double naturalWidth() const;
    void paint(QPainter &painter, const Theme &theme) const;
    bool operator==(const TextBlock &) const = default;
};

/// A bundled face as pictures use it.
QFont pageFont(TextFace face, double pixels, int weight);

} // namespace atlas
