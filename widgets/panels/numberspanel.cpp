// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/numberspanel.h"

#include "borders/bordertimeline.h"
#include "furniture/datetext.h"
#include "measures/measurecharts.h"
#include "measures/measuretable.h"
#include "measures/measurewords.h"
#include "measures/publishedfigures.h"
#include "navigator.h"
#include "panels/numberschart.h"
#include "panels/panelbutton.h"
#include "panels/scrollcolumn.h"
#include "panels/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas {

namespace {

const QString &methodText()
{
    static const QString text = QStringLiteral(
        "Measured on the atlas's own shapes of 1:10 million: areas on an equal-area projection, lengths "
        "along "
        "geodesics. A border grows with the detail of the map that it is measured on. Europe is counted "
        "without Greenland, Anatolia and Cyprus; no published total of the land is held beside it.");
    return text;
}

} // namespace

struct NumbersPanel::Private {
    Private(NumbersPanel &owner, Navigator &travel, const BorderTimeline &borders, MeasureCharts &measures)
        : panel(owner)
        , navigator(travel)
        , timeline(borders)
        , charts(measures)
    { }

    void build();
    void buildTable();
    QWidget *newFooter();
    void follow();
    void showDate();
    void copy();

    NumbersPanel &panel;
    Navigator &navigator;
    const BorderTimeline &timeline;
    MeasureCharts &charts;
    PublishedFigures figures;
    Moment moment;
    Theme theme = Theme::named(ThemeName::Light);
    MeasureTable model;
    QStackedWidget *pages = nullptr;
    ScrollColumn *page = nullptr;
    QTableView *table = nullptr;
    QCheckBox *turkey = nullptr;
    PanelButton *mode = nullptr;
    PanelButton *copying = nullptr;
    std::vector<NumbersChart *> shown; ///< members, land, border; owned by the page
    QLabel *published = nullptr;
};

NumbersPanel::NumbersPanel(Navigator &navigator, const BorderTimeline &timeline, MeasureCharts &charts,
                           QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(*this, navigator, timeline, charts))
{
    setAccessibleName(QStringLiteral("Numbers"));
    Issues ignored; // the build tests the table that the program holds
    d->figures = PublishedFigures::read(ignored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    d->pages = new QStackedWidget;
    d->page = new ScrollColumn;
    d->page->setFocusPolicy(Qt::NoFocus); // the charts in it take the keyboard
    d->buildTable();
    d->pages->addWidget(d->page);
    d->pages->addWidget(d->table);
    column->addWidget(d->pages, 1);
    column->addWidget(d->newFooter());
    connect(&charts, &MeasureCharts::ready, this, [this] { d->follow(); });
    connect(&charts, &MeasureCharts::countsTurkeyChanged, this, [this](bool counts) {
        d->turkey->setChecked(counts);
        d->follow();
    });
    setTheme(d->theme);
}

NumbersPanel::~NumbersPanel() = default;

QWidget *NumbersPanel::Private::newFooter()
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(14, 8, 14, 12);
    column->setSpacing(8);
    turkey = new QCheckBox(QStringLiteral("Count all of Turkey"));
    turkey->setToolTip(QStringLiteral("In the land in Europe: Anatolia too, and not Eastern Thrace alone"));
    turkey->setChecked(charts.countsTurkey());
    connect(turkey, &QCheckBox::clicked, &charts, &MeasureCharts::setCountsTurkey);
    column->addWidget(turkey);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    mode = new PanelButton(QStringLiteral("Show as table"), theme);
    copying = new PanelButton(QStringLiteral("Copy"), theme);
    copying->setIconName(QStringLiteral("copy"));
    copying->setToolTip(QStringLiteral("Copy the table and how it was measured"));
    row->addWidget(mode);
    row->addWidget(copying);
    row->addStretch(1);
    column->addLayout(row);
    connect(mode, &QAbstractButton::clicked, &panel, [this] { panel.setTableShown(!panel.isTableShown()); });
    connect(copying, &QAbstractButton::clicked, &panel, [this] { copy(); });
    return footer;
}

