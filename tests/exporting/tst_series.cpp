// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesjob.h"

#include "series/filmwriter.h"
#include "series/seriesjson.h"
#include "seriesbench.h"

#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace atlas;

class TestSeries : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY(scenery().isComplete());
    }

    void noPartsOverlapOnASheet_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("count");
        for (const QSize size : {QSize(1600, 1000), QSize(1000, 1600), QSize(800, 600), QSize(3000, 900)})
            for (const int count : {1, 2, 5, 8, 13})
                QTest::addRow("%d maps on %dx%d", count, size.width(), size.height()) << size << count;
    }
    void noPartsOverlapOnASheet()
    {
        QFETCH(QSize, size);
        QFETCH(int, count);
        const SeriesComposer composer(subject(SeriesKind::Sheet, count, size));
        const SeriesPage &page = composer.page();
        if (!page.fault.isEmpty()) {
            QVERIFY(page.panels.empty() && count > 4);
            return;
        }
        QCOMPARE(page.panels.size(), size_t(count));
        std::vector<QRectF> rects{page.legend.rect};
        if (page.chart)
            rects.push_back(page.chart->rect);
        for (const TextBlock &text : page.texts)
            rects.push_back(text.rect);
        for (const SeriesPanel &panel : page.panels) {
            rects.push_back(panel.map);
            for (const TextBlock &text : panel.texts)
                if (!text.isEmpty())
                    rects.push_back(text.rect);
        }
        const QRectF paper(QPointF(), page.size);
        for (size_t i = 0; i < rects.size(); ++i) {
            QVERIFY2(rects[i].isEmpty() || paper.contains(rects[i]), qPrintable(QString::number(i)));
            for (size_t j = i + 1; j < rects.size(); ++j) {
                const QRectF both = rects[i] & rects[j];
                QVERIFY2(both.width() < 1 || both.height() < 1,
                         qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
            }
        }
    }

    void aSheetTellsWhoJoinedBetweenItsMaps()
    {
        SeriesSubject sheet = subject(SeriesKind::Sheet, 0, {1600, 700});
        sheet.days = {{1949, 8, 24}, {1955, 6, 5}, {1982, 5, 30}, {1990, 10, 3}, {2004, 3, 29}};
        const SeriesComposer composer(sheet);
        QStringList captions, counts;
        for (const SeriesPanel &panel : composer.page().panels) {
            counts.append(panel.texts[1].text());
            captions.append(panel.texts[2].text());
        }
        QCOMPARE(captions[0], QStringLiteral("Twelve founders"));
        QCOMPARE(captions[1], QStringLiteral("+ Greece, Turkey, West Germany"));
        QCOMPARE(captions[2], QStringLiteral("+ Spain"));
        QCOMPARE(captions[3], QStringLiteral("No new member; former East Germany added"));
        QVERIFY2(captions[4].startsWith(QStringLiteral("+ Bulgaria, Czech Republic")),
                 qPrintable(captions[4]));
        QCOMPARE(counts[4], QStringLiteral("26 members"));
        QCOMPARE(composer.page().legend.rows[1].text.text(), QStringLiteral("Joined since the map before"));
    }

    void tooManyMapsForAPageAreRefused()
    {
        SeriesSubject sheet = subject(SeriesKind::Sheet, 13, {400, 300});
        QVERIFY(SeriesComposer(sheet).page().fault.contains(QStringLiteral("no room")));
        const QTemporaryDir folder;
        const Issues issues = writeSheet(sheet, folder.filePath(QStringLiteral("a.png")));
        QVERIFY(textOf(issues).contains(QStringLiteral("no room")));
        QVERIFY(isEmpty(folder));
    }

    void aSheetIsWrittenAsPixelsAndAsPaths_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.png", "a.jpg", "a.webp", "a.svg", "a.pdf"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aSheetIsWrittenAsPixelsAndAsPaths()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const Issues issues = writeSheet(subject(SeriesKind::Sheet, 4, {1200, 800}), path);
        QVERIFY2(issues.empty(), qPrintable(textOf(issues)));
        QVERIFY(readPicture(path, known()).state);
        if (name.endsWith(QStringLiteral("webp"))) { // Qt reads none here
            QVERIFY(contentOf(path).startsWith("RIFF"));
        } else if (name.endsWith(QStringLiteral("g")) && !name.endsWith(QStringLiteral("svg"))) {
            QCOMPARE(QImage(path).size(), QSize(1200, 800));
        } else if (name.endsWith(QStringLiteral("svg"))) {
            QXmlStreamReader xml(contentOf(path));
            int maps = 0;
            while (!xml.atEnd()) {
                xml.readNext();
                maps += xml.isStartElement() && xml.attributes().value(QStringLiteral("class")) == u"panel"
                    && xml.attributes().value(QStringLiteral("id")).startsWith(u"panel-");
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QCOMPARE(maps, 4);
        } else
            QVERIFY(contentOf(path).startsWith("%PDF-"));
    }

    void bandsMakeThePageAndEachMapIsDrawnOnce()
    {
        const SeriesComposer composer(subject(SeriesKind::Sheet, 8, {1200, 800}));
        const QImage whole = seriesImage(composer.page());
        SeriesBands bands(composer.page(), 97);
        for (int top = 0; !bands.atEnd(); top += 97) {
            const QImage &band = bands.next();
            QVERIFY(!band.isNull());
            QVERIFY(band.convertToFormat(QImage::Format_RGB32) == whole.copy(0, top, 1200, band.height()));
        }
        QCOMPARE(bands.mapsDrawn(), 8);
    }

    void theSettingsComeBackFromTheirFile()
    {
        SeriesSettings settings;
        settings.kind = SeriesKind::Film;
        settings.page.title = QStringLiteral("A <title>");
        settings.page.theme = ThemeName::Dark;
        settings.days = {SeriesPick::Chosen, {{1949, 8, 24}, {2004, 3, 29}}, 7, {1950, 1, 1}, {2020, 1, 1}};
        settings.timing = {FilmPace::ByTime, 0.5, 0.25, 4};
        settings.columns = 3;
        const KnownContent content = known();
        const SeriesSettingsReading reading
            = readSeriesSettings(toBytes(settings), QStringLiteral("film.json"), content);
        QVERIFY2(reading.issues.empty(), qPrintable(textOf(reading.issues)));
        QVERIFY(reading.settings);
        QVERIFY(*reading.settings == settings);
        const auto textFor = [&](QByteArray bytes, const char *from, const char *to) {
            return textOf(
                readSeriesSettings(bytes.replace(from, to), QStringLiteral("film.json"), content).issues);
        };
        QVERIFY(textFor(toBytes(settings), "series/1", "series/2").contains(QStringLiteral("newer")));
        QVERIFY(textFor(toBytes(settings), "series/1", "other").contains(QStringLiteral("no settings")));
        QVERIFY(textFor(toBytes(settings), "\"chosen\"", "\"moon\"").contains(QStringLiteral("moon")));
        QVERIFY(textFor(toBytes(settings), "2004-03-29", "2104-03-29").contains(QStringLiteral("2024")));
        QVERIFY(!readSeriesSettings("{", QStringLiteral("film.json"), content).settings);
        QVERIFY(!readSeriesSettingsFile(QStringLiteral("/no/such.json"), content).settings);
    }

    void aFullDiskIsToldAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"a.png", "a.jpg", "a.webp", "a.svg", "a.pdf", "film.gif", "film.webp", "film.png"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    /// No file of this process may be larger than 20 kB for a while: writes end short, then fail.
    void aFullDiskIsToldAndLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const FilmJob job{subject(SeriesKind::Film, 2, {960, 600}), {}};
        const SeriesSubject sheet = subject(SeriesKind::Sheet, 4, {1600, 1000});
        rlimit before;
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{20'000, before.rlim_max};
        signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &small);
        const Issues issues = name == QStringLiteral("film.png") ? writeFrames(job, path).issues
            : name.startsWith(QStringLiteral("film"))            ? writeFilm(job, path).issues
                                                                 : writeSheet(sheet, path);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(textOf(issues).contains(QStringLiteral("cannot be written")), qPrintable(textOf(issues)));
        QVERIFY(isEmpty(folder));
    }

    void anUnwritablePlaceIsTold()
    {
        const QString nowhere = QStringLiteral("/no/such/folder/a.");
        const FilmJob job{subject(SeriesKind::Film, 2, {480, 360}), {}};
        for (const char *ending : {"gif", "webp", "mp4"}) {
            if (!filmFault(nowhere + QLatin1String(ending)).isEmpty())
                continue;
            const FilmReport report = writeFilm(job, nowhere + QLatin1String(ending));
            QVERIFY2(textOf(report.issues).contains(QStringLiteral("cannot be written")), ending);
        }
        QVERIFY(hasErrors(writeFrames(job, nowhere + QStringLiteral("png")).issues));
        QVERIFY(hasErrors(
            writeSheet(subject(SeriesKind::Sheet, 2, {800, 600}), nowhere + QStringLiteral("png"))));
    }
};

QTEST_MAIN(TestSeries)
#include "tst_series.moc"
