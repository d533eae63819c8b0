// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderwriter.h"

#include "layers/datawriter.h"

namespace atlas {

namespace {

QString edtfOf(QDate day)
{
    return day > firstDay() ? day.toString(Qt::ISODate) : QStringLiteral("..");
}

} // namespace

DataLayer borderLayer(const std::vector<BorderFeature> &features)
{
    DataLayer layer;
    layer.name = QStringLiteral("borders");
    layer.description = QStringLiteral("Borders and alliances of one day or more. valid_from and valid_to "
                                       "are half-open: valid_to is the first "
                                       "day on which it is no longer so.");
    layer.shape = DataShape::Land;
    layer.columns
        = {{QStringLiteral("name_then"), DataKind::Text, QStringLiteral("Name of the day")},
           {QStringLiteral("viewpoint"), DataKind::Text, QStringLiteral("Whose view of contested land")},
           {QStringLiteral("status"), DataKind::Text, QStringLiteral("Towards the alliances")}};
    for (const BorderFeature &feature : features) {
        DataRow row;
        row.id = feature.id;
        row.name = feature.name;
        row.cells = {feature.nameThen, feature.viewpoint, feature.status};
        row.place = feature.land;
        row.valid = feature.valid;
        row.edtf = edtfOf(feature.valid.from);
        row.edtfEnd = feature.valid.to.isValid() ? feature.valid.to.addDays(-1).toString(Qt::ISODate)
                                                 : QStringLiteral("..");
        row.sources = feature.sources;
        layer.rows.push_back(std::move(row));
    }
    return layer;
}

Issues BorderWriter::write(const std::vector<BorderFeature> &features, const QString &path) const
{
    return DataWriter(m_borders).write({borderLayer(features)}, path);
}

QStringList BorderWriter::endings()
{
    return DataWriter::endings();
}

} // namespace atlas
