// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintEngine>
#include <QPainter>
#include <QString>

namespace atlas {

struct HaloLook;

/// What belongs together in a file of paths. Ids are stable from one picture to the next.
struct PaperGroup {
    QString id; ///< "state-FRA"; may be empty
    QString classes; ///< "land outside-command"
    QString title; ///< what a reader is told of it; may be empty
};

/// A paint device that keeps more of a picture than shapes: what belongs together, and names as letters.
/// QPainter knows nothing of it; whoever paints asks for it.
class PaperDevice {
public:
    PaperDevice() = default;
    virtual ~PaperDevice() = default;
    Q_DISABLE_COPY_MOVE(PaperDevice)

    virtual void beginGroup(const PaperGroup &group) = 0;
    virtual void endGroup() = 0;
    /// A name about its middle, in the painter's coordinates; false where it wants outlines.
    virtual bool takeName(const QPainter &painter, QPointF centre, const HaloLook &look) = 0;

    /// The painter's device; null when it is any other.
    static PaperDevice *of(const QPainter &painter) { return dynamic_cast<PaperDevice *>(painter.device()); }
};

/// A group as long as it lives; nothing on other devices.
class PaperScope {
public:
    PaperScope(const QPainter &painter, const PaperGroup &group)
        : m_device(PaperDevice::of(painter))
    {
        if (m_device)
            m_device->beginGroup(group);
    }
    ~PaperScope()
    {
        if (m_device)
            m_device->endGroup();
    }
    Q_DISABLE_COPY_MOVE(PaperScope)

private:
    PaperDevice *m_device;
};

/// Whether the painter draws paths, not pixels.
inline bool isPaper(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine
        && (engine->type() == QPaintEngine::Pdf || engine->type() == QPaintEngine::Picture
            || engine->type() >= QPaintEngine::User);
}

} // namespace atlas
