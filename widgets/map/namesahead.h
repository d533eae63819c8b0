// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/newestjob.h"
#include "mappainter.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace atlas {

/// While the map rests on a view, has the names painted that other days show there, so that the first step
/// onto a day costs no more than the next one. Quietly, on another thread, and only until the view changes:
/// steps in time go on meanwhile.
class NamesAhead : public QObject {
    Q_OBJECT

public:
    explicit NamesAhead(MapPainter &painter, QObject *parent = nullptr); ///< the painter must outlive its use
    ~NamesAhead() override;

    /// The painter has painted that, and no gesture is under way.
    void rest(const MapScene &scene);
    void stop(); ///< at once; begins anew with the next rest
    bool isBusy() const { return m_pause.isActive() || m_job.isBusy(); }
    const NewestJob &job() const { return m_job; }

private:
    void begin();

    MapPainter &m_painter;
    std::optional<MapScene> m_scene; ///< whose names are being looked after
    QTimer m_pause;
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of the job that was begun last
    NewestJob m_job;
};

} // namespace atlas
