// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"
#include "mapscene.h"

#include <QImage>

namespace atlas {

/// What the pictures of steps are drawn from; shared and immutable.
struct StepScenery {
    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const LabelStock> labels;
};

/// How large a picture is, and in whose colours where the step leaves that open.
struct PictureFormat {
    QSizeF size; ///< logical pixels
    double ratio = 1; ///< device pixels a logical one, 1 to 4
    ThemeName theme = ThemeName::Light;
    bool isSmall = false; ///< too small for names, events and plates
    bool operator==(const PictureFormat &) const = default;
};

/// Theme of a step where the surroundings have this one.
ThemeName themeOf(const Step &step, ThemeName otherwise);

/// The map of a step as a scene, without plates: title, date and legend stand beside it. Of a comparison it
/// is the date that the keys move. What the step hides at first is hidden.
MapScene sceneOf(const Step &step, const StepScenery &scenery, const PictureFormat &format);

/// The same as a picture, with both dates where the step compares two, and with what is drawn on it. May run
/// on any thread.
QImage pictureOf(const Step &step, const StepScenery &scenery, const PictureFormat &format);

} // namespace atlas
