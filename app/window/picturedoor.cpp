// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturedoor.h"

#include "filedrop.h"
#include "memory/picturefile.h"
#include "session.h"
#include "viewstore.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace atlas {

namespace {

QStringList patterns()
{
    return {QStringLiteral("*.png"),  QStringLiteral("*.svg"), QStringLiteral("*.pdf"),
            QStringLiteral("*.webp"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"),
            QStringLiteral("*.tif"),  QStringLiteral("*.tiff")};
}

QByteArray headOf(const QString &file)
{
    QFile picture(file);
    return picture.open(QIODevice::ReadOnly) ? picture.read(1024) : QByteArray();
}

} // namespace

PictureDoor::PictureDoor(QWidget &window, Session &session, ViewStore &store)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_store(store)
{
    new FileDrop(
        window,
        {[this](const QString &file) { return isOurs(file); }, [this](const QString &file) { open(file); }},
        this);
}

KnownContent PictureDoor::known() const
{
    return {m_session.pack.get(), m_session.borders->states.empty() ? nullptr : m_session.borders.get()};
}

void PictureDoor::ask()
{
    const QString folder
        = m_folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : m_folder;
    const QString file = QFileDialog::getOpenFileName(
        &m_window, QStringLiteral("Open a picture of the atlas"), folder,
        QStringLiteral("Pictures (%1);;All files (*)").arg(patterns().join(QLatin1Char(' '))));
    if (!file.isEmpty())
        open(file);
}

bool PictureDoor::open(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const PictureReading reading = readPicture(file, known(), m_store.state());
    m_folder = QFileInfo(file).absolutePath();
    if (!reading.state) {
        emit faultsFound(QStringLiteral("%1 could not be opened as a view").arg(name), reading.issues);
        return false;
    }
    restore(reading.state->view);
    emit opened(reading.state->theme);
    if (reading.issues.empty())
        emit said(QStringLiteral("The view of %1 is restored").arg(name));
    else
        emit faultsFound(QStringLiteral("The view of %1 is restored, but").arg(name), reading.issues);
    return true;
}

void PictureDoor::restore(const ViewState &view)
{
    ViewState place = view;
    place.compare.scrubsBoth = false; // or the step there would carry the other date along
    m_session.navigator.goTo(place);
    m_store.apply(view);
}

/// Whether a dropped file is for this door: any picture, and a PDF that remembers a view.
bool PictureDoor::isOurs(const QString &file) const
{
    const PictureKind kind = kindOfPicture(headOf(file));
    return kind == PictureKind::Pdf ? readPicture(file, known()).state.has_value()
                                    : kind != PictureKind::Unknown;
}

} // namespace atlas
