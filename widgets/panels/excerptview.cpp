// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptview.h"

#include "citations/citation.h"
#include "excerpts/excerptfiltermodel.h"
#include "excerpts/excerptsmodel.h"
#include "navigator.h"
#include "panels/excerptfilterbar.h"
#include "panels/excerptlist.h"
#include "panels/excerptsabsent.h"
#include "panels/itemlist.h"
#include "panels/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace atlas {

struct ExcerptView::Private {
    Private(Navigator &travel, std::shared_ptr<const Pack> content)
        : navigator(travel)
        , pack(std::move(content))
    {
        model.setPack(pack);
        filter.setSourceModel(&model);
    }

    Navigator &navigator;
    std::shared_ptr<const Pack> pack;
    ExcerptsModel model;
    ExcerptFilterModel filter;
    ExcerptFilterBar *bar = nullptr;
    ExcerptList *list = nullptr;
    ExcerptsAbsent *absent = nullptr;
    QStackedLayout *stack = nullptr;
    QWidget *line = nullptr;
    QDate date;

    std::vector<int> rows() const; ///< of the model, that pass the filter
    void follow();
    void step(int steps);
};

ExcerptView::ExcerptView(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(navigator, std::move(pack)))
{
    d->bar = new ExcerptFilterBar(*d->pack);
    d->line = newRule(Theme::named(ThemeName::Light));
    d->list = new ExcerptList(d->model);
    d->absent = new ExcerptsAbsent(navigator, d->pack);
    setFocusProxy(d->list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->bar);
    column->addWidget(d->line);
    d->stack = new QStackedLayout;
    column->addLayout(d->stack, 1); // first: a stack without a parent shows its widgets as windows
    d->stack->addWidget(d->list);
    d->stack->addWidget(d->absent);

    connect(d->list, &ExcerptList::chosen, &navigator, &Navigator::goToExcerpt);
    connect(d->list, &ExcerptList::eventChosen, &navigator, &Navigator::goToEvent);
    connect(d->list, &ExcerptList::citationRequested, this, [this](const ExcerptId &id) {
        QGuiApplication::clipboard()->setText(
            citationOf(*d->pack->excerpt(id), *d->pack, CitationFormat::Text));
    });
    const auto setCriteria = [this](const ExcerptCriteria &criteria) { d->filter.setCriteria(criteria); };
    connect(d->bar, &ExcerptFilterBar::criteriaRequested, this, setCriteria);
    connect(d->absent, &ExcerptsAbsent::criteriaRequested, this, setCriteria);
    connect(&d->filter, &ExcerptFilterModel::criteriaChanged, this, [this] { d->follow(); });
    setTheme(Theme::named(ThemeName::Light));
}

ExcerptView::~ExcerptView() = default;

std::vector<int> ExcerptView::Private::rows() const
{
    std::vector<int> rows;
    for (int i = 0; i < filter.rowCount(); ++i)
        rows.push_back(filter.mapToSource(filter.index(i, 0)).row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ExcerptView::Private::follow()
{
    list->showRows(rows());
    bar->setCriteria(filter.criteria());
    bar->setCount(filter.rowCount(), model.rowCount());
    const bool empty = filter.rowCount() == 0;
    if (empty)
        absent->tell(date, filter.criteria());
    stack->setCurrentIndex(empty ? 1 : 0);
}

void ExcerptView::setMoment(const Moment &moment)
{
    d->date = moment.date;
    d->model.setMoment(moment);
    d->list->select(d->model.rowOf(moment.selection.excerpt), moment.linkedEvents);
    d->follow();
}

void ExcerptView::setTheme(const Theme &theme)
{
    tintGround(*this, theme);
    d->bar->setTheme(theme);
    d->list->setTheme(theme);
    d->absent->setTheme(theme);
    QPalette palette = d->line->palette();
    palette.setColor(QPalette::Window, theme.line);
    d->line->setPalette(palette);
}

/// Through the whole paper: a reader who has reached the last passage of a date wants the next one, wherever
/// in time it lies. Kinds and views stay filtered.
void ExcerptView::Private::step(int steps)
{
    ExcerptFilterModel all;
    all.setSourceModel(&model);
    ExcerptCriteria criteria = filter.criteria();
    criteria.scope = ExcerptCriteria::Scope::All;
    all.setCriteria(criteria);
    std::vector<ExcerptId> ids;
    int at = -1;
    for (int i = 0; i < all.rowCount(); ++i) {
        const QModelIndex index = all.index(i, 0);
        ids.push_back({index.data(ExcerptsModel::IdRole).toString()});
        if (index.data(ExcerptsModel::SelectedRole).toBool())
            at = i;
    }
    if (ids.empty())
        return;
    if (at < 0) {
        const std::vector<int> listed = rows();
        navigator.goToExcerpt(listed.empty() ? (steps > 0 ? ids.front() : ids.back())
                                             : model.excerpt(steps > 0 ? listed.front() : listed.back()).id);
        return;
    }
    const int target = at + steps;
    if (target >= 0 && target < int(ids.size()))
        navigator.goToExcerpt(ids[size_t(target)]);
}

void ExcerptView::nextExcerpt()
{
    d->step(1);
}

void ExcerptView::previousExcerpt()
{
    d->step(-1);
}

} // namespace atlas
