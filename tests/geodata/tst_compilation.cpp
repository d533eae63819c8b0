// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../issuetext.h"
#include "borderreader.h"
#include "compilation.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestCompilation : public QObject {
    Q_OBJECT

private:
    /// A fresh copy of the sources.
    void copySources()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const QDir source(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data"));
        for (const QString &name : source.entryList(QDir::Files))
            QVERIFY(QFile::copy(source.filePath(name), m_folder->filePath(name)));
        for (const QString &name : source.entryList(QDir::Files))
            QFile::setPermissions(m_folder->filePath(name), QFile::ReadOwner | QFile::WriteOwner);
    }
    void replace(const char *name, const QByteArray &old, const QByteArray &text)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        QVERIFY2(content.contains(old), old.constData());
        content.replace(content.indexOf(old), old.size(), text);
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(content);
    }
    /// An arc whose ends differ; -1 for none.
    static int openArc(const QJsonArray &arcs)
    {
        for (int arc = 0; arc < arcs.size(); ++arc) {
            const QJsonArray steps = arcs[arc].toArray();
            qint64 x = 0;
            qint64 y = 0;
            for (int i = 1; i < steps.size(); ++i) {
                x += steps[i].toArray()[0].toInteger();
                y += steps[i].toArray()[1].toInteger();
            }
            if (x != 0 || y != 0)
                return arc;
        }
        return -1;
    }

    QString told() const { return textOf(compileBorders(m_folder->path()).issues); }

    std::unique_ptr<QTemporaryDir> m_folder;

    /// The sources as they are, compiled once for all tests.
    static const Compilation &sound()
    {
        static const Compilation compilation
            = compileBorders(QStringLiteral(ATLAS_SOURCE_DIR "/geodata/data"));
        return compilation;
    }

private slots:
    void init() { copySources(); }

    void theSourcesOfTheRepositoryAreSound()
    {
        QVERIFY(sound().issues.empty());
        QCOMPARE(sound().borders.territories.size(), size_t(159));
        QVERIFY(sound().levels[0].crossing.empty());
        QVERIFY(sound().borders.version.startsWith(QLatin1String("1.1.1+")));
    }

    void equalSourcesGiveEqualBytes()
    {
        Compilation again = compileBorders(m_folder->path());
        const QString path = m_folder->filePath(QStringLiteral("again.gpkg"));
        writeBorders(again.borders, path, again.issues);
        QVERIFY(again.issues.empty());
        QFile one(QStringLiteral(ATLAS_BORDERS));
        QFile other(path);
        QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
        QVERIFY(one.readAll() == other.readAll());
    }

    void theVersionFollowsTheSources()
    {
        replace("holdings.csv", "unchanged 1949-2024", "unchanged from 1949 to 2024");
        replace("states.csv", "\nUSA,", "\nUS,"); // spares the work on the arcs
        QVERIFY(compileBorders(m_folder->path()).borders.version != sound().borders.version);
    }

    void allFaultsOfTheTablesAreToldAtOnce()
    {
        replace("holdings.csv", "\nBE,BEL,1949-01-01,", "\nBE,XYZ,1949-01-01,");
        replace("holdings.csv", "\nLU,LUX,1949-01-01,", "\nLX,LUX,1949-02-30,");
        replace("memberships.csv", "NATO,membership,BEL,211,Belgium,1949-08-24",
                "NATO,membership,BEL,211,Belgium,yesterday");
        replace("territories.csv", ",focus,yes,1,", ",focus,perhaps,1,");
        const QString text = told();
        for (const char *expected :
             {"holdings.csv: line 3: Unknown state \"XYZ\"", "holdings.csv: line 4: Unknown territory \"LX\"",
              "holdings.csv: line 4: The field \"from\": \"1949-02-30\" names day 30",
              "memberships.csv: line 2: The field \"from\": \"yesterday\" is not a date",
              "territories.csv: line 2: The field \"approximate\": is \"perhaps\""})
            QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
    }

    void aGapInHistoryIsFound()
    {
        replace("holdings.csv", "DE-SL,DEU,1957-01-01,", "DE-SL,DEU,1957-01-02,");
        QVERIFY(
            told().contains(QLatin1String("DE-SL, view un: Nobody holds it in [1957-01-01, 1957-01-02)")));
    }

    void aTerritoryWithoutLandIsFound()
    {
        replace("territories.csv", "\nDE-SL,Saarland,", "\nDE-XX,Nowhere,,,focus,no,1,\nDE-SL,Saarland,");
        const QString text = told();
        QVERIFY2(text.contains(QLatin1String("DE-XX, view un: Nobody holds it")), qPrintable(text));
    }

    void aShapeThatNoTableKnowsIsFound()
    {
        replace("territories.topojson", "\"id\":\"SBA-D\"", "\"id\":\"SBA-X\"");
        QVERIFY(told().contains(QLatin1String("SBA-X: territories.csv does not know this territory")));
    }

    void aMovedVertexOpensNoGapUnnoticed()
    {
        QFile file(m_folder->filePath(QStringLiteral("territories.topojson")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        QJsonArray arcs = root[QLatin1String("arcs")].toArray();
        const int open = openArc(arcs);
        QVERIFY(open >= 0);
        QJsonArray arc = arcs[open].toArray();
        QJsonArray start = arc[0].toArray();
        start[0] = start[0].toInt() + 1; // steps: the whole arc moves
        arc[0] = start;
        arcs[open] = arc;
        root[QLatin1String("arcs")] = arcs;
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(root).toJson());
        file.close();
        QVERIFY2(told().contains(QLatin1String("does not close")), qPrintable(told()));
    }

    void missingFilesAreNamed()
    {
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("states.csv"))));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("outside.topojson"))));
        const QString text = told();
        QVERIFY2(text.contains(QLatin1String("states.csv: It does not exist")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("outside.topojson: It does not exist")), qPrintable(text));
    }

    void nothingIsWrittenWhereItCannotBe()
    {
        Compilation compilation = sound();
        const QString path = m_folder->filePath(QStringLiteral("no/such/folder/borders.gpkg"));
        writeBorders(compilation.borders, path, compilation.issues);
        QVERIFY(hasErrors(compilation.issues));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestCompilation)
#include "tst_compilation.moc"
