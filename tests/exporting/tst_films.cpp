// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/filmwriter.h"

#include "seriesbench.h"

#include <QProcess>
#include <QTest>

#include <gif_lib.h>
#include <webp/demux.h>

using namespace atlas;

namespace {

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

} // namespace

class TestFilms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY(scenery().isComplete());
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
        const PictureReading reading = readPicture(path, known());
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
            const PictureReading reading = readPicture(files[i], known());
            QVERIFY(reading.state);
            QCOMPARE(reading.state->view.date, job.subject.days[size_t(i)]);
        }
    }
};

QTEST_MAIN(TestFilms)
#include "tst_films.moc"
