// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labelplacement.h"
#include "overlaylayers.h"

#include <QPainter>

namespace atlas {

namespace {

class LabelLayer : public MapLayer {
public:
    QByteArray key(const MapScene &scene) const override { return labelKey(scene); }
    void paint(QPainter &painter, const MapScene &scene) const override;

private:
    void paintLeader(QPainter &painter, const PlacedLabel &label, const Theme &theme) const;
    void paintDot(QPainter &painter, const PlacedLabel &label) const;

    mutable LabelMemory m_memory;
    mutable HaloText m_text;
};

void LabelLayer::paint(QPainter &painter, const MapScene &scene) const
{
    const std::vector<PlacedLabel> labels = placeLabels(scene, m_memory);
    for (const PlacedLabel &label : labels) {
        if (label.leader)
            paintLeader(painter, label, scene.theme);
        if (label.dot)
            paintDot(painter, label);
    }
    // The most important last: halos may touch.
    for (auto label = labels.rbegin(); label != labels.rend(); ++label)
        m_text.paint(painter, label->box.centre, label->look);
}

void LabelLayer::paintLeader(QPainter &painter, const PlacedLabel &label, const Theme &theme) const
{
    painter.setPen(QPen(theme.ink2, 1));
    painter.setBrush(theme.ink2);
    painter.drawLine(*label.leader);
    painter.drawEllipse(label.leader->p1(), 1.2, 1.2);
}

void LabelLayer::paintDot(QPainter &painter, const PlacedLabel &label) const
{
    const double radius = label.capital ? 2.6 : 2;
    painter.setPen(QPen(label.look.halo, 1));
    painter.setBrush(label.look.ink);
    painter.drawEllipse(*label.dot, radius, radius);
}

} // namespace

std::unique_ptr<MapLayer> makeLabelLayer()
{
    return std::make_unique<LabelLayer>();
}

} // namespace atlas
