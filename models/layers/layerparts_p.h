// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/atlaslayers.h"

namespace atlas {

DataLayer memberLayer(const BorderTimeline &timeline, const LayerQuestion &question);
DataLayer eventLayer(const Pack &pack, const LayerQuestion &question);

/// EDTF of a first day; ".." when it was so before the atlas begins.
QString firstEdtf(QDate day);
/// EDTF of the day before `to`; ".." without one.
QString lastEdtf(QDate to);

} // namespace atlas
