// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "borders/bordertimeline.h"
#include "comparepainting.h"
#include "datetext.h"
#include "mappainter.h"
#include "momenttracker.h"
#include "viewstore.h"

#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

#include <utility>

namespace atlas {

namespace {

void describe(QImageWriter &writer, const ExportJob &job, const Scenery &scenery)
{
    const QString viewpoint = job.view.viewpoint == Viewpoint::Documents
        ? QStringLiteral("International documents")
        : QStringLiteral("Actual control");
    const QString days = job.view.compare.isOn()
        ? QStringLiteral("%1 and %2")
              .arg(longDate(dateOf(job.view, CompareSide::A)), longDate(dateOf(job.view, CompareSide::B)))
        : longDate(job.view.date);
    writer.setText(QStringLiteral("Title"), QStringLiteral("NATO and Europe, ") + days);
    writer.setText(QStringLiteral("Description"),
                   QStringLiteral("Borders and alliances on %1; viewpoint: %2").arg(days, viewpoint));
    writer.setText(
        QStringLiteral("Source"),
        QStringLiteral("Alliance Atlas borders %1, after Natural Earth 1:10m").arg(scenery.borders->version));
    writer.setText(QStringLiteral("Software"), QStringLiteral("Alliance Atlas"));
}

QSizeF pictureOf(const ExportJob &job)
{
    return QSizeF(job.pixels) / job.scale;
}

Issue failure(const QString &file, const QString &reason)
{
    return {Issue::Severity::Error, file, {}, reason};
}

} // namespace

Exporter::Exporter(Scenery scenery)
    : m_scenery(std::move(scenery))
{ }

MapScene Exporter::scene(const ExportJob &job) const
{
    const BorderTimeline timeline(m_scenery.borders);
    ViewStore store;
    store.apply(job.view);
    const MomentTracker tracker(store, timeline, m_scenery.pack);
    const Moment &moment = tracker.moment();

    MapScene scene;
    scene.borders = m_scenery.borders;
    scene.snapshot = moment.snapshot;
    scene.labels = m_scenery.labels;
    scene.date = moment.date;
    scene.theme = Theme::named(job.theme);
    scene.layers = moment.layers;
    scene.events = eventMarks(moment, *m_scenery.pack);
    scene.selectedStates = moment.selection.states;
    scene.selectedTerritory = moment.selection.territory;
    scene.linkedStates = moment.linkedStates;
    scene.namesViewpoint = true;
    const QRectF extent = job.view.camera.extent;
    scene.viewport = Viewport::fitting({extent.isEmpty() ? europeExtent() : extent},
                                       compareFrame(job.view.compare, pictureOf(job)).view, job.scale);
    return scene;
}

QImage Exporter::comparison(const ExportJob &job) const
{
    ExportJob other = job;
    other.view.date = job.view.compare.other;
    other.view.compare.mode = CompareMode::Off;
    const bool isB = job.view.compare.active == CompareSide::B;
    CompareInput input{scene(isB ? other : job), scene(isB ? job : other), job.view.compare, pictureOf(job)};
    (isB ? input.a : input.b).viewport = (isB ? input.b : input.a).viewport;
    return comparisonImage(compareScene(input, MarkedDifference::of(input.a.snapshot, input.b.snapshot)),
                           input.picture);
}

QImage Exporter::image(const ExportJob &job) const
{
    if (job.view.compare.isOn())
        return comparison(job);
    MapPainter painter;
    return painter.paint(scene(job)).copy();
}

Issues Exporter::write(const ExportJob &job) const
{
    if (QFileInfo(job.output).isDir())
        return {failure(job.output, QStringLiteral("is a folder, not a file"))};
    QSaveFile file(job.output);
    if (!file.open(QIODevice::WriteOnly))
        return {failure(job.output, QStringLiteral("cannot be written: ") + file.errorString())};
    QImage picture = image(job);
    if (picture.isNull())
        return {failure(job.output,
                        QStringLiteral("there is not enough memory for %1 x %2 pixels")
                            .arg(job.pixels.width())
                            .arg(job.pixels.height()))};
    picture.setDevicePixelRatio(1);
    QImageWriter writer(&file, "png");
    describe(writer, job, m_scenery);
    if (!writer.write(picture))
        return {failure(job.output, QStringLiteral("cannot be written: ") + writer.errorString())};
    if (!file.commit())
        return {failure(job.output, QStringLiteral("cannot be written: ") + file.errorString())};
    return {};
}

} // namespace atlas
