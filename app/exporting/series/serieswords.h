// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/seriespage.h"

namespace atlas {

/// Words of a series and of its maps.
class SeriesWords {
public:
    SeriesWords(const SeriesSubject &subject, const BorderTimeline &timeline)
        : m_subject(subject)
        , m_timeline(timeline)
    { }

    QString members(QDate day) const; ///< "26 members"; what there is before the treaty
    /// Who joined since the map before it (of the first one: on the day), what land was added, or what
    /// changed on the day; as much of it as is wider than `fits` allows is counted instead.
    QString caption(size_t index, const std::function<bool(const QString &)> &fits) const;
    QString subtitle(const MapContents &last) const;
    QString viewpoint(bool contested) const;
    QString sources() const;

private:
    std::shared_ptr<const Snapshot> at(QDate day) const;
    QStringList joined(const Snapshot &now, const Snapshot *before) const;

    QString addedLand(const Snapshot &now, const Snapshot *before) const;

    const SeriesSubject &m_subject;
    const BorderTimeline &m_timeline;
};

} // namespace atlas
