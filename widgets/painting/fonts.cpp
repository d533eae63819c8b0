// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QResource>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas {

namespace {

/// The fonts lie in the program as they are, not compressed: what is never asked for is never read, and
/// neither the database nor a face makes a copy.
bool registerFont(const QString &path)
{
    const QResource font(path);
    if (!font.isValid() || font.compressionAlgorithm() != QResource::NoCompression)
        return QFontDatabase::addApplicationFont(path) >= 0;
    const auto *bytes = reinterpret_cast<const char *>(font.data());
    return QFontDatabase::addApplicationFontFromData(QByteArray::fromRawData(bytes, font.size())) >= 0;
}

bool registerAll()
{
    int missing = 0;
    int found = 0;
    QDirIterator files(QStringLiteral(":/fonts"), QDir::Files);
    while (files.hasNext()) {
        missing += !registerFont(files.next());
        ++found;
    }
    return found > 0 && missing == 0;
}

struct Cut {
    const char *family;
    int pixels;
    int weight; ///< or 0: as it is inherited
    bool italic;
    bool operator==(const Cut &other) const = default;
};

/// A font that is kept has found its face; a new one looks for it among all that are loaded, and it is asked
/// for with every line that is painted.
const QFont &kept(const Cut &cut)
{
    constexpr size_t most = 64;
    thread_local std::vector<std::pair<Cut, QFont>> known;
    const auto found
        = std::find_if(known.begin(), known.end(), [&cut](const auto &each) { return each.first == cut; });
    if (found != known.end())
        return found->second;
    if (known.size() >= most)
        known.clear();
    QFont font(QLatin1String(cut.family));
    font.setPixelSize(cut.pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (cut.weight > 0)
        font.setWeight(QFont::Weight(cut.weight));
    else
        font.setItalic(cut.italic);
    return known.emplace_back(cut, font).second;
}

int wholePixels(double pixels)
{
    return std::max(1, qRound(pixels));
}

constexpr char sans[] = "Inter", display[] = "Inter Display", serif[] = "Vollkorn";

} // namespace

bool registerFonts()
{
    static const bool complete = registerAll();
    return complete;
}

QFont sansFont(double pixels, int weight)
{
    return kept({sans, wholePixels(pixels), weight, false});
}

QFont displayFont(double pixels, int weight)
{
    return kept({display, wholePixels(pixels), weight, false});
}

QFont serifFont(double pixels, bool italic)
{
    return kept({serif, wholePixels(pixels), 0, italic});
}

} // namespace atlas
