// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfixture.h"

#include <QTest>

using namespace atlas;

namespace {

struct Block {
    QRectF rect;
    QString text;
};

/// All that stands on the page side by side.
std::vector<Block> blocksOf(const Page &page)
{
    std::vector<Block> blocks{{page.map, QStringLiteral("map")}};
    for (const TextBlock &text : page.texts)
        blocks.push_back({text.rect, text.text()});
    for (const LegendBlock::Row &row : page.legend.rows) {
        blocks.push_back({row.swatch, QStringLiteral("swatch")});
        blocks.push_back({row.text.rect, row.text.text()});
    }
    return blocks;
}

bool hasRow(const Page &page, const QString &label)
{
    return std::any_of(page.legend.rows.begin(), page.legend.rows.end(),
                       [&label](const LegendBlock::Row &row) { return row.entry.label == label; });
}

QString textOf(const Page &page)
{
    QString all;
    for (const TextBlock &block : page.texts)
        all += block.text() + QLatin1Char('\n');
    return all;
}

} // namespace

class TestPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY(shippedScenery().isComplete());
    }

    void nothingOverlapsAtAnySize()
    {
        const Exporter exporter(shippedScenery());
        for (const QDate date :
             {QDate(1949, 4, 4), QDate(1955, 5, 14), QDate(2004, 3, 29), QDate(2022, 9, 30)})
            for (const QSizeF size : {QSizeF(16, 16), QSizeF(160, 120), QSizeF(321, 480), QSizeF(480, 320),
                                      QSizeF(1000, 90), QSizeF(90, 1000), QSizeF(1122, 794),
                                      QSizeF(794, 1122), QSizeF(1920, 1080), QSizeF(4000, 700)}) {
                const Page page = exporter.page(settingsOn(date, size));
                const QRectF paper(QPointF(), page.size);
                const std::vector<Block> blocks = blocksOf(page);
                for (size_t i = 0; i < blocks.size(); ++i) {
                    const QString where = QStringLiteral("%1x%2: %3")
                                              .arg(size.width())
                                              .arg(size.height())
                                              .arg(blocks[i].text);
                    QVERIFY2(paper.contains(blocks[i].rect), qPrintable(where));
                    for (size_t j = 0; j < i; ++j)
                        QVERIFY2(!blocks[i].rect.intersects(blocks[j].rect),
                                 qPrintable(where + QStringLiteral(" over ") + blocks[j].text));
                }
                const QRectF frame(QPointF(), page.map.size());
                QVERIFY(!page.inset.inset.intersects(page.scale.scaleBar));
                QVERIFY(page.inset.inset.isEmpty() || frame.contains(page.inset.inset));
                QVERIFY(page.scale.scaleBar.isEmpty() || frame.contains(page.scale.scaleBar));
            }
    }

    void everyPresetHasRoomForAll()
    {
        const Exporter exporter(shippedScenery());
        for (const PagePreset &preset : pagePresets())
            for (const QDate date :
                 {QDate(1949, 8, 24), QDate(1955, 5, 14), QDate(2004, 3, 29), QDate(2022, 9, 30)}) {
                ExportSettings settings = settingsOn(date);
                settings.page = preset.page;
                settings.scale = preset.scale;
                const Page page = exporter.page(settings);
                QVERIFY2(!page.leftOut,
                         qPrintable(QString::fromLatin1(preset.label) + date.toString(Qt::ISODate)));
            }
    }

    void theLegendListsJustWhatIsShown()
    {
        const Exporter exporter(shippedScenery());
        ExportSettings settings = settingsOn({2004, 3, 29});
        Page page = exporter.page(settings);
        QVERIFY(hasRow(page, QStringLiteral("Joined on this date")));
        QVERIFY(hasRow(page, QStringLiteral("CSTO member")));
        QVERIFY(!hasRow(page, QStringLiteral("Warsaw Pact")));
        settings.view.camera = {MapProjection().extentOf(-10, 36, 4, 44)}; // Iberia
        settings.parts.setFlag(PagePart::Locator, false);
        page = exporter.page(settings);
        QVERIFY(hasRow(page, QStringLiteral("NATO member")));
        QVERIFY(!hasRow(page, QStringLiteral("Joined on this date")));
        QVERIFY(!hasRow(page, QStringLiteral("CSTO member")));
        QVERIFY(!hasRow(page, QStringLiteral("Land border with Russia")));
        settings.view.layers.setFlag(Layer::Members, false);
        settings.view.layers.setFlag(Layer::OutsideCommand, false);
        QVERIFY(!hasRow(exporter.page(settings), QStringLiteral("NATO member")));
    }

    /// Whoever is a member is either on the map or named as outside it.
    void theCountAddsUpOnEveryDay()
    {
        const Exporter exporter(shippedScenery());
        for (const QDate date :
             {QDate(1949, 8, 24), QDate(1982, 5, 30), QDate(2004, 3, 29), QDate(2024, 3, 7)})
            for (const QRectF &box :
                 {QRectF(-25, 34, 70, 38), QRectF(10, 45, 10, 8), QRectF(-10, 36, 12, 8)}) {
                ExportSettings settings = settingsOn(date);
                settings.view.camera
                    = {MapProjection().extentOf(box.left(), box.top(), box.right(), box.bottom())};
                const Page page = exporter.page(settings);
                QCOMPARE(int(page.contents.membersInside.size() + page.contents.membersOutside.size()),
                         page.scene.snapshot->natoMembers);
            }
        const Page page = exporter.page(settingsOn({2004, 3, 29}));
        QVERIFY2(textOf(page).contains(
                     QStringLiteral("26, of which Canada and the United States lie outside this map")),
                 qPrintable(textOf(page)));
    }

    void theViewpointIsPrintedWhereContestedLandIsInView()
    {
        const Exporter exporter(shippedScenery());
        ExportSettings settings = settingsOn({2016, 1, 1});
        settings.parts = PageParts(PagePart::Title);
        QVERIFY(
            textOf(exporter.page(settings)).contains(QStringLiteral("Viewpoint: International documents")));
        settings.view.layers.setFlag(Layer::Contested, false);
        QVERIFY(textOf(exporter.page(settings)).contains(QStringLiteral("Viewpoint: ")));
        settings.view.camera = {MapProjection().extentOf(-2, 45, 6, 50)}; // France
        QVERIFY(!textOf(exporter.page(settings)).contains(QStringLiteral("Viewpoint: ")));
    }

    void theTitleSaysWhatHappenedOnTheDay()
    {
        const Exporter exporter(shippedScenery());
        const auto title = [&](QDate date) { return exporter.page(settingsOn(date)).texts.front().text(); };
        QCOMPARE(title({1982, 5, 30}), QStringLiteral("Spain joins NATO"));
        QCOMPARE(title({1999, 3, 12}), QStringLiteral("Czech Republic, Hungary and Poland join NATO"));
        QCOMPARE(title({2004, 3, 29}), QStringLiteral("Seven states join NATO"));
        QCOMPARE(title({1983, 7, 2}), QStringLiteral("Alliances in Europe"));
    }

    void partsThatAreSwitchedOffAreNotThere()
    {
        const Exporter exporter(shippedScenery());
        ExportSettings settings = settingsOn({2004, 3, 29});
        settings.parts = {};
        const Page bare = exporter.page(settings);
        QCOMPARE(bare.texts.size(), size_t(1)); // the viewpoint
        QVERIFY(bare.legend.rows.empty() && bare.inset.inset.isEmpty() && bare.scale.scaleBar.isEmpty());
        settings.parts = PageParts(defaultPageParts);
        settings.title = QStringLiteral("My own title");
        const Page full = exporter.page(settings);
        QVERIFY(full.map.height() < bare.map.height());
        QVERIFY(textOf(full).contains(QStringLiteral("My own title")));
        QVERIFY(textOf(full).contains(QStringLiteral("Paul, Aditi")));
        QVERIFY(!full.inset.inset.isEmpty() && !full.scale.scaleBar.isEmpty());
    }

    void whatHasNoRoomIsTold()
    {
        const Page page = Exporter(shippedScenery()).page(settingsOn({2004, 3, 29}, {480, 320}));
        QVERIFY(page.leftOut.testFlag(PagePart::Sources));
        QVERIFY(!page.leftOut.testFlag(PagePart::Viewpoint));
        QVERIFY(page.map.height() > 320 * 0.4);
    }

    /// The layout of a page is that of its print: pixels only make it finer.
    void theResolutionMovesNothing()
    {
        const Exporter exporter(shippedScenery());
        ExportSettings settings = settingsOn({2004, 3, 29}, {2244, 1588});
        const Page single = exporter.page(settingsOn({2004, 3, 29}));
        settings.page.dpi = 192;
        const Page twice = exporter.page(settings);
        QCOMPARE(twice.texts.size(), single.texts.size());
        for (size_t i = 0; i < single.texts.size(); ++i)
            QVERIFY(QLineF(twice.texts[i].rect.topLeft(), single.texts[i].rect.topLeft()).length() < 1.5);
    }

    void everyPixelOfThePictureIsPainted()
    {
        const Exporter exporter(shippedScenery());
        for (const double dpi : {72.0, 96.0, 150.0}) {
            ExportSettings settings = settingsOn({1962, 7, 5}, {611, 433});
            settings.page.dpi = dpi;
            const QImage image = exporter.image(settings);
            QCOMPARE(image.size(), QSize(611, 433));
            QCOMPARE(image, exporter.image(settings));
            QCOMPARE(image.pixel(0, 0), Theme::named(ThemeName::Light).panel.rgb());
        }
    }
};

QTEST_MAIN(TestPage)
#include "tst_page.moc"
