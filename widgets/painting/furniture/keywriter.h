// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"
#include "viewport.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>

namespace atlas {

/// Writes down what a layer looks at, so that two scenes can be compared by their bytes.
class KeyWriter {
public:
    KeyWriter()
        : m_stream(&m_bytes, QIODevice::WriteOnly)
    { }
    Q_DISABLE_COPY_MOVE(KeyWriter)

    template <class Value> KeyWriter &operator<<(const Value &value)
    {
        m_stream << value;
        return *this;
    }
    KeyWriter &operator<<(const Viewport &view)
    {
        m_stream << view.centre << view.metresPerPixel << view.size << view.ratio;
        return *this;
    }
    /// Fill and label colours of all classes.
    void writeFills(const Theme &theme)
    {
        for (int i = 0; i < fillClassCount; ++i)
            m_stream << theme.fill(FillClass(i)).rgba() << theme.labelOn(FillClass(i)).rgba();
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

} // namespace atlas
