// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QtTest>

#include <cmath>

using namespace atlas;

namespace {

constexpr ThemeName allThemes[] = {ThemeName::Light, ThemeName::Dark, ThemeName::Print, ThemeName::Contrast};

double luminance(const QColor &colour) // WCAG 2
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

#define VERIFY_CONTRAST(ink, ground, least)                                                                  \
    QVERIFY2(                                                                                                \
        contrast(ink, ground) >= least,                                                                      \
        qPrintable(                                                                                          \
            QStringLiteral("%1 on %2: %3").arg((ink).name(), (ground).name()).arg(contrast(ink, ground))))

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void everyTokenHasAColour();
    void themesDiffer();
    void tokensAreThoseOfTheSpecification();
    void namesAreLegibleOnEveryFill();
    void textIsLegibleOnThePanels();
    void controlsHaveEdgesInHighContrast();
    void theAllianceBorderStandsOutFromEveryLightFill();
    void eventGlyphsStandOut();
    void watersAndOverlaysStandOut();
};

void TestTheme::everyTokenHasAColour()
{
    for (const ThemeName name : allThemes) {
        const Theme &theme = Theme::named(name);
        QCOMPARE(theme.name, name);
        // A theme is its name, then colours only: none may be left out of the table.
        const auto *first = &theme.sea;
        const auto *last = &theme.sparkFill;
        for (const QColor *colour = first; colour <= last; ++colour)
            QVERIFY2(colour->isValid(), qPrintable(QString::number(colour - first)));
        for (const QColor &colour : theme.event)
            QVERIFY(colour.isValid());
    }
}

void TestTheme::themesDiffer()
{
    QVERIFY(!(Theme::named(ThemeName::Light) == Theme::named(ThemeName::Dark)));
    QVERIFY(!(Theme::named(ThemeName::Light) == Theme::named(ThemeName::Print)));
    QVERIFY(!(Theme::named(ThemeName::Print) == Theme::named(ThemeName::Contrast)));
    QVERIFY(Theme::named(ThemeName::Dark).isDark());
    QVERIFY(!Theme::named(ThemeName::Contrast).isDark());
}

void TestTheme::tokensAreThoseOfTheSpecification()
{
    QCOMPARE(Theme::named(ThemeName::Light).nato.rgb(), 0xff8fb3d1);
    QCOMPARE(Theme::named(ThemeName::Dark).joined.rgb(), 0xffa9d3f5);
    QCOMPARE(Theme::named(ThemeName::Print).warsawPact.rgb(), 0xffebd09a);
    QCOMPARE(Theme::named(ThemeName::Contrast).select.rgb(), 0xff9a2f00);
    QCOMPARE(Theme::named(ThemeName::Light).eventColour(EventCategory::Conflict).rgb(), 0xff7b2d26);
    for (const ThemeName name : allThemes) // select is also focus and playhead
        QCOMPARE(Theme::named(name).focus, Theme::named(name).select);
}

void TestTheme::namesAreLegibleOnEveryFill()
{
    for (const ThemeName name : allThemes) {
        const Theme &theme = Theme::named(name);
        for (int fill = 0; fill < fillClassCount; ++fill)
            VERIFY_CONTRAST(theme.labelOn(FillClass(fill)), theme.fill(FillClass(fill)), 4.5);
        VERIFY_CONTRAST(theme.seaLabel, theme.sea, 4.5);
    }
}

void TestTheme::textIsLegibleOnThePanels()
{
    for (const ThemeName name : allThemes) {
        const Theme &theme = Theme::named(name);
        for (const QColor &ground : {theme.panel, theme.panel2, theme.chrome})
            for (const QColor &ink : {theme.ink, theme.ink2, theme.ink3, theme.select})
                VERIFY_CONTRAST(ink, ground, 4.5);
        for (const QColor &ground : {theme.selectBackground, theme.hover, theme.quoteBackground})
            for (const QColor &ink : {theme.ink, theme.ink2})
                VERIFY_CONTRAST(ink, ground, 4.5);
        VERIFY_CONTRAST(theme.selectInk, theme.selectBackground, 4.5);
        VERIFY_CONTRAST(theme.primaryInk, theme.primary, 4.5);
        VERIFY_CONTRAST(theme.grade, theme.panel, 4.5);
    }
}

void TestTheme::controlsHaveEdgesInHighContrast()
{
    const Theme &theme = Theme::named(ThemeName::Contrast);
    for (const QColor &ground : {theme.panel, theme.panel2, theme.chrome, theme.button}) {
        VERIFY_CONTRAST(theme.buttonLine, ground, 7);
        VERIFY_CONTRAST(theme.line, ground, 7);
        VERIFY_CONTRAST(theme.focus, ground, 4.5);
    }
}

void TestTheme::theAllianceBorderStandsOutFromEveryLightFill()
{
    const Theme &light = Theme::named(ThemeName::Light);
    for (const QColor &ground :
         {light.land, light.outside, light.nato, light.warsawPact, light.ussr, light.csto, light.russia})
        VERIFY_CONTRAST(light.outer, ground, 6.3);
    VERIFY_CONTRAST(light.joinedKey, light.joined,
                    5.35); // "5.4": where the border does not, the keyline separates
    for (const ThemeName name : allThemes)
        VERIFY_CONTRAST(Theme::named(name).outer, Theme::named(name).outerCase, 6.3);
}

void TestTheme::eventGlyphsStandOut()
{
    for (const ThemeName name : allThemes)
        for (const QColor &colour : Theme::named(name).event)
            VERIFY_CONTRAST(colour, Theme::named(name).panel, 5.3);
}

void TestTheme::watersAndOverlaysStandOut()
{
    for (const ThemeName name : allThemes) {
        const Theme &theme = Theme::named(name);
        for (int fill = 0; fill < fillClassCount; ++fill)
            VERIFY_CONTRAST(theme.river, theme.fill(FillClass(fill)),
                            1.3); // thin, and never more than a hint
        for (const QColor &ground : {theme.land, theme.nato, theme.csto, theme.russia, theme.outerCase})
            VERIFY_CONTRAST(theme.european, ground, 3);
        for (const QColor &ground : {theme.land, theme.csto, theme.russia}) // partners are never members
            VERIFY_CONTRAST(theme.partner, ground, 4.5);
        QVERIFY(theme.european != theme.partner);
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
