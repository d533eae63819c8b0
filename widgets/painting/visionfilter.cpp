// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visionfilter.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr Matrix deuteranopia{
    {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{
    {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
constexpr Triple luminance{0.2126729, 0.7151522, 0.0721750};
constexpr Matrix grey{{luminance, luminance, luminance}};

double linear(int part)
{
    const double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

int displayed(double value)
{
    const double bound = std::clamp(value, 0.0, 1.0);
    const double part = bound <= 0.0031308 ? bound * 12.92 : 1.055 * std::pow(bound, 1 / 2.4) - 0.055;
    return int(std::lround(part * 255));
}

double product(const Triple &row, const Triple &rgb)
{
    return row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2];
}

} // namespace

QRgb seenAs(QRgb colour, Vision vision)
{
    if (vision == Vision::Colour)
        return colour;
    const Matrix &matrix = vision == Vision::Grey ? grey
        : vision == Vision::Deuteranopia          ? deuteranopia
                                                  : protanopia;
    const Triple rgb{linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))};
    return qRgb(displayed(product(matrix[0], rgb)), displayed(product(matrix[1], rgb)),
                displayed(product(matrix[2], rgb)));
}

QImage seenAs(const QImage &image, Vision vision)
{
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    if (vision == Vision::Colour)
        return result;
    QHash<QRgb, QRgb> known; // a map has few colours and many pixels
    for (int y = 0; y < result.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            auto found = known.constFind(row[x]);
            if (found == known.constEnd())
                found = known.insert(row[x], seenAs(row[x], vision));
            row[x] = *found;
        }
    }
    return result;
}

double lightness(QRgb colour)
{
    const double y
        = product(luminance, {linear(qRed(colour)), linear(qGreen(colour)), linear(qBlue(colour))});
    return y > 216.0 / 24389 ? 116 * std::cbrt(y) - 16 : y * 24389 / 27;
}

} // namespace atlas
