// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/pack.h"

#include <QAbstractItemModel>

#include <memory>

namespace atlas {

/// The arguments of the pack as a tree: theories at the top, their steps below, in the order in which a
/// reader walks them.
class ArgumentModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role { // Qt::DisplayRole: title; Qt::AccessibleTextRole: with the role's word before it
        IdRole = Qt::UserRole + 1, ///< QString, of the step or the argument
        StepRoleRole, ///< int of StepRole; -1 for an argument
        TextRole ///< QString
    };

    explicit ArgumentModel(QObject *parent = nullptr);

    void setPack(std::shared_ptr<const Pack> pack);

    /// Null for the row of an argument, and for no row.
    const ArgumentStep *step(const QModelIndex &index) const;
    const Argument *argument(const QModelIndex &index) const; ///< that the row belongs to
    QModelIndex indexOf(const StepId &id) const; ///< invalid when unknown
    /// The row after (or before) in the order of reading, through all arguments; invalid at the ends.
    QModelIndex beside(const QModelIndex &index, int steps) const;
    int positionOf(const QModelIndex &index) const; ///< in the order of reading, from 0; -1 for no row
    int count() const { return int(m_nodes.size()); } ///< rows of the whole tree

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct Node {
        int argument = 0;
        int step = -1; ///< -1: the argument itself
        int parent = -1; ///< position in m_nodes
        int row = 0;
        std::vector<int> children;
    };
    const Node *node(const QModelIndex &index) const;
    QModelIndex indexAt(int position) const;
    void addArgument(int argument);

    std::shared_ptr<const Pack> m_pack;
    std::vector<Node> m_nodes; ///< in the order of reading
    std::vector<int> m_roots;
};

QString stepRoleText(StepRole role); ///< "Assumption"

/// Steps that rest on the passage, in the order of reading.
std::vector<const ArgumentStep *> stepsOf(const ExcerptId &excerpt, const Pack &pack);

} // namespace atlas
