// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measures/measurecharts.h"

#include "measure.h"

#include <algorithm>

namespace atlas {

struct MeasureCharts::Worker {
    explicit Worker(const BorderSet &borders)
        : measure(borders)
    { }

    LandMeasure measure;
};

MeasureCharts::MeasureCharts(std::shared_ptr<const BorderSet> borders, QObject *parent)
    : QObject(parent)
    , m_borders(borders ? std::move(borders) : std::make_shared<const BorderSet>())
{ }

MeasureCharts::~MeasureCharts()
{
    m_cancelled = true;
}

void MeasureCharts::setCountsTurkey(bool counts)
{
    if (counts == m_countsTurkey)
        return;
    m_countsTurkey = counts;
    emit countsTurkeyChanged(m_countsTurkey);
}

std::shared_ptr<const MeasureChart> MeasureCharts::chart(const MeasureView &view)
{
    const auto known
        = std::find_if(m_charts.begin(), m_charts.end(), [&](const auto &one) { return one.first == view; });
    if (known != m_charts.end())
        return known->second;
    const bool asked = std::find(m_waiting.begin(), m_waiting.end(), view) != m_waiting.end();
    if (asked || m_borders->territories.empty())
        return nullptr;
    m_waiting.push_back(view);
    if (m_waiting.size() == 1)
        start(view);
    return nullptr;
}

void MeasureCharts::start(const MeasureView &view)
{
    // Assigning joins the thread before, which has handed over its chart and is at its end.
    m_thread = std::jthread([this, view] {
        if (!m_worker)
            m_worker = std::make_unique<Worker>(*m_borders);
        // Of its own, since those are not thread-safe; let go with the snapshots of all days once they are
        // measured.
        const BorderTimeline timeline(m_borders);
        auto chart = std::make_shared<const MeasureChart>(
            measureChart(m_worker->measure, timeline, view, &m_cancelled));
        if (!m_cancelled)
            QMetaObject::invokeMethod(
                this, [this, view, chart] { take(view, chart); }, Qt::QueuedConnection);
    });
}

void MeasureCharts::take(const MeasureView &view, const std::shared_ptr<const MeasureChart> &chart)
{
    m_charts.push_back({view, chart});
    m_waiting.erase(m_waiting.begin());
    if (!m_waiting.empty())
        start(m_waiting.front());
    emit ready();
}

} // namespace atlas
