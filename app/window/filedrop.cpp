// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace atlas {

namespace {

/// The one file that hangs over the window; empty for several, for none, and for a folder.
QString draggedFile(const QDropEvent &event)
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const QString file = urls.size() == 1 ? urls.front().toLocalFile() : QString();
    return QFileInfo(file).isFile() ? file : QString();
}

} // namespace

FileDrop::FileDrop(QWidget &window, Door door, QObject *parent)
    : QObject(parent)
    , m_door(std::move(door))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto &drop = static_cast<QDropEvent &>(*event);
    const QString file = draggedFile(drop);
    if (file.isEmpty() || !m_door.takes(file))
        return QObject::eventFilter(watched, event);
    drop.setDropAction(Qt::CopyAction); // the file stays where it is
    drop.accept();
    if (event->type() == QEvent::Drop)
        m_door.open(file);
    return true;
}

} // namespace atlas
