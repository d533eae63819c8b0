// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <vector>

namespace atlas {

/// Accessible parts of a widget that are no widgets themselves. They go with their owner, which is the
/// widget's own accessible interface.
class AccessibleParts {
public:
    AccessibleParts() = default;
    ~AccessibleParts()
    {
        for (QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleParts)

    /// Takes the part.
    QAccessibleInterface *add(QAccessibleInterface *part)
    {
        m_ids.push_back(QAccessible::registerAccessibleInterface(part));
        return part;
    }

private:
    std::vector<QAccessible::Id> m_ids;
};

} // namespace atlas
