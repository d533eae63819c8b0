// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handoutsettings.h"
#include "panels/readingmode.h"
#include "showsettings.h"
#include "time/player.h"
#include "viewstate.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace atlas {

enum class ThemeChoice { System, Light, Dark, Contrast };

/// "system", "light", "dark", "contrast"; nothing for another word.
std::optional<ThemeChoice> themeChoiceFrom(const QString &text);
QString themeName(ThemeChoice choice);

/// What the window remembers between runs.
struct Settings {
    QByteArray geometry; ///< as QWidget::saveGeometry() has it; empty at first
    QByteArray docks; ///< as QMainWindow::saveState() has it
    ThemeChoice theme = ThemeChoice::System;
    bool reducesMotion = false; ///< nothing glides, fades or grows
    ViewState view;
    double timeFrom = 0, timeTo = 0; ///< Julian days of the timeline's window; equal = all
    PlayMode play{.pausesAtChanges = true};
    bool showsMeasures = true; ///< lanes of the timeline
    bool countsTurkey = false; ///< all of it, in the land in Europe
    bool showsStartCard = true;
    QString paper; ///< path of the reader's copy; empty = none
    ShowSettings show;
    HandoutSettings handout; ///< as the last one was
    QStringList lectures; ///< files that were opened last, the last one first
    QStringList searches; ///< last ones first, for the empty search box
    ReadingMode reading = ReadingMode::ThisDate; ///< what the tab of excerpts shows
    QByteArray exporting; ///< settings of the last export as JSON, its view apart; empty at first
    QString exportFolder; ///< where it went; empty = the reader's folder of pictures
    bool operator==(const Settings &) const = default;
};

/// Reads and writes the settings as one INI file. What cannot be understood takes its default.
class SettingsStore {
public:
    /// An empty path is the user's own file.
    explicit SettingsStore(const QString &file = {});

    Settings load() const;
    bool save(const Settings &settings) const; ///< false when the file cannot be written
    QString file() const { return m_file; }

private:
    QString m_file;
};

} // namespace atlas
