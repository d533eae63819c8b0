// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/legendpanel.h"

#include "borders/bordertimeline.h"
#include "borders/legendmodel.h"
#include "panels/itemlist.h"
#include "panels/legendrow.h"
#include "panels/measuredlabel.h"
#include "panels/textlabel.h"
#include "panels/viewpointtext.h"
#include "viewstore.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <map>

namespace atlas {

namespace {

constexpr size_t mostNotes = 160; // some 4 KB each; a viewpoint has fewer days of change

class LegendList : public QListView {
public:
    using QListView::QListView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        paintGround(*this, *event);
        QListView::paintEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        const bool toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
        if (toggles && currentIndex().isValid())
            toggleLayer(*model(), currentIndex());
        else
            QListView::keyPressEvent(event);
    }
    void keyboardSearch(const QString &) override { } // letters step through time, here as elsewhere
};

/// What the map shows on the day stands first; classes of other years follow. Events come and go from day
/// to day and keep their place.
class PresentFirst : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const bool leftStands = standsFirst(left);
        return leftStands == standsFirst(right) ? left.row() < right.row() : leftStands;
    }

private:
    static bool standsFirst(const QModelIndex &index)
    {
        return index.data(LegendModel::ActiveRole).toBool()
            || index.data(LegendModel::LayerRole).toInt() == int(Layer::Events);
    }
};

} // namespace

struct LegendPanel::Private {
    Private(ViewStore &viewStore, const BorderTimeline &borderTimeline)
        : store(viewStore)
        , timeline(borderTimeline)
        , model(borderTimeline)
    { }

    ViewStore &store;
    const BorderTimeline &timeline;
    LegendModel model;
    PresentFirst presentFirst;
    LegendList *list = nullptr;
    LegendRow row;
    QWidget *note = nullptr;
    std::vector<QLabel *> noteLines; ///< title, then sentences
    Theme theme = Theme::named(ThemeName::Light);
    ViewpointText shown;
    std::map<std::shared_ptr<const Snapshot>, ViewpointText> known;

    const ViewpointText &wordsOn(const std::shared_ptr<const Snapshot> &snapshot);
    void showNote(const ViewpointText &words);
    void buildNote(const ViewpointText &words);
    void arrange(QSize room);
};

LegendPanel::LegendPanel(ViewStore &store, const BorderTimeline &timeline, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(store, timeline))
{
    d->list = new LegendList(this);
    styleList(*d->list);
    fillOwnGround(*d->list);
    d->presentFirst.setSourceModel(&d->model);
    d->presentFirst.sort(0);
    d->list->setModel(&d->presentFirst);
    d->list->setItemDelegate(&d->row);
    d->list->setUniformItemSizes(true);
    d->list->setAccessibleName(QStringLiteral("Layers and legend"));
    setFocusProxy(d->list);
    d->note = new QWidget(this);
    d->note->installEventFilter(this);
    connect(&d->model, &LegendModel::layerToggled, this, [this](Layer layer, bool visible) {
        ViewState next = d->store.state();
        next.layers.setFlag(layer, visible);
        d->store.apply(next);
    });
    setTheme(d->theme);
}

LegendPanel::~LegendPanel() = default;

const ViewpointText &LegendPanel::Private::wordsOn(const std::shared_ptr<const Snapshot> &snapshot)
{
    const auto found = known.find(snapshot);
    if (found != known.end())
        return found->second;
    if (known.size() >= mostNotes)
        known.clear();
    return known.emplace(snapshot, viewpointText(*timeline.borders(), *snapshot)).first->second;
}

void LegendPanel::Private::showNote(const ViewpointText &words)
{
    shown = words;
    if (noteLines.size() != size_t(words.sentences.size()) + 1)
        buildNote(words);
    showWords(*noteLines.front(), words.title);
    for (size_t i = 1; i < noteLines.size(); ++i)
        showWords(*noteLines[i], words.sentences[qsizetype(i) - 1]);
    note->setToolTip(words.details);
    note->setAccessibleName(words.title);
    note->setAccessibleDescription(words.details);
}

void LegendPanel::Private::buildNote(const ViewpointText &words)
{
    qDeleteAll(noteLines);
    noteLines = {newLabel(words.title, {12.5, 600, Tone::Ink}, theme)};
    for (const QString &sentence : words.sentences)
        noteLines.push_back(newLabel(sentence, {11.5, 400, Tone::Ink2}, theme));
    for (QLabel *line : noteLines) {
        line->setParent(note);
        line->show();
    }
}

/// The note stands at the foot, as high as its words; the list has the rest.
void LegendPanel::Private::arrange(QSize room)
{
    constexpr int top = 4, sides = 12, above = 8, below = 10, gap = 3;
    int height = 0;
    for (QLabel *line : noteLines) {
        height += height > 0 ? gap : above;
        const int own = line->heightForWidth(room.width() - 2 * sides);
        line->setGeometry(sides, height, room.width() - 2 * sides, own);
        height += own;
    }
    height += height > 0 ? below : 0;
    note->setGeometry(0, room.height() - height, room.width(), height);
    list->setGeometry(0, top, room.width(), std::max(0, room.height() - top - height));
}

void LegendPanel::setMoment(const Moment &moment)
{
    if (!moment.snapshot)
        return;
    d->model.setMoment(moment);
    const ViewpointText &words = d->wordsOn(moment.snapshot);
    if (words == d->shown)
        return;
    d->showNote(words);
    d->arrange(size());
}

bool LegendPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->note && event->type() == QEvent::LayoutRequest)
        d->arrange(size()); // a line wants another height: another font, say
    return QWidget::eventFilter(watched, event);
}

void LegendPanel::resizeEvent(QResizeEvent *)
{
    d->arrange(size());
}

void LegendPanel::setTheme(const Theme &theme)
{
    d->theme = theme;
    d->row.setTheme(theme);
    tintGround(*this, theme);
    tintGround(*d->list, theme);
    d->list->viewport()->update();
    if (d->noteLines.empty())
        return;
    d->buildNote(d->shown); // labels keep the colours they were made with
    d->showNote(d->shown);
    d->arrange(size());
}

} // namespace atlas
