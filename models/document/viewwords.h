// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace atlas {

/// The words by which files and the command line know the choices of a view. They never change: files
/// that have been written must stay readable.
QString layerWord(Layer layer); ///< "members", "european-union" …
std::optional<Layer> layerFrom(QStringView word);
QStringList layerWords(Layers layers); ///< in the order of the enumeration
QString viewpointWord(Viewpoint viewpoint); ///< "documents", "control"
std::optional<Viewpoint> viewpointFrom(QStringView word);
QString conventionWord(DateConvention convention); ///< "entry-into-force", "signature"
std::optional<DateConvention> conventionFrom(QStringView word);

} // namespace atlas
