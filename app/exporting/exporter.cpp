// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "borders/bordertimeline.h"
#include "memory/picturefile.h"
#include "memory/picturememory.h"
#include "momenttracker.h"
#include "pagepainting.h"
#include "paperwriter.h"
#include "viewstore.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

#include <cmath>
#include <utility>

namespace atlas {

namespace {

Issue failure(const QString &file, const QString &reason)
{
    return {Issue::Severity::Error, file, {}, reason};
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

Issues Exporter::write(const ExportSettings &settings, const QString &path) const
{
    const QString fault = faultOf(settings);
    if (!fault.isEmpty())
        return {failure(path, fault)};
    if (QFileInfo(path).isDir())
        return {failure(path, QStringLiteral("is a folder, not a file"))};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {failure(path, QStringLiteral("cannot be written: ") + file.errorString())};
    const QString reason = written(settings, formatOfFile(path).value_or(ExportFormat::Png), file);
    if (!reason.isEmpty())
        return {failure(path, reason)};
    if (!file.commit())
        return {failure(path, QStringLiteral("cannot be written: ") + file.errorString())};
    return {};
}

/// Returns what went wrong.
QString Exporter::written(const ExportSettings &settings, ExportFormat format, QSaveFile &file) const
{
    const auto error = [&file](bool done) {
        return done ? QString() : QStringLiteral("cannot be written: ") + file.errorString();
    };
    const PaperTerms terms{settings.page, settings.letters, notes(settings)};
    if (format == ExportFormat::Svg)
        return error(writeSvg(file, page(settings), terms));
    if (format == ExportFormat::Pdf)
        return error(writePdf(file, page(settings), terms));
    QImage picture = image(settings);
    if (picture.isNull())
        return QStringLiteral("there is not enough memory for %1 x %2 pixels")
            .arg(settings.pixels().width())
            .arg(settings.pixels().height());
    picture.setDevicePixelRatio(1);
    const int perMetre = int(std::lround(settings.page.dpi / 0.0254));
    picture.setDotsPerMeterX(perMetre);
    picture.setDotsPerMeterY(perMetre);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), terms.notes.title);
    writer.setText(QStringLiteral("Description"), terms.notes.brief);
    writer.setText(QStringLiteral("Source"), terms.notes.source);
    writer.setText(QStringLiteral("Software"), terms.notes.program);
    if (!writer.write(picture))
        return QStringLiteral("cannot be written: ") + writer.errorString();
    return error(file.write(pngWithPacket(buffer.data(), xmpPacket(terms.notes))) >= 0);
}

} // namespace atlas
