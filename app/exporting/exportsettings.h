// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "viewstate.h"

#include <QFlags>
#include <QSize>
#include <QSizeF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace atlas {

enum class ExportFormat {
    Png = 1 << 0,
    Jpeg = 1 << 1,
    WebP = 1 << 2,
    Tiff = 1 << 3,
    GeoTiff = 1 << 4, ///< the map alone, in EPSG:3035
    Svg = 1 << 5,
    Pdf = 1 << 6
};
Q_DECLARE_FLAGS(ExportFormats, ExportFormat)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExportFormats)

/// What stands around the map, each switchable.
enum class PagePart {
    Title = 1 << 0,
    Date = 1 << 1,
    Subtitle = 1 << 2, ///< how many members, and which of them lie outside the frame
    Legend = 1 << 3,
    ScaleBar = 1 << 4,
    Viewpoint = 1 << 5, ///< printed all the same where contested land is in view
    Sources = 1 << 6, ///< and licence
    Citation = 1 << 7, ///< of the paper
    Excerpt = 1 << 8, ///< the selected passage, quoted
    Locator = 1 << 9 ///< of the members beyond the Atlantic
};
Q_DECLARE_FLAGS(PageParts, PagePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(PageParts)
inline constexpr int allPageParts = (1 << 10) - 1;
inline constexpr int defaultPageParts = allPageParts & ~int(PagePart::Excerpt);

/// A page sets the map among its words; Map is the map alone with its plates, as on the screen.
enum class PageStyle { Page, Map };
/// Whether a file of paths holds letters as text or as outlines, which need no font.
enum class LettersAs { Text, Outlines };
enum class SizeUnit { Pixels, Millimetres, Inches };

struct PageSize {
    QSizeF size{1920, 1080}; ///< in `unit`
    SizeUnit unit = SizeUnit::Pixels;
    double dpi = 96; ///< pixels an inch, leastDpi to mostDpi

    QSize pixels() const;
    QSizeF millimetres() const;
    bool operator==(const PageSize &) const = default;
};
PageSize inUnit(const PageSize &page, SizeUnit unit); ///< the same page, as near as the unit goes
inline constexpr double screenDpi = 96; ///< at which a logical pixel is a pixel
inline constexpr double leastDpi = 72, mostDpi = 1200;
inline constexpr int smallestSide = 16; ///< pixels
inline constexpr int largestSide = 32767;
inline constexpr double mostPixels = 1 << 29; ///< of a picture

/// All that decides what an export looks like: equal settings on one scenery make equal pixels, in the
/// preview, the file and the command line. A value.
struct ExportSettings {
    ViewState view; ///< its layers hold graticule and events, its camera what must be seen
    ThemeName theme = ThemeName::Light;
    PageSize page;
    double scale = 1; ///< enlarges type and lines, 1 to 4
    PageStyle style = PageStyle::Page;
    PageParts parts{defaultPageParts};
    QString title, subtitle; ///< empty = made from the data
    QString altText, longText; ///< for screen readers; empty = made from the data
    ExportFormats formats{ExportFormat::Png};
    LettersAs letters = LettersAs::Text;
    int quality = 90; ///< of JPEG and of WebP below 100, which is lossless; 1 to 100
    bool worldFile = false; ///< a file beside the picture says where it lies, EPSG:3035
    bool keepsState = true; ///< the file can be opened as the view that it shows
    QString name; ///< of the file, without its ending; empty = made from the date

    QSize pixels() const { return page.pixels(); }
    double ratio() const { return page.dpi / screenDpi * scale; } ///< pixels of the file a logical pixel
    QSizeF pictureSize() const { return QSizeF(pixels()) / ratio(); } ///< logical pixels
    /// Points of type of that many logical pixels, in print.
    double points(double logical) const { return logical * scale * 72 / screenDpi; }
    bool operator==(const ExportSettings &) const = default;
};

/// What keeps the settings from being drawn, a sentence; empty when nothing does.
QString faultOf(const ExportSettings &settings);

/// Words of files and of the command line; they never change.
using FormatWords = std::vector<std::pair<ExportFormat, const char *>>;
using PartWords = std::vector<std::pair<PagePart, const char *>>;
const FormatWords &formatWords(); ///< "png", "jpeg", "webp", "tiff", "geotiff", "svg", "pdf"
const PartWords &partWords(); ///< "title", "date" …
QString formatWord(ExportFormat format);
QString endingOf(ExportFormat format); ///< ".png"
/// By the ending of a file name; nothing for another one. ".tif" and ".tiff" are Tiff.
std::optional<ExportFormat> formatOfFile(const QString &path);
QString themeWord(ThemeName theme);

/// A page by its name.
struct PagePreset {
    const char *word; ///< of the command line: "a4-landscape"
    const char *label; ///< "A4 landscape"
    PageSize page;
    double scale = 1;
};
const std::vector<PagePreset> &pagePresets();
const PagePreset *presetOf(const QString &word); ///< null for an unknown one
const PagePreset *presetOf(const PageSize &page, double scale); ///< that has just this size, or null

} // namespace atlas
