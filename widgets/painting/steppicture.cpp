// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steppicture.h"

#include "borders/bordertimeline.h"
#include "comparepainting.h"
#include "inkpainting.h"
#include "mappainter.h"
#include "momenttracker.h"
#include "viewstore.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double usualHeight = 1080; ///< px of the picture that widths of ink are meant for
constexpr double finer = 2; ///< by what a small picture is painted larger
constexpr double leastUnit = 1.0 / 6; ///< thinner ink would not be seen on a small picture
constexpr int membership = int(Layer::Members) | int(Layer::Joined) | int(Layer::OutsideCommand)
    | int(Layer::TreatyArea) | int(Layer::AllianceBorder) | int(Layer::RussianBorder) | int(Layer::WarsawPact)
    | int(Layer::Csto) | int(Layer::EuropeanUnion) | int(Layer::Partnership);

Layers layersOf(const Step &step, const PictureFormat &format)
{
    Layers layers = step.view.layers;
    if (step.hidden.testFlag(Hidden::Names) || format.isSmall)
        layers &= ~(Layers(Layer::Names) | Layer::Capitals);
    if (step.hidden.testFlag(Hidden::Membership))
        layers &= ~Layers(membership);
    if (step.hidden.testFlag(Hidden::Text) || format.isSmall)
        layers &= ~Layers(Layer::Events);
    if (format.isSmall)
        layers &= ~(Layers(Layer::Seas) | Layer::Graticule | Layer::Rivers | Layer::Lakes);
    return layers;
}

QImage comparison(const Step &step, const StepScenery &scenery, const PictureFormat &format)
{
    const bool isB = step.view.compare.active == CompareSide::B;
    PictureFormat half = format;
    half.size = compareFrame(step.view.compare, format.size).view;
    Step other = step;
    other.view.date = step.view.compare.other;
    const Step &a = isB ? other : step, &b = isB ? step : other;
    CompareInput input{sceneOf(a, scenery, half), sceneOf(b, scenery, half), step.view.compare, format.size};
    (isB ? input.a : input.b).viewport = (isB ? input.b : input.a).viewport;
    CompareScene scene = compareScene(input, MarkedDifference::of(input.a.snapshot, input.b.snapshot));
    return comparisonImage(format.isSmall ? bare(std::move(scene)) : scene, format.size);
}

QImage drawn(const Step &step, const StepScenery &scenery, const PictureFormat &format)
{
    const Compare &compare = step.view.compare;
    if (compare.isOn())
        return comparison(step, scenery, format);
    MapPainter maps;
    const MapScene scene = sceneOf(step, scenery, format);
    QImage picture = maps.paint(scene).copy();
    QPainter painter(&picture);
    const double least = format.isSmall ? leastUnit * finer : leastUnit;
    paintInk(painter, step.ink, scene.viewport, std::max(least, format.size.height() / usualHeight),
             scene.theme);
    return picture;
}

} // namespace

ThemeName themeOf(const Step &step, ThemeName otherwise)
{
    switch (step.theme) {
    case StepTheme::AsShown:
        return otherwise;
    case StepTheme::Light:
        return ThemeName::Light;
    case StepTheme::Dark:
        return ThemeName::Dark;
    case StepTheme::Contrast:
        return ThemeName::Contrast;
    case StepTheme::Print:
        return ThemeName::Print;
    }
    return otherwise;
}

MapScene sceneOf(const Step &step, const StepScenery &scenery, const PictureFormat &format)
{
    const BorderTimeline timeline(scenery.borders);
    ViewStore store;
    ViewState alone = step.view;
    alone.compare.mode = CompareMode::Off;
    store.apply(alone);
    const MomentTracker tracker(store, timeline, scenery.pack);
    const Moment &moment = tracker.moment();
    MapScene scene;
    scene.borders = scenery.borders;
    scene.snapshot = moment.snapshot;
    scene.labels = scenery.labels;
    scene.date = moment.date;
    scene.theme = Theme::named(themeOf(step, format.theme));
    scene.layers = layersOf(step, format);
    if (!format.isSmall) { // on a stamp the outlines would be all that is seen
        scene.events = eventMarks(moment, *scenery.pack);
        scene.selectedStates = moment.selection.states;
        scene.selectedTerritory = moment.selection.territory;
        scene.linkedStates = moment.linkedStates;
    }
    scene.furniture = false;
    const QRectF extent = step.view.camera.extent;
    scene.viewport
        = Viewport::fitting({extent.isEmpty() ? europeExtent() : extent}, format.size, format.ratio);
    return scene;
}

/// On a stamp lines of their usual breadth would be all that is seen: it is a larger picture made smaller.
QImage pictureOf(const Step &step, const StepScenery &scenery, const PictureFormat &format)
{
    if (!format.isSmall)
        return drawn(step, scenery, format);
    PictureFormat large = format;
    large.size *= finer;
    QImage picture = drawn(step, scenery, large);
    if (picture.isNull())
        return picture;
    picture = picture.scaled((format.size * format.ratio).toSize(), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    picture.setDevicePixelRatio(format.ratio);
    return picture;
}

} // namespace atlas
