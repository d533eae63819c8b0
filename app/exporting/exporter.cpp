// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "borders/bordertimeline.h"
#include "memory/picturememory.h"
#include "momenttracker.h"
#include "pagebands.h"
#include "pagepainting.h"
#include "paperwriter.h"
#include "raster/picturewriter.h"
#include "viewstore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>
#include <filesystem>
#include <utility>

namespace atlas {

namespace {

constexpr double mostCompared = 1 << 26; ///< pixels of two dates, which are held whole

Issue failure(const QString &file, const QString &reason)
{
    return {Issue::Severity::Error, file, {}, reason};
}

QString cannot(const QString &reason)
{
    return QStringLiteral("cannot be written: ") + reason;
}

QString noMemory(const QSize &size)
{
    return QStringLiteral("there is not enough memory for %1 x %2 pixels")
        .arg(size.width())
        .arg(size.height());
}

/// Where the whole picture lies; the map of a page lies in its frame.
GroundPlace placeOf(const Page &page, bool mapAlone)
{
    const Viewport &view = page.scene.viewport;
    const double pixel = view.metresPerPixel / view.ratio;
    const QRectF seen = view.visibleMetres();
    const QPointF frame = mapAlone ? QPointF() : QPointF(page.mapPixels.topLeft());
    return {{seen.left() - frame.x() * pixel, seen.bottom() + frame.y() * pixel}, pixel};
}

/// Ending of the file beside the picture: "png" makes "pgw".
QString worldFileOf(const QString &path)
{
    const QFileInfo file(path);
    const QString ending = file.suffix();
    const QString world = ending.size() < 3 ? QStringLiteral("wld")
                                            : QString(ending.front()) + ending.back() + QLatin1Char('w');
    return file.path() + QLatin1Char('/') + file.completeBaseName() + QLatin1Char('.') + world;
}

QString writeWorldFile(const QString &path, const GroundPlace &place)
{
    QString lines;
    for (const double value : {place.pixel, 0.0, 0.0, -place.pixel, place.corner.x() + place.pixel / 2,
                               place.corner.y() - place.pixel / 2})
        lines += QString::number(value, 'f', 6) + QLatin1Char('\n');
    QSaveFile file(worldFileOf(path));
    if (file.open(QIODevice::WriteOnly) && file.write(lines.toLatin1()) > 0 && file.commit())
        return {};
    return QStringLiteral("the file %1 beside it cannot be written: %2")
        .arg(file.fileName(), file.errorString());
}

/// Paints the page band by band into the writer. Empty also when it was called off.
QString fill(PictureWriter &writer, PageBands &bands, const PictureHead &head, const ExportWatch &watch)
{
    if (!bands.isSound())
        return noMemory(head.size);
    QString error = writer.begin(head);
    while (error.isEmpty() && !bands.atEnd()) {
        if (watch.isCancelled())
            return {};
        const QImage &band = bands.next();
        if (band.isNull())
            return noMemory(head.size);
        error = writer.add(band);
        watch.tell(0.1 + 0.85 * bands.top() / head.size.height());
    }
    if (error.isEmpty() && !watch.isCancelled())
        error = writer.finish();
    return error.isEmpty() ? error : cannot(error);
}

Moment momentOf(const ViewState &view, const BorderTimeline &timeline, const Scenery &scenery)
{
    ViewStore store;
    store.apply(view);
    return MomentTracker(store, timeline, scenery.pack).moment();
}

} // namespace

Exporter::Exporter(Scenery scenery)
    : m_scenery(std::move(scenery))
{ }

Page Exporter::page(const ExportSettings &settings) const
{
    const BorderTimeline timeline(m_scenery.borders);
    const Moment moment = momentOf(settings.view, timeline, m_scenery);
    if (!settings.view.compare.isOn())
        return composePage({m_scenery, settings, moment});
    ViewState view = settings.view;
    view.date = settings.view.compare.other;
    view.compare.mode = CompareMode::Off;
    const Moment other = momentOf(view, timeline, m_scenery);
    return composePage({m_scenery, settings, moment, &other});
}

QImage Exporter::image(const ExportSettings &settings) const
{
    return pageImage(page(settings));
}

PageWords Exporter::words(const ExportSettings &settings, const Page &page) const
{
    const BorderTimeline timeline(m_scenery.borders);
    const Moment moment = momentOf(settings.view, timeline, m_scenery);
    const PageSubject subject{m_scenery, settings, moment};
    return {titleOf(subject), subtitleOf(subject, page.contents)};
}

QByteArray Exporter::svg(const ExportSettings &settings) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeSvg(buffer, page(settings), {settings.page, settings.letters, notes(settings)});
    return buffer.data();
}

PictureNotes Exporter::notes(const ExportSettings &settings) const
{
    PictureNotes notes = notesOf(rememberedState(settings.view, themeWord(settings.theme), m_scenery),
                                 m_scenery, settings.altText, settings.longText);
    if (!settings.title.isEmpty())
        notes.title = settings.title;
    if (!settings.keepsState)
        notes.state.clear();
    return notes;
}

