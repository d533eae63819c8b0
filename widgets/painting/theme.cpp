// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

namespace atlas {

namespace {

constexpr size_t themeCount = 4;
using Column = std::array<QRgb, themeCount>; // as ThemeName: light, dark, print, contrast

struct Token {
    QColor Theme::*colour;
    Column rgb;
};

// The interface specification's section 3; what it leaves out (buttons, quotations, grades) comes from the
// drawings' own table.
const Token tokens[] = {
    {&Theme::sea, {0xE1E8EC, 0x12181E, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::land, {0xF6F2E9, 0x343A40, 0xF3F1EC, 0xFFFFFF}},
    {&Theme::outside, {0xECE9E2, 0x262B30, 0xEDEBE6, 0xE8E8E8}},
    {&Theme::landLine, {0xB3A994, 0x5A626A, 0x9C9484, 0x000000}},
    {&Theme::coast, {0x74828E, 0x7C8994, 0x5E6B76, 0x000000}},
    {&Theme::river, {0x2E93AA, 0x4FB0C8, 0x2E93AA, 0x007A94}},
    {&Theme::graticule, {0xCFD9DF, 0x212A32, 0xE3E8EB, 0xCFD9DF}},
    {&Theme::seaLabel, {0x4A6577, 0x8097A8, 0x4A6577, 0x4A6577}},
    {&Theme::nato, {0x8FB3D1, 0x3D6B95, 0xA9C4DC, 0x6FA3D0}},
    {&Theme::natoLine, {0x5D86A8, 0x6F9DC6, 0x5D86A8, 0x00284D}},
    {&Theme::natoCoast, {0x3F6788, 0x86ABCD, 0x3F6788, 0x3F6788}},
    {&Theme::joined, {0x1B5A93, 0xA9D3F5, 0x174F84, 0x003A70}},
    {&Theme::joinedKey, {0xCFE3F4, 0x1D4E7C, 0xCFE3F4, 0xFFFFFF}},
    {&Theme::joinedText, {0xFFFFFF, 0x0B1B2A, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::sign, {0x5B8DB8, 0x5E93C2, 0x5B8DB8, 0x5B8DB8}},
    {&Theme::command, {0xFFFFFF, 0xA9C6E0, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::outer, {0x0F2E4A, 0xE3F0FB, 0x0A2238, 0x000000}},
    {&Theme::outerCase, {0xFFFFFF, 0x0D141B, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::warsawPact, {0xE6C47C, 0x7B5F27, 0xEBD09A, 0xFFC94D}},
    {&Theme::warsawPactLine, {0x9A7018, 0xC9A45A, 0xA87C24, 0x5C3D00}},
    {&Theme::warsawPactOuter, {0x5E430B, 0xF0CF8A, 0x5E430B, 0x5E430B}},
    {&Theme::ussr, {0xDDB45E, 0x886521, 0xDDB96C, 0xE5A100}},
    {&Theme::ussrLine, {0x85600F, 0xDDB463, 0x8F6818, 0x4A3000}},
    {&Theme::russia, {0xE6DECF, 0x45433D, 0xE6DECF, 0xE6DECF}},
    {&Theme::csto, {0xCFD6B8, 0x49523C, 0xD3D9BD, 0xDDE6BE}},
    {&Theme::cstoDot, {0x6F7C4E, 0x94A276, 0x66733F, 0x2F3A0A}},
    {&Theme::cstoOuter, {0x56613A, 0xB8C69A, 0x56613A, 0x56613A}},
    {&Theme::european, {0x6A2C91, 0xD9B8FF, 0x6A2C91, 0x55007F}},
    {&Theme::partner, {0x3A4A85, 0xAFC3F2, 0x3A4A85, 0x16246B}},
    {&Theme::contested, {0x33302A, 0xF4EFE3, 0x33302A, 0x000000}},
    {&Theme::label, {0x16202B, 0xF2F6FA, 0x16202B, 0x16202B}},
    {&Theme::labelOther, {0x4A4436, 0xD5D9DC, 0x4A4436, 0x4A4436}},
    {&Theme::chrome, {0xEDEFF1, 0x1A1E23, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::panel, {0xFFFFFF, 0x22272E, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::panel2, {0xF6F7F8, 0x1E2329, 0xF6F7F8, 0xF6F7F8}},
    {&Theme::line, {0xD3D8DD, 0x3A424B, 0xD3D8DD, 0x000000}},
    {&Theme::line2, {0xE6E9EC, 0x2E353D, 0xE6E9EC, 0xE6E9EC}},
    {&Theme::ink, {0x16202B, 0xECF0F3, 0x16202B, 0x000000}},
    {&Theme::ink2, {0x475563, 0xB4BFC9, 0x475563, 0x000000}},
    {&Theme::ink3, {0x596672, 0x93A0AC, 0x596672, 0x2B2B2B}},
    {&Theme::button, {0xFFFFFF, 0x2B323A, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::buttonLine, {0xBFC7CE, 0x4A545F, 0xBFC7CE, 0x000000}},
    {&Theme::select, {0xB3440B, 0xFFB057, 0xB3440B, 0x9A2F00}},
    {&Theme::selectBackground, {0xFCEFE4, 0x2F2A23, 0xFCEFE4, 0xFCEFE4}},
    {&Theme::selectInk, {0x8A3306, 0xFFC788, 0x8A3306, 0x8A3306}},
    {&Theme::focus, {0xB3440B, 0xFFB057, 0xB3440B, 0x9A2F00}},
    {&Theme::hover, {0xE9F0F6, 0x2A333C, 0xE9F0F6, 0xE9F0F6}},
    {&Theme::primary, {0x1D2F42, 0xD9E4EE, 0x1D2F42, 0x1D2F42}},
    {&Theme::primaryInk, {0xFFFFFF, 0x14191E, 0xFFFFFF, 0xFFFFFF}},
    {&Theme::quoteBackground, {0xFBFAF7, 0x262B31, 0xFBFAF7, 0xFBFAF7}},
    {&Theme::quoteRule, {0xC9BFA9, 0x6B6350, 0xC9BFA9, 0xC9BFA9}},
    {&Theme::grade, {0x2E6B4F, 0x7CC79E, 0x2E6B4F, 0x2E6B4F}},
    {&Theme::spark, {0x1B5A93, 0x8FC3EE, 0x1B5A93, 0x1B5A93}},
    {&Theme::sparkFill, {0xD5E4F0, 0x24405A, 0xD5E4F0, 0xD5E4F0}},
};

struct EventToken {
    EventCategory category;
    Column rgb;
};

constexpr EventToken eventTokens[] = {
    {EventCategory::Alliance, {0x1F5F97, 0x7DB7E8, 0x1F5F97, 0x1F5F97}},
    {EventCategory::Treaty, {0x3C6E6A, 0x7CC4BB, 0x3C6E6A, 0x3C6E6A}},
    {EventCategory::Conflict, {0x7B2D26, 0xF0978C, 0x7B2D26, 0x7B2D26}},
    {EventCategory::Diplomacy, {0x6B5A9A, 0xBBA9EE, 0x6B5A9A, 0x6B5A9A}},
    {EventCategory::Politics, {0x7A6220, 0xDDBB62, 0x7A6220, 0x7A6220}},
    {EventCategory::Speech, {0x8B4A6B, 0xE79BC4, 0x8B4A6B, 0x8B4A6B}},
    {EventCategory::Theory, {0x4B5560, 0xB4BFC9, 0x4B5560, 0x4B5560}},
};

Theme made(ThemeName name)
{
    Theme theme;
    theme.name = name;
    for (const Token &token : tokens)
        theme.*token.colour = QColor::fromRgb(token.rgb[size_t(name)]);
    for (const EventToken &token : eventTokens)
        theme.event[size_t(token.category)] = QColor::fromRgb(token.rgb[size_t(name)]);
    return theme;
}

} // namespace

const Theme &Theme::named(ThemeName name)
{
    static const std::array<Theme, themeCount> themes{made(ThemeName::Light), made(ThemeName::Dark),
                                                      made(ThemeName::Print), made(ThemeName::Contrast)};
    return themes[size_t(name)];
}

QColor Theme::fill(FillClass fill) const
{
    switch (fill) {
    case FillClass::Land:
    case FillClass::NatoSignatory:
    case FillClass::TreatyArea:
        return land;
    case FillClass::Russia:
        return russia;
    case FillClass::Nato:
    case FillClass::NatoOutsideCommand:
        return nato;
    case FillClass::NatoJoined:
    case FillClass::NatoTerritoryAdded:
        return joined;
    case FillClass::WarsawPact:
        return warsawPact;
    case FillClass::Ussr:
        return ussr;
    case FillClass::Csto:
        return csto;
    case FillClass::Outside:
        break;
    }
    return outside;
}

QColor Theme::labelOn(FillClass fill) const
{
    if (fill == FillClass::NatoJoined || fill == FillClass::NatoTerritoryAdded)
        return joinedText;
    return isNato(fill) || isEastern(fill) ? label : labelOther;
}

} // namespace atlas
