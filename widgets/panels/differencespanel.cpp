// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/differencespanel.h"

#include "measures/comparedfigures.h"
#include "measures/differencelist.h"
#include "navigator.h"
#include "panels/differencerows.h"
#include "panels/figurerow.h"
#include "panels/panelbutton.h"
#include "panels/scrollcolumn.h"
#include "panels/textlabel.h"
#include "sight.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace atlas {

namespace {

constexpr int restMilliseconds = 60; // a scrub is not held up by the making of rows

} // namespace

struct DifferencesPanel::Private {
    Private(DifferencesPanel &owner, Navigator &travel, const BorderTimeline &borderTimeline,
            std::shared_ptr<const Pack> content)
        : panel(owner)
        , navigator(travel)
        , timeline(borderTimeline)
        , book{std::move(content), borderTimeline.borders()}
        , measure(*borderTimeline.borders())
    { }

    DifferencesPanel &panel;
    Navigator &navigator;
    const BorderTimeline &timeline;
    SourceBook book;
    LandMeasure measure;
    Theme theme = Theme::named(ThemeName::Light);
    Moment moment;
    DifferenceList list;
    ScrollColumn *page = nullptr;
    PanelButton *copy = nullptr;
    PanelButton *toFile = nullptr;
    QTimer rest;
    bool built = false;

    DifferenceQuestion wanted() const;
    void follow();
    void build();
    void addFigures(QVBoxLayout &column) const;
    void see(const DifferenceLine &line) const;
};

DifferencesPanel::DifferencesPanel(Navigator &navigator, const BorderTimeline &timeline,
                                   std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, navigator, timeline, std::move(pack)))
{
    d->page = new ScrollColumn;
    d->page->setAccessibleName(QStringLiteral("Differences between A and B"));
    setFocusProxy(d->page);
    d->copy = new PanelButton(QStringLiteral("Copy list"), d->theme);
    d->copy->setIconName(QStringLiteral("copy"));
    d->toFile = new PanelButton(QStringLiteral("Export list…"), d->theme);
    d->toFile->setIconName(QStringLiteral("export"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->page, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    foot->addWidget(d->copy);
    foot->addWidget(d->toFile);
    foot->addStretch(1);
    column->addLayout(foot);
    d->rest.setSingleShot(true);
    d->rest.setInterval(restMilliseconds);
    connect(&d->rest, &QTimer::timeout, this, [this] { d->build(); });
    connect(d->copy, &QAbstractButton::clicked, this,
            [this] { QApplication::clipboard()->setText(plainText(d->list, d->timeline)); });
    connect(d->toFile, &QAbstractButton::clicked, this, &DifferencesPanel::exportRequested);
    setTheme(d->theme);
}

DifferencesPanel::~DifferencesPanel() = default;

const DifferenceList &DifferencesPanel::list() const
{
    return d->list;
}

/// In the order of time, whichever letter is the earlier.
DifferenceQuestion DifferencesPanel::Private::wanted() const
{
    const QDate a = moment.dateOf(CompareSide::A), b = moment.dateOf(CompareSide::B);
    return {std::min(a, b), std::max(a, b), moment.viewpoint, moment.convention};
}

void DifferencesPanel::Private::follow()
{
    if (!panel.isVisible() || !moment.snapshot || !moment.compare.isOn())
        return;
    const DifferenceQuestion question = wanted();
    const bool same = built && question.from == list.asked.from && question.to == list.asked.to
        && question.viewpoint == list.asked.viewpoint && question.convention == list.asked.convention;
    if (!same && !rest.isActive())
        rest.start();
}

void DifferencesPanel::Private::addFigures(QVBoxLayout &column) const
{
    const auto at = [&](CompareSide side) {
        return allianceFigures(measure, timeline, moment.dateOf(side), moment.viewpoint, moment.convention);
    };
    const AllianceFigures a = at(CompareSide::A), b = at(CompareSide::B);
    const auto add = [&](const QString &label, const QString &before, const QString &after) {
        auto *row = new FigureRow(label);
        row->setTheme(theme);
        row->setFigures(before, after);
        row->setToolTip(QStringLiteral("A %1, B %2").arg(before, after));
        column.addWidget(row);
    };
    add(QStringLiteral("Members"), QString::number(a.members), QString::number(b.members));
    add(QStringLiteral("Land in Europe*"), areaText(a.landInEurope), areaText(b.landInEurope));
    add(QStringLiteral("Russian border*"), lengthText(a.borderWithRussia), lengthText(b.borderWithRussia));
    QLabel *note = newLabel(
        QStringLiteral(
            "From A to B. *With all of Turkey; land border with the USSR, then Russia; measured on this map, "
            "1:10m. "
            "Lengths depend on the detail of a map."),
        {11.5, 400, Tone::Ink3}, theme);
    note->setContentsMargins(12, 0, 12, 0);
    column.addWidget(note);
}

void DifferencesPanel::Private::build()
{
    if (!moment.snapshot || !moment.compare.isOn())
        return;
    built = true;
    list = differenceList(timeline, wanted());
    QVBoxLayout *column = page->startContent();
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(4);
    QLabel *summary = newLabel(summaryOf(list, timeline), {13, 400, Tone::Ink}, theme);
    summary->setContentsMargins(12, 0, 12, 4);
    column->addWidget(summary);
    column->addWidget(newRule(theme));
    if (!timeline.borders()->territories.empty())
        addFigures(*column);
    const DifferenceRows rows{book, theme};
    for (const DifferenceGroup &group : list.groups) {
        column->addWidget(newRule(theme));
        column->addWidget(rows.title(group));
        for (const DifferenceLine &line : group.lines) {
            FactRow *row = rows.row(line);
            QObject::connect(row, &QAbstractButton::clicked, &panel, [this, line] { see(line); });
            column->addWidget(row);
        }
    }
    page->finishContent();
    for (PanelButton *button : {copy, toFile})
        button->setEnabled(!list.isEmpty());
}

void DifferencesPanel::Private::see(const DifferenceLine &line) const
{
    const BorderSet &borders = *timeline.borders();
    Selection selection;
    for (const StateIndex state : line.states) {
        if (moment.snapshot->states[size_t(state)].exists)
            selection.states.insert(borders.states[size_t(state)].id);
    }
    std::vector<TerritoryIndex> land = line.territories;
    if (land.empty()) {
        for (const CompareSide side : {CompareSide::B, CompareSide::A}) {
            if (land.empty())
                land = landOfStates(*moment.snapshotOf(side), line.states);
        }
    }
    if (selection.states.empty() && !land.empty())
        selection.territory = borders.territories[size_t(land.front())].id;
    navigator.see(selection, cameraOn(borders, land));
}

void DifferencesPanel::setMoment(const Moment &moment)
{
    d->moment = moment;
    d->follow();
}

void DifferencesPanel::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->page->setTheme(theme);
    QPalette palette = this->palette();
    palette.setColor(QPalette::Window, theme.panel);
    setPalette(palette);
    setAutoFillBackground(true);
    d->copy->setTheme(theme);
    d->toFile->setTheme(theme);
    if (d->built)
        d->build();
}

void DifferencesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->follow();
}

} // namespace atlas
