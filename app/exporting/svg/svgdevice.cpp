// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "svg/svgdevice.h"

#include <cmath>

namespace atlas {

namespace {

constexpr double screen = 96; ///< units an inch

} // namespace

SvgDevice::SvgDevice(QXmlStreamWriter &writer, QSizeF size, bool asOutlines)
    : m_engine(writer, asOutlines)
    , m_size(size)
{ }

SvgDevice::~SvgDevice() = default;

bool SvgDevice::takeName(const QPainter &painter, QPointF centre, const HaloLook &look)
{
    return m_engine.takeName(painter.combinedTransform(), centre, look);
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return int(std::ceil(m_size.width()));
    case PdmHeight:
        return int(std::ceil(m_size.height()));
    case PdmWidthMM:
        return int(m_size.width() * 25.4 / screen);
    case PdmHeightMM:
        return int(m_size.height() * 25.4 / screen);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmNumColors:
        return 0x7fffffff;
    case PdmDepth:
        return 32;
    default:
        return int(screen);
    }
}

} // namespace atlas
