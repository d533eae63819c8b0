// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures exports of one map, from settings to the closed file; prints JSON. Reports only: nothing here
// fails for being slow. With --poster, an A0 page of 9933 x 14043 pixels and the memory that it takes; alone,
// so that the memory is its own.
#include "exporter.h"
#include "figures.h"
#include "fonts.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace atlas;

namespace {

struct Row {
    const char *name;
    ExportFormat format;
    const char *page;
    int quality = 90;
};

constexpr Row rows[] = {
    {"PNG 3840x2160", ExportFormat::Png, "slide-4k"},
    {"JPEG 3840x2160, quality 90", ExportFormat::Jpeg, "slide-4k"},
    {"WebP 3840x2160, lossless", ExportFormat::WebP, "slide-4k", 100},
    {"TIFF 3840x2160", ExportFormat::Tiff, "slide-4k"},
    {"SVG of the same page", ExportFormat::Svg, "slide-4k"},
    {"PDF A3", ExportFormat::Pdf, "a3-landscape"},
    {"PNG A4, 300 dpi", ExportFormat::Png, "a4-landscape"},
};
constexpr int runs = 9;

ExportSettings settingsFor(const Row &row)
{
    ExportSettings settings;
    settings.view.date = {2004, 3, 29};
    const PagePreset *preset = presetOf(QLatin1String(row.page));
    settings.page = preset->page;
    settings.scale = preset->scale;
    settings.quality = row.quality;
    return settings;
}

QJsonObject measured(const Exporter &exporter, const Row &row, int count)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("map") + endingOf(row.format));
    const ExportSettings settings = settingsFor(row);
    std::vector<Spent> spent;
    for (int i = 0; i <= count; ++i) { // the first one loads fonts and libraries
        const Spent one = timed([&] {
            for (const Issue &issue : exporter.write(settings, row.format, path))
                std::fprintf(stderr, "%s\n", qPrintable(issue.text()));
        });
        if (i > 0)
            spent.push_back(one);
    }
    QJsonObject report = figures(spent);
    report.insert(QStringLiteral("megabytes"), double(QFileInfo(path).size()) / 1e6);
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    registerFonts();
    const Scenery scenery = loadScenery(QStringLiteral(ATLAS_BORDERS), shippedPack());
    if (!scenery.isComplete()) {
        std::fputs("The borders or the pack cannot be read.\n", stderr);
        return 1;
    }
    const Exporter exporter(scenery);
    QJsonObject report;
    if (application.arguments().contains(QStringLiteral("--poster"))) {
        report.insert(QStringLiteral("PNG A0, 300 dpi"),
                      measured(exporter, {"poster", ExportFormat::Png, "a0-portrait"}, 1));
    } else {
        for (const Row &row : rows)
            report.insert(QLatin1String(row.name), measured(exporter, row, runs));
    }
    report.insert(QStringLiteral("peakMegabytes"), peakMegabytes());
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
