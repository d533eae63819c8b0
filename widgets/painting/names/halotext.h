// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

class QPainter;

namespace atlas {

/// How a name on the map is set. Sizes need not be whole pixels, which QFont alone cannot do.
struct TextStyle {
    double pixels = 12;
    int weight = 500;
    bool serif = false; ///< Vollkorn italic
    double spacing = 0; ///< between letters, em
    bool operator==(const TextStyle &) const = default;
};

inline constexpr double usualHalo = 2.6; ///< width of a halo, logical pixels
inline constexpr double wideHalo = 3.4; ///< between stripes a name needs more room

/// Names in black and white: what is needed to paint one, its place apart.
struct HaloLook {
    QString text; ///< may hold line breaks; lines are centred
    TextStyle style;
    QColor ink;
    QColor halo;
    double haloWidth = usualHalo;
    double rotation = 0; ///< degrees, clockwise

    bool hasWideHalo() const { return haloWidth >= wideHalo; }
    QByteArray key() const; ///< equal keys paint equal pixels
    bool operator==(const HaloLook &) const = default;
};

/// Size of the lines without halo and rotation, logical pixels.
QSizeF textSize(const TextStyle &style, const QString &text);
/// Outlines of the lines, centred about the origin.
QPainterPath textOutline(const TextStyle &style, const QString &text);

/// A line of a name as it is set: where its base line begins, from the middle of all lines. Logical pixels.
struct SetLine {
    QPointF start;
    QString text;
    double width = 0;
};
std::vector<SetLine> setLines(const TextStyle &style, const QString &text);
/// The face at one large size, and by what it must be scaled: QFont holds whole pixels only.
QFont nameFont(const TextStyle &style);
double nameFontScale(const TextStyle &style);

/// Keeps sizes of texts: measuring costs more than looking up.
class TextMeasure {
public:
    QSizeF size(const TextStyle &style, const QString &text);

private:
    QHash<QByteArray, QSizeF> m_sizes;
};

/// Paints text with a halo about a middle, which is best snapped to a device pixel: as outlines on pixels, as
/// letters on paper.
void paintHaloText(QPainter &painter, QPointF centre, const HaloLook &look);
/// What the text and its halo stay within, about the origin; `size` is textSize() in this style or a wider
/// one. Logical pixels.
QRectF haloRoom(const HaloLook &look, QSizeF size);

} // namespace atlas
