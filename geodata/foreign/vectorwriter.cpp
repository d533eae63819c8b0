// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreign/vectorwriter_p.h"

#include "foreign/gdalaccess_p.h"
#include "foreign/outlinepolygons_p.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <mutex>

namespace atlas {

namespace {

struct Target {
    const char *ending;
    const char *driver;
};
constexpr Target targets[] = {{".gpkg", "GPKG"}, {".geojson", "GeoJSON"}};

struct Column {
    const char *name;
    OGRFieldType type;
    const char *meaning;
};
constexpr Column columns[] = {
    {"id", OFTString, "Id of the state"},
    {"name", OFTString, "Last name up to 2024"},
    {"name_then", OFTString, "Name of the day"},
    {"valid_from", OFTDate, "First day"},
    {"valid_to", OFTDate, "Day after the last (exclusive); empty: still so in 2024"},
    {"viewpoint", OFTString, "Whose view of contested land"},
    {"status", OFTString, "Towards the alliances"},
    {"source_id", OFTString, "Ids of the sources, see sources.csv"},
};

const char description[]
    = "Borders and alliances of one day. valid_from and valid_to are half-open: valid_to is the first day on "
      "which it is no longer so.";

/// Equal jobs give equal bytes only when the file does not tell the time.
class FixedTime {
public:
    FixedTime() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", "2024-12-31T00:00:00.000Z"); }
    ~FixedTime() { CPLSetThreadLocalConfigOption("OGR_CURRENT_DATE", nullptr); }
    Q_DISABLE_COPY_MOVE(FixedTime)
};

/// One writing of one file; stops at the first fault.
class Writing {
public:
    Writing(const BorderSet &borders, const QString &path)
        : m_borders(borders)
        , m_path(path)
    { }

    Issues run(const std::vector<BorderFeature> &features);

private:
    bool fault(const QString &reason)
    {
        const QString said
            = m_messages.isEmpty() ? QString() : QStringLiteral(" GDAL says: ") + m_messages.text();
        m_issues.push_back({Issue::Severity::Error, m_path, {}, reason + said});
        return false;
    }
    GDALDriver *driver();
    bool create(GDALDriver &driver, const QString &draft);
    void describe();
    bool add(const BorderFeature &feature);
    bool takePlace(const QString &draft);

