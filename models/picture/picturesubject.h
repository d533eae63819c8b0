// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "moment.h"
#include "pack/pack.h"
#include "viewstate.h"

namespace atlas {

/// What a picture of the map is of. A value but for the content, which must outlive it.
struct PictureSubject {
    const BorderTimeline &timeline;
    const Pack &pack;
    ViewState view;

    const BorderSet &borders() const { return *timeline.borders(); }
    std::shared_ptr<const Snapshot> snapshotOn(QDate day) const;
    bool shows(Layer layer) const { return view.layers.testFlag(layer); }
    Moment moment() const; ///< derived as the window does it
};

/// "Europe on 29 March 2004", or of both days where two are compared.
QString pictureTitle(const ViewState &view);

} // namespace atlas
