// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/geopackagereader_p.h"
#include "foreign/landpolygons_p.h"
#include "foreign/tiffwriter_p.h"
#include "foreign/vectorwriter_p.h"
#include "foreignformats.h"

namespace atlas {

namespace {

class GdalFormats : public ForeignFormats {
public:
    BorderReading readGeoPackage(const QString &path) const override { return atlas::readGeoPackage(path); }
    std::optional<LandPolygons> polygons(const BorderSet &borders,
                                         const std::vector<TerritoryIndex> &land) const override
    {
        return landPolygons(borders, land);
    }
    Issues writeGeoPackage(const LayerJob &job, const QString &draft, const QString &path) const override
    {
        return writeVectors(job, draft, path);
    }
    std::unique_ptr<TiffRows> createTiff(const QString &path, const TiffHead &head,
                                         QString &error) const override
    {
        return atlas::createTiff(path, head, error);
    }
};

} // namespace

} // namespace atlas

extern "C" {

/// Must be that of the program: the two share their types.
Q_DECL_EXPORT const char *atlasForeignVersion()
{
    return ATLAS_VERSION;
}

Q_DECL_EXPORT const atlas::ForeignFormats *atlasForeignFormats()
{
    static const atlas::GdalFormats formats;
    return &formats;
}
}
