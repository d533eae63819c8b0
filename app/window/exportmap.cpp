// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportmap.h"

#include "export/exportdialog.h"
#include "settingsjson.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace atlas {

namespace {

/// The reader's pictures, else the home folder; what is remembered only while it is there.
QString folderOf(const ExportMemory &memory)
{
    if (!memory.folder.isEmpty() && QFileInfo(memory.folder).isDir())
        return memory.folder;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QFileInfo(pictures).isDir() ? pictures : QDir::homePath();
}

} // namespace

ExportSettings settingsFor(const ViewState &view, ThemeName theme, const ExportMemory &memory)
{
    ExportSettings settings;
    settings.theme = theme;
    const PagePreset *paper = presetOf(QStringLiteral("a4-landscape"));
    settings.page = paper->page;
    settings.scale = paper->scale;
    if (!memory.settings.isEmpty()) // what cannot be read keeps its default
        settings = readExportSettings(memory.settings, QStringLiteral("settings"), {}, settings).settings;
    settings.view = view;
    for (QString ExportSettings::*words :
         {&ExportSettings::title, &ExportSettings::subtitle, &ExportSettings::altText,
          &ExportSettings::longText, &ExportSettings::name})
        (settings.*words).clear();
    return settings;
}

ExportMemory exportMap(QWidget *parent, const Scenery &scenery, const ExportSettings &settings,
                       const ExportMemory &memory)
{
    const Theme &theme = Theme::named(
        parent->palette().color(QPalette::Window).lightness() < 128 ? ThemeName::Dark : ThemeName::Light);
    ExportDialog dialog({scenery, settings, theme, folderOf(memory)}, parent);
    dialog.exec();
    return {toBytes(dialog.viewTab().settings()), dialog.viewTab().folder()};
}

} // namespace atlas
