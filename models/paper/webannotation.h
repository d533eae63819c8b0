// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/anchoring.h"

#include <QJsonObject>

namespace atlas {

/// The excerpts as a W3C Web Annotation collection with one page: our note as the body, the quotation as a
/// TextQuoteSelector. With an anchoring, its places are TextPositionSelectors in the text of that copy
/// (UTF-16 code units); an excerpt that has no place keeps its quotation alone. `copy`: name of the file;
/// empty without one.
QJsonObject webAnnotations(const Pack &pack, const Anchoring *anchoring, const QString &copy);

} // namespace atlas
