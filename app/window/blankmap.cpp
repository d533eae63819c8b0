// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blankmap.h"

#include "mappainter.h"
#include "show/veil.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageWriter>
#include <QMessageBox>
#include <QSaveFile>

namespace atlas {

namespace {

constexpr double printScale = 3; // pixels of the file a logical one

QString title()
{
    return QStringLiteral("Export blank map and key");
}

MapScene blank(const BlankMap &map)
{
    const bool all = !map.hidden.testFlag(Hidden::Names) && !map.hidden.testFlag(Hidden::Membership);
    MapScene scene = map.scene;
    if (all || map.hidden.testFlag(Hidden::Names))
        scene.layers &= ~(Layers(Layer::Names) | Layer::Capitals | Layer::Events);
    if (all || map.hidden.testFlag(Hidden::Membership)) {
        auto veiled = std::make_shared<Snapshot>(*withoutMembership(scene.snapshot, {}));
        veiled->natoMembers = scene.snapshot->natoMembers; // how many there are may be told
        scene.snapshot = veiled;
        scene.layers &= ~(Layers(Layer::RussianBorder) | Layer::AllianceBorder);
    }
    return scene;
}

Issues write(const MapScene &scene, const QString &file)
{
    MapPainter painter;
    const QImage picture = painter.paint(scene);
    QSaveFile out(file);
    QImageWriter writer(&out, "png");
    if (picture.isNull())
        return {Issue{
            Issue::Severity::Error, file, {}, QStringLiteral("there is not enough memory for the picture")}};
    if (!out.open(QIODevice::WriteOnly))
        return {Issue{Issue::Severity::Error, file, {}, out.errorString()}};
    if (!writer.write(picture))
        return {Issue{Issue::Severity::Error, file, {}, writer.errorString()}};
    return out.commit() ? Issues() : Issues{Issue{Issue::Severity::Error, file, {}, out.errorString()}};
}

} // namespace

QString keyFileOf(const QString &file)
{
    const QFileInfo info(file);
    return info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-key.png");
}

Issues writeBlankMap(const BlankMap &map, const QString &file)
{
    BlankMap print = map;
    print.scene.viewport.ratio = printScale;
    print.scene.selectedStates.clear();
    print.scene.selectedTerritory = {};
    print.scene.linkedStates.clear();
    print.scene.hovered = noTerritory;
    print.scene.passage = {};
    print.scene.namesViewpoint = true;
    Issues issues = write(blank(print), file);
    if (issues.empty())
        issues = write(print.scene, keyFileOf(file));
    return issues;
}

void saveBlankMap(QWidget *parent, const BlankMap &map)
{
    const QString proposal = QStringLiteral("europe-%1-blank.png").arg(map.scene.date.toString(Qt::ISODate));
    QString file
        = QFileDialog::getSaveFileName(parent, title(), proposal, QStringLiteral("PNG image (*.png)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        file += QStringLiteral(".png");
    const QString key = keyFileOf(file);
    if (QFileInfo::exists(key)
        && QMessageBox::question(parent, title(),
                                 QStringLiteral("Replace %1 as well?").arg(QFileInfo(key).fileName()))
            != QMessageBox::Yes)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Issues issues = writeBlankMap(map, file);
    QApplication::restoreOverrideCursor();
    QString reasons;
    for (const Issue &issue : issues)
        reasons += issue.text() + QLatin1Char('\n');
    if (hasErrors(issues))
        QMessageBox::warning(parent, title(), reasons.trimmed());
}

} // namespace atlas