struct Exporter::Job {
    const ExportSettings &settings;
    ExportFormat format;
    QString path;
    const ExportWatch &watch;
    Page page;
    PictureNotes notes;

    bool mapAlone() const { return format == ExportFormat::GeoTiff; }
    PictureHead head() const
    {
        PictureHead head{mapAlone() ? page.mapPixels.size() : page.pixels, settings.page.dpi,
                         settings.quality, notes, std::nullopt};
        if (mapAlone())
            head.place = placeOf(page, true);
        return head;
    }
    PageBands bands() const
    {
        return PageBands(page, mapAlone() ? PageBands::Show::MapAlone : PageBands::Show::WholePage);
    }
};

Issues Exporter::write(const ExportSettings &settings, const QString &path, const ExportWatch &watch) const
{
    return write(settings, formatOfFile(path).value_or(ExportFormat::Png), path, watch);
}

Issues Exporter::write(const ExportSettings &settings, ExportFormat format, const QString &path,
                       const ExportWatch &watch) const
{
    const QString fault = faultOf(settings);
    if (!fault.isEmpty())
        return {failure(path, fault)};
    if (QFileInfo(path).isDir())
        return {failure(path, QStringLiteral("is a folder, not a file"))};
    const QSize pixels = settings.pixels();
    const bool isPaper = format == ExportFormat::Svg || format == ExportFormat::Pdf;
    if (!isPaper && settings.view.compare.isOn() && double(pixels.width()) * pixels.height() > mostCompared)
        return {failure(
            path,
            QStringLiteral("two dates as %1 x %2 pixels: %3 million pixels are the most; choose fewer "
                           "dots an inch, SVG or PDF")
                .arg(pixels.width())
                .arg(pixels.height())
                .arg(std::lround(mostCompared / 1e6)))};
    watch.tell(0);
    const Job job{settings, format, path, watch, page(settings), notes(settings)};
    watch.tell(0.1);
    QString reason;
    if (isPaper)
        reason = writePaper(job);
    else if (format == ExportFormat::Tiff || format == ExportFormat::GeoTiff)
        reason = writeTiff(job);
    else
        reason = writePixels(job);
    if (!reason.isEmpty())
        return {failure(path, reason)};
    if (watch.isCancelled())
        return {};
    if (settings.worldFile && !isPaper)
        reason = writeWorldFile(path, placeOf(job.page, job.mapAlone()));
    watch.tell(1);
    return reason.isEmpty() ? Issues() : Issues{failure(path, reason)};
}

QString Exporter::writePaper(const Job &job) const
{
    QSaveFile file(job.path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot(file.errorString());
    const PaperTerms terms{job.settings.page, job.settings.letters, job.notes};
    const bool done
        = job.format == ExportFormat::Svg ? writeSvg(file, job.page, terms) : writePdf(file, job.page, terms);
    if (job.watch.isCancelled())
        return {};
    return done && file.commit() ? QString() : cannot(file.errorString());
}

QString Exporter::writePixels(const Job &job) const
{
    QSaveFile file(job.path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot(file.errorString());
    const std::unique_ptr<PictureWriter> writer = job.format == ExportFormat::Jpeg ? makeJpegWriter(file)
        : job.format == ExportFormat::WebP                                         ? makeWebPWriter(file)
                                                                                   : makePngWriter(file);
    PageBands bands = job.bands();
    const QString error = fill(*writer, bands, job.head(), job.watch);
    if (!error.isEmpty() || job.watch.isCancelled())
        return error;
    return file.commit() ? QString() : cannot(file.errorString());
}

/// GDAL writes by name: a draft, which takes the place of the file when it is complete.
QString Exporter::writeTiff(const Job &job) const
{
    const QString draft = QStringLiteral("%1.%2.part").arg(job.path).arg(QCoreApplication::applicationPid());
    const QFileInfo folder(QFileInfo(job.path).absolutePath());
    if (!folder.isDir())
        return cannot(QStringLiteral("there is no folder %1").arg(folder.filePath()));
    if (!folder.isWritable())
        return cannot(QStringLiteral("the folder %1 is not writable").arg(folder.filePath()));
    PageBands bands = job.bands();
    QString error;
    {
        const std::unique_ptr<PictureWriter> writer = makeTiffWriter(draft);
        error = fill(*writer, bands, job.head(), job.watch);
    }
    std::error_code code;
    if (error.isEmpty() && !job.watch.isCancelled()) {
        std::filesystem::rename(draft.toStdString(), job.path.toStdString(), code);
        error = code ? cannot(QString::fromStdString(code.message())) : QString();
    }
    if (!error.isEmpty() || job.watch.isCancelled())
        QFile::remove(draft);
    return error;
}

} // namespace atlas
