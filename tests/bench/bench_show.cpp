// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the frames of the transitions between the steps of the shipped lectures, the audience's window and
// the speaker's together; prints JSON. With --pictures FOLDER it writes each step as the audience sees it
// instead. Reports only: nothing here fails for being slow.
#include "borderreader.h"
#include "deck/deck.h"
#include "figures.h"
#include "fonts.h"
#include "names/labelstock.h"
#include "pack/packreader.h"
#include "presenter/showstage.h"
#include "presenter/slidepainter.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPainter>

#include <time.h>

#include <chrono>
#include <cstdio>
#include <thread>

using namespace atlas;

namespace {

constexpr double beat = 1000.0 / 60; // ms

struct Window {
    explicit Window(QSize pixels)
        : frame(pixels, QImage::Format_RGB32)
    {
        slides.setBudget(8);
    }
    void paint(const Slide &slide)
    {
        QPainter painter(&frame);
        slides.paint(painter, slide, frame.rect());
    }
    SlidePainter slides;
    QImage frame;
};

struct Run {
    std::vector<Spent> frames;
    std::vector<Spent> own; ///< processor's time of the thread that paints alone
    int late = 0; ///< frames that took longer than a beat
    int busy = 0; ///< frames whose own work alone did
};

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

void travel(ShowStage &stage, Window &audience, Window &speaker, Run &run)
{
    auto due = std::chrono::steady_clock::now();
    while (stage.isMoving()) {
        const double before = threadTime();
        const Spent spent = timed([&] {
            stage.ticker().advance(beat);
            audience.paint(stage.slide());
            speaker.paint(stage.slide());
        });
        const double own = threadTime() - before;
        run.late += spent.wall > beat;
        run.busy += own > beat;
        run.own.push_back({own, own});
        run.frames.push_back(spent);
        due += std::chrono::microseconds(16667); // what is painted ahead has the time that it has in a window
        std::this_thread::sleep_until(due);
    }
}

QJsonObject lecture(const Deck &deck, ShowStage &stage, QSize pixels)
{
    Window audience(pixels), speaker({1136, 639});
    Run run;
    for (size_t i = 0; i < deck.steps.size(); ++i) {
        stage.showStep(deck.steps[i],
                       {int(i) + 1, int(deck.steps.size()), i > 0 ? deck.steps[i - 1].view.date : QDate()});
        if (i == 0)
            stage.finish();
        audience.paint(stage.slide());
        speaker.paint(stage.slide());
        travel(stage, audience, speaker, run);
    }
    QJsonObject found = figures(run.frames);
    found.insert(QStringLiteral("later than 1/60 s"), run.late);
    found.insert(QStringLiteral("own work"), figures(run.own));
    found.insert(QStringLiteral("own work longer than 1/60 s"), run.busy);
    return found;
}

void writePictures(const Deck &deck, ShowStage &stage, const QString &stem)
{
    SlidePainter painter;
    for (size_t i = 0; i < deck.steps.size(); ++i) {
        stage.showStep(deck.steps[i],
                       {int(i) + 1, int(deck.steps.size()), i > 0 ? deck.steps[i - 1].view.date : QDate()});
        stage.finish();
        painter.image(stage.slide(), {1920, 1080}).save(QStringLiteral("%1-%2.png").arg(stem).arg(i + 1));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    registerFonts();
    const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
    if (!borders || !pack) {
        std::fprintf(stderr, "atlas-bench-show: borders or pack cannot be read\n");
        return 1;
    }
    const BorderTimeline timeline(borders);
    ShowStage stage({timeline, pack, makeLabelStock(*pack, *borders)});
    stage.setAspect(16.0 / 9);
    const QStringList arguments = QApplication::arguments();
    QJsonObject report;
    for (const Lecture &lecture : pack->lectures) {
        const Deck deck = deckFrom(lecture, *pack, *borders);
        if (arguments.value(1) == QLatin1String("--pictures")) {
            writePictures(deck, stage, arguments.value(2) + QLatin1Char('/') + lecture.id.value);
            continue;
        }
        stage.setMotion(ShowStage::fullMotion());
        report.insert(lecture.id.value,
                      QJsonObject{{QStringLiteral("1920x1080"), ::lecture(deck, stage, {1920, 1080})},
                                  {QStringLiteral("3840x2160"), ::lecture(deck, stage, {3840, 2160})}});
    }
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
