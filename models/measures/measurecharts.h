// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measures/measureseries.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

namespace atlas {

/// The charts of one set of borders, each measured when first asked for, on a thread of its own, and kept.
/// Holds besides whether all of Turkey counts as Europe, which the views of them share.
class MeasureCharts : public QObject {
    Q_OBJECT

public:
    explicit MeasureCharts(std::shared_ptr<const BorderSet> borders, QObject *parent = nullptr);
    ~MeasureCharts() override; ///< waits for at most one day's measures

    /// Null while it is measured: `ready` says when to ask again. Equal pointers, equal charts. Null for ever
    /// when there are no borders.
    std::shared_ptr<const MeasureChart> chart(const MeasureView &view);
    bool canMeasure() const { return !m_borders->arcs.empty(); } ///< otherwise no chart ever comes
    const BorderSet &borders() const { return *m_borders; }

    bool countsTurkey() const { return m_countsTurkey; }
    void setCountsTurkey(bool counts);
    MeasureKind landKind() const { return m_countsTurkey ? MeasureKind::LandWithTurkey : MeasureKind::Land; }

signals:
    void ready();
    void countsTurkeyChanged(bool counts);

private:
    void start(const MeasureView &view);
    void take(const MeasureView &view, const std::shared_ptr<const MeasureChart> &chart);

    struct Worker; ///< used by the thread alone
    std::shared_ptr<const BorderSet> m_borders;
    std::unique_ptr<Worker> m_worker;
    std::vector<std::pair<MeasureView, std::shared_ptr<const MeasureChart>>> m_charts;
    std::vector<MeasureView> m_waiting; ///< the first is being measured
    std::atomic<bool> m_cancelled = false;
    bool m_countsTurkey = false;
    std::jthread m_thread; ///< last, so that it is joined while all it uses lives
};

} // namespace atlas
