// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/picturememory.h"

#include "memory/picturefile.h"
#include "picture/picturewords.h"

#include <QDir>
#include <QFile>

namespace atlas {

namespace {

PictureReading failed(const QString &name, const QString &reason)
{
    PictureReading reading;
    reading.issues.push_back({Issue::Severity::Error, name, {}, reason});
    return reading;
}

} // namespace

PictureState rememberedState(const ViewState &view, const QString &theme, const Scenery &scenery)
{
    return {view,
            theme,
            QStringLiteral(ATLAS_VERSION),
            scenery.pack->id,
            scenery.pack->version,
            packDigest(*scenery.pack),
            scenery.borders->version};
}

PictureNotes notesOf(const PictureState &state, const Scenery &scenery, const QString &brief,
                     const QString &full)
{
    const BorderTimeline timeline(scenery.borders);
    const AltText made = altText({timeline, *scenery.pack, state.view});
    PictureNotes notes;
    notes.title = pictureTitle(state.view);
    notes.brief = brief.isEmpty() ? made.brief : brief;
    notes.full = full.isEmpty() ? made.full : full;
    notes.creator = QStringLiteral("Alliance Atlas contributors");
    notes.rights = QStringLiteral("Borders after Natural Earth (public domain); text and dates: %1")
                       .arg(scenery.pack->licence);
    notes.source = QStringLiteral("Alliance Atlas borders %1, content %2 %3; %4")
                       .arg(scenery.borders->version, scenery.pack->id, scenery.pack->version,
                            scenery.pack->paper.formatted());
    notes.program = QStringLiteral("Alliance Atlas " ATLAS_VERSION);
    notes.state = toBytes(state);
    return notes;
}

PictureReading readPicture(const QString &path, const KnownContent &known, const ViewState &base)
{
    const QString name = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        return failed(name, QStringLiteral("there is no such file"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(name, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    if (kindOfPicture(file.peek(1024)) == PictureKind::Unknown)
        return failed(name,
                      QStringLiteral("is no picture that the atlas can read: it opens PNG, JPEG, WebP, "
                                     "TIFF, SVG and PDF files that it has made"));
    const QByteArray packet = packetOf(file);
    const QByteArray state = packet.isEmpty() ? QByteArray() : readNotes(packet).state;
    if (state.isEmpty())
        return failed(name,
                      QStringLiteral("holds no view of the atlas: it was made by another program, or "
                                     "without it, or what the picture told of itself was removed on "
                                     "the way (many web sites and messengers do so)"));
    return readPictureState(state, name, known, base);
}

} // namespace atlas
