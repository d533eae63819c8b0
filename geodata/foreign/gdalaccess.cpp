// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/gdalaccess_p.h"

namespace atlas {

GdalMessages::GdalMessages()
{
    CPLPushErrorHandlerEx(receive, this);
}

GdalMessages::~GdalMessages()
{
    CPLPopErrorHandler();
}

void GdalMessages::receive(CPLErr kind, CPLErrorNum, const char *message)
{
    auto &self = *static_cast<GdalMessages *>(CPLGetErrorHandlerUserData());
    const QString text = QString::fromUtf8(message).trimmed();
    if (kind >= CE_Warning && !self.m_messages.contains(text))
        self.m_messages.append(text);
}

void GdalMessages::moveTo(Issues &issues, const QString &file, const QString &place)
{
    if (!isEmpty())
        issues.push_back({Issue::Severity::Error, file, place, text()});
    m_messages.clear();
}

Table readTable(OGRLayer &layer, const QString &file)
{
    Table table;
    table.file = file;
    table.name = QString::fromUtf8(layer.GetName());
    table.rowWord = QStringLiteral("feature");
    const OGRFeatureDefn &definition = *layer.GetLayerDefn();
    for (int i = 0; i < definition.GetFieldCount(); ++i)
        table.columns.append(QString::fromUtf8(definition.GetFieldDefn(i)->GetNameRef()));
    layer.ResetReading();
    while (const OGRFeatureUniquePtr feature{layer.GetNextFeature()}) {
        QStringList row;
        for (int i = 0; i < definition.GetFieldCount(); ++i)
            row.append(QString::fromUtf8(feature->GetFieldAsString(i)));
        table.rows.push_back(row);
    }
    return table;
}

std::optional<Polyline> polylineOf(const OGRSimpleCurve &line)
{
    const int count = line.getNumPoints();
    if (count < 2)
        return std::nullopt;
    auto points = std::make_shared<GridPoint[]>(size_t(count));
    for (int i = 0; i < count; ++i) {
        const QPointF metres(line.getX(i), line.getY(i));
        if (!isOnGrid(metres))
            return std::nullopt;
        points[i] = toGrid(metres);
    }
    return Polyline(std::move(points), size_t(count));
}

} // namespace atlas
