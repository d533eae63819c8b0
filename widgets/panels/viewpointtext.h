// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"

#include <QString>
#include <QStringList>

namespace atlas {

/// By whose papers the map is drawn, and what that decides on the snapshot.
struct ViewpointText {
    QString title; ///< "Viewpoint: International documents"
    QStringList sentences;
    QString details; ///< each piece of contested land with its holder, rival and title; a line each
    bool operator==(const ViewpointText &) const = default;
};

ViewpointText viewpointText(const BorderSet &borders, const Snapshot &snapshot);

} // namespace atlas
