// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/geopackagenotes_p.h"

#include "foreign/gdalaccess_p.h"

namespace atlas {

namespace {

QString quoted(QString text)
{
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

void run(GDALDataset &dataset, const QString &statement)
{
    dataset.ReleaseResultSet(dataset.ExecuteSQL(statement.toUtf8().constData(), nullptr, nullptr));
}

void addExtension(GDALDataset &dataset, const char *table, const char *name, const char *definition)
{
    run(dataset,
        QStringLiteral("INSERT INTO gpkg_extensions VALUES ('%1', NULL, '%2', "
                       "'http://www.geopackage.org/spec121/#%3', 'read-write')")
            .arg(QLatin1String(table), QLatin1String(name), QLatin1String(definition)));
}

/// By the schema extension of GeoPackage; GDAL writes it from 3.7 on only.
void describeColumns(GDALDataset &dataset, const std::vector<DataLayer> &layers)
{
    run(dataset,
        QStringLiteral(
            "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, "
            "title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, "
            "CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), "
            "CONSTRAINT gdc_tn UNIQUE (table_name, name))"));
    addExtension(dataset, "gpkg_data_columns", "gpkg_schema", "extension_schema");
    for (const DataLayer &layer : layers) {
        for (const DataColumn &column : allColumns(layer))
            run(dataset,
                QStringLiteral("INSERT INTO gpkg_data_columns (table_name, column_name, name, description) "
                               "VALUES (%1, %2, %2, %3)")
                    .arg(quoted(layer.name), quoted(column.name), quoted(column.meaning)));
    }
}

void describeDates(GDALDataset &dataset, const std::vector<DataLayer> &layers)
{
    run(dataset,
        QStringLiteral("CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, "
                       "md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, "
                       "mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')"));
    run(dataset,
        QStringLiteral(
            "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, "
            "column_name TEXT, row_id_value INTEGER, timestamp DATETIME NOT NULL DEFAULT "
            "(strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, md_parent_id INTEGER, "
            "CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id), "
            "CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))"));
    addExtension(dataset, "gpkg_metadata", "gpkg_metadata", "extension_metadata");
    addExtension(dataset, "gpkg_metadata_reference", "gpkg_metadata", "extension_metadata");
    run(dataset,
        QStringLiteral("INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'http://purl.org/dc/terms/', "
                       "'text/plain', %1)")
            .arg(quoted(QStringLiteral(
                "valid_from and valid_to are days of the proleptic Gregorian calendar and half-open: "
                "valid_to "
                "is the first day on which it is no longer so. edtf and edtf_end (inclusive) say the same as "
                "exactly as it is known, by the Extended Date/Time Format (ISO 8601-2). QGIS: the style in "
                "layer_styles sets its temporal controller (start and end by expressions; include start, "
                "exclude end)."))));
    for (const DataLayer &layer : layers)
        run(dataset,
            QStringLiteral("INSERT INTO gpkg_metadata_reference VALUES ('table', %1, NULL, NULL, "
                           "'2024-12-31T00:00:00.000Z', 1, NULL)")
                .arg(quoted(layer.name)));
}

/// By expressions and not by the fields: of fields QGIS compares a day with the end of its frame as texts,
/// and the day that begins where the frame ends would be in it.
constexpr char temporalStyle[]
    = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
      "<qgis version=\"3.22.0\" styleCategories=\"Temporal\">\n"
      "<temporal enabled=\"1\" mode=\"4\" limitMode=\"0\" startField=\"valid_from\" endField=\"valid_to\" "
      "startExpression=\"to_datetime(&quot;valid_from&quot;)\" "
      "endExpression=\"coalesce(to_datetime(&quot;valid_to&quot;), make_datetime(2200,1,1,0,0,0))\" "
      "durationField=\"\" durationUnit=\"min\" "
      "fixedDuration=\"0\" accumulate=\"0\"><fixedRange><start></start><end></end></fixedRange></temporal>\n"
      "</qgis>\n";

/// The table in which QGIS looks for the style of a layer, by its own names.
void addStyles(GDALDataset &dataset, const std::vector<DataLayer> &layers)
{
    const auto drawn = [](const DataLayer &layer) { return layer.shape != DataShape::None; };
    if (std::none_of(layers.begin(), layers.end(), drawn))
        return;
    OGRLayer *styles = dataset.CreateLayer("layer_styles", nullptr, wkbNone, nullptr);
    if (!styles)
        return;
    for (const char *name : {"f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column",
                             "styleName", "styleQML", "styleSLD", "description", "owner", "ui"}) {
        OGRFieldDefn field(name, OFTString);
        styles->CreateField(&field);
    }
    OGRFieldDefn standard("useAsDefault", OFTInteger);
    standard.SetSubType(OFSTBoolean);
    styles->CreateField(&standard);
    OGRFieldDefn time("update_time", OFTDateTime);
    styles->CreateField(&time);
    for (const DataLayer &layer : layers) {
        if (!drawn(layer))
            continue;
        const OGRFeatureUniquePtr row{OGRFeature::CreateFeature(styles->GetLayerDefn())};
        for (const char *empty : {"f_table_catalog", "f_table_schema", "styleSLD", "owner"})
            row->SetField(empty, "");
        row->SetField("f_table_name", layer.name.toUtf8().constData());
        row->SetField("f_geometry_column", "geom");
        row->SetField("styleName", "temporal");
        row->SetField("styleQML", temporalStyle);
        row->SetField("description", "Temporal controller: valid_from to valid_to");
        row->SetField("useAsDefault", 1);
        row->SetField("update_time", 2024, 12, 31, 0, 0, 0.f, 100);
        if (styles->CreateFeature(row.get()) != OGRERR_NONE)
            return; // GDAL has said why, and the writing tells it
    }
}

} // namespace

void addNotes(GDALDataset &dataset, const std::vector<DataLayer> &layers)
{
    run(dataset,
        QStringLiteral("CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, "
                       "extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, "
                       "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"));
    describeColumns(dataset, layers);
    describeDates(dataset, layers);
    addStyles(dataset, layers);
}

} // namespace atlas
