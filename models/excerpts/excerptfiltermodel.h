// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace atlas {

/// What the reader wants to see; all that is set must hold.
struct ExcerptCriteria {
    enum class Scope { Current, All };

    Scope scope = Scope::Current; ///< Current: of the moment, or linked to what is selected, or selected
    std::optional<PassageKind> passage;
    std::optional<NoteKind> note;
    QString view; ///< as the pack has it; empty = all
    QString section; ///< id; empty = all
    StateId state;
    EventId event;
    QString text; ///< words, in any order, case and diacritics aside

    /// Number of criteria that narrow the list, the scope aside ("Two filters are on").
    int count() const;
    bool operator==(const ExcerptCriteria &) const = default;
};

/// The excerpts that meet the criteria, in the paper's order. Its source is an ExcerptsModel.
class ExcerptFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ExcerptFilterModel(QObject *parent = nullptr);

    const ExcerptCriteria &criteria() const { return m_criteria; }
    void setCriteria(const ExcerptCriteria &criteria);

signals:
    void criteriaChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ExcerptCriteria m_criteria;
};

} // namespace atlas
