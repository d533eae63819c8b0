// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/picturesubject.h"

namespace atlas {

/// The map as a table, a line a state that is drawn, RFC 4180: date, id, name, status, NATO member since,
/// whether it is in the Union or a partner, what it holds that is contested, land in Europe and in the mapped
/// area in km2, viewpoint, and the ids of the sources. Of both days where two are compared.
QString pictureTable(const PictureSubject &subject);

} // namespace atlas
