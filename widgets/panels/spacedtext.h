// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace atlas {

/// What words are set in and how their lines follow one another; logical pixels.
struct SpacedLook {
    QFont font;
    double line = 0; ///< height of a line, with the letters in its middle; 0 = the font's own, times `share`
    double share = 1; ///< as the line height of rich text
    qsizetype bold = 0; ///< so many letters at the start are bold
    bool operator==(const SpacedLook &) const = default;
};

/// Words with other room between their lines than a label gives them. They are shaped once for a width and
/// then painted as often as one likes: cards come back with the days. All sizes in logical pixels.
class SpacedText {
public:
    SpacedText();
    SpacedText(const QString &words, const SpacedLook &look);
    SpacedText(SpacedText &&) noexcept;
    SpacedText &operator=(SpacedText &&) noexcept;
    ~SpacedText();

    /// Of all lines, broken at that width (at least 1).
    double heightFor(double width) const;
    /// In the painter's pen; `corner` is the upper left one of the first line. The width is as above.
    void paint(QPainter &painter, QPointF corner, double width) const;
    int broken() const { return m_broken; } ///< how often the lines were found; tests gate on it

private:
    void breakLines(double width) const;

    QString m_words;
    SpacedLook m_look;
    mutable std::unique_ptr<QTextLayout> m_lines; ///< for the last width
    mutable double m_width = -1;
    mutable double m_height = 0;
    struct Known {
        double width, height;
    };
    mutable std::vector<Known> m_known; ///< of the last few widths
    mutable int m_broken = 0;
};

} // namespace atlas
