// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportmap.h"

#include "borders/bordertimeline.h"
#include "export/exportdialog.h"
#include "exportseries/seriestab.h"
#include "settingsjson.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTabWidget>
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

/// A second date beside that of the view: the one that is compared, else that of the change before.
std::vector<QDate> twoDates(const Scenery &scenery, const ViewState &view)
{
    const BorderTimeline timeline(scenery.borders);
    QDate other = view.compare.isOn() ? view.compare.other
                                      : timeline.previousChange(view.date, view.viewpoint, view.convention);
    if (!other.isValid() || other == view.date)
        other = view.date > firstDay() ? firstDay() : lastDay();
    return {std::min(view.date, other), std::max(view.date, other)};
}

void addSeries(ExportDialog &dialog, const ExportStart &start)
{
    SeriesStart series{start.scenery, start.settings, SeriesKind::Sheet, {}, start.folder};
    series.days = twoDates(start.scenery, start.settings.view);
    dialog.addTab(new SeriesTab(series), QStringLiteral("Two dates"));
    series.days.clear();
    dialog.addTab(new SeriesTab(series), QStringLiteral("Several dates"));
    series.kind = SeriesKind::Film;
    dialog.addTab(new SeriesTab(series), QStringLiteral("Film"));
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

ExportMemory exportMap(QWidget *parent, ExportStart start, const ExportMemory &memory)
{
    start.folder = folderOf(memory);
    ExportDialog dialog(start, parent);
    addSeries(dialog, start);
    dialog.tabs().setCurrentIndex(int(memory.tab));
    dialog.exec();
    return {toBytes(dialog.viewTab().settings()), dialog.viewTab().folder()};
}

} // namespace atlas
