// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changespanel.h"

#include "borders/changesmodel.h"
#include "furniture/datetext.h"
#include "navigator.h"
#include "panels/changerow.h"
#include "panels/changestree.h"
#include "panels/figurerow.h"
#include "panels/itemlist.h"
#include "panels/measuredlabel.h"
#include "panels/panelbutton.h"
#include "panels/sourcecard.h"
#include "panels/textlabel.h"
#include "sight.h"

#include <QEvent>

#include <algorithm>

namespace atlas {

struct ChangesPanel::Private {
    Private(Navigator &travel, const BorderTimeline &borderTimeline)
        : navigator(travel)
        , timeline(borderTimeline)
        , model(borderTimeline)
    { }

    Navigator &navigator;
    const BorderTimeline &timeline;
    ChangesModel model;
    ChangeRow row;
    Theme theme = Theme::named(ThemeName::Light);
    std::shared_ptr<const Snapshot> snapshot;
    ChangesTree *tree = nullptr;
    QLabel *nothing = nullptr;
    FigureRow *members = nullptr;
    PanelButton *previous = nullptr;
    PanelButton *next = nullptr;

    void open(const QModelIndex &index);
    void showSources(const QModelIndex &index);
    void showNearest();
};

ChangesPanel::ChangesPanel(Navigator &navigator, const BorderTimeline &timeline, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(navigator, timeline))
{
    const Theme &theme = Theme::named(ThemeName::Light);
    d->tree = new ChangesTree;
    d->tree->setItemDelegate(&d->row);
    d->tree->setModel(&d->model);
    d->tree->setAccessibleName(QStringLiteral("What changed on this date"));
    d->nothing = newLabel(QStringLiteral("Nothing changed on this date"), {13, 400, Tone::Ink2}, theme);
    d->nothing->setContentsMargins(12, 8, 12, 6);
    d->members = new FigureRow(QStringLiteral("Members"));
    d->previous = new PanelButton({}, theme);
    d->previous->setIconName(QStringLiteral("previous"));
    d->next = new PanelButton({}, theme);
    d->next->setIconName(QStringLiteral("next"), PanelButton::IconSide::Right);

    for (QWidget *part :
         std::initializer_list<QWidget *>{d->nothing, d->tree, d->members, d->previous, d->next})
        part->setParent(this); // Tab meets them in this order

    connect(d->tree, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { d->open(index); });
    connect(d->tree, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { d->open(index); });
    connect(d->tree, &ChangesTree::sourcesRequested, this,
            [this](const QModelIndex &index) { d->showSources(index); });
    connect(&d->model, &ChangesModel::nearestChanged, this, [this] { d->showNearest(); });
    connect(d->previous, &QAbstractButton::clicked, &navigator, &Navigator::previousChange);
    connect(d->next, &QAbstractButton::clicked, &navigator, &Navigator::nextChange);
    d->showNearest();
    setTheme(theme);
}

ChangesPanel::~ChangesPanel() = default;

void ChangesPanel::Private::open(const QModelIndex &index)
{
    const StateId state{index.data(ChangesModel::StateRole).toString()};
    const TerritoryId territory{index.data(ChangesModel::TerritoryRole).toString()};
    const BorderSet &borders = *timeline.borders();
    Selection selection;
    std::vector<TerritoryIndex> land;
    if (!state.isEmpty()) {
        selection.states.insert(state);
        land = landOfStates(*snapshot, {borders.state(state)});
    } else if (!territory.isEmpty()) {
        selection.territory = territory;
        land = {borders.territory(territory)};
    } else if (const Change *change = model.change(index)) { // a title leads to all that it tells of
        for (const StateIndex each : change->states)
            selection.states.insert(borders.states[size_t(each)].id);
        land = change->territories.empty() ? landOfStates(*snapshot, change->states) : change->territories;
    }
    if (!selection.isEmpty() || !land.empty())
        navigator.see(selection, cameraOn(borders, land));
}

void ChangesPanel::Private::showSources(const QModelIndex &index)
{
    const Evidence evidence = model.evidence(index);
    if (!evidence.isEmpty())
        SourceCard::open(evidence, {nullptr, timeline.borders()}, theme, tree, tree->visualRect(index));
}

void ChangesPanel::Private::showNearest()
{
    const auto show = [](PanelButton &button, QDate day, const QString &words) {
        button.setVisible(day.isValid());
        button.setText(day.isValid() ? shortDate(day) : QString());
        button.setAccessibleName(QStringLiteral("%1, %2").arg(words, longDate(day)));
        button.setToolTip(words);
    };
    show(*previous, model.previousDay(), QStringLiteral("Previous change (,)"));
    show(*next, model.nextDay(), QStringLiteral("Next change (.)"));
}

void ChangesPanel::setMoment(const Moment &moment)
{
    if (!moment.snapshot)
        return;
    d->snapshot = moment.snapshot;
    d->model.setMoment(moment);
    const bool quiet = d->model.shownDay() != moment.date;
    d->nothing->setVisible(quiet);
    showWords(*d->nothing,
              d->model.shownDay().isValid() && d->model.rowCount() > 0
                  ? QStringLiteral("Nothing changed on this date. The last change, on %1:")
                        .arg(longDate(d->model.shownDay()))
                  : QStringLiteral("Nothing changed on this date"));
    d->tree->setVisible(d->model.rowCount() > 0);
    d->members->setVisible(!moment.snapshot->states.empty()); // none were read is not none were members
    const int now = moment.snapshot->natoMembers;
    const auto eve = d->timeline.snapshotAt(moment.date.addDays(-1), moment.viewpoint, moment.convention);
    d->members->setFigures(eve->natoMembers == now ? QString() : QString::number(eve->natoMembers),
                           QString::number(now));
    arrange();
}

/// From the top down. Where there is too little room, the tree gives way and scrolls.
void ChangesPanel::arrange()
{
    constexpr int above = 4, below = 10, gap = 4, sides = 12, aboveButtons = 8;
    const QSize previous = d->previous->sizeHint().expandedTo(d->previous->minimumSize());
    const QSize next = d->next->sizeHint().expandedTo(d->next->minimumSize());
    const int nothing = d->nothing->isHidden() ? 0 : d->nothing->heightForWidth(width());
    const int members = d->members->isHidden() ? 0 : d->members->sizeHint().height();
    const int buttons
        = std::max(d->previous->isHidden() ? 0 : previous.height(), d->next->isHidden() ? 0 : next.height());
    const int others = above + nothing + gap + members + aboveButtons + buttons + below;
    const int tree = d->tree->isHidden()
        ? 0
        : std::min(d->tree->heightForWidth(width()), std::max(ChangesTree::leastHeight, height() - others));
    int y = above;
    d->nothing->setGeometry(0, y, width(), nothing);
    y += nothing;
    d->tree->place({0, y, width(), tree});
    y += tree + gap;
    d->members->setGeometry(0, y, width(), members);
    y += members + aboveButtons;
    d->previous->setGeometry(QRect({sides, y}, previous));
    d->next->setGeometry(QRect({width() - sides - next.width(), y}, next));
}

bool ChangesPanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // a part wants another size: another font, say
    return QWidget::event(event);
}

void ChangesPanel::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ChangesPanel::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->row.setTheme(theme);
    tintGround(*this, theme);
    tintGround(*d->tree, theme);
    QPalette palette = d->nothing->palette();
    palette.setColor(QPalette::WindowText, theme.ink2);
    d->nothing->setPalette(palette);
    d->members->setTheme(theme);
    d->previous->setTheme(theme);
    d->next->setTheme(theme);
    d->tree->viewport()->update();
}

} // namespace atlas
