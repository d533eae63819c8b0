// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/steppictures.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr size_t mostKept = 200; // of 96 x 54 px: 4 MB

} // namespace

StepPictures::StepPictures(StepScenery scenery, QObject *parent)
    : QObject(parent)
    , m_scenery(std::move(scenery))
{
    m_pool.setMaxThreadCount(1); // the other cores belong to the map under the hand
}

StepPictures::~StepPictures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap StepPictures::picture(const Step &step, const PictureFormat &format)
{
    if (!m_scenery.borders || !m_scenery.pack || m_scenery.borders->territories.empty())
        return {};
    const Look look{step.view, step.theme, step.hidden, step.ink, format};
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.look == look; });
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front().pixmap;
    }
    m_entries.push_front({look, {}});
    if (m_entries.size() > mostKept)
        m_entries.pop_back();
    paint(step, format);
    return {};
}

void StepPictures::paint(const Step &step, const PictureFormat &format)
{
    m_pool.start([this, scenery = m_scenery, step, format] {
        const QImage image = pictureOf(step, scenery, format);
        const Look look{step.view, step.theme, step.hidden, step.ink, format};
        QMetaObject::invokeMethod(
            this, [this, look, image] { keep(look, image); }, Qt::QueuedConnection);
    });
}

void StepPictures::keep(const Look &look, const QImage &image)
{
    ++m_paintings;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.look == look; });
    if (found == m_entries.end())
        return; // nobody has asked for it for long
    found->pixmap = QPixmap::fromImage(image);
    emit painted();
}

} // namespace atlas
