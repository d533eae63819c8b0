// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderwriter.h"

#include "foreignformats.h"

namespace atlas {

Issues BorderWriter::write(const std::vector<BorderFeature> &features, const QString &path) const
{
    const ForeignLoading foreign = foreignFormats();
    if (!foreign.formats)
        return {{Issue::Severity::Error, path, {}, foreign.error}};
    return foreign.formats->write(m_borders, features, path);
}

QStringList BorderWriter::endings()
{
    return {QStringLiteral(".gpkg"), QStringLiteral(".geojson")};
}

} // namespace atlas
