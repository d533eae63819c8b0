// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/fillpattern.h"

#include <QtTest>

#include <set>

using namespace atlas;

namespace {

const QSize device(360, 240);

FillPattern patternOf(const FillKey &key, double ratio = 1)
{
    return FillPattern(key, Theme::named(ThemeName::Light), device, ratio);
}

/// Mean of the pattern's green, which tells how much of the second colour it holds.
double meanGreen(const FillPattern &pattern)
{
    double sum = 0;
    for (int y = 0; y < device.height(); ++y)
        for (int x = 0; x < device.width(); ++x)
            sum += qGreen(pattern.at(x, y));
    return sum / (device.width() * device.height());
}

/// Rows from `y` on until the colours repeat.
int rowPeriod(const FillPattern &pattern, int most)
{
    for (int step = 1; step <= most; ++step) {
        bool same = true;
        for (int y = 0; same && y + step < device.height(); ++y)
            same = pattern.at(7, y) == pattern.at(7, y + step);
        if (same)
            return step;
    }
    return -1;
}

} // namespace

class TestFillPattern : public QObject {
    Q_OBJECT

private slots:
    void plainClassesHaveOneColour_data();
    void plainClassesHaveOneColour();
    void pactLinesLieLevelAtTheirPeriod_data();
    void pactLinesLieLevelAtTheirPeriod();
    void stripesLeanAsSpecified();
    void stripesKeepTheirShareAtEveryRatio_data();
    void stripesKeepTheirShareAtEveryRatio();
    void dotsAreStaggered();
    void contestedLandShowsBothPartiesAndInk();
    void equalPartiesAreStillTold();
    void everyClassDiffersWithoutColour();
};

void TestFillPattern::plainClassesHaveOneColour_data()
{
    QTest::addColumn<FillClass>("fill");
    QTest::newRow("land") << FillClass::Land;
    QTest::newRow("nato") << FillClass::Nato;
    QTest::newRow("joined") << FillClass::NatoJoined;
    QTest::newRow("russia") << FillClass::Russia;
    QTest::newRow("outside") << FillClass::Outside;
}

void TestFillPattern::plainClassesHaveOneColour()
{
    QFETCH(FillClass, fill);
    const FillPattern pattern = patternOf({fill});
    for (int y = 0; y < device.height(); ++y) {
        QVERIFY(!pattern.row(y));
        QCOMPARE(pattern.rowColour(y), Theme::named(ThemeName::Light).fill(fill).rgb());
    }
}

void TestFillPattern::pactLinesLieLevelAtTheirPeriod_data()
{
    QTest::addColumn<FillClass>("fill");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("period");
    QTest::newRow("pact") << FillClass::WarsawPact << 1.0 << 9;
    QTest::newRow("pact at 2") << FillClass::WarsawPact << 2.0 << 18;
    QTest::newRow("pact at 1.5") << FillClass::WarsawPact << 1.5 << 27; // 13.5 repeats after two
    QTest::newRow("ussr") << FillClass::Ussr << 1.0 << 6;
    QTest::newRow("ussr at 3") << FillClass::Ussr << 3.0 << 18;
}

void TestFillPattern::pactLinesLieLevelAtTheirPeriod()
{
    QFETCH(FillClass, fill);
    QFETCH(double, ratio);
    QFETCH(int, period);
    const FillPattern pattern = patternOf({fill}, ratio);
    QCOMPARE(rowPeriod(pattern, 60), period);
    for (int y = 0; y < device.height(); ++y)
        QCOMPARE(pattern.at(0, y), pattern.at(211, y));
}

void TestFillPattern::stripesLeanAsSpecified()
{
    const FillPattern command = patternOf({FillClass::NatoOutsideCommand}); // "\"
    const FillPattern sign = patternOf({FillClass::NatoSignatory}); // "/"
    const FillPattern added = patternOf({FillClass::NatoTerritoryAdded}); // "|"
    std::set<QRgb> colours;
    for (int y = 0; y < device.height() - 1; ++y)
        for (int x = 1; x < device.width() - 1; ++x) {
            QCOMPARE(command.at(x, y), command.at(x + 1, y + 1));
            QCOMPARE(sign.at(x, y), sign.at(x - 1, y + 1));
            QCOMPARE(added.at(x, y), added.at(x, y + 1));
            colours.insert(command.at(x, y));
        }
    QVERIFY(colours.size() > 2); // antialiased, not stepped
}