    const BorderSet &m_borders;
    QString m_path;
    Issues m_issues;
    GdalMessages m_messages;
    DatasetPointer m_dataset;
    OGRLayer *m_layer = nullptr;
};

GDALDriver *Writing::driver()
{
    static std::once_flag registered;
    std::call_once(registered, [] {
        RegisterOGRGeoPackage();
        RegisterOGRGeoJSON();
    });
    GetGDALDriverManager()->AutoSkipDrivers(); // what the user's GDAL_SKIP names is not there
    for (const Target &target : targets) {
        if (!m_path.endsWith(QLatin1String(target.ending), Qt::CaseInsensitive))
            continue;
        GDALDriver *found = GetGDALDriverManager()->GetDriverByName(target.driver);
        if (!found || !found->GetMetadataItem(GDAL_DCAP_CREATE)) {
            fault(QStringLiteral("The GDAL of this machine cannot write %1 (%2).")
                      .arg(QLatin1String(target.driver), QLatin1String(target.ending)));
            return nullptr;
        }
        return found;
    }
    fault(QStringLiteral("This format cannot be written: the name must end in %1.")
              .arg(BorderWriter::endings().join(QStringLiteral(" or "))));
    return nullptr;
}

bool Writing::create(GDALDriver &driver, const QString &draft)
{
    m_dataset.reset(driver.Create(draft.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!m_dataset)
        return fault(QStringLiteral("It cannot be written."));
    OGRSpatialReference reference;
    reference.SetWellKnownGeogCS("WGS84");
    reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    const bool json = QLatin1String(driver.GetDescription()) == QLatin1String("GeoJSON");
    if (json) {
        options.SetNameValue("COORDINATE_PRECISION", "7"); // a centimetre, as RFC 7946 advises
    } else {
        options.SetNameValue("DESCRIPTION", description);
        m_dataset->StartTransaction();
    }
    // GeoJSON is WGS 84 without saying so. GDAL's own RFC 7946 mode would make polygons of single parts.
    m_layer = m_dataset->CreateLayer("borders", json ? nullptr : &reference, wkbMultiPolygon, options.List());
    if (!m_layer)
        return fault(QStringLiteral("Its layer cannot be written."));
    for (const Column &column : columns) {
        OGRFieldDefn field(column.name, column.type);
        if (m_layer->CreateField(&field) != OGRERR_NONE)
            return fault(QStringLiteral("Its field %1 cannot be written.").arg(QLatin1String(column.name)));
    }
    return true;
}

/// What the columns mean, by the schema extension of GeoPackage; GDAL writes it from 3.7 on only.
void Writing::describe()
{
    QStringList statements{
        QStringLiteral(
            "CREATE TABLE gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, "
            "title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT, "
            "CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name), "
            "CONSTRAINT gdc_tn UNIQUE (table_name, name))"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, "
                       "extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL, "
                       "CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))"),
        QStringLiteral("INSERT INTO gpkg_extensions VALUES ('gpkg_data_columns', NULL, 'gpkg_schema', "
                       "'http://www.geopackage.org/spec121/#extension_schema', 'read-write')"),
    };
    for (const Column &column : columns) {
        statements.append(QStringLiteral("INSERT INTO gpkg_data_columns (table_name, column_name, name, "
                                         "description) VALUES ('borders', '%1', '%1', '%2')")
                              .arg(QLatin1String(column.name), QLatin1String(column.meaning)));
    }
    for (const QString &statement : statements)
        m_dataset->ReleaseResultSet(m_dataset->ExecuteSQL(statement.toUtf8().constData(), nullptr, nullptr));
}

bool Writing::add(const BorderFeature &feature)
{
    const auto geometry = outlinePolygons(m_borders, feature.land);
    if (!geometry || geometry->IsEmpty())
        return fault(QStringLiteral("%1 has no valid outline.").arg(feature.id));
    const OGRFeatureUniquePtr row{OGRFeature::CreateFeature(m_layer->GetLayerDefn())};
    const auto setText
        = [&row](int field, const QString &text) { row->SetField(field, text.toUtf8().constData()); };
    const auto setDay = [&row](int field, QDate day) {
        if (day.isValid())
            row->SetField(field, day.year(), day.month(), day.day());
        else
            row->SetFieldNull(field);
    };
    QStringList sources;
    for (const SourceId &source : feature.sources)
        sources.append(source.value);
    setText(0, feature.id);
    setText(1, feature.name);
    setText(2, feature.nameThen);
    setDay(3, feature.valid.from);
    setDay(4, feature.valid.to);
    setText(5, feature.viewpoint);
    setText(6, feature.status);
    setText(7, sources.join(QStringLiteral("; ")));
    row->SetGeometry(geometry.get());
    if (m_layer->CreateFeature(row.get()) != OGRERR_NONE)
        return fault(QStringLiteral("%1 cannot be written.").arg(feature.id));
    return true;
}

/// The rename replaces what was there in one step.
bool Writing::takePlace(const QString &draft)
{
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(draft).toStdString(), QFile::encodeName(m_path).toStdString(),
                            error);
    if (error)
        return fault(
            QStringLiteral("It cannot be written: %1.").arg(QString::fromStdString(error.message())));
    return true;
}

Issues Writing::run(const std::vector<BorderFeature> &features)
{
    const FixedTime fixed;
    GDALDriver *driver = this->driver();
    if (!driver)
        return m_issues;
    const QFileInfo info(m_path);
    if (info.isDir()) {
        fault(QStringLiteral("It is a folder, not a file."));
        return m_issues;
    }
    const QTemporaryDir folder(info.absolutePath() + QStringLiteral("/.alliance-atlas-XXXXXX"));
    if (!folder.isValid()) {
        fault(QStringLiteral("It cannot be written: %1").arg(folder.errorString()));
        return m_issues;
    }
    const QString draft = folder.filePath(QStringLiteral("borders.") + info.suffix().toLower());
    if (!create(*driver, draft))
        return m_issues;
    for (const BorderFeature &feature : features) {
        if (!add(feature))
            return m_issues;
    }
    if (m_dataset->TestCapability(ODsCTransactions))
        describe();
    if (m_dataset->TestCapability(ODsCTransactions) && m_dataset->CommitTransaction() != OGRERR_NONE)
        fault(QStringLiteral("It cannot be written."));
    m_dataset.reset(); // writes what is left
    if (m_issues.empty() && !m_messages.isEmpty())
        fault(QStringLiteral("It cannot be written."));
    if (m_issues.empty())
        takePlace(draft);
    return m_issues;
}

} // namespace

Issues writeVectors(const BorderSet &borders, const std::vector<BorderFeature> &features, const QString &path)
{
    return Writing(borders, path).run(features);
}

} // namespace atlas
