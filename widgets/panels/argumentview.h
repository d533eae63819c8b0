// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "argument/argumentmodel.h"
#include "moment.h"
#include "theme.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace atlas {

class Navigator;
class PanelButton;
class ScrollColumn;

/// The theories of the paper, step by step: the tree above, the step's card below. Every move to a step, by
/// pointer or keys, takes clock and map along.
class ArgumentView : public QWidget {
    Q_OBJECT

public:
    ArgumentView(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void open(const StepId &id); ///< and goes there
    void step(int steps); ///< forward or back in the order of reading
    QModelIndex current() const;
    /// Marks the step that the moment is the place of, without going there; false when it is of none.
    bool follow(const Moment &moment);

signals:
    void excerptChosen(const atlas::ExcerptId &id); ///< to be read in its place

private:
    void select(const QModelIndex &index);
    void visit(const QModelIndex &index);
    void build();
    QWidget *newFoot();

    Navigator &m_navigator;
    std::shared_ptr<const Pack> m_pack;
    ArgumentModel m_model;
    Theme m_theme = Theme::named(ThemeName::Light);
    QTreeView *m_tree;
    ScrollColumn *m_card;
    QWidget *m_foot = nullptr;
    PanelButton *m_previous = nullptr;
    PanelButton *m_next = nullptr;
    QLabel *m_place = nullptr;
    bool m_following = false;
};

} // namespace atlas
