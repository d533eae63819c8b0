// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "argument/argumentmodel.h"

#include <algorithm>

namespace atlas {

ArgumentModel::ArgumentModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void ArgumentModel::setPack(std::shared_ptr<const Pack> pack)
{
    if (pack == m_pack)
        return;
    beginResetModel();
    m_pack = std::move(pack);
    m_nodes.clear();
    m_roots.clear();
    for (size_t i = 0; m_pack && i < m_pack->arguments.size(); ++i)
        addArgument(int(i));
    endResetModel();
}

void ArgumentModel::addArgument(int argument)
{
    const int root = int(m_nodes.size());
    m_nodes.push_back({argument, -1, -1, int(m_roots.size()), {}});
    m_roots.push_back(root);
    const std::vector<ArgumentStep> &steps = m_pack->arguments[size_t(argument)].steps;
    for (size_t i = 0; i < steps.size(); ++i) {
        // Steps stand depth first, so their places in the tree follow the root's without a gap.
        const int parent = steps[i].parent < 0 ? root : root + 1 + steps[i].parent;
        std::vector<int> &siblings = m_nodes[size_t(parent)].children;
        siblings.push_back(int(m_nodes.size()));
        m_nodes.push_back({argument, int(i), parent, int(siblings.size()) - 1, {}});
    }
}

const ArgumentModel::Node *ArgumentModel::node(const QModelIndex &index) const
{
    return index.isValid() ? &m_nodes[index.internalId()] : nullptr;
}

QModelIndex ArgumentModel::indexAt(int position) const
{
    return position < 0 || position >= count()
        ? QModelIndex()
        : createIndex(m_nodes[size_t(position)].row, 0, quintptr(position));
}

const Argument *ArgumentModel::argument(const QModelIndex &index) const
{
    const Node *found = node(index);
    return found ? &m_pack->arguments[size_t(found->argument)] : nullptr;
}

const ArgumentStep *ArgumentModel::step(const QModelIndex &index) const
{
    const Node *found = node(index);
    return found && found->step >= 0 ? &argument(index)->steps[size_t(found->step)] : nullptr;
}

QModelIndex ArgumentModel::indexOf(const StepId &id) const
{
    for (int i = 0; i < count(); ++i) {
        const QModelIndex found = indexAt(i);
        if (const ArgumentStep *each = step(found); each && each->id == id)
            return found;
    }
    return {};
}

int ArgumentModel::positionOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : -1;
}

QModelIndex ArgumentModel::beside(const QModelIndex &index, int steps) const
{
    return indexAt(index.isValid() ? positionOf(index) + steps : steps > 0 ? 0 : count() - 1);
}

QModelIndex ArgumentModel::index(int row, int column, const QModelIndex &parent) const
{
    const std::vector<int> &siblings = parent.isValid() ? node(parent)->children : m_roots;
    return column != 0 || row < 0 || row >= int(siblings.size()) ? QModelIndex()
                                                                 : indexAt(siblings[size_t(row)]);
}

QModelIndex ArgumentModel::parent(const QModelIndex &child) const
{
    const Node *found = node(child);
    return found ? indexAt(found->parent) : QModelIndex();
}

int ArgumentModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? node(parent)->children.size() : m_roots.size());
}

QVariant ArgumentModel::data(const QModelIndex &index, int role) const
{
    const Argument *theory = argument(index);
    if (!theory)
        return {};
    const ArgumentStep *at = step(index);
    const QString title = at ? at->title : theory->title;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(at ? stepRoleText(at->role) : QStringLiteral("Theory"), title);
    case IdRole:
        return at ? at->id.value : theory->id.value;
    case StepRoleRole:
        return at ? int(at->role) : -1;
    case TextRole:
        return at ? at->text : theory->summary;
    default:
        return {};
    }
}

QHash<int, QByteArray> ArgumentModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {IdRole, "id"}, {StepRoleRole, "role"}, {TextRole, "text"}};
}

QString stepRoleText(StepRole role)
{
    switch (role) {
    case StepRole::Part:
        return QStringLiteral("Part");
    case StepRole::Assumption:
        return QStringLiteral("Assumption");
    case StepRole::Step:
        return QStringLiteral("Step");
    case StepRole::Application:
        return QStringLiteral("Application");
    case StepRole::Conclusion:
        break;
    }
    return QStringLiteral("Conclusion");
}

std::vector<const ArgumentStep *> stepsOf(const ExcerptId &excerpt, const Pack &pack)
{
    std::vector<const ArgumentStep *> found;
    for (const Argument &argument : pack.arguments) {
        for (const ArgumentStep &step : argument.steps) {
            if (std::find(step.excerpts.begin(), step.excerpts.end(), excerpt) != step.excerpts.end())
                found.push_back(&step);
        }
    }
    return found;
}

} // namespace atlas
