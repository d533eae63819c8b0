// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/atlaslayers.h"

#include "layers/datawriter.h"
#include "realborders.h"
#include "shippedpack.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace atlas;

namespace {

QString cell(const DataLayer &layer, const DataRow &row, const char *name)
{
    const std::vector<DataColumn> columns = allColumns(layer);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == QLatin1String(name))
            return textOf(allCells(row)[i]);
    }
    qFatal("no column %s", name);
}

} // namespace

class TestAtlasLayers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        QVERIFY(shipped::pack());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void everyLayerHasTheSharedFieldsAndSoundTimes_data()
    {
        QTest::addColumn<int>("layer");
        for (int i = 0; i < atlasLayerCount; ++i)
            QTest::newRow(qPrintable(layerName(AtlasLayer(i)))) << i;
    }
    void everyLayerHasTheSharedFieldsAndSoundTimes()
    {
        QFETCH(int, layer);
        const DataLayer made = all(AtlasLayer(layer));
        QCOMPARE(made.name, layerName(AtlasLayer(layer)));
        QCOMPARE(atlasLayerFrom(made.name), std::optional(AtlasLayer(layer)));
        QVERIFY(made.rows.size() > 10);
        std::vector<QString> names;
        for (const DataColumn &column : allColumns(made))
            names.push_back(column.name);
        for (const char *shared : {"id", "name", "valid_from", "valid_to", "edtf", "edtf_end", "source_id"})
            QVERIFY2(std::find(names.begin(), names.end(), QLatin1String(shared)) != names.end(), shared);
        for (const DataRow &row : made.rows) {
            QCOMPARE(row.cells.size(), made.columns.size());
            QVERIFY2(!row.valid.isEmpty() && !row.id.isEmpty() && !row.name.isEmpty(), qPrintable(row.id));
            QVERIFY2(!row.edtf.isEmpty() && !row.edtfEnd.isEmpty(), qPrintable(row.id));
            for (const QString &edtf : {row.edtf, row.edtfEnd})
                QVERIFY2(edtf == u".." || readEdtf(edtf).error.isEmpty(), qPrintable(edtf));
        }
    }

    void theBordersOfADayAreTheMapOfThatDay()
    {
        for (const QDate day :
             {QDate(1950, 1, 1), QDate(1990, 10, 3), QDate(2014, 3, 18), QDate(2024, 12, 31)}) {
            const DataLayer layer = of(AtlasLayer::Borders, spanOfDay(day));
            const auto snapshot = m_timeline->snapshotAt(day);
            std::vector<int> held(snapshot->territories.size(), 0);
            for (const DataRow &row : layer.rows) {
                QVERIFY(row.valid.contains(day));
                for (const TerritoryIndex land : std::get<std::vector<TerritoryIndex>>(row.place)) {
                    ++held[size_t(land)];
                    QCOMPARE(
                        real::borders()->states[size_t(snapshot->territories[size_t(land)].holder)].id.value,
                        row.id);
                }
            }
            for (size_t i = 0; i < held.size(); ++i)
                QCOMPARE(held[i], int(snapshot->territories[i].holder != noState));
        }
    }

    void theDatedRowsOfAStateFollowOneAnotherAndDiffer()
    {
        const DataLayer layer = all(AtlasLayer::Borders);
        int joins = 0;
        for (size_t i = 1; i < layer.rows.size(); ++i) {
            const DataRow &before = layer.rows[i - 1];
            const DataRow &row = layer.rows[i];
            if (before.id != row.id)
                continue;
            QVERIFY(before.valid.to.isValid() && before.valid.to <= row.valid.from);
            const bool same = before.place == row.place
                && cell(layer, before, "status") == cell(layer, row, "status")
                && cell(layer, before, "name_then") == cell(layer, row, "name_then");
            QVERIFY2(!same || before.valid.to < row.valid.from, qPrintable(row.id + row.edtf));
            joins += row.id == u"EST" && row.valid.from == QDate(2004, 3, 29)
                && cell(layer, row, "status") == u"NATO member";
        }
        QCOMPARE(joins, 1);
    }

    void theMembersOfADayAreThoseOfTheTimeline()
    {
        const QDate day(2004, 3, 29);
        const DataLayer layer = of(AtlasLayer::Members, spanOfDay(day));
        size_t members = 0;
        for (const DataRow &row : layer.rows)
            members
                += cell(layer, row, "organisation") == u"NATO" && cell(layer, row, "kind") == u"membership";
        QCOMPARE(members, m_timeline->members(day, Organisation::Nato).size());
    }

    void signaturesMoveTheFirstDay()
    {
        const auto firstOf = [this](DateConvention convention) {
            const DataLayer layer = makeLayer(AtlasLayer::Members, *m_timeline, *shipped::pack(),
                                              {{}, Viewpoint::Documents, convention});
            return layer.rows.front().valid.from;
        };
        QCOMPARE(firstOf(DateConvention::EntryIntoForce), QDate(1949, 8, 24));
        QCOMPARE(firstOf(DateConvention::Signature), QDate(1949, 4, 4));
    }

    void anEventKeepsItsOwnPrecision()
    {
        const DataLayer layer = all(AtlasLayer::Events);
        QCOMPARE(layer.rows.size(), shipped::pack()->events.size());
        for (size_t i = 0; i < layer.rows.size(); ++i) {
            const Event &event = shipped::pack()->events[i];
            const DataRow &row = layer.rows[i];
            QCOMPARE(row.valid.from, event.start);
            const bool interval = event.edtf.contains(u'/');
            if (!event.openEnd)
                QCOMPARE(interval ? row.edtf + u'/' + row.edtfEnd : row.edtf, event.edtf);
        }
    }

    void theMeasuresEndWhereTheNextBegin()
    {
        const DataLayer layer = all(AtlasLayer::Measures);
        for (size_t i = 1; i < layer.rows.size(); ++i)
            QCOMPARE(layer.rows[i - 1].valid.to, layer.rows[i].valid.from);
        QVERIFY(!layer.rows.back().valid.to.isValid());
        for (const DataRow &row : layer.rows) {
            const auto snapshot = m_timeline->snapshotAt(row.valid.from);
            QCOMPARE(cell(layer, row, "members").toInt(), snapshot->natoMembers);
        }
    }

    void linkedPlacesSayWhen()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("events.geojson"));
        const DataLayer layer = all(AtlasLayer::Events);
        QVERIFY(DataWriter(*real::borders()).write({layer}, path).empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonParseError error;
        const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        const QJsonArray features = json.value(u"features").toArray();
        QCOMPARE(size_t(features.size()), layer.rows.size());
        std::set<QString> ids;
        for (qsizetype i = 0; i < features.size(); ++i) {
            const QJsonObject feature = features[i].toObject();
            const DataRow &row = layer.rows[size_t(i)];
            ids.insert(feature.value(u"@id").toString());
            const QJsonObject properties = feature.value(u"properties").toObject();
            QVERIFY(!properties.value(u"fclasses").toArray().isEmpty());
            QCOMPARE(properties.value(u"title").toString(), row.name);
            QCOMPARE(properties.value(u"edtf").toString(), row.edtf);
            QCOMPARE(properties.value(u"valid_to").isNull(), !row.valid.to.isValid());
            const QJsonObject span
                = feature.value(u"when").toObject().value(u"timespans").toArray().at(0).toObject();
            const QJsonObject start = span.value(u"start").toObject();
            const QString first = start.value(start.contains(u"in") ? u"in" : u"earliest").toString();
            QCOMPARE(first, row.valid.from.toString(Qt::ISODate));
        }
        QCOMPARE(ids.size(), layer.rows.size());
    }

    void kmlSaysWhenAsExactlyAsIsKnown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("all.kml"));
        QVERIFY(DataWriter(*real::borders())
                    .write({of(AtlasLayer::Borders, spanOfDay({2004, 3, 29})), all(AtlasLayer::Events)}, path)
                    .empty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList begins, ends, folders;
        int placemarks = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            placemarks += xml.name() == u"Placemark";
            if (xml.name() == u"begin")
                begins.append(xml.readElementText());
            else if (xml.name() == u"end")
                ends.append(xml.readElementText());
            else if (xml.name() == u"Folder" && xml.readNextStartElement())
                folders.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(folders, (QStringList{QStringLiteral("borders"), QStringLiteral("events")}));
        QVERIFY(placemarks > int(shipped::pack()->events.size()));
        QVERIFY(begins.contains(QStringLiteral("2001"))); // Mearsheimer's book: a year, never a day
        QVERIFY(ends.contains(QStringLiteral("2001")));
        QVERIFY(begins.contains(QStringLiteral("2004-03-29")));
    }

    void writingCanBeCalledOffAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *ending : {".gpkg", ".kml", ".geojson", ".csv"})
            QTest::newRow(ending) << QStringLiteral("events") + QLatin1String(ending);
    }
    void writingCanBeCalledOffAndLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        int told = 0;
        const Issues issues
            = DataWriter(*real::borders())
                  .write({all(AtlasLayer::Events)}, folder.filePath(name), [&told](int done, int count) {
                      told = done;
                      return done < 5 && count > 5;
                  });
        QVERIFY(issues.empty());
        QCOMPARE(told, 5);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aTextFileHoldsOneLayer()
    {
        const QTemporaryDir folder;
        const Issues issues = DataWriter(*real::borders())
                                  .write({all(AtlasLayer::Events), all(AtlasLayer::Members)},
                                         folder.filePath(QStringLiteral("a.csv")));
        QVERIFY(hasErrors(issues));
        QVERIFY(issues.front().reason.contains(QLatin1String("one layer")));
    }

private:
    DataLayer of(AtlasLayer layer, const DateSpan &span) const
    {
        return makeLayer(layer, *m_timeline, *shipped::pack(),
                         {span, Viewpoint::Documents, DateConvention::EntryIntoForce});
    }
    DataLayer all(AtlasLayer layer) const { return of(layer, {}); }

    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestAtlasLayers)
#include "tst_atlaslayers.moc"
