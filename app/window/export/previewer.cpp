// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/previewer.h"

#include "memory/picturememory.h"
#include "pagewords.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cmath>

namespace atlas {

namespace {

constexpr double mostPreviewed = 12e6; ///< pixels; a larger page is shown with fewer

double pixelsOf(const ExportSettings &settings)
{
    return double(settings.pixels().width()) * settings.pixels().height();
}

} // namespace

Previewer::Previewer(const Scenery &scenery, QObject *parent)
    : QObject(parent)
    , m_exporter(scenery)
{ }

Previewer::~Previewer()
{
    m_overtaken = true;
    if (m_thread.joinable())
        m_thread.join();
}

ExportSettings Previewer::reduced(ExportSettings settings, double most)
{
    const double pixels = pixelsOf(settings);
    if (!(pixels > most))
        return settings;
    const double factor = std::sqrt(most / pixels);
    settings.page.dpi *= factor;
    if (settings.page.unit == SizeUnit::Pixels)
        settings.page.size *= factor;
    if (settings.page.dpi < leastDpi) { // a large screen: what is drawn must fit all the same
        settings.scale = std::clamp(settings.scale * settings.page.dpi / leastDpi, 1.0, 4.0);
        settings.page.dpi = leastDpi;
    }
    return settings;
}

void Previewer::ask(const ExportSettings &settings)
{
    m_next = settings;
    m_overtaken = true;
    if (!isBusy())
        finish();
}

/// Begins with the one that waits, if any.
void Previewer::finish()
{
    if (m_thread.joinable())
        m_thread.join();
    if (!m_next)
        return;
    const ExportSettings settings = *m_next;
    m_next.reset();
    m_overtaken = false;
    m_thread = std::thread([this, settings] { run(settings); });
}

void Previewer::run(const ExportSettings &settings)
{
    if (faultOf(settings).isEmpty()) {
        const Preview made = preview(settings);
        if (!m_overtaken)
            QMetaObject::invokeMethod(this, [this, made] { emit painted(made); });
        const auto sizes = m_overtaken ? std::map<ExportFormat, qint64>() : this->sizes(settings);
        if (!m_overtaken)
            QMetaObject::invokeMethod(this, [this, settings, sizes] { emit measured(settings, sizes); });
    }
    QMetaObject::invokeMethod(this, [this] { finish(); });
}

Preview Previewer::preview(const ExportSettings &settings) const
{
    Preview made;
    made.settings = settings;
    const ExportSettings shown = reduced(settings, mostPreviewed);
    made.exact = shown == settings;
    const Page page = m_exporter.page(shown);
    made.image = pageImage(page);
    made.image.setDevicePixelRatio(1);
    made.contested = page.contents.contested;
    made.checks = checksOf(page, settings);
    ExportSettings automatic = shown;
    automatic.title.clear();
    automatic.subtitle.clear();
    automatic.altText.clear();
    automatic.longText.clear();
    const PageWords words = m_exporter.words(automatic, page);
    made.title = words.title;
    made.subtitle = words.subtitle;
    made.name = automaticName(settings);
    const PictureNotes notes = m_exporter.notes(automatic);
    made.words = {notes.brief, notes.full};
    return made;
}

std::map<ExportFormat, qint64> Previewer::sizes(const ExportSettings &settings) const
{
    std::map<ExportFormat, qint64> sizes;
    const QTemporaryDir folder;
    const ExportSettings small = reduced(settings, mostPreviewed / 2);
    const ExportWatch watch{{}, &m_overtaken};
    for (const auto &[format, word] : formatWords()) {
        if (!settings.formats.testFlag(format))
            continue;
        const bool isPaper = format == ExportFormat::Svg || format == ExportFormat::Pdf;
        const QString path = folder.filePath(QStringLiteral("map") + endingOf(format));
        if (m_overtaken || !m_exporter.write(isPaper ? settings : small, format, path, watch).empty())
            continue;
        const double share = isPaper ? 1 : pixelsOf(settings) / pixelsOf(small);
        sizes[format] = qint64(double(QFileInfo(path).size()) * share);
    }
    return sizes;
}

} // namespace atlas
