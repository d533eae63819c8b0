// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "colourvision.h"
#include "land/fillpattern.h"

#include <QtTest>

#include <set>

using namespace atlas;
using namespace atlas::test;

namespace {

constexpr ThemeName allThemes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast};
constexpr double clear = 10; ///< CIEDE2000; ten is told apart at a glance

/// Fills that say that a state is in no alliance: between these nothing hangs on the colour.
bool isPlain(FillClass fill)
{
    return fill == FillClass::Land || fill == FillClass::Outside || fill == FillClass::Russia;
}

/// Drawn alike on purpose: signed and not in force yet, and covered by the treaty without membership.
bool isSigned(FillClass fill)
{
    return fill == FillClass::NatoSignatory || fill == FillClass::TreatyArea;
}

std::set<QRgb> coloursOf(FillClass fill, const Theme &theme)
{
    const FillPattern pattern({fill, false, FillClass::Land}, theme, QSize(64, 64), 1);
    std::set<QRgb> colours;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            colours.insert(pattern.at(x, y));
    return colours;
}

QString pairName(const Theme &theme, FillClass a, FillClass b, Vision vision)
{
    return QStringLiteral("theme %1, fills %2 and %3, vision %4: %5")
        .arg(int(theme.name))
        .arg(int(a))
        .arg(int(b))
        .arg(int(vision))
        .arg(difference(theme.fill(a), theme.fill(b), vision));
}

} // namespace

class TestColourVision : public QObject {
    Q_OBJECT

private slots:
    void theMeasureGivesThePublishedValues_data();
    void theMeasureGivesThePublishedValues();
    void greyIsGreyInEveryVision();
    void theAllianceIsToldFromEverybodyElse();
    void fillsThatColourHardlyTellsApartHaveAPattern();
    void patternsAreSeenOnTheirGround();
};

void TestColourVision::theMeasureGivesThePublishedValues_data()
{
    // Sharma, Wu and Dalal 2005, table 1.
    QTest::addColumn<double>("l1");
    QTest::addColumn<double>("a1");
    QTest::addColumn<double>("b1");
    QTest::addColumn<double>("l2");
    QTest::addColumn<double>("a2");
    QTest::addColumn<double>("b2");
    QTest::addColumn<double>("expected");
    QTest::newRow("1") << 50.0 << 2.6772 << -79.7751 << 50.0 << 0.0 << -82.7485 << 2.0425;
    QTest::newRow("7") << 50.0 << 0.0 << 0.0 << 50.0 << -1.0 << 2.0 << 2.3669;
    QTest::newRow("17") << 50.0 << 2.5 << 0.0 << 73.0 << 25.0 << -18.0 << 27.1492;
    QTest::newRow("25") << 60.2574 << -34.0099 << 36.2677 << 60.4626 << -34.1751 << 39.4387 << 1.2644;
}

void TestColourVision::theMeasureGivesThePublishedValues()
{
    QFETCH(double, l1);
    QFETCH(double, a1);
    QFETCH(double, b1);
    QFETCH(double, l2);
    QFETCH(double, a2);
    QFETCH(double, b2);
    QFETCH(double, expected);
    QVERIFY(std::abs(difference(Triple{l1, a1, b1}, Triple{l2, a2, b2}) - expected) < 1e-4);
    QVERIFY(std::abs(difference(Triple{l2, a2, b2}, Triple{l1, a1, b1}) - expected) < 1e-4);
}

void TestColourVision::greyIsGreyInEveryVision()
{
    for (const Vision vision : allVisions)
        for (const int grey : {0, 60, 128, 200, 255}) {
            const QColor colour(grey, grey, grey);
            QVERIFY(difference(lab(linear(colour)), lab(seen(linear(colour), vision))) < 0.1);
        }
}

void TestColourVision::theAllianceIsToldFromEverybodyElse()
{
    for (const ThemeName name : allThemes) {
        const Theme &theme = Theme::named(name);
        for (const FillClass member : {FillClass::Nato, FillClass::NatoJoined})
            for (const FillClass other : {FillClass::Land, FillClass::Outside, FillClass::Russia,
                                          FillClass::WarsawPact, FillClass::Ussr, FillClass::Csto})
                for (const Vision vision : allVisions)
                    QVERIFY2(difference(theme.fill(member), theme.fill(other), vision) >= clear,
                             qPrintable(pairName(theme, member, other, vision)));
    }
}

void TestColourVision::fillsThatColourHardlyTellsApartHaveAPattern()
{
    int weak = 0;
    for (const ThemeName name : allThemes) {
        const Theme &theme = Theme::named(name);
        for (int a = 0; a < fillClassCount; ++a)
            for (int b = 0; b < a; ++b) {
                const FillClass first = FillClass(a), second = FillClass(b);
                if ((isPlain(first) && isPlain(second)) || (isSigned(first) && isSigned(second)))
                    continue;
                for (const Vision vision : allVisions) {
                    if (difference(theme.fill(first), theme.fill(second), vision) >= clear)
                        continue;
                    ++weak;
                    QVERIFY2(coloursOf(first, theme) != coloursOf(second, theme)
                                 && coloursOf(first, theme).size() + coloursOf(second, theme).size() > 2,
                             qPrintable(pairName(theme, first, second, vision)));
                }
            }
    }
    QVERIFY(weak > 0); // CSTO and land for deuteranopes is one
}

void TestColourVision::patternsAreSeenOnTheirGround()
{
    for (const ThemeName name : allThemes) {
        const Theme &theme = Theme::named(name);
        for (const Vision vision : allVisions) {
            QVERIFY(difference(theme.cstoDot, theme.csto, vision) >= clear);
            QVERIFY(difference(theme.warsawPactLine, theme.warsawPact, vision) >= clear);
            QVERIFY(difference(theme.ussrLine, theme.ussr, vision) >= clear);
            QVERIFY(difference(theme.command, theme.nato, vision) >= clear);
            QVERIFY(difference(theme.sign, theme.land, vision) >= clear);
            QVERIFY(difference(theme.contested, theme.land, vision) >= clear);
        }
    }
}

QTEST_APPLESS_MAIN(TestColourVision)
#include "tst_colourvision.moc"
