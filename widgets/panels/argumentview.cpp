// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/argumentview.h"

#include "argument/destinations.h"
#include "fonts.h"
#include "map/tintedicon.h"
#include "panels/argumentcard.h"
#include "panels/itemlist.h"
#include "panels/panelbutton.h"
#include "panels/scrollcolumn.h"
#include "panels/textlabel.h"

#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int rowHeight = 24;

/// Kind of the step by its icon; theories in bold.
class StepDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int role = index.data(ArgumentModel::StepRoleRole).toInt();
        const bool group = role < 0 || role == int(StepRole::Part);
        option->font = sansFont(12.5, role < 0 ? 700 : group ? 600 : 400);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = tintedIcon(stepIcon(role), m_theme.ink2, m_theme.ink2);
        option->decorationSize = {16, 16};
    }

private:
    Theme m_theme = Theme::named(ThemeName::Light);
};

} // namespace

ArgumentView::ArgumentView(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , m_navigator(navigator)
    , m_pack(std::move(pack))
    , m_tree(new QTreeView)
    , m_card(new ScrollColumn)
{
    m_model.setPack(m_pack);
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new StepDelegate(m_tree));
    m_tree->setIndentation(14);
    styleList(*m_tree);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setAccessibleName(QStringLiteral("Argument, step by step"));
    m_tree->expandAll();
    m_card->setAccessibleName(QStringLiteral("Step"));
    constexpr int cardShare
        = 144; // pixels of the height, beside the tree's; the rest is parted as told below
    m_card->resize(m_card->width(), cardShare);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_tree);
    split->addWidget(m_card);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(split, 1);
    column->addWidget(newFoot());
    setFocusProxy(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                build();
                if (!m_following)
                    visit(index);
            });
    connect(m_tree, &QTreeView::activated, this, &ArgumentView::visit);
    connect(m_tree, &QTreeView::clicked, this, &ArgumentView::visit); // back to a step that is open already
    build();
}

QWidget *ArgumentView::newFoot()
{
    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(10, 4, 10, 6);
    m_previous = new PanelButton(QStringLiteral("Previous step"), m_theme);
    m_previous->setIconName(QStringLiteral("previous"));
    m_next = new PanelButton(QStringLiteral("Next step"), m_theme);
    m_next->setIconName(QStringLiteral("next"), PanelButton::IconSide::Right);
    m_place = newLabel({}, {11.5, 400, Tone::Ink2}, m_theme);
    m_place->setAlignment(Qt::AlignCenter);
    foot->addWidget(m_previous);
    foot->addWidget(m_place, 1);
    foot->addWidget(m_next);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(1); });
    return m_foot;
}

QModelIndex ArgumentView::current() const
{
    return m_tree->currentIndex();
}

void ArgumentView::visit(const QModelIndex &index)
{
    if (const ArgumentStep *step = m_model.step(index))
        m_navigator.visit(destinationOf(*step));
    else if (const Argument *argument = m_model.argument(index))
        m_navigator.visit(destinationOf(*argument));
}

bool ArgumentView::follow(const Moment &moment)
{
    const auto isThere = [&](const QModelIndex &index) {
        const ArgumentStep *step = m_model.step(index);
        const Argument *argument = m_model.argument(index);
        if (!argument)
            return false;
        const Destination place = step ? destinationOf(*step) : destinationOf(*argument);
        return place.date == moment.date && place.selection == moment.selection;
    };
    if (isThere(current()))
        return true;
    for (QModelIndex index = m_model.beside({}, 1); index.isValid(); index = m_model.beside(index, 1)) {
        if (!isThere(index))
            continue;
        m_following = true;
        m_tree->setCurrentIndex(index);
        m_following = false;
        return true;
    }
    return false;
}

void ArgumentView::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index == current())
        visit(index);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void ArgumentView::open(const StepId &id)
{
    select(m_model.indexOf(id));
}

void ArgumentView::step(int steps)
{
    select(m_model.beside(current(), steps));
}

void ArgumentView::build()
{
    const QModelIndex index = current();
    ArgumentCard card(*m_card->startContent(), {m_theme, m_navigator, *m_pack},
                      [this](const ExcerptId &id) { emit excerptChosen(id); });
    if (const ArgumentStep *step = m_model.step(index))
        card.build(*step);
    else if (const Argument *argument = m_model.argument(index))
        card.build(*argument);
    else
        card.buildEmpty(!m_pack->arguments.empty());
    m_card->finishContent();
    const int at = m_model.positionOf(index);
    m_place->setText(at < 0 ? QString() : QStringLiteral("%1 of %2").arg(at + 1).arg(m_model.count()));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_model.count());
}

void ArgumentView::setTheme(const Theme &theme)
{
    m_theme = theme;
    tintGround(*this, theme);
    tintGround(*m_tree, theme);
    tintGround(*m_foot, theme);
    QPalette palette = m_tree->palette();
    palette.setColor(QPalette::Highlight, theme.selectBackground);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    m_tree->setPalette(palette);
    static_cast<StepDelegate *>(m_tree->itemDelegate())->setTheme(theme);
    palette = m_place->palette();
    palette.setColor(QPalette::WindowText, theme.ink2);
    m_place->setPalette(palette);
    m_card->setTheme(theme);
    m_previous->setTheme(theme);
    m_next->setTheme(theme);
    build();
}

} // namespace atlas
