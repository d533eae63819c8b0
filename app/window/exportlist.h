// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/differencelist.h"

class QWidget;

namespace atlas {

/// Asks for a file name and writes the list there, as a table (.csv) or as text; tells when that fails.
void saveDifferences(QWidget *parent, const DifferenceList &list, const BorderTimeline &timeline);
/// The writing alone: complete or untouched. Empty, or why it failed.
QString writeDifferences(const QString &file, const DifferenceList &list, const BorderTimeline &timeline);

} // namespace atlas
