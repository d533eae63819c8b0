// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriesjob.h"

#include "fonts.h"
#include "memory/picturememory.h"
#include "series/filmwriter.h"
#include "series/seriesjson.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <gif_lib.h>
#include <webp/demux.h>

using namespace atlas;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Frames of a film as another program shows them, with their times.
struct Shown {
    std::vector<QImage> frames;
    std::vector<int> times; ///< ms
};

Shown shownGif(const QString &path)
{
    Shown shown;
    int error = 0;
    GifFileType *gif = DGifOpenFileName(QFile::encodeName(path).constData(), &error);
    if (!gif || DGifSlurp(gif) != GIF_OK)
        return shown;
    QImage screen(gif->SWidth, gif->SHeight, QImage::Format_RGB32);
    for (int i = 0; i < gif->ImageCount; ++i) {
        const SavedImage &part = gif->SavedImages[i];
        GraphicsControlBlock control;
        DGifSavedExtensionToGCB(gif, i, &control);
        for (int y = 0; y < part.ImageDesc.Height; ++y)
            for (int x = 0; x < part.ImageDesc.Width; ++x) {
                const int index = part.RasterBits[y * part.ImageDesc.Width + x];
                const GifColorType colour = part.ImageDesc.ColorMap->Colors[index];
                if (index != control.TransparentColor)
                    screen.setPixel(part.ImageDesc.Left + x, part.ImageDesc.Top + y,
                                    qRgb(colour.Red, colour.Green, colour.Blue));
            }
        shown.frames.push_back(screen);
        shown.times.push_back(control.DelayTime * 10);
    }
    DGifCloseFile(gif, &error);
    return shown;
}

Shown shownWebp(const QString &path)
{
    Shown shown;
    const QByteArray bytes = contentOf(path);
    const WebPData data{reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size())};
    WebPAnimDecoder *decoder = WebPAnimDecoderNew(&data, nullptr);
    WebPAnimInfo info;
    if (!decoder || !WebPAnimDecoderGetInfo(decoder, &info))
        return shown;
    int before = 0;
    while (WebPAnimDecoderHasMoreFrames(decoder)) {
        uint8_t *pixels = nullptr;
        int time = 0;
        WebPAnimDecoderGetNext(decoder, &pixels, &time);
        const QImage frame(pixels, int(info.canvas_width), int(info.canvas_height), QImage::Format_RGBA8888);
        shown.frames.push_back(frame.convertToFormat(QImage::Format_RGB32));
        shown.times.push_back(time - before);
        before = time;
    }
    WebPAnimDecoderDelete(decoder);
    return shown;
}

/// Mean difference of a channel, 0 to 255.
double difference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return 255;
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            sum += std::abs(qRed(one) - qRed(other)) + std::abs(qGreen(one) - qGreen(other))
                + std::abs(qBlue(one) - qBlue(other));
        }
    return sum / (3.0 * a.width() * a.height());
}

