// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QString>

namespace atlas {

/// What a reader pastes into a text: the quotation, verbatim and marked, where it stands, whom the paper
/// cites for it, and the paper's reference.
QString citationText(const Excerpt &excerpt, const Pack &pack);

} // namespace atlas
