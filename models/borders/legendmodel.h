// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "moment.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// What one row of the legend counts on a snapshot; the row of a layer without a count has none.
struct LegendEntry {
    Layer layer = Layer::Members;
    std::optional<FillClass> fill; ///< whose swatch it shows
    QString label;
};

/// All rows in the order of the legend. Rows may share a layer: they are switched together.
const std::vector<LegendEntry> &legendEntries();
/// How many states or territories show the entry on that snapshot; 0 = absent. Nullopt for entries that are
/// always there (names, seas …).
std::optional<int> legendCount(const LegendEntry &entry, const BorderSet &borders, const Snapshot &snapshot);
/// Years in which the entry is present: "1955–91"; "1949–62, 1966–2009". Empty for highlights of one day.
QString legendYears(const LegendEntry &entry, const BorderTimeline &timeline, Viewpoint viewpoint,
                    DateConvention convention);

/// Legend and list of layers in one: swatch, check box, count at the date. Absent classes stay, with their
/// years. Checking a row is a request: the view store decides, and the answer comes back by setMoment().
class LegendModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { // Qt::DisplayRole: label; Qt::CheckStateRole: layer visible
        LayerRole = Qt::UserRole + 1, ///< int of Layer
        FillRole, ///< int of FillClass; -1 for lines and marks
        CountRole, ///< int; invalid where nothing is counted
        ActiveRole, ///< bool: present at the date
        YearsRole, ///< QString: when it is present, "1955–91"
        EntryRole ///< int: position in legendEntries()
    };

    explicit LegendModel(const BorderTimeline &timeline, QObject *parent = nullptr);

    void setMoment(const Moment &moment);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void layerToggled(atlas::Layer layer, bool visible); ///< a request

private:
    struct Row {
        bool visible = true;
        bool active = true;
        std::optional<int> count;
        QString years;
        bool operator==(const Row &) const = default;
    };
    using Counts = std::vector<std::optional<int>>;
    void setYears(const Moment &moment);
    const Counts &counts(const std::shared_ptr<const Snapshot> &snapshot);

    const BorderTimeline &m_timeline;
    std::vector<Row> m_rows;
    std::vector<QString> m_years;
    std::optional<std::pair<Viewpoint, DateConvention>> m_yearsOf;
    std::map<std::shared_ptr<const Snapshot>, Counts> m_counts; ///< what the timeline keeps, counted once
};

} // namespace atlas
