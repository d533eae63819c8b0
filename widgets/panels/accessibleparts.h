// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

#include <vector>

namespace atlas {

/// Something in a widget that is no widget of its own, to begin with without parts and state.
class AccessiblePart : public QAccessibleInterface {
public:
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::State state() const override { return {}; }
    void setText(QAccessible::Text, const QString &) override { }
};

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
