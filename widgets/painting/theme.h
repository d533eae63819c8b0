// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/snapshot.h"
#include "pack/pack.h"

#include <QColor>
#include <QString>

#include <array>

namespace atlas {

enum class ThemeName { Light, Dark, Print, Contrast };

/// All colours of one theme: the tokens of ui.md section 3. A value; equal themes paint equal pictures.
struct Theme {
    ThemeName name = ThemeName::Light;
    // map
    QColor sea, land, outside, landLine, coast, river, graticule, seaLabel;
    QColor nato, natoLine, natoCoast, joined, joinedKey, joinedText, sign, command;
    QColor outer, outerCase, warsawPact, warsawPactLine, warsawPactOuter, ussr, ussrLine, russia;
    QColor csto, cstoDot, cstoOuter, european, partner, contested, label, labelOther;
    // chrome
    QColor chrome, panel, panel2, line, line2, ink, ink2, ink3, button, buttonLine;
    QColor select, selectBackground, selectInk, focus, hover, primary, primaryInk;
    QColor quoteBackground, quoteRule, grade, spark, sparkFill;
    std::array<QColor, eventCategoryCount> event;

    static const Theme &named(ThemeName name);
    QColor fill(FillClass fill) const; ///< flat colour of the class, without its pattern
    QColor labelOn(FillClass fill) const;
    QColor eventColour(EventCategory category) const { return event[size_t(category)]; }
    bool isDark() const { return name == ThemeName::Dark; }
    bool operator==(const Theme &) const = default;
};

} // namespace atlas
