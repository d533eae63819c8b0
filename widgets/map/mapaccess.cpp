// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapaccess.h"

#include "map/maptext.h"
#include "map/mapwidget.h"

#include <QAccessibleWidget>

#include <vector>

namespace atlas {

namespace {

/// One place in the list. Which state stands there follows the snapshot, so places are kept and never
/// rebuilt.
class StateAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    StateAccess(MapWidget *map, QAccessibleInterface *list, int place)
        : m_map(map)
        , m_list(list)
        , m_place(place)
    { }

    bool isValid() const override { return soil() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_list; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        const StateSoil::Soil *here = soil();
        if (kind != QAccessible::Name || !here)
            return {};
        const MapScene &scene = m_map->scene();
        return QStringLiteral("%1, %2 of %3")
            .arg(stateText({*scene.borders, *scene.snapshot, scene.date}, here->state))
            .arg(m_place + 1)
            .arg(m_map->soil().all().size());
    }

    QRect rect() const override
    {
        const StateSoil::Soil *here = soil();
        if (!here)
            return {};
        const QRectF pixels = m_map->viewport().toPixels().mapRect(here->extent);
        const QRect seen = pixels.toAlignedRect() & m_map->rect();
        return {m_map->mapToGlobal(seen.topLeft()), seen.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State now;
        const StateSoil::Soil *here = soil();
        now.selectable = true;
        if (here) {
            const MapScene &scene = m_map->scene();
            now.selected = scene.selectedStates.count(scene.borders->states[size_t(here->state)].id) > 0;
            now.offscreen = rect().isEmpty();
        }
        return now;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        const StateSoil::Soil *here = soil();
        if (name == pressAction() && here)
            m_map->selectState(here->state);
    }

private:
    const StateSoil::Soil *soil() const
    {
        const auto &all = m_map->soil().all();
        return size_t(m_place) < all.size() ? &all[size_t(m_place)] : nullptr;
    }

    MapWidget *m_map; ///< outlives this: its own interface owns the places
    QAccessibleInterface *m_list;
    int m_place;
};

class MapAccess : public QAccessibleWidget {
public:
    explicit MapAccess(MapWidget *map)
        : QAccessibleWidget(map, QAccessible::List)
        , m_map(map)
    { }
    ~MapAccess() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(MapAccess)

    // The buttons come first, as the widget has them, then the states.
    int childCount() const override { return buttons() + int(m_map->soil().all().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < buttons())
            return QAccessibleWidget::child(index);
        if (index >= childCount())
            return nullptr;
        for (int place = int(m_ids.size()); place <= index - buttons(); ++place)
            m_ids.push_back(QAccessible::registerAccessibleInterface(
                new StateAccess(m_map, const_cast<MapAccess *>(this), place)));
        return QAccessible::accessibleInterface(m_ids[size_t(index - buttons())]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_ids.size(); ++i) {
            if (QAccessible::accessibleInterface(m_ids[i]) == child)
                return buttons() + int(i);
        }
        return QAccessibleWidget::indexOfChild(child);
    }

private:
    int buttons() const { return QAccessibleWidget::childCount(); }

    MapWidget *m_map;
    mutable std::vector<QAccessible::Id> m_ids; ///< made when first asked for
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *map = qobject_cast<MapWidget *>(object);
    return map ? new MapAccess(map) : nullptr;
}

} // namespace

void installMapAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccess);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace atlas
