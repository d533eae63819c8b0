// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/mapaccess.h"

#include "map/maptext.h"
#include "map/mapwidget.h"
#include "panels/accessibleparts.h"

#include <QAccessibleWidget>

#include <vector>

namespace atlas {

namespace {

/// Territories that two states claim, in the order of the tables.
std::vector<TerritoryIndex> contestedOn(const MapWidget &map)
{
    std::vector<TerritoryIndex> result;
    const MapScene &scene = map.scene();
    for (size_t i = 0; scene.snapshot && i < scene.snapshot->territories.size(); ++i)
        if (scene.snapshot->territories[i].contested)
            result.push_back(TerritoryIndex(i));
    return result;
}

QRectF extentOf(const BorderSet &borders, TerritoryIndex territory)
{
    QRectF extent;
    for (const Arc &arc : borders.arcs)
        if (arc.left == territory || arc.right == territory)
            extent |= arc.bounds;
    return extent;
}

/// One place in the list. What stands there follows the snapshot, so places are kept and never rebuilt.
class PlaceAccess : public AccessiblePart, public QAccessibleActionInterface {
public:
    PlaceAccess(MapWidget *map, QAccessibleInterface *list, int place)
        : m_map(map)
        , m_list(list)
        , m_place(place)
    { }

    QAccessibleInterface *parent() const override { return m_list; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    bool isValid() const override { return m_map->scene().snapshot && !extent().isEmpty(); }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? name() : QString();
    }
    QRect rect() const override
    {
        const QRectF pixels = m_map->viewport().toPixels().mapRect(extent());
        const QRect seen = (pixels & QRectF(m_map->rect())).toAlignedRect() & m_map->rect();
        return seen.isEmpty() ? QRect() : QRect(m_map->mapToGlobal(seen.topLeft()), seen.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State now;
        now.selectable = now.focusable = true;
        now.selected = isValid() && isSelected();
        now.focused = now.selected && m_map->hasFocus();
        now.offscreen = rect().isEmpty();
        return now;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid() || (name != pressAction() && name != setFocusAction()))
            return;
        if (name == setFocusAction())
            m_map->setFocus(Qt::OtherFocusReason);
        select();
    }

protected:
    MapFacts facts() const
    {
        const MapScene &scene = m_map->scene();
        return {*scene.borders, *scene.snapshot, scene.date};
    }
    virtual QRectF extent() const = 0; ///< metres; empty when nothing stands at the place
    virtual QString name() const = 0;
    virtual bool isSelected() const = 0;
    virtual void select() = 0;

    MapWidget *m_map; ///< outlives this: its own interface owns the places
    QAccessibleInterface *m_list;
    int m_place;
};

class StateAccess : public PlaceAccess {
public:
    using PlaceAccess::PlaceAccess;

protected:
    QRectF extent() const override { return soil() ? soil()->extent : QRectF(); }
    QString name() const override
    {
        return QStringLiteral("%1, %2 of %3")
            .arg(spokenState(facts(), soil()->state))
            .arg(m_place + 1)
            .arg(m_map->soil().all().size());
    }
    bool isSelected() const override
    {
        const MapScene &scene = m_map->scene();
        return scene.selectedStates.count(scene.borders->states[size_t(soil()->state)].id) > 0;
    }
    void select() override { m_map->selectState(soil()->state); }

private:
    const StateSoil::Soil *soil() const
    {
        const auto &all = m_map->soil().all();
        return size_t(m_place) < all.size() ? &all[size_t(m_place)] : nullptr;
    }
};

class ContestedAccess : public PlaceAccess {
public:
    using PlaceAccess::PlaceAccess;

protected:
    QRectF extent() const override
    {
        return territory() == noTerritory ? QRectF() : extentOf(*m_map->scene().borders, territory());
    }
    QString name() const override
    {
        return QStringLiteral("%1, %2 of %3 contested")
            .arg(territoryText(facts(), territory()))
            .arg(m_place + 1)
            .arg(contestedOn(*m_map).size());
    }
    bool isSelected() const override
    {
        const MapScene &scene = m_map->scene();
        return scene.selectedTerritory == scene.borders->territories[size_t(territory())].id;
    }
    void select() override { m_map->selectTerritory(territory()); }

private:
    TerritoryIndex territory() const
    {
        const std::vector<TerritoryIndex> all = contestedOn(*m_map);
        return size_t(m_place) < all.size() ? all[size_t(m_place)] : noTerritory;
    }
};

/// The buttons come first, as the widget has them, then the states, then the contested territories.
class MapAccess : public QAccessibleWidget {
public:
    explicit MapAccess(MapWidget *map)
        : QAccessibleWidget(map, QAccessible::List)
        , m_map(map)
    { }
    ~MapAccess() override
    {
        for (const std::vector<QAccessible::Id> *ids : {&m_states, &m_contested})
            for (const QAccessible::Id id : *ids)
                QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(MapAccess)

    int childCount() const override { return buttons() + states() + int(contestedOn(*m_map).size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < buttons())
            return QAccessibleWidget::child(index);
        if (index >= childCount())
            return nullptr;
        const int place = index - buttons();
        return place < states() ? at<StateAccess>(m_states, place)
                                : at<ContestedAccess>(m_contested, place - states());
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = buttons(); index < childCount(); ++index)
            if (this->child(index) == child)
                return index;
        return QAccessibleWidget::indexOfChild(child);
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < buttons(); ++index) {
            QAccessibleInterface *button = QAccessibleWidget::child(index);
            if (!button->state().invisible && button->rect().contains(x, y))
                return button;
        }
        const StateIndex state = m_map->stateAt(m_map->mapFromGlobal(QPointF(x, y)));
        const auto &all = m_map->soil().all();
        for (size_t i = 0; i < all.size(); ++i)
            if (all[i].state == state)
                return child(buttons() + int(i));
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!m_map->hasFocus())
            return QAccessibleWidget::focusChild();
        for (int index = buttons() + states(); index < childCount(); ++index)
            if (child(index)->state().focused)
                return child(index);
        for (int index = buttons(); index < buttons() + states(); ++index)
            if (child(index)->state().focused)
                return child(index);
        return QAccessible::queryAccessibleInterface(m_map);
    }

private:
    int buttons() const { return QAccessibleWidget::childCount(); }
    int states() const { return int(m_map->soil().all().size()); }
    template <class Access> QAccessibleInterface *at(std::vector<QAccessible::Id> &ids, int place) const
    {
        while (int(ids.size()) <= place)
            ids.push_back(QAccessible::registerAccessibleInterface(
                new Access(m_map, const_cast<MapAccess *>(this), int(ids.size()))));
        return QAccessible::accessibleInterface(ids[size_t(place)]);
    }

    MapWidget *m_map;
    mutable std::vector<QAccessible::Id> m_states, m_contested; ///< made when first asked for
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

void speakSelection(MapWidget &map)
{
    if (!QAccessible::isActive() || !map.hasFocus())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map);
    QAccessibleInterface *item = list ? list->focusChild() : nullptr;
    if (!item || item == list)
        return;
    QAccessibleEvent focus(&map, QAccessible::Focus);
    focus.setChild(list->indexOfChild(item));
    QAccessible::updateAccessibility(&focus);
}

} // namespace atlas
