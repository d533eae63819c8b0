// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperpanel.h"

#include "navigator.h"
#include "pack/pack.h"
#include "panels/itemlist.h"
#include "paper/flowview.h"
#include "paper/lostpassages.h"
#include "paper/pageview.h"
#include "paper/paperbar.h"
#include "paper/papernotice.h"
#include "paper/passagestrip.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

struct PaperPanel::Private {
    Private(Navigator &travel, std::shared_ptr<const Pack> content)
        : navigator(travel)
        , pack(std::move(content))
    { }

    Navigator &navigator;
    std::shared_ptr<const Pack> pack;
    std::shared_ptr<const OpenPaper> paper;
    Moment moment;
    TextRange hit;
    int page = 0;
    double zoom = 1;
    bool text = false;
    bool toReveal = false; ///< when shown next
    PaperNotice *notice = nullptr;
    PaperBar *bar = nullptr;
    PageView *printed = nullptr;
    FlowView *flow = nullptr;
    LostPassages *lost = nullptr;
    PassageStrip *strip = nullptr;
    QWidget *reading = nullptr;
    QStackedLayout *outer = nullptr, *inner = nullptr;

    void open(std::shared_ptr<const OpenPaper> opened);
    void turnTo(int wanted, bool atEnd);
    void showPage(); ///< instead of the list of what is lost
    void setZoom(double wanted);
    void follow(); ///< marks and strip
    void reveal(const TextRange &range);
};

