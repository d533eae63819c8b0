// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/waterreader_p.h"

#include "foreign/gdalaccess_p.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int mostWaters = 100000;

class WaterReading {
public:
    WaterReading(const QString &file, Issues &issues)
        : m_file(file)
        , m_issues(issues)
    { }

    void take(const OGRFeature &feature);
    std::vector<Water> checked();

private:
    void fault(const QString &place, const QString &reason)
    {
        m_issues.push_back({Issue::Severity::Error, m_file, QStringLiteral("waters, %1").arg(place), reason});
    }
    bool takeLines(const OGRGeometry *geometry, Water::Lines &lines);

    QString m_file;
    Issues &m_issues;
    std::vector<Water> m_waters;
};

bool WaterReading::takeLines(const OGRGeometry *geometry, Water::Lines &lines)
{
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbMultiLineString)
        return false;
    for (const OGRLineString *part : *geometry->toMultiLineString()) {
        std::optional<Polyline> line = polylineOf(*part);
        if (!line)
            return false;
        lines.push_back(*std::move(line));
    }
    return !lines.empty();
}

void WaterReading::take(const OGRFeature &feature)
{
    const QString place = QStringLiteral("feature %1").arg(feature.GetFID());
    const int number = feature.GetFieldAsInteger(0), level = feature.GetFieldAsInteger(1);
    if (number < 0 || number >= mostWaters || level < 0 || level >= waterLevels)
        return fault(place, QStringLiteral("There can be no water %1 at level %2.").arg(number).arg(level));
    if (size_t(number) >= m_waters.size())
        m_waters.resize(size_t(number) + 1);
    Water &water = m_waters[size_t(number)];
    const QString kind = QString::fromUtf8(feature.GetFieldAsString(2));
    const std::optional<WaterKind> known = waterKindFrom(kind);
    if (!known)
        return fault(place, QStringLiteral("Unknown kind of water \"%1\".").arg(kind));
    water.kind = *known;
    water.name = QString::fromUtf8(feature.GetFieldAsString(3));
    water.rank = std::clamp(feature.GetFieldAsInteger(4), 1, 3);
    if (!takeLines(feature.GetGeometryRef(), water.levels[size_t(level)]))
        fault(place, QStringLiteral("It is not a set of lines, or a coordinate is no number."));
}

QRectF boundsOf(const Water::Lines &lines)
{
    QRectF all;
    for (const Polyline &line : lines)
        all |= line.bounds();
    return all;
}

std::vector<Water> WaterReading::checked()
{
    for (size_t i = 0; i < m_waters.size(); ++i) {
        Water &water = m_waters[i];
        const bool whole = std::all_of(water.levels.begin(), water.levels.end(), [&](const auto &lines) {
            return !lines.empty() && std::all_of(lines.begin(), lines.end(), [&](const auto &line) {
                return water.kind == WaterKind::River || line.front() == line.back();
            });
        });
        if (whole)
            water.bounds = boundsOf(water.levels[0]);
        else
            fault(QStringLiteral("water %1").arg(i),
                  QStringLiteral("A level is missing, or the shore of a lake is not closed."));
    }
    return std::move(m_waters);
}

} // namespace

std::vector<Water> readWaters(OGRLayer &layer, const QString &file, Issues &issues, qint64 &features)
{
    features = 0;
    for (int i = 0; i < int(std::size(waterFields)); ++i) {
        if (layer.GetLayerDefn()->GetFieldIndex(waterFields[i]) == i)
            continue;
        issues.push_back({Issue::Severity::Error, file, QStringLiteral("waters"),
                          QStringLiteral("The field \"%1\" is missing or out of place.")
                              .arg(QLatin1String(waterFields[i]))});
        return {};
    }
    WaterReading reading(file, issues);
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        reading.take(*feature);
        ++features;
    }
    return reading.checked();
}

} // namespace atlas
