// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "land/landfade.h"

#include "coverage/parallel.h"

#include <cmath>

namespace atlas {

void LandFade::keep(const std::vector<DirtyRow> &rows,
                    const std::function<void(const Canvas &, const DirtyRow &)> &paint)
{
    m_rects.clear();
    for (const DirtyRow &row : rows)
        m_rects.insert(m_rects.end(), row.rects.begin(), row.rects.end());
    m_images.assign(m_rects.size(), {});
    inParallel(int(m_rects.size()), [&](int i) {
        const QRect &rect = m_rects[size_t(i)];
        QImage &image = m_images[size_t(i)];
        image = QImage(rect.size(), QImage::Format_RGB32);
        paint(Canvas(image, rect.topLeft()), {{rect}});
    });
    m_weight = 256;
}

void LandFade::clear()
{
    m_rects.clear();
    m_images.clear();
    m_weight = 0;
}

bool LandFade::setShare(double share)
{
    const auto weight = uint(std::lround(256 * (1 - std::clamp(share, 0.0, 1.0))));
    const bool changed = !isEmpty() && weight != m_weight;
    m_weight = weight;
    return changed;
}

void LandFade::paint(const Canvas &canvas, const QRect &clip) const
{
    if (m_weight == 0)
        return;
    for (size_t i = 0; i < m_rects.size(); ++i) {
        const QRect part = m_rects[i] & clip;
        const QPoint corner = m_rects[i].topLeft();
        for (int y = part.top(); y <= part.bottom(); ++y) {
            QRgb *row = canvas.row(y);
            const auto *old
                = reinterpret_cast<const QRgb *>(m_images[i].constScanLine(y - corner.y())) - corner.x();
            for (int x = part.left(); x <= part.right(); ++x)
                if (row[x] != old[x])
                    row[x] = blended(row[x], old[x], m_weight);
        }
    }
}

} // namespace atlas
