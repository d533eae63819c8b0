// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mapprojection.h"
#include "mapscene.h"
#include "names/labelstock.h"

namespace atlas {

/// A land of equal squares, each a state, with sea all round: small enough to reason about, and it needs no
/// file.
struct LabelLand {
    static constexpr int columns = 6;
    static constexpr int rows = 4;
    static constexpr double side = 400e3; ///< metres
    static QPointF corner() { return {3.2e6, 2.2e6}; }
    static QPointF middleOf(int state)
    {
        return corner() + QPointF(state % columns + 0.5, state / columns + 0.5) * side;
    }

    std::shared_ptr<BorderSet> borders = std::make_shared<BorderSet>();
    std::shared_ptr<Snapshot> snapshot = std::make_shared<Snapshot>();
    Pack pack;

    LabelLand()
    {
        static const QStringList names{QStringLiteral("Aland"),
                                       QStringLiteral("Federal Republic of Bergen"),
                                       QStringLiteral("Corvinia"),
                                       QStringLiteral("Dor"),
                                       QStringLiteral("Eastern Fjordmark"),
                                       QStringLiteral("Union of the Great Rivers")};
        for (int i = 0; i < columns * rows; ++i) {
            const QString id = QStringLiteral("S%1").arg(i);
            const QString name = names[i % names.size()] + QString(i / names.size(), QLatin1Char('a'));
            Territory land;
            land.id.value = id;
            land.name = name + QStringLiteral(" (all of it)");
            borders->territories.push_back(land);
            borders->states.push_back({StateId{id}, {}, {}, {{{}, name, name}}});
            const FillClass fill = i % 3 == 0 ? FillClass::Nato : FillClass::Land;
            TerritoryState territory;
            territory.holder = i;
            territory.fill = fill;
            snapshot->territories.push_back(territory);
            snapshot->states.push_back({true, name, fill});
        }
        snapshot->natoMembers = 8;
        layArcs();
        const MapProjection projection;
        for (int i = 0; i < columns * rows; i += 2) // the others have no anchor of their own
            pack.labels.push_back(
                {StateId{QStringLiteral("S%1").arg(i)}, {}, {}, projection.toPlace(middleOf(i)), 1 + i % 4});
    }

    MapScene scene(QSizeF size, double metresPerPixel) const
    {
        MapScene scene;
        scene.borders = borders;
        scene.snapshot = snapshot;
        scene.labels = makeLabelStock(pack, *borders);
        scene.date = QDate(2004, 3, 29);
        scene.viewport = {corner() + QPointF(columns, rows) * side / 2, metresPerPixel, size, 1};
        scene.theme = Theme::named(ThemeName::Light);
        return scene;
    }

private:
    TerritoryIndex at(int column, int row) const
    {
        const bool inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? row * columns + column : noTerritory;
    }

    void layArcs()
    {
        for (int row = 0; row <= rows; ++row) {
            for (int column = 0; column <= columns; ++column) {
                const QPointF node = corner() + QPointF(column, row) * side;
                if (column < columns) // eastward: north is on the left hand
                    addArc(node, node + QPointF(side, 0), at(column, row), at(column, row - 1));
                if (row < rows) // northward: west is on the left hand
                    addArc(node, node + QPointF(0, side), at(column - 1, row), at(column, row));
            }
        }
    }

    void addArc(QPointF from, QPointF to, TerritoryIndex left, TerritoryIndex right)
    {
        Arc arc;
        arc.left = left;
        arc.right = right;
        arc.levels.fill({from, to});
        arc.bounds = QRectF(from, to);
        borders->arcs.push_back(arc);
    }
};

} // namespace atlas