void TestFillPattern::stripesKeepTheirShareAtEveryRatio_data()
{
    QTest::addColumn<double>("ratio");
    for (const double ratio : {1.0, 1.25, 1.5, 2.0, 3.0})
        QTest::addRow("%g", ratio) << ratio;
}

void TestFillPattern::stripesKeepTheirShareAtEveryRatio()
{
    QFETCH(double, ratio);
    const Theme &theme = Theme::named(ThemeName::Light);
    const auto share = [&](FillClass fill, const QColor &colour) {
        const double ground = theme.fill(fill).green();
        return (meanGreen(patternOf({fill}, ratio)) - ground) / (colour.green() - ground);
    };
    QVERIFY(std::abs(share(FillClass::NatoOutsideCommand, theme.command) - 1.7 / 7) < 0.02);
    QVERIFY(std::abs(share(FillClass::NatoSignatory, theme.sign) - 2.6 / 7) < 0.02);
    QVERIFY(std::abs(share(FillClass::TreatyArea, theme.sign) - 2.6 / 7) < 0.02);
    QVERIFY(std::abs(share(FillClass::WarsawPact, theme.warsawPactLine) - 0.62 / 9) < 0.02);
}

void TestFillPattern::dotsAreStaggered()
{
    const FillPattern pattern = patternOf({FillClass::Csto});
    const QRgb ground = Theme::named(ThemeName::Light).csto.rgb();
    for (int y = 0; y + 14 < device.height(); ++y)
        for (int x = 0; x + 14 < device.width(); ++x) {
            QCOMPARE(pattern.at(x, y), pattern.at(x + 14, y));
            QCOMPARE(pattern.at(x, y), pattern.at(x, y + 14));
            QCOMPARE(pattern.at(x, y), pattern.at(x + 7, (y + 7)));
        }
    QVERIFY(pattern.at(3, 3) != ground);
    QVERIFY(pattern.at(10, 10) != ground);
    QCOMPARE(pattern.at(10, 3), ground);
}

void TestFillPattern::contestedLandShowsBothPartiesAndInk()
{
    const Theme &theme = Theme::named(ThemeName::Light);
    const FillPattern pattern = patternOf({FillClass::Land, true, FillClass::Csto}, 3);
    int own = 0, rival = 0, ink = 0;
    for (int x = 0; x < device.width(); ++x) {
        own += pattern.at(x, 20) == theme.land.rgb();
        rival += pattern.at(x, 20) == theme.csto.rgb();
        ink += qGreen(pattern.at(x, 20)) < 80;
    }
    QVERIFY(own > device.width() / 4);
    QVERIFY(rival > device.width() / 4);
    QVERIFY(ink > device.width() / 20);
}

void TestFillPattern::equalPartiesAreStillTold()
{
    const FillPattern pattern = patternOf({FillClass::Land, true, FillClass::Land}, 3);
    std::set<QRgb> colours;
    for (int x = 0; x < device.width(); ++x)
        colours.insert(pattern.at(x, 20));
    QVERIFY(colours.contains(Theme::named(ThemeName::Light).land.rgb()));
    QVERIFY(colours.contains(Theme::named(ThemeName::Light).outside.rgb()));
}

void TestFillPattern::everyClassDiffersWithoutColour()
{
    // Colour never stands alone: members, those outside the command, signatories, pact, Soviet Union and CSTO
    // differ by their patterns' shape.
    const auto shape = [](FillClass fill) {
        const FillPattern pattern = patternOf({fill});
        std::vector<bool> marks;
        const QRgb ground = Theme::named(ThemeName::Light).fill(fill).rgb();
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 60; ++x)
                marks.push_back(pattern.at(x, y) != ground);
        return marks;
    };
    std::set<std::vector<bool>> shapes;
    for (const FillClass fill :
         {FillClass::Nato, FillClass::NatoOutsideCommand, FillClass::NatoSignatory,
          FillClass::NatoTerritoryAdded, FillClass::WarsawPact, FillClass::Ussr, FillClass::Csto})
        shapes.insert(shape(fill));
    QCOMPARE(shapes.size(), size_t(7));
}

QTEST_MAIN(TestFillPattern)
#include "tst_fillpattern.moc"