QString textOf(const Issues &issues)
{
    return issues.empty() ? QString() : issues.front().text();
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        m_scenery
            = loadScenery(QStringLiteral(ATLAS_BORDERS), QStringLiteral(ATLAS_SOURCE_DIR "/resources/pack"));
        QVERIFY(m_scenery.isComplete());
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

    void theFrameOfAFilmNeverMoves()
    {
        const SeriesComposer composer(subject(SeriesKind::Film, 8, {800, 500}));
        const SeriesPanel first = composer.panel(0);
        for (size_t i = 1; i < 8; ++i) {
            const SeriesPanel panel = composer.panel(i);
            QCOMPARE(panel.pixels, first.pixels);
            QCOMPARE(panel.scene.viewport, first.scene.viewport);
            QCOMPARE(panel.texts[0].rect.topLeft(), first.texts[0].rect.topLeft());
        }
    }

    void aFilmShowsWhatIsPaintedAndForHowLong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("GIF") << QStringLiteral("film.gif") << 1.5; // 255 colours a frame
        QTest::newRow("WebP") << QStringLiteral("film.webp") << 0.0;
    }
    void aFilmShowsWhatIsPaintedAndForHowLong()
    {
        QFETCH(QString, name);
        QFETCH(double, tolerance);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const FilmJob job{subject(SeriesKind::Film, 4, {480, 360}), {FilmPace::ByChange, 0.5, 1, 2}};
        const FilmReport report = writeFilm(job, path);
        QVERIFY2(report.issues.empty(), qPrintable(textOf(report.issues)));
        QCOMPARE(report.days, 4);
        const Shown shown = name.endsWith(QStringLiteral("gif")) ? shownGif(path) : shownWebp(path);
        QCOMPARE(shown.times, (std::vector<int>{500, 500, 500, 2000}));
        const SeriesComposer composer(job.subject);
        FilmPainter painter(composer.page());
        for (size_t i = 0; i < 4; ++i) {
            const double off = difference(shown.frames[i], painter.frame(composer.panel(i)));
            QVERIFY2(off <= tolerance, qPrintable(QStringLiteral("frame %1: %2").arg(i).arg(off)));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
                 1);
    }

    void equalFramesBecomeOneThatStandsLonger()
    {
        const QTemporaryDir folder;
        FilmJob job{subject(SeriesKind::Film, 0, {480, 360}), {FilmPace::ByChange, 0.5, 1, 2}};
        // The words with the date are the only difference between two days of one map; without a frame for
        // them, days are alike.
        job.subject.days = {{2005, 6, 1}, {2005, 6, 1}, {2005, 6, 1}};
        const FilmReport report = writeFilm(job, folder.filePath(QStringLiteral("a.gif")));
        QCOMPARE(report.days, 3);
        QCOMPARE(report.frames, 1);
        QCOMPARE(shownGif(folder.filePath(QStringLiteral("a.gif"))).times, (std::vector<int>{3000}));
    }

    void aFilmRemembersItsView()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.webp"));
        const FilmJob job{subject(SeriesKind::Film, 3, {480, 360}), {}};
        QVERIFY(writeFilm(job, path).issues.empty());
        const PictureReading reading = readPicture(path, {m_scenery.pack.get(), m_scenery.borders.get()});
        QVERIFY(reading.state);
        QCOMPARE(reading.state->view.date, job.subject.days.back());
    }

    void videosHaveTheirLength_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("MP4") << QStringLiteral("a.mp4");
        QTest::newRow("WebM") << QStringLiteral("a.webm");
    }
    void videosHaveTheirLength()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        if (!filmFault(path).isEmpty())
            QSKIP("ffmpeg is not installed");
        const FilmJob job{subject(SeriesKind::Film, 4, {481, 361}), {FilmPace::ByChange, 0.4, 1, 0.8}};
        const FilmReport report = writeFilm(job, path);
        QVERIFY2(report.issues.empty(), qPrintable(textOf(report.issues)));
        QProcess probe;
        probe.start(QStringLiteral("ffprobe"),
                    {QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-show_entries"),
                     QStringLiteral("format=duration:stream=width,height"), QStringLiteral("-of"),
                     QStringLiteral("csv=p=0"), path});
        QVERIFY(probe.waitForFinished());
        const QByteArrayList lines = probe.readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.first(), QByteArray("482,362")); // even, as the codecs want it
        QVERIFY2(std::abs(lines.last().toDouble() - 2.0) < 0.25, lines.last().constData());
    }

    void withoutFfmpegAVideoIsRefusedWithTheReason()
    {
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        const QString fault = filmFault(QStringLiteral("a.mp4"));
        const QTemporaryDir folder;
        const FilmReport report = writeFilm({subject(SeriesKind::Film, 2, {480, 360}), {}},
                                            folder.filePath(QStringLiteral("a.webm")));
        qputenv("PATH", path);
        QVERIFY(fault.contains(QStringLiteral("ffmpeg, which is not installed")));
        QVERIFY(textOf(report.issues).contains(QStringLiteral("GIF and animated WebP need nothing")));
        QVERIFY(isEmpty(folder));
    }

    void aFilmThatIsCalledOffLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.gif", "a.webp", "a.mp4", "a.png"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aFilmThatIsCalledOffLeavesNothing()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        if (!filmFault(path).isEmpty())
            QSKIP("ffmpeg is not installed");
        const FilmJob job{subject(SeriesKind::Film, 6, {480, 360}), {}};
        const auto stop = [](int done, int) { return done < 3; };
        const FilmReport report = name.endsWith(QStringLiteral("png")) ? writeFrames(job, path, stop)
                                                                       : writeFilm(job, path, stop);
        QVERIFY2(report.issues.empty(), qPrintable(textOf(report.issues)));
        QCOMPARE(report.days, 3);
        QVERIFY(isEmpty(folder));
    }

    void framesAreNumberedAndDated()
    {
        const QTemporaryDir folder;
        const FilmJob job{subject(SeriesKind::Film, 3, {320, 300}), {}};
        const QString path = folder.filePath(QStringLiteral("europe.png"));
        const FilmReport report = writeFrames(job, path);
        QVERIFY2(report.issues.empty(), qPrintable(textOf(report.issues)));
        const QStringList files = frameFiles(path, job.subject.days);
        QCOMPARE(QFileInfo(files[1]).fileName(),
                 QStringLiteral("europe-002-%1.png").arg(job.subject.days[1].toString(Qt::ISODate)));
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(QImage(files[i]).size(), QSize(320, 300));
            const PictureReading reading
                = readPicture(files[i], {m_scenery.pack.get(), m_scenery.borders.get()});
            QVERIFY(reading.state);
            QCOMPARE(reading.state->view.date, job.subject.days[size_t(i)]);
        }
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
        QVERIFY(readPicture(path, {m_scenery.pack.get(), m_scenery.borders.get()}).state);
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
        const KnownContent known{m_scenery.pack.get(), m_scenery.borders.get()};
        const SeriesSettingsReading reading
            = readSeriesSettings(toBytes(settings), QStringLiteral("film.json"), known);
        QVERIFY2(reading.issues.empty(), qPrintable(textOf(reading.issues)));
        QVERIFY(reading.settings);
        QVERIFY(*reading.settings == settings);
        const auto textFor = [&](QByteArray bytes, const char *from, const char *to) {
            return textOf(
                readSeriesSettings(bytes.replace(from, to), QStringLiteral("film.json"), known).issues);
        };
        QVERIFY(textFor(toBytes(settings), "series/1", "series/2").contains(QStringLiteral("newer")));
        QVERIFY(textFor(toBytes(settings), "series/1", "other").contains(QStringLiteral("no settings")));
        QVERIFY(textFor(toBytes(settings), "\"chosen\"", "\"moon\"").contains(QStringLiteral("moon")));
        QVERIFY(textFor(toBytes(settings), "2004-03-29", "2104-03-29").contains(QStringLiteral("2024")));
        QVERIFY(!readSeriesSettings("{", QStringLiteral("film.json"), known).settings);
        QVERIFY(!readSeriesSettingsFile(QStringLiteral("/no/such.json"), known).settings);
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

private:
    static bool isEmpty(const QTemporaryDir &folder)
    {
        return QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    SeriesSubject subject(SeriesKind kind, int count, QSize size) const
    {
        SeriesSubject made;
        made.scenery = m_scenery;
        made.settings.page.size = size;
        const std::vector<QDate> days{{1949, 8, 24}, {1952, 2, 18}, {1955, 6, 5},   {1968, 9, 13},
                                      {1982, 5, 30}, {1990, 10, 3}, {1991, 12, 26}, {1999, 3, 12},
                                      {2004, 3, 29}, {2009, 4, 1},  {2014, 3, 18},  {2017, 6, 5},
                                      {2023, 4, 4}};
        made.days.assign(days.begin(), days.begin() + count);
        made.kind = kind;
        return made;
    }

    Scenery m_scenery;
};

QTEST_MAIN(TestSeries)
#include "tst_series.moc"
