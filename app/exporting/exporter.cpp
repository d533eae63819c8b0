// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "borders/bordertimeline.h"
#include "momenttracker.h"
#include "pagepainting.h"
#include "viewstore.h"

#include <QFileInfo>
#include <QImageWriter>
#include <QSaveFile>

#include <cmath>
#include <utility>

namespace atlas {

namespace {

void describe(QImageWriter &writer, const ExportSettings &settings, const Scenery &scenery)
{
    const QString viewpoint = settings.view.viewpoint == Viewpoint::Documents
        ? QStringLiteral("International documents")
        : QStringLiteral("Actual control");
    const QString days = datesOf(settings.view);
    writer.setText(QStringLiteral("Title"), QStringLiteral("NATO and Europe, ") + days);
    writer.setText(QStringLiteral("Description"),
                   QStringLiteral("Borders and alliances on %1; viewpoint: %2").arg(days, viewpoint));
    writer.setText(
        QStringLiteral("Source"),
        QStringLiteral("Alliance Atlas borders %1, after Natural Earth 1:10m").arg(scenery.borders->version));
    writer.setText(QStringLiteral("Software"), QStringLiteral("Alliance Atlas"));
}

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
    QImage picture = image(settings);
    if (picture.isNull())
        return {failure(path,
                        QStringLiteral("there is not enough memory for %1 x %2 pixels")
                            .arg(settings.pixels().width())
                            .arg(settings.pixels().height()))};
    picture.setDevicePixelRatio(1);
    const int perMetre = int(std::lround(settings.page.dpi / 0.0254));
    picture.setDotsPerMeterX(perMetre);
    picture.setDotsPerMeterY(perMetre);
    QImageWriter writer(&file, "png");
    describe(writer, settings, m_scenery);
    if (!writer.write(picture))
        return {failure(path, QStringLiteral("cannot be written: ") + writer.errorString())};
    if (!file.commit())
        return {failure(path, QStringLiteral("cannot be written: ") + file.errorString())};
    return {};
}

} // namespace atlas