void NumbersPanel::Private::buildTable()
{
    table = new QTableView;
    table->setModel(&model);
    table->setAccessibleName(QStringLiteral("Members, land and border by date"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(23);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(MeasureTable::DateColumn, QHeaderView::ResizeToContents);
    table->setStyleSheet(QStringLiteral("QTableView::item { padding: 0 10px; }"));
    table->horizontalHeader()->setHighlightSections(false);
    const auto go = [this](const QModelIndex &index) {
        navigator.goToDate(index.data(MeasureTable::DayRole).toDate());
    };
    connect(table, &QTableView::activated, &panel, go); // Enter
    connect(table, &QTableView::clicked, &panel, go);
}

void NumbersPanel::Private::build()
{
    QVBoxLayout *column = page->startContent();
    shown.clear();
    for (int i = 0; i < 3; ++i) {
        auto *chart = new NumbersChart;
        chart->setTheme(theme);
        column->addWidget(chart);
        connect(chart, &NumbersChart::dayChosen, &navigator, &Navigator::goToDate);
        connect(chart, &NumbersChart::hoverTextChanged, &panel, &NumbersPanel::hoverTextChanged);
        shown.push_back(chart);
    }
    shown.back()->setRule(russiaFollows(charts.borders()));
    for (NumbersChart *chart : shown)
        chart->setMeasurable(charts.canMeasure());
    column->addWidget(newParagraph({}, methodText(), {12, 400, Tone::Ink2}, theme));
    published = newLabel({}, {12, 400, Tone::Ink2}, theme);
    column->addWidget(published);
    page->finishContent();
}

void NumbersPanel::Private::follow()
{
    if (!panel.isVisible() || !moment.snapshot)
        return;
    const auto chart = charts.chart({moment.viewpoint, moment.convention});
    shown[0]->setSeries(chart, MeasureKind::Members);
    shown[1]->setSeries(chart, charts.landKind());
    shown[2]->setSeries(chart, MeasureKind::RussianBorder);
    model.setChart(chart, charts.landKind());
    copying->setEnabled(chart != nullptr);
    showDate();
}

void NumbersPanel::Private::showDate()
{
    for (NumbersChart *chart : shown)
        chart->setDate(moment.date);
    const QString text = publishedText(
        publishedRussianBorder(figures, timeline, moment.date, moment.convention), longDate(moment.date));
    published->setText(text);
    published->setVisible(!text.isEmpty());
    const int row = model.rowOn(moment.date);
    if (row < 0 || table->currentIndex().row() == row)
        return;
    table->setCurrentIndex(model.index(row, 0));
}

void NumbersPanel::Private::copy()
{
    QGuiApplication::clipboard()->setText(model.text() + QLatin1Char('\n') + methodText() + QLatin1Char('\n')
                                          + published->text());
}

void NumbersPanel::setTableShown(bool shown)
{
    d->pages->setCurrentIndex(shown ? 1 : 0);
    d->mode->setText(shown ? QStringLiteral("Show as charts") : QStringLiteral("Show as table"));
}

bool NumbersPanel::isTableShown() const
{
    return d->pages->currentIndex() == 1;
}

void NumbersPanel::setMoment(const Moment &moment)
{
    d->moment = moment;
    d->follow();
}

void NumbersPanel::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->page->setTheme(theme);
    d->mode->setTheme(theme);
    d->copying->setTheme(theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel);
    setPalette(colours);
    setAutoFillBackground(true);
    QPalette rows = d->table->palette();
    rows.setColor(QPalette::Highlight, theme.selectBackground);
    rows.setColor(QPalette::HighlightedText, theme.ink);
    d->table->setPalette(rows);
    d->build();
    d->follow();
}

void NumbersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->page->setTheme(d->theme); // the tabs' style sheet has given it the ground of the window
    d->follow();
}

} // namespace atlas
