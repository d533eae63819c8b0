// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picturesubject.h"

#include "borders/wording.h"
#include "momenttracker.h"
#include "viewstore.h"

namespace atlas {

std::shared_ptr<const Snapshot> PictureSubject::snapshotOn(QDate day) const
{
    return timeline.snapshotAt(day, view.viewpoint, view.convention);
}

Moment PictureSubject::moment() const
{
    ViewStore store;
    store.apply(view);
    // The tracker lives no longer than the pack does, so it may borrow it.
    return MomentTracker(store, timeline, std::shared_ptr<const Pack>(std::shared_ptr<void>(), &pack))
        .moment();
}

QString pictureTitle(const ViewState &view)
{
    if (!view.compare.isOn())
        return QStringLiteral("Europe on %1").arg(dayText(view.date));
    return QStringLiteral("Europe on %1 and on %2")
        .arg(dayText(dateOf(view, CompareSide::A)), dayText(dateOf(view, CompareSide::B)));
}

} // namespace atlas
