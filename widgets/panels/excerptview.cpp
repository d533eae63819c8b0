// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptview.h"

#include "borders/bordertimeline.h"
#include "citations/citation.h"
#include "excerpts/excerptfiltermodel.h"
#include "excerpts/excerptsmodel.h"
#include "navigator.h"
#include "panels/argumentview.h"
#include "panels/claimsview.h"
#include "panels/excerptfilterbar.h"
#include "panels/excerptlist.h"
#include "panels/excerptsabsent.h"
#include "panels/itemlist.h"
#include "panels/segmentbar.h"
#include "panels/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

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
    SegmentBar *modes = nullptr;
    ArgumentView *argument = nullptr;
    ClaimsView *claims = nullptr;
    QWidget *whole = nullptr; ///< all of it: see resizeEvent
    QStackedLayout *pages = nullptr; ///< cards, argument, claims
    QWidget *line = nullptr;
    QWidget *cards = nullptr; ///< the page of them
    ReadingMode mode = ReadingMode::ThisDate;
    Theme theme = Theme::named(ThemeName::Light);
    ExcerptId selected;
    QDate date;

    QWidget *newCards();

    void tintLine();
    std::vector<int> rows() const; ///< of the model, that pass the filter
    void follow();
    void step(int steps);
};

void ExcerptView::Private::tintLine()
{
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, theme.line);
    line->setPalette(palette);
}

