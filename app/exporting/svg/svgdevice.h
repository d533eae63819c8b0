// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "svg/svgengine.h"

#include <QPaintDevice>
#include <QSizeF>

namespace atlas {

/// A page of paths for a QPainter, which writes into the element that is open.
class SvgDevice : public QPaintDevice, public PaperDevice {
public:
    SvgDevice(QXmlStreamWriter &writer, QSizeF size, bool asOutlines);
    ~SvgDevice() override;

    QPaintEngine *paintEngine() const override { return &m_engine; }
    void beginGroup(const PaperGroup &group) override { m_engine.beginGroup(group); }
    void endGroup() override { m_engine.endGroup(); }
    bool takeName(const QPainter &painter, QPointF centre, const HaloLook &look) override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    mutable SvgEngine m_engine;
    QSizeF m_size;
};

} // namespace atlas