PaperPanel::PaperPanel(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(navigator, std::move(pack)))
{
    d->outer = new QStackedLayout(this);
    d->notice = new PaperNotice(d->pack->paper.formatted(), int(d->pack->excerpts.size()));
    d->reading = new QWidget;
    d->outer->addWidget(d->notice);
    d->outer->addWidget(d->reading);
    auto *column = new QVBoxLayout(d->reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    d->bar = new PaperBar;
    column->addWidget(d->bar);
    d->inner = new QStackedLayout;
    column->addLayout(d->inner, 1);
    d->printed = new PageView;
    d->flow = new FlowView;
    d->lost = new LostPassages(d->pack);
    for (QWidget *view : std::initializer_list<QWidget *>{d->printed, d->flow, d->lost})
        d->inner->addWidget(view);
    d->strip = new PassageStrip(d->pack);
    column->addWidget(d->strip);
    setFocusProxy(d->notice);
    connectNotice();
    connectBar();
    connectViews();
    setTheme(Theme::named(ThemeName::Light));
}

void PaperPanel::connectNotice()
{
    connect(d->notice, &PaperNotice::openRequested, this, &PaperPanel::openRequested);
    connect(d->notice, &PaperNotice::cancelRequested, this, &PaperPanel::cancelRequested);
    connect(d->notice, &PaperNotice::passwordRequested, this, &PaperPanel::passwordRequested);
    connect(d->notice, &PaperNotice::retryRequested, this, &PaperPanel::retryRequested);
}

void PaperPanel::connectBar()
{
    connect(d->bar, &PaperBar::openRequested, this, &PaperPanel::openRequested);
    connect(d->bar, &PaperBar::closeRequested, this, &PaperPanel::closeRequested);
    connect(d->bar, &PaperBar::stepRequested, this, [this](int pages) { d->turnTo(d->page + pages, false); });
    connect(d->bar, &PaperBar::zoomStepRequested, this,
            [this](int steps) { d->setZoom(d->zoom * std::pow(1.25, steps)); });
    connect(d->bar, &PaperBar::textRequested, this, [this](bool text) {
        d->text = text;
        d->showPage();
        d->setZoom(d->zoom);
        revealSelected();
    });
    connect(d->bar, &PaperBar::lostRequested, this, [this] {
        d->inner->setCurrentWidget(d->lost);
        d->lost->setFocus();
    });
}

void PaperPanel::connectViews()
{
    const auto wire = [this](auto *view) {
        using View = std::remove_pointer_t<decltype(view)>;
        connect(view, &View::markChosen, &d->navigator, &Navigator::goToExcerpt);
        connect(view, &View::pageRequested, this, [this](int page, bool atEnd) { d->turnTo(page, atEnd); });
        connect(view, &View::zoomRequested, this, [this](double zoom) { d->setZoom(zoom); });
    };
    wire(d->printed);
    wire(d->flow);
    connect(d->lost, &LostPassages::backRequested, this, [this] { d->showPage(); });
    connect(d->lost, &LostPassages::excerptChosen, &d->navigator, &Navigator::goToExcerpt);
    connect(d->lost, &LostPassages::placeChosen, this, &PaperPanel::showRange);
    connect(d->strip, &PassageStrip::eventChosen, &d->navigator, &Navigator::goToEvent);
    connect(d->strip, &PassageStrip::cardRequested, this, &PaperPanel::cardRequested);
}

PaperPanel::~PaperPanel() = default;

int PaperPanel::page() const
{
    return d->page;
}

bool PaperPanel::showsText() const
{
    return d->text;
}

bool PaperPanel::showsLost() const
{
    return d->inner->currentWidget() == d->lost;
}

void PaperPanel::setState(const PaperState &state)
{
    const bool open = state.phase == PaperState::Phase::Open && state.paper;
    if (open)
        d->open(state.paper);
    else
        d->notice->setState(state);
    if (open)
        revealSelected();
    if (!open && d->paper && state.phase == PaperState::Phase::Closed) {
        d->paper.reset(); // its pages are drawn from a file that the reader has put away
        d->printed->setPaper(nullptr);
        d->flow->setPaper(nullptr);
    }
    d->outer->setCurrentWidget(open ? d->reading : static_cast<QWidget *>(d->notice));
    setFocusProxy(open ? d->inner->currentWidget() : d->notice);
}

void PaperPanel::setMoment(const Moment &moment)
{
    const bool other = moment.selection.excerpt != d->moment.selection.excerpt;
    d->moment = moment;
    if (!d->paper)
        return;
    if (other)
        d->hit = {};
    d->follow();
    if (other)
        revealSelected();
}

void PaperPanel::setTheme(const Theme &theme)
{
    tintGround(*this, theme);
    d->notice->setTheme(theme);
    d->bar->setTheme(theme);
    d->printed->setTheme(theme);
    d->flow->setTheme(theme);
    d->lost->setTheme(theme);
    d->strip->setTheme(theme);
}

void PaperPanel::showRange(const TextRange &range)
{
    if (!d->paper)
        return;
    d->hit = range;
    d->follow();
    d->showPage();
    revealSelected();
}

void PaperPanel::Private::open(std::shared_ptr<const OpenPaper> opened)
{
    if (opened == paper)
        return;
    paper = std::move(opened);
    page = 0;
    hit = {};
    text = !paper->pictures;
    bar->setPaper(*paper);
    printed->setPaper(paper);
    flow->setPaper(paper);
    lost->setPaper(paper);
    showPage();
    bar->setPage(page);
    follow();
}

void PaperPanel::Private::showPage()
{
    QWidget *view = text ? static_cast<QWidget *>(flow) : printed;
    const bool hadFocus = inner->currentWidget()->hasFocus();
    inner->setCurrentWidget(view);
    if (hadFocus)
        view->setFocus();
    bar->setShowsText(text);
    if (QWidget *panel = reading->parentWidget())
        panel->setFocusProxy(view);
}

void PaperPanel::Private::turnTo(int wanted, bool atEnd)
{
    const int last = int(paper->text.pages.size()) - 1;
    const int next = std::clamp(wanted, 0, std::max(0, last));
    showPage();
    if (next == page)
        return;
    page = next;
    printed->setPage(page);
    flow->setPage(page);
    bar->setPage(page);
    follow();
    if (atEnd) {
        printed->verticalScrollBar()->setValue(printed->verticalScrollBar()->maximum());
        flow->verticalScrollBar()->setValue(flow->verticalScrollBar()->maximum());
    }
}

void PaperPanel::Private::setZoom(double wanted)
{
    zoom = text ? std::clamp(wanted, FlowView::leastZoom, FlowView::mostZoom)
                : std::clamp(wanted, PageView::leastZoom, PageView::mostZoom);
    printed->setZoom(zoom);
    flow->setZoom(zoom);
}

void PaperPanel::Private::follow()
{
    const std::vector<PaperMark> marks = marksOf(*paper, moment.selection.excerpt, hit);
    printed->setMarks(marks);
    flow->setMarks(marks);
    const PaperAnchor *anchor = paper->anchoring.of(moment.selection.excerpt);
    strip->setPassage(moment.selection.excerpt, moment.linkedEvents, anchor ? lostText(*anchor) : QString());
}

void PaperPanel::Private::reveal(const TextRange &range)
{
    const int there = paper->text.pageAt(range.from);
    if (there >= 0)
        turnTo(there, false);
    printed->reveal(range);
    flow->reveal(range);
}

/// Lines have no place while the panel has no size: it is done when the panel is shown.
void PaperPanel::revealSelected()
{
    d->toReveal = !isVisible();
    if (d->toReveal || !d->paper)
        return;
    const PaperAnchor *anchor = d->paper->anchoring.of(d->moment.selection.excerpt);
    if (!d->hit.isEmpty())
        d->reveal(d->hit);
    else if (anchor && anchor->finding == Finding::Found)
        d->reveal(anchor->ranges.front());
}

void PaperPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (d->toReveal)
        QMetaObject::invokeMethod(this, &PaperPanel::revealSelected, Qt::QueuedConnection); // once laid out
}

} // namespace atlas