QWidget *ExcerptView::Private::newCards()
{
    cards = new QWidget;
    auto *column = new QVBoxLayout(cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(line);
    column->addWidget(list, 1);
    list->setEmptyPage(absent);
    return cards;
}

ExcerptView::ExcerptView(Navigator &navigator, const BorderTimeline &timeline,
                         std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(navigator, std::move(pack)))
{
    d->modes = new SegmentBar({QStringLiteral("This date"), QStringLiteral("In order"),
                               QStringLiteral("Argument"), QStringLiteral("Claims")},
                              QStringLiteral("What is read"));
    d->bar = new ExcerptFilterBar(*d->pack, timeline.borders().get());
    d->line = newRule(Theme::named(ThemeName::Light));
    d->list = new ExcerptList(d->model);
    d->absent = new ExcerptsAbsent(navigator, d->pack);
    d->argument = new ArgumentView(navigator, d->pack);
    d->claims = new ClaimsView(navigator, timeline, d->pack);
    d->whole = new QWidget(this);
    auto *column = new QVBoxLayout(d->whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->modes);
    d->pages = new QStackedLayout;
    column->addLayout(d->pages, 1);
    d->pages->addWidget(d->newCards());
    d->pages->addWidget(d->argument);
    d->pages->addWidget(d->claims);
    setFocusProxy(d->list);
    connectParts();
    setTheme(Theme::named(ThemeName::Light));
}

void ExcerptView::connectParts()
{
    connect(d->modes, &SegmentBar::chosen, this, [this](int mode) { setMode(ReadingMode(mode)); });
    connect(d->list, &ExcerptList::chosen, &d->navigator, &Navigator::goToExcerpt);
    connect(d->list, &ExcerptList::eventChosen, &d->navigator, &Navigator::goToEvent);
    connect(d->list, &ExcerptList::claimChosen, this, &ExcerptView::openClaim);
    connect(d->list, &ExcerptList::stepChosen, this, &ExcerptView::openStep);
    connect(d->argument, &ArgumentView::excerptChosen, this, &ExcerptView::read);
    connect(d->claims, &ClaimsView::excerptChosen, this, &ExcerptView::read);
    connect(d->list, &ExcerptList::paperRequested, this, &ExcerptView::paperRequested);
    connect(d->list, &ExcerptList::lectureRequested, this, &ExcerptView::lectureRequested);
    connect(d->list, &ExcerptList::citationRequested, this, &ExcerptView::cite);
    const auto setCriteria = [this](const ExcerptCriteria &criteria) { d->filter.setCriteria(criteria); };
    connect(d->bar, &ExcerptFilterBar::criteriaRequested, this, setCriteria);
    connect(d->absent, &ExcerptsAbsent::criteriaRequested, this, setCriteria);
    connect(&d->filter, &ExcerptFilterModel::criteriaChanged, this, [this] {
        d->follow();
        // The scope is the mode: whichever of the two was chosen, the other says the same.
        if (d->mode == ReadingMode::ThisDate || d->mode == ReadingMode::InOrder)
            setMode(d->filter.criteria().scope == ExcerptCriteria::Scope::Current ? ReadingMode::ThisDate
                                                                                  : ReadingMode::InOrder);
    });
}

void ExcerptView::read(const ExcerptId &id)
{
    setMode(ReadingMode::ThisDate);
    d->navigator.goToExcerpt(id);
    const std::vector<int> rows = d->rows();
    if (std::find(rows.begin(), rows.end(), d->model.rowOf(id)) == rows.end())
        d->filter.setCriteria({}); // a filter hides it
}

void ExcerptView::cite(const ExcerptId &id, CitationFormat format)
{
    const Excerpt *excerpt = d->pack->excerpt(id);
    if (!excerpt)
        return;
    QGuiApplication::clipboard()->setText(citationOf(*excerpt, *d->pack, format));
    static const char *const told[citationFormatCount]
        = {"Quotation and citation copied", "Quotation and citation copied as Markdown", "BibTeX copied"};
    emit copied(QString::fromLatin1(told[int(format)]));
}

bool ExcerptView::copyCitation(CitationFormat format)
{
    if (!d->pack->excerpt(d->selected))
        return false;
    cite(d->selected, format);
    return true;
}

ReadingMode ExcerptView::mode() const
{
    return d->mode;
}

void ExcerptView::setMode(ReadingMode mode)
{
    if (mode == d->mode)
        return;
    d->mode = mode;
    d->modes->setCurrent(int(mode));
    const bool cards = mode == ReadingMode::ThisDate || mode == ReadingMode::InOrder;
    d->pages->setCurrentIndex(cards ? 0 : mode == ReadingMode::Argument ? 1 : 2);
    setFocusProxy(cards                               ? static_cast<QWidget *>(d->list)
                      : mode == ReadingMode::Argument ? static_cast<QWidget *>(d->argument)
                                                      : d->claims);
    if (cards) {
        ExcerptCriteria criteria = d->filter.criteria();
        criteria.scope
            = mode == ReadingMode::ThisDate ? ExcerptCriteria::Scope::Current : ExcerptCriteria::Scope::All;
        d->list->setReading(mode == ReadingMode::InOrder);
        d->filter.setCriteria(criteria);
    }
    emit modeChanged(mode);
}

void ExcerptView::openClaim(const ClaimId &id)
{
    setMode(ReadingMode::Claims);
    d->claims->open(id);
}

void ExcerptView::openStep(const StepId &id)
{
    setMode(ReadingMode::Argument);
    d->argument->open(id);
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
    if (filter.rowCount() == 0)
        absent->tell(date, filter.criteria());
    list->showRows(rows());
    bar->setCriteria(filter.criteria());
    bar->setCount(filter.rowCount(), model.rowCount());
}

void ExcerptView::setMoment(const Moment &moment)
{
    d->date = moment.date;
    d->model.setMoment(moment);
    const bool other = moment.selection.excerpt != d->selected && !moment.selection.excerpt.isEmpty();
    d->selected = moment.selection.excerpt;
    d->claims->setMoment(moment);
    // A passage that was chosen elsewhere is to be seen; one that a step or claim rests on is seen with it.
    if (other
        && ((d->mode == ReadingMode::Argument && !d->argument->follow(moment))
            || (d->mode == ReadingMode::Claims && !d->claims->follow(moment))))
        setMode(ReadingMode::ThisDate);
    d->list->select(d->model.rowOf(moment.selection.excerpt), moment.linkedEvents);
    d->follow();
}

/// It has no layout of its own: one would ask that of the window to lay out everything again each time that a
/// count in here takes another digit.
void ExcerptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    d->whole->setGeometry(rect());
}

QSize ExcerptView::sizeHint() const
{
    return d->whole->sizeHint();
}

QSize ExcerptView::minimumSizeHint() const
{
    return d->whole->minimumSizeHint();
}

/// A style sheet takes the palettes of a page's parts away when the page moves into a tab: they are set
/// again.
void ExcerptView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tintGround(*d->cards, d->theme);
    d->bar->setTheme(d->theme);
    d->list->tint();
    d->tintLine();
}

void ExcerptView::setTheme(const Theme &theme)
{
    d->theme = theme;
    tintGround(*this, theme);
    tintGround(*d->cards, theme);
    d->modes->setTheme(theme);
    d->argument->setTheme(theme);
    d->claims->setTheme(theme);
    d->bar->setTheme(theme);
    d->list->setTheme(theme);
    d->absent->setTheme(theme);
    d->tintLine();
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

void ExcerptView::step(int steps)
{
    if (d->mode == ReadingMode::Argument)
        d->argument->step(steps);
    else if (d->mode == ReadingMode::Claims)
        d->claims->step(steps);
    else
        d->step(steps);
}

void ExcerptView::nextExcerpt()
{
    step(1);
}

void ExcerptView::previousExcerpt()
{
    step(-1);
}

} // namespace atlas
