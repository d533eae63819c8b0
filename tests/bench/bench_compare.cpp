// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the frames of a comparison of two dates, and the list of what tells them apart; prints JSON.
// Reports only: nothing here fails for being slow.
#include "borderreader.h"
#include "borders/bordertimeline.h"
#include "comparepainting.h"
#include "figures.h"
#include "fonts.h"
#include "measures/differencelist.h"
#include "names/labelstock.h"
#include "pack/packreader.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QPainter>

#include <cstdio>
#include <cstring>
#include <random>

using namespace atlas;

namespace {

struct Stage {
    std::shared_ptr<const BorderSet> borders;
    std::shared_ptr<const LabelStock> labels;
    const BorderTimeline &timeline;
    QSize pixels;

    CompareScene scene(const Compare &compare, QDate b, MarkedDifference &kept) const
    {
        CompareInput input;
        input.compare = compare;
        input.picture = pixels;
        for (MapScene *scene : {&input.a, &input.b}) {
            scene->borders = borders;
            scene->labels = labels;
            scene->theme = Theme::named(ThemeName::Light);
            scene->date = scene == &input.a ? compare.other : b;
            scene->snapshot = timeline.snapshotAt(scene->date);
            scene->viewport = Viewport::fitting({europeExtent()}, compareFrame(compare, pixels).view, 1);
        }
        if (kept.a != input.a.snapshot || kept.b != input.b.snapshot)
            kept = MarkedDifference::of(input.a.snapshot, input.b.snapshot);
        return compareScene(input, kept);
    }
};

QDate randomDay(std::mt19937 &random)
{
    std::uniform_int_distribution<qint64> days(0, firstDay().daysTo(lastDay()));
    return firstDay().addDays(days(random));
}

/// A pinned on one day, B and the line scrubbed at random.
QJsonObject scrubbing(const Stage &stage, CompareMode mode, int runs)
{
    std::mt19937 random(1989);
    Compare compare;
    compare.mode = mode;
    compare.other = QDate(1989, 11, 9);
    MapPainter a, b;
    MarkedDifference kept;
    QImage frame(stage.pixels, QImage::Format_RGB32);
    std::vector<Spent> spent;
    for (int i = -5; i < runs; ++i) {
        const QDate day = randomDay(random);
        compare.divider = std::uniform_real_distribution<double>(0.1, 0.9)(random);
        const Spent one = timed([&] {
            QPainter painter(&frame);
            paintComparison(painter, stage.scene(compare, day, kept), {a, b});
        });
        if (i >= 0) // the first ones make the coverage
            spent.push_back(one);
    }
    QJsonObject found = figures(spent);
    found.insert(QStringLiteral("evaluationsOfA"), a.rebuilds().fills);
    return found;
}

QJsonObject dividing(const Stage &stage, int runs)
{
    Compare compare;
    compare.mode = CompareMode::Swipe;
    compare.other = QDate(1989, 11, 9);
    MapPainter a, b;
    MarkedDifference kept;
    QImage frame(stage.pixels, QImage::Format_RGB32);
    std::vector<Spent> spent;
    for (int i = -2; i < runs; ++i) {
        compare.divider = 0.1 + 0.8 * double(i + 2) / (runs + 2);
        const Spent one = timed([&] {
            QPainter painter(&frame);
            paintComparison(painter, stage.scene(compare, {2022, 2, 24}, kept), {a, b});
        });
        if (i >= 0)
            spent.push_back(one);
    }
    return figures(spent);
}

/// What any frame costs at least: copying its pixels once.
QJsonObject copying(QSize pixels, int runs)
{
    const QImage from(pixels, QImage::Format_RGB32);
    QImage to(pixels, QImage::Format_RGB32);
    std::vector<Spent> spent;
    for (int i = 0; i < runs; ++i)
        spent.push_back(timed([&] { std::memcpy(to.bits(), from.constBits(), size_t(from.sizeInBytes())); }));
    return figures(spent);
}

QJsonObject listing(const BorderTimeline &timeline, int runs)
{
    std::mt19937 random(2004);
    std::vector<Spent> spent;
    for (int i = 0; i < runs; ++i) {
        QDate from = randomDay(random), to = randomDay(random);
        if (from > to)
            std::swap(from, to);
        spent.push_back(timed([&] { differenceList(timeline, {from, to}); }));
    }
    return figures(spent);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    registerFonts();
    constexpr int runs = 300;
    const auto borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
    const auto pack = PackReader().read(QStringLiteral(":/pack")).pack;
    if (!borders || !pack) {
        std::fprintf(stderr, "atlas-bench-compare: borders or pack cannot be read\n");
        return 1;
    }
    const BorderTimeline timeline(borders);
    const auto labels = makeLabelStock(*pack, *borders);
    QJsonObject report{{QStringLiteral("differenceList"), listing(timeline, runs)}};
    for (const QSize &size : {QSize(1920, 1080), QSize(3840, 2160)}) {
        const Stage stage{borders, labels, timeline, size};
        report.insert(
            QStringLiteral("%1x%2").arg(size.width()).arg(size.height()),
            QJsonObject{{QStringLiteral("copy"), copying(size, runs)},
                        {QStringLiteral("divider"), dividing(stage, runs)},
                        {QStringLiteral("swipe"), scrubbing(stage, CompareMode::Swipe, runs)},
                        {QStringLiteral("sideBySide"), scrubbing(stage, CompareMode::SideBySide, runs)},
                        {QStringLiteral("outline"), scrubbing(stage, CompareMode::Outline, runs)}});
    }
    std::fputs(QJsonDocument(report).toJson().constData(), stdout);
    return 0;
}
