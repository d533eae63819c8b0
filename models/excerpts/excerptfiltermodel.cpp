// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptfiltermodel.h"

#include "excerpts/excerptsmodel.h"
#include "foldedtext.h"

namespace atlas {

int ExcerptCriteria::count() const
{
    return int(passage.has_value()) + int(note.has_value()) + int(!view.isEmpty()) + int(!section.isEmpty())
        + int(!state.isEmpty()) + int(!event.isEmpty()) + int(!text.simplified().isEmpty());
}

ExcerptFilterModel::ExcerptFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{ }

void ExcerptFilterModel::setCriteria(const ExcerptCriteria &criteria)
{
    if (criteria == m_criteria)
        return;
    m_criteria = criteria;
    invalidateFilter();
    emit criteriaChanged();
}

bool ExcerptFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto is = [&index](int role) { return index.data(role).toBool(); };
    if (m_criteria.scope == ExcerptCriteria::Scope::Current && !is(ExcerptsModel::CurrentRole)
        && !is(ExcerptsModel::LinkedRole) && !is(ExcerptsModel::SelectedRole))
        return false;
    if (m_criteria.passage && index.data(ExcerptsModel::PassageRole).toInt() != int(*m_criteria.passage))
        return false;
    if (m_criteria.note && index.data(ExcerptsModel::NoteRole).toInt() != int(*m_criteria.note))
        return false;
    if (!m_criteria.view.isEmpty() && index.data(ExcerptsModel::ViewRole).toString() != m_criteria.view)
        return false;
    if (!m_criteria.section.isEmpty()
        && index.data(ExcerptsModel::SectionRole).toString() != m_criteria.section)
        return false;
    const auto lists = [&index](int role, const QString &id) {
        return id.isEmpty() || index.data(role).toStringList().contains(id);
    };
    return lists(ExcerptsModel::StatesRole, m_criteria.state.value)
        && lists(ExcerptsModel::EventsRole, m_criteria.event.value)
        && containsWords(index.data(ExcerptsModel::SearchTextRole).toString(), m_criteria.text);
}

} // namespace atlas
