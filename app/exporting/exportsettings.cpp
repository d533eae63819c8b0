// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportsettings.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double millimetresAnInch = 25.4;

double inchesOf(double length, const PageSize &page)
{
    switch (page.unit) {
    case SizeUnit::Pixels:
        return length / page.dpi;
    case SizeUnit::Millimetres:
        return length / millimetresAnInch;
    case SizeUnit::Inches:
        break;
    }
    return length;
}

int pixelsOf(double length, const PageSize &page)
{
    const double pixels = page.unit == SizeUnit::Pixels ? length : inchesOf(length, page) * page.dpi;
    return std::isfinite(pixels) ? int(std::clamp(std::round(pixels), 0.0, 1e6)) : 0;
}

PageSize paper(double width, double height)
{
    return {{width, height}, SizeUnit::Millimetres, 300};
}

} // namespace

QSize PageSize::pixels() const
{
    return {pixelsOf(size.width(), *this), pixelsOf(size.height(), *this)};
}

QSizeF PageSize::millimetres() const
{
    return QSizeF(inchesOf(size.width(), *this), inchesOf(size.height(), *this)) * millimetresAnInch;
}

PageSize inUnit(const PageSize &page, SizeUnit unit)
{
    if (unit == page.unit)
        return page;
    PageSize result = page;
    result.unit = unit;
    const auto rounded = [](QSizeF size, double steps) {
        return QSizeF(std::round(size.width() * steps) / steps, std::round(size.height() * steps) / steps);
    };
    result.size = unit == SizeUnit::Pixels ? QSizeF(page.pixels())
        : unit == SizeUnit::Millimetres    ? rounded(page.millimetres(), 10)
                                           : rounded(page.millimetres() / millimetresAnInch, 100);
    return result;
}

QString faultOf(const ExportSettings &settings)
{
    const PageSize &page = settings.page;
    if (!(page.dpi >= leastDpi && page.dpi <= mostDpi))
        return QStringLiteral("%1 dpi: it is a number from %2 to %3")
            .arg(page.dpi)
            .arg(leastDpi)
            .arg(mostDpi);
    if (!(settings.scale >= 1 && settings.scale <= 4))
        return QStringLiteral("scale %1: it is a number from 1 to 4").arg(settings.scale);
    const QSize pixels = settings.pixels();
    for (const int side : {pixels.width(), pixels.height()})
        if (side < smallestSide || side > largestSide)
            return QStringLiteral("%1 x %2 pixels: each side must have from %3 to %4")
                .arg(pixels.width())
                .arg(pixels.height())
                .arg(smallestSide)
                .arg(largestSide);
    if (double(pixels.width()) * pixels.height() > mostPixels)
        return QStringLiteral("%1 x %2 pixels are %3 million; %4 million are the most")
            .arg(pixels.width())
            .arg(pixels.height())
            .arg(std::lround(double(pixels.width()) * pixels.height() / 1e6))
            .arg(std::lround(mostPixels / 1e6));
    return {};
}

const FormatWords &formatWords()
{
    static const FormatWords words{
        {ExportFormat::Png, "png"},   {ExportFormat::Jpeg, "jpeg"},       {ExportFormat::WebP, "webp"},
        {ExportFormat::Tiff, "tiff"}, {ExportFormat::GeoTiff, "geotiff"}, {ExportFormat::Svg, "svg"},
        {ExportFormat::Pdf, "pdf"},
    };
    return words;
}

const PartWords &partWords()
{
    static const PartWords words{
        {PagePart::Title, "title"},     {PagePart::Date, "date"},          {PagePart::Subtitle, "subtitle"},
        {PagePart::Legend, "legend"},   {PagePart::ScaleBar, "scale-bar"}, {PagePart::Viewpoint, "viewpoint"},
        {PagePart::Sources, "sources"}, {PagePart::Citation, "citation"},  {PagePart::Excerpt, "excerpt"},
        {PagePart::Locator, "locator"},
    };
    return words;
}

QString formatWord(ExportFormat format)
{
    const auto found = std::find_if(formatWords().begin(), formatWords().end(),
                                    [format](const auto &word) { return word.first == format; });
    return QLatin1String(found->second);
}

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Jpeg:
        return QStringLiteral(".jpg");
    case ExportFormat::Tiff:
    case ExportFormat::GeoTiff:
        return QStringLiteral(".tif");
    default:
        return QLatin1Char('.') + formatWord(format);
    }
}

std::optional<ExportFormat> formatOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("jpg"))
        return ExportFormat::Jpeg;
    if (ending == QLatin1String("tif"))
        return ExportFormat::Tiff;
    for (const auto &[format, word] : formatWords())
        if (format != ExportFormat::GeoTiff && ending == QLatin1String(word))
            return format;
    return {};
}

QString themeWord(ThemeName theme)
{
    switch (theme) {
    case ThemeName::Light:
        return QStringLiteral("light");
    case ThemeName::Dark:
        return QStringLiteral("dark");
    case ThemeName::Print:
        return QStringLiteral("print");
    case ThemeName::Contrast:
        break;
    }
    return QStringLiteral("contrast");
}

const std::vector<PagePreset> &pagePresets()
{
    static const std::vector<PagePreset> presets{
        {"slide", "Slide 16:9", {{1920, 1080}, SizeUnit::Pixels, screenDpi}, 1.5},
        {"slide-4k", "Slide 16:9, 4K", {{3840, 2160}, SizeUnit::Pixels, 2 * screenDpi}, 1.5},
        {"a4-landscape", "A4 landscape", paper(297, 210)},
        {"a4-portrait", "A4 portrait", paper(210, 297)},
        {"a3-landscape", "A3 landscape", paper(420, 297), 1.25},
        {"a3-portrait", "A3 portrait", paper(297, 420), 1.25},
        {"column", "Journal column, 85 mm", paper(85, 190)},
        {"a0-portrait", "Poster A0", paper(841, 1189), 3},
        {"a0-landscape", "Poster A0 landscape", paper(1189, 841), 3},
    };
    return presets;
}

const PagePreset *presetOf(const QString &word)
{
    const auto &presets = pagePresets();
    const auto found = std::find_if(presets.begin(), presets.end(), [&word](const PagePreset &preset) {
        return word == QLatin1String(preset.word);
    });
    return found == presets.end() ? nullptr : &*found;
}

const PagePreset *presetOf(const PageSize &page, double scale)
{
    const auto &presets = pagePresets();
    const auto found = std::find_if(presets.begin(), presets.end(), [&](const PagePreset &preset) {
        return preset.page == page && preset.scale == scale;
    });
    return found == presets.end() ? nullptr : &*found;
}

} // namespace atlas
