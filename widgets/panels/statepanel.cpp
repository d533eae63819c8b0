// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/statepanel.h"

#include "borders/bordertimeline.h"
#include "borders/statecard.h"
#include "borders/wording.h"
#include "events/eventfilter.h"
#include "excerpts/excerptfilter.h"
#include "furniture/datetext.h"
#include "navigator.h"
#include "panels/bandstrip.h"
#include "panels/cardparts.h"
#include "panels/holdinglist.h"
#include "panels/panelbutton.h"
#include "panels/scrollcolumn.h"
#include "panels/statecardparts.h"
#include "panels/textlabel.h"

#include <QVBoxLayout>

namespace atlas {

struct StatePanel::Private {
    Private(StatePanel &owner, Navigator &travel, const BorderTimeline &borderTimeline,
            std::shared_ptr<const Pack> content)
        : panel(owner)
        , navigator(travel)
        , timeline(borderTimeline)
        , pack(std::move(content))
        , measure(*borderTimeline.borders())
    { }

    StatePanel &panel;
    Navigator &navigator;
    const BorderTimeline &timeline;
    std::shared_ptr<const Pack> pack;
    Theme theme = Theme::named(ThemeName::Light);
    Moment moment;
    StateCard shown;
    LandMeasure measure;
    PublishedFigures published;
    StateMeasures measures;
    std::shared_ptr<const Snapshot> measured; ///< of which `measures` are
    ScrollColumn *page = nullptr;
    bool built = false;

    StateCard wanted() const;
    StateMeasures measuresOf(const StateCard &card);
    void follow(); ///< rebuilds what differs; only while someone looks
    void build();
    void moveDate(const StateCard &card);
    void addButtons(CardParts &parts);
};

StatePanel::StatePanel(Navigator &navigator, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
                       QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, navigator, timeline, std::move(pack)))
{
    d->page = new ScrollColumn;
    d->page->setAccessibleName(QStringLiteral("State"));
    setFocusProxy(d->page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(d->page);
    setTheme(d->theme);
}

StatePanel::~StatePanel() = default;

StateCard StatePanel::Private::wanted() const
{
    if (!moment.selection.territory.isEmpty())
        return territoryCard(timeline, moment, moment.selection.territory);
    if (!moment.selection.states.empty())
        return stateCard(timeline, moment, *moment.selection.states.begin());
    return {};
}

StateMeasures StatePanel::Private::measuresOf(const StateCard &card)
{
    if (published.all().empty()) {
        Issues issues; // a table of the program itself: its test reads it
        published = PublishedFigures::read(issues);
    }
    const BorderSet &borders = *timeline.borders();
    StateMeasures found;
    if (!card.territory.isEmpty())
        found.area = territoryArea(measure, borders.territory(card.territory), published);
    else if (!card.state.isEmpty() && borders.state(card.state) != noState)
        found = stateMeasures(measure, *moment.snapshot, borders.state(card.state), published);
    return found;
}

void StatePanel::Private::follow()
{
    if (!panel.isVisible() || !moment.snapshot)
        return;
    const StateCard card = wanted();
    const bool sameThing = card.state == shown.state && card.territory == shown.territory;
    StateMeasures sizes = sameThing && measured == moment.snapshot ? measures : measuresOf(card);
    const bool sameSizes = sizes == measures;
    measures = std::move(sizes);
    measured = moment.snapshot;
    if (built && card == shown && sameSizes)
        return;
    StateCard sameDate = card;
    sameDate.date = shown.date;
    if (built && sameDate == shown && sameSizes) {
        moveDate(card);
        return;
    }
    shown = card;
    build();
}

/// A scrub that changes nothing for the state moves the playheads only.
void StatePanel::Private::moveDate(const StateCard &card)
{
    shown = card;
    for (BandStrip *strip : page->findChildren<BandStrip *>())
        strip->setDate(card.date);
    if (auto *label = page->findChild<QLabel *>(cardDateName()))
        label->setText(longDate(card.date));
}

void StatePanel::Private::build()
{
    built = true;
    CardParts parts(*page->startContent(), theme, navigator, *pack);
    parts.setBook({pack, timeline.borders()});
    if (shown.title.isEmpty()) {
        parts.heading(QStringLiteral("No state is selected"));
        parts.text(QStringLiteral("Click a state on the map, or find one by its name (Ctrl+F)."));
    } else {
        addStateHead(parts, shown);
        addBands(parts, shown);
        addFacts(parts, shown, *timeline.borders());
        addMeasures(parts, measures, *timeline.borders());
        if (!shown.territory.isEmpty())
            addHoldings(parts, shown);
        std::vector<EventId> events;
        for (const Event &event : pack->events) {
            if (std::find(event.states.begin(), event.states.end(), shown.state) != event.states.end())
                events.push_back(event.id);
        }
        parts.events(QStringLiteral("Events"), inDateOrder(*pack, events));
        parts.excerpts(QStringLiteral("Excerpts"), excerptsOf(shown.state, *pack));
        if (shown.territory.isEmpty())
            addHoldings(parts, shown);
        addStateGrade(parts, shown);
        addButtons(parts);
    }
    page->finishContent();
}

void StatePanel::Private::addButtons(CardParts &parts)
{
    QLayout *row = parts.buttonRow()->layout();
    const StateIndex state = timeline.borders()->state(shown.state);
    if (state != noState) {
        auto *zoom = new PanelButton(QStringLiteral("Zoom to"), theme);
        row->addWidget(zoom);
        QObject::connect(zoom, &QAbstractButton::clicked, &panel,
                         [this, state] { emit panel.zoomRequested(state); });
    }
    const auto addChange = [&](const QString &words, QDate day, PanelButton::IconSide side) {
        if (!day.isValid())
            return;
        auto *button = new PanelButton(words, theme);
        const bool back = side == PanelButton::IconSide::Left;
        button->setIconName(back ? QStringLiteral("previous") : QStringLiteral("next"), side);
        button->setToolTip(longDate(day));
        button->setAccessibleDescription(longDate(day));
        row->addWidget(button);
        QObject::connect(button, &QAbstractButton::clicked, &navigator,
                         [&travel = navigator, day] { travel.goToDate(day); });
    };
    addChange(QStringLiteral("Previous change"), shown.previousChange, PanelButton::IconSide::Left);
    addChange(QStringLiteral("Next change of %1").arg(withArticle(shown.title)), shown.nextChange,
              PanelButton::IconSide::Right);
}

void StatePanel::setMoment(const Moment &moment)
{
    d->moment = moment;
    d->follow();
}

void StatePanel::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->page->setTheme(theme);
    if (!d->built)
        return;
    d->build();
}

void StatePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->follow();
}

} // namespace atlas
