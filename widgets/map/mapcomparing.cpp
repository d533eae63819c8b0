// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapWidget does while two dates are compared.
#include "map/comparedivider.h"
#include "map/maptext.h"
#include "map/mapwidget.h"
#include "mapprojection.h"
#include "viewstore.h"

#include <QLayout>

#include <cmath>

namespace atlas {

namespace {

constexpr int plateMargin = 12;
constexpr int belowPlate = plateMargin + 60 + 8; // the buttons make room for the plate of B

} // namespace

MapFacts MapWidget::factsAt(QPointF pixel) const
{
    if (!m_compare.isOther(size(), pixel))
        return facts();
    return {*m_scene.borders, *m_compare.other().snapshot, m_compare.other().date};
}

void MapWidget::followCompare(const Moment &moment)
{
    const bool was = m_compare.isOn();
    m_compare.setMoment(moment, m_pack.get());
    if (!was && !m_compare.isOn())
        return;
    m_frames.leave();
    layout()->setContentsMargins(plateMargin, m_compare.isOn() ? belowPlate : plateMargin, plateMargin,
                                 plateMargin);
    const bool swipes = isReady() && moment.compare.mode == CompareMode::Swipe;
    if (m_divider->isVisible() && !swipes && m_hoverText.isEmpty())
        emit dividerMoved({}); // nothing is told of a divider that is gone
    m_divider->setVisible(swipes);
    m_divider->setShare(moment.compare.divider);
    follow();
    placeDivider();
}

void MapWidget::moveDivider(double share)
{
    ViewState next = m_store.state();
    next.compare.divider = share;
    m_store.apply(next);
}

void MapWidget::placeDivider()
{
    m_divider->place();
    if (!m_divider->isVisible())
        return;
    const QPointF middle(width() * m_divider->share(), height() / 2.0);
    const QGeoCoordinate place = MapProjection().toPlace(m_camera.viewport().toMetres(middle));
    if (!place.isValid())
        return;
    const QString text = QStringLiteral("%1\u00b0 %2")
                             .arg(std::abs(place.longitude()), 0, 'f', 1)
                             .arg(place.longitude() < 0 ? QStringLiteral("West") : QStringLiteral("East"));
    m_divider->setPlace(text);
    if (m_hoverText.isEmpty()) // what lies under the pointer is asked for, this is only told
        emit dividerMoved(
            QStringLiteral("Divider at %1: drag it, or focus it and use the arrow keys").arg(text));
}

} // namespace atlas
