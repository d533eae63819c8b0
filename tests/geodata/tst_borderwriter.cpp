// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "borderwriter.h"

#include "measure.h"
#include "shippedborders.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ogrsf_frmts.h>

#include <cmath>
#include <memory>

using namespace atlas;

namespace {

BorderFeature feature(const char *id, std::initializer_list<const char *> land)
{
    BorderFeature made;
    made.id = QString::fromLatin1(id);
    made.name = made.id + QStringLiteral(" & <\"last\">");
    made.nameThen = made.id + QStringLiteral(" then");
    made.valid = {{1990, 10, 3}, {2004, 3, 29}};
    made.viewpoint = QStringLiteral("Actual control");
    made.status = QStringLiteral("in no pact");
    made.sources = {{QStringLiteral("NE410")}, {QStringLiteral("UN_MEMBERS")}};
    for (const char *territory : land)
        made.land.push_back(territoryOf(territory));
    return made;
}

/// Russia and Alaska reach over the antimeridian, Italy has enclaves, Germany many pieces.
std::vector<BorderFeature> features()
{
    std::vector<BorderFeature> all{feature("RUS", {"RU", "RU-KGD", "RU-KR", "RU-CE"}),
                                   feature("USA", {"US", "US-AK", "US-HI"}),
                                   feature("ITA", {"IT", "IT-TS"}),
                                   feature("DEU", {"DE-BY", "DE-BW", "DE-HE", "DE-TH", "DE-BB", "BER-W"}),
                                   feature("CAN", {"CA", "CA-NL"}),
                                   feature("LIE", {"LI"}),
                                   feature("CYP", {"CY-S", "CY-N"})};
    all.back().valid = {{1960, 8, 16}, {}};
    return all;
}

struct Closer {
    void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
};

std::unique_ptr<GDALDataset, Closer> opened(const QString &path)
{
    GDALAllRegister();
    return std::unique_ptr<GDALDataset, Closer>(
        GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
}

QString text(const OGRFeature &row, const char *field)
{
    return QString::fromUtf8(row.GetFieldAsString(row.GetFieldIndex(field)));
}

double areaOf(const OGRGeometry &geometry)
{
    double area = 0;
    for (const auto &polygon : *geometry.toMultiPolygon()) {
        for (const auto &ring : *polygon) {
            std::vector<QPointF> points;
            for (int i = 0; i < ring->getNumPoints(); ++i)
                points.emplace_back(ring->getX(i), ring->getY(i));
            const double part = std::abs(geodesicArea(points));
            const bool outer = ring == polygon->getExteriorRing();
            area += outer ? part : -part;
            if (outer == bool(ring->isClockwise()))
                return 0; // the land must lie on the left
        }
    }
    return area;
}

} // namespace

class TestBorderWriter : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("GeoPackage") << "borders.gpkg";
        QTest::newRow("GeoJSON") << "borders.geojson";
        QTest::newRow("capitals in the ending") << "borders.GPKG";
    }

    void whatIsWrittenIsReadAgain()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const Issues issues = BorderWriter(shippedBorders()).write(features(), path);
        QVERIFY2(issues.empty(), issues.empty() ? "" : qPrintable(issues.front().text()));
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{name});

        const auto dataset = opened(path);
        QVERIFY(dataset);
        QVERIFY(dataset->GetLayerByName("borders"));
        OGRLayer &layer = *dataset->GetLayerByName("borders");
        QCOMPARE(QString::fromUtf8(layer.GetName()), QStringLiteral("borders"));
        QCOMPARE(layer.GetFeatureCount(), GIntBig(features().size()));
        QVERIFY(layer.GetSpatialRef() && layer.GetSpatialRef()->IsGeographic());
        const LandMeasure measure(shippedBorders());
        for (const BorderFeature &expected : features()) {
            const OGRFeatureUniquePtr row{layer.GetNextFeature()};
            QVERIFY(row);
            QCOMPARE(text(*row, "id"), expected.id);
            QCOMPARE(text(*row, "name"), expected.name);
            QCOMPARE(text(*row, "name_then"), expected.nameThen);
            QCOMPARE(text(*row, "viewpoint"), expected.viewpoint);
            QCOMPARE(text(*row, "status"), expected.status);
            QCOMPARE(text(*row, "source_id"), QStringLiteral("NE410; UN_MEMBERS"));
            QCOMPARE(text(*row, "valid_from").replace(QLatin1Char('/'), QLatin1Char('-')),
                     expected.valid.from.toString(Qt::ISODate));
            QCOMPARE(bool(row->IsFieldSetAndNotNull(row->GetFieldIndex("valid_to"))),
                     expected.valid.to.isValid());
            checkGeometry(*row, expected, measure);
        }
    }

    void everyTerritoryIsValidAndKeepsItsArea()
    {
        std::vector<BorderFeature> all;
        for (size_t i = 0; i < shippedBorders().territories.size(); ++i) {
            if (shippedBorders().territories[i].scope == Scope::Outside)
                continue;
            all.push_back(feature("", {}));
            all.back().id = shippedBorders().territories[i].id.value;
            all.back().land = {TerritoryIndex(i)};
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("all.gpkg"));
        QVERIFY(BorderWriter(shippedBorders()).write(all, path).empty());
        const auto dataset = opened(path);
        const LandMeasure measure(shippedBorders());
        for (const BorderFeature &expected : all) {
            const OGRFeatureUniquePtr row{dataset->GetLayer(0)->GetNextFeature()};
            QVERIFY(row);
            checkGeometry(*row, expected, measure);
        }
    }

    void aHoleIsAHole()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("hole.gpkg"));
        QVERIFY(BorderWriter(shippedBorders()).write({feature("ITA", {"IT", "IT-TS"})}, path).empty());
        const auto dataset = opened(path);
        const OGRFeatureUniquePtr row{dataset->GetLayer(0)->GetNextFeature()};
        int holes = 0;
        for (const auto &polygon : *row->GetGeometryRef()->toMultiPolygon())
            holes += polygon->getNumInteriorRings();
        QCOMPARE(holes, 2); // San Marino and the Vatican
    }

    void equalInputGivesEqualBytes()
    {
        QTemporaryDir folder;
        for (const char *ending : {".gpkg", ".geojson"}) {
            QByteArray first;
            for (const char *name : {"a", "b"}) {
                const QString path = folder.filePath(QLatin1String(name) + QLatin1String(ending));
                QVERIFY(
                    BorderWriter(shippedBorders()).write({feature("CYP", {"CY-S", "CY-N"})}, path).empty());
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray bytes = file.readAll();
                if (!first.isEmpty())
                    QVERIFY(bytes == first);
                first = bytes;
            }
        }
    }

    void theGeoPackageExplainsItsColumns()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gpkg"));
        QVERIFY(BorderWriter(shippedBorders()).write({feature("CYP", {"CY-S"})}, path).empty());
        const auto dataset = opened(path);
        OGRLayer *rows = dataset->ExecuteSQL(
            "SELECT description FROM gpkg_data_columns WHERE column_name = 'valid_to'", nullptr, nullptr);
        QVERIFY(rows);
        const OGRFeatureUniquePtr row{rows->GetNextFeature()};
        QVERIFY(row && QByteArray(row->GetFieldAsString(0)).contains("exclusive"));
        dataset->ReleaseResultSet(rows);
    }

    void theTemporalControllerOfQgisFindsItsFields()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gpkg"));
        QVERIFY(BorderWriter(shippedBorders()).write({feature("CYP", {"CY-S"})}, path).empty());
        const auto dataset = opened(path);
        for (const char *question :
             {"SELECT styleQML FROM layer_styles WHERE f_table_name = 'borders' AND useAsDefault = 1",
              "SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON id = md_file_id"}) {
            OGRLayer *rows = dataset->ExecuteSQL(question, nullptr, nullptr);
            QVERIFY(rows);
            const OGRFeatureUniquePtr row{rows->GetNextFeature()};
            QVERIFY(row && QByteArray(row->GetFieldAsString(0)).contains("valid_from"));
            dataset->ReleaseResultSet(rows);
        }
    }

    void anUnknownFormatIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("borders.shp"));
        const Issues issues = BorderWriter(shippedBorders()).write(features(), path);
        QVERIFY(hasErrors(issues));
        QVERIFY(issues.front().text().contains(QLatin1String(".gpkg, .geojson, .kml or .csv")));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whatCannotBeWrittenLeavesEverythingAsItWas()
    {
        QTemporaryDir folder;
        const Issues nowhere = BorderWriter(shippedBorders())
                                   .write(features(), folder.filePath(QStringLiteral("no/such/a.gpkg")));
        QVERIFY(hasErrors(nowhere));
        QVERIFY(nowhere.front().text().contains(QLatin1String("a.gpkg")));
        QDir(folder.path()).mkdir(QStringLiteral("b.gpkg"));
        const Issues taken
            = BorderWriter(shippedBorders()).write(features(), folder.filePath(QStringLiteral("b.gpkg")));
        QVERIFY(hasErrors(taken));

        const QString kept = folder.filePath(QStringLiteral("kept.gpkg"));
        QFile file(kept);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("as it was");
        file.close();
        BorderFeature landless = feature("AAA", {});
        QVERIFY(hasErrors(BorderWriter(shippedBorders()).write({landless}, kept)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("as it was"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 2);
    }

    void aFileThatIsThereIsReplaced()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.geojson"));
        for (const char *id : {"ONE", "TWO"})
            QVERIFY(BorderWriter(shippedBorders()).write({feature(id, {"LI"})}, path).empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.contains("TWO") && !content.contains("ONE"));
    }

private:
    void checkGeometry(const OGRFeature &row, const BorderFeature &expected, const LandMeasure &measure)
    {
        const OGRGeometry *geometry = row.GetGeometryRef();
        QVERIFY(geometry);
        QCOMPARE(wkbFlatten(geometry->getGeometryType()), wkbMultiPolygon);
        QVERIFY2(geometry->IsValid(), qPrintable(expected.id));
        OGREnvelope box;
        geometry->getEnvelope(&box);
        QVERIFY(box.MinX >= -180 && box.MaxX <= 180 && box.MinY >= -90 && box.MaxY <= 90);
        double area = 0;
        for (const TerritoryIndex territory : expected.land)
            area += measure.area(territory);
        const double written = areaOf(*geometry);
        QVERIFY2(std::abs(written - area) < std::max(1e-5 * area, 5e4), // as LandMeasure's own accuracy

                 qPrintable(QStringLiteral("%1: %2 of %3").arg(expected.id).arg(written).arg(area)));
    }
};

QTEST_GUILESS_MAIN(TestBorderWriter)
#include "tst_borderwriter.moc"
