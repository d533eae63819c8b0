// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesjob.h"

#include "memory/picturefile.h"
#include "memory/picturememory.h"
#include "paperwriter.h"
#include "raster/picturewriter.h"
#include "series/committed.h"
#include "series/filmwriter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QSaveFile>
#include <QTemporaryDir>

namespace atlas {

namespace {

Issue fault(const QString &path, const QString &reason)
{
    return {Issue::Severity::Error, path, {}, reason};
}

FilmReport failed(const QString &path, const QString &reason)
{
    FilmReport report;
    report.issues.push_back(fault(path, reason));
    return report;
}

/// What the file of a series tells of itself: the view of its last day.
PictureNotes notesOf(const SeriesSubject &subject)
{
    ViewState view = subject.settings.view;
    view.date = subject.days.back();
    view.compare.mode = CompareMode::Off;
    PictureNotes notes = notesOf(rememberedState(view, themeWord(subject.settings.theme), subject.scenery),
                                 subject.scenery, subject.settings.altText, subject.settings.longText);
    notes.title = seriesTitle(subject);
    if (!subject.settings.keepsState)
        notes.state.clear();
    return notes;
}

/// Takes frames one after another; equal neighbours become one that stands longer.
class Collapser {
public:
    Collapser(FilmWriter &writer, FilmReport &report)
        : m_writer(writer)
        , m_report(report)
    { }
    QString add(QImage frame, int milliseconds)
    {
        if (!m_pending.isNull() && frame == m_pending) {
            m_time += milliseconds;
            return {};
        }
        const QString error = flush();
        m_pending = std::move(frame);
        m_time = milliseconds;
        return error;
    }
    QString flush()
    {
        if (m_pending.isNull())
            return {};
        ++m_report.frames;
        return m_writer.add(m_pending, m_time);
    }

private:
    FilmWriter &m_writer;
    FilmReport &m_report;
    QImage m_pending;
    int m_time = 0;
};

/// Draws all days into the writer; a sentence on error, and `calledOff` is told apart.
QString drawAll(const FilmJob &job, const SeriesComposer &composer, FilmWriter &writer, FilmReport &report,
                const SeriesProgress &progress)
{
    FilmPainter painter(composer.page());
    if (painter.isNull())
        return QStringLiteral("there is not enough memory");
    const std::vector<int> times = timesOf(job.subject.days, job.timing);
    Collapser collapser(writer, report);
    for (size_t i = 0; i < times.size(); ++i) {
        if (progress && !progress(int(i), int(times.size())))
            return QStringLiteral("called off");
        const QString error = collapser.add(painter.frame(composer.panel(i)), times[i]);
        if (!error.isEmpty())
            return error;
        ++report.days;
    }
    const QString error = collapser.flush();
    return error.isEmpty() ? writer.finish() : error;
}

QString faultOf(const FilmJob &job)
{
    const QString fault = atlas::faultOf(job.subject.settings);
    return fault.isEmpty() ? atlas::faultOf(job.timing) : fault;
}

/// Wraps the progress so that "called off" can be told from a fault.
struct Watch {
    const SeriesProgress &progress;
    bool calledOff = false;
    bool operator()(int done, int all)
    {
        calledOff = calledOff || (progress && !progress(done, all));
        return !calledOff;
    }
};

/// Band by band, so that a poster needs no more memory than a slide.
QString writePixels(const SeriesComposer &composer, PictureWriter &writer, Watch &watch)
{
    const SeriesSubject &subject = composer.subject();
    const SeriesPage &page = composer.page();
    QString error = writer.begin(
        {page.pixels, subject.settings.page.dpi, subject.settings.quality, notesOf(subject), std::nullopt});
    for (SeriesBands bands(page); error.isEmpty() && !bands.atEnd();) {
        if (!watch(bands.mapsDrawn(), int(page.panels.size())))
            return {};
        const QImage &band = bands.next();
        if (band.isNull())
            return QStringLiteral("there is not enough memory");
        error = writer.add(band);
    }
    return error.isEmpty() ? writer.finish() : error;
}

/// What went wrong, a sentence.
QString writtenSheet(const SeriesComposer &composer, QSaveFile &file, Watch &watch)
{
    const SeriesSubject &subject = composer.subject();
    const auto error = [&file](bool done) {
        return done ? QString() : QStringLiteral("cannot be written: ") + file.errorString();
    };
    const ExportFormat format = formatOfFile(file.fileName()).value_or(ExportFormat::Png);
    if (format == ExportFormat::Svg || format == ExportFormat::Pdf) {
        const PaperTerms terms{subject.settings.page, subject.settings.letters, notesOf(subject)};
        const PaperPicture picture{composer.page().size, [&](QPainter &painter) {
                                       paintSeriesPage(painter, composer.page(), std::ref(watch));
                                   }};
        return error(format == ExportFormat::Svg ? writeSvg(file, picture, terms)
                                                 : writePdf(file, picture, terms));
    }
    const auto writer = format == ExportFormat::Jpeg ? makeJpegWriter(file)
        : format == ExportFormat::WebP               ? makeWebPWriter(file)
                                                     : makePngWriter(file);
    const QString reason = writePixels(composer, *writer, watch);
    return reason.isEmpty() ? reason : QStringLiteral("cannot be written: ") + reason;
}

} // namespace

FilmReport writeFilm(const FilmJob &job, const QString &path, const SeriesProgress &progress)
{
    if (const QString reason = faultOf(job); !reason.isEmpty())
        return failed(path, reason);
    const SeriesComposer composer(job.subject);
    if (!composer.page().fault.isEmpty())
        return failed(path, composer.page().fault);
    const PictureNotes notes = notesOf(job.subject);
    FilmOpening opening
        = openFilm(path,
                   {composer.page().pixels, notes.title, xmpPacket(notes), job.subject.settings.quality,
                    beatOf(timesOf(job.subject.days, job.timing))});
    if (!opening.writer)
        return failed(path, opening.error);
    FilmReport report;
    Watch watch{progress};
    const QString error = drawAll(job, composer, *opening.writer, report, std::ref(watch));
    if (!error.isEmpty() && !watch.calledOff)
        report.issues.push_back(fault(path, error));
    return report;
}

QStringList frameFiles(const QString &path, const std::vector<QDate> &days)
{
    const QFileInfo info(path);
    const int digits = days.size() > 999 ? 4 : 3;
    QStringList files;
    for (size_t i = 0; i < days.size(); ++i)
        files.append(info.dir().filePath(QStringLiteral("%1-%2-%3.png")
                                             .arg(info.completeBaseName())
                                             .arg(int(i) + 1, digits, 10, QLatin1Char('0'))
                                             .arg(days[i].toString(Qt::ISODate))));
    return files;
}

FilmReport writeFrames(const FilmJob &job, const QString &path, const SeriesProgress &progress)
{
    if (const QString reason = faultOf(job); !reason.isEmpty())
        return failed(path, reason);
    const SeriesComposer composer(job.subject);
    if (!composer.page().fault.isEmpty())
        return failed(path, composer.page().fault);
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/.alliance-atlas-XXXXXX"));
    if (!folder.isValid())
        return failed(path, QStringLiteral("cannot be written: ") + folder.errorString());
    const QStringList files = frameFiles(path, job.subject.days);
    FilmReport report;
    FilmPainter painter(composer.page());
    PictureNotes notes = notesOf(job.subject);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (progress && !progress(int(i), int(files.size())))
            return report;
        ViewState view = job.subject.settings.view;
        view.date = job.subject.days[size_t(i)];
        notes = notesOf(rememberedState(view, themeWord(job.subject.settings.theme), job.subject.scenery),
                        job.subject.scenery);
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        QFile draft(folder.filePath(QFileInfo(files[i]).fileName()));
        const bool written = painter.frame(composer.panel(size_t(i))).save(&buffer, "png", 60);
        png = pngWithPacket(png, xmpPacket(notes));
        if (!written || !draft.open(QIODevice::WriteOnly) || draft.write(png) != png.size() || !draft.flush())
            return failed(files[i], QStringLiteral("cannot be written: ") + draft.errorString());
        ++report.days;
        ++report.frames;
    }
    for (const QString &file : files) {
        QFile::remove(file);
        if (!QFile::rename(folder.filePath(QFileInfo(file).fileName()), file))
            return failed(file, QStringLiteral("cannot be written under this name"));
    }
    return report;
}

Issues writeSheet(const SeriesSubject &subject, const QString &path, const SeriesProgress &progress)
{
    if (const QString reason = atlas::faultOf(subject.settings); !reason.isEmpty())
        return {fault(path, reason)};
    if (QFileInfo(path).isDir())
        return {fault(path, QStringLiteral("is a folder, not a file"))};
    const SeriesComposer composer(subject);
    if (!composer.page().fault.isEmpty())
        return {fault(path, composer.page().fault)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {fault(path, QStringLiteral("cannot be written: ") + file.errorString())};
    Watch watch{progress};
    const QString reason = writtenSheet(composer, file, watch);
    if (watch.calledOff)
        return {};
    if (!reason.isEmpty())
        return {fault(path, reason)};
    const QString failure = committed(file);
    return failure.isEmpty() ? Issues() : Issues{fault(path, failure)};
}

QStringList sheetEndings()
{
    return {QStringLiteral(".png"), QStringLiteral(".jpg"), QStringLiteral(".webp"), QStringLiteral(".svg"),
            QStringLiteral(".pdf")};
}

} // namespace atlas
