// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "series/seriespage.h"

#include "furniture/datetext.h"
#include "names/northamerica.h"
#include "series/seriescontents.h"
#include "series/serieswords.h"
#include "typesizes.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double gap = 8; ///< between blocks
constexpr double panelGap = 16;
constexpr double leastPanel = 90; ///< of a map's sides
constexpr double smallMap = 0.8; ///< share of the usual size of names and lines on small maps
constexpr double wideFoot = 900; ///< from which legend, chart and notes stand side by side
constexpr double chartHeight = 110;
constexpr double leastShare = 0.34; ///< of the page, for the maps

/// What goes first when there is no room. Title and viewpoint stay.
constexpr PagePart ladder[] = {PagePart::Citation, PagePart::Subtitle, PagePart::Sources, PagePart::Legend};

/// Type of a panel by its width.
struct PanelType {
    double day, more, caption;
    static PanelType of(double width)
    {
        return width >= 560 ? PanelType{22, 15, 13}
            : width >= 220  ? PanelType{16, 12, 11}
                            : PanelType{12, 10, 10};
    }
    double head() const { return std::round(day * 1.36) + 2; }
    double foot() const { return std::round(caption * 1.36) + 4; }
};

TextBlock block(const QString &text, double pixels, int weight = 400, QColor Theme::*colour = &Theme::ink)
{
    return {{{text, weight, colour}}, pixels, TextFace::Sans, {}};
}

TextBlock labelled(const QString &label, const QString &text, double pixels)
{
    return {{{label, 600, &Theme::ink2}, {text, 400, &Theme::ink2}}, pixels, TextFace::Sans, {}};
}

} // namespace

struct SeriesComposer::Private {
    explicit Private(SeriesSubject given)
        : subject(std::move(given))
        , timeline(subject.scenery.borders)
        , words(subject, timeline)
        , type(TypeSizes::of(subject.settings.pictureSize().width()))
    { }

    struct Cell {
        QRectF rect;
        PanelType type;
    };

    std::shared_ptr<const Snapshot> at(QDate day) const
    {
        return timeline.snapshotAt(day, subject.settings.view.viewpoint, subject.settings.view.convention);
    }
    bool isFilm() const { return subject.kind == SeriesKind::Film; }
    bool shows(PagePart part) const
    {
        return subject.settings.parts.testFlag(part) && !page.leftOut.testFlag(part);
    }
    double inner() const { return page.size.width() - 2 * margin; }
    QRectF layWords();
    bool areLarge(const std::vector<Cell> &all) const;
    void compose();
    double layHead();
    double layFoot(double top);
    double layFootWide(double top);
    double layNotes(QPointF corner, double width);
    void layChart(const QRectF &rect);
    std::vector<Cell> cells(const QRectF &room) const;
    int bestColumns(const QSizeF &room) const;
    double guessedWidth() const;
    SeriesPanel panelIn(const Cell &cell, size_t index) const;
    std::vector<TextBlock> panelWords(const Cell &cell, size_t index) const;
    void addFurniture(SeriesPanel &panel) const;

    SeriesSubject subject;
    BorderTimeline timeline;
    SeriesWords words;
    TypeSizes type;
    SeriesPage page;
    double margin = 0;
    Cell frame; ///< of a film
    SeriesContents contents;
};

double SeriesComposer::Private::layHead()
{
    double y = margin;
    const auto put = [&](TextBlock text) {
        y += text.place({margin, y}, inner());
        page.texts.push_back(std::move(text));
    };
    if (shows(PagePart::Title))
        put({{{seriesTitle(subject), 700}}, type.title, TextFace::Display, {}});
    const QString more = shows(PagePart::Subtitle) ? words.subtitle(contents.last) : QString();
    if (!more.isEmpty())
        put(block(more, type.lead, 400, &Theme::ink2));
    return y > margin ? y + gap : y;
}

/// Returns the height.
double SeriesComposer::Private::layNotes(QPointF corner, double width)
{
    double y = corner.y();
    const auto put = [&](const QString &label, const QString &text) {
        TextBlock note = labelled(label, text, type.small);
        y += note.place({corner.x(), y}, width) + 2;
        page.texts.push_back(std::move(note));
    };
    if (shows(PagePart::Viewpoint) || contents.contested)
        put(QStringLiteral("Viewpoint: "), words.viewpoint(contents.contested));
    if (shows(PagePart::Sources))
        put(QStringLiteral("Sources: "), words.sources());
    if (shows(PagePart::Citation))
        put(QStringLiteral("Paper: "), subject.scenery.pack->paper.formatted());
    return y - corner.y();
}

void SeriesComposer::Private::layChart(const QRectF &rect)
{
    MembersChart chart;
    chart.rect = rect;
    chart.days = subject.days;
    for (QDate day = firstDay(); day.isValid() && day <= lastDay();) {
        const auto snapshot = at(day);
        if (chart.steps.empty() || chart.steps.back().value != snapshot->natoMembers)
            chart.steps.push_back({day, double(snapshot->natoMembers)});
        day = snapshot->span.to;
    }
    page.chart = std::move(chart);
}

/// Legend, chart and notes side by side.
double SeriesComposer::Private::layFootWide(double top)
{
    const double column = inner() / 12;
    double height = chartHeight;
    if (shows(PagePart::Legend))
        height = std::max(height, page.legend.place({margin, top}, column * 4.6));
    layChart({margin + column * 4.9, top, column * 3.8, chartHeight});
    return std::max(height, layNotes({margin + column * 9, top}, column * 3));
}

/// Returns the height that it takes.
double SeriesComposer::Private::layFoot(double top)
{
    page.legend = LegendBlock::of(shows(PagePart::Legend) ? contents.legend : std::vector<LegendEntry>(),
                                  type.legend);
    if (!isFilm() && page.size.width() >= wideFoot && subject.days.size() > 1)
        return layFootWide(top);
    double height = 0;
    if (shows(PagePart::Legend))
        height = page.legend.place({margin, top}, inner()) + 2;
    return height + layNotes({margin, top + height}, inner());
}

int SeriesComposer::Private::bestColumns(const QSizeF &room) const
{
    const int count = int(subject.days.size());
    if (subject.columns > 0)
        return std::min(subject.columns, count);
    const QRectF extent = seriesExtent(subject);
    int best = 1;
    double largest = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double width = (room.width() - (columns - 1) * panelGap) / columns;
        const PanelType panel = PanelType::of(width);
        const double height = (room.height() - (rows - 1) * panelGap) / rows - panel.head() - panel.foot();
        const double scale = std::min(width / extent.width(), height / extent.height());
        // Of equally large maps the fuller grid looks better.
        const double value = scale * (1 - 0.02 * (columns * rows - count));
        if (value > largest) {
            largest = value;
            best = columns;
        }
    }
    return best;
}

/// Of a map before the words are laid out: they depend on what the maps show, and that on their size.
double SeriesComposer::Private::guessedWidth() const
{
    return cells({margin, margin, inner(), page.size.height() * 0.75}).front().rect.width();
}

std::vector<SeriesComposer::Private::Cell> SeriesComposer::Private::cells(const QRectF &room) const
{
    const int count = isFilm() ? 1 : int(subject.days.size());
    const int columns = isFilm() ? 1 : bestColumns(room.size());
    const int rows = (count + columns - 1) / columns;
    const QSizeF size((room.width() - (columns - 1) * panelGap) / columns,
                      (room.height() - (rows - 1) * panelGap) / rows);
    std::vector<Cell> all;
    for (int i = 0; i < count; ++i) {
        const QPointF at((i % columns) * (size.width() + panelGap),
                         (i / columns) * (size.height() + panelGap));
        all.push_back({{room.topLeft() + at, size}, PanelType::of(size.width())});
    }
    return all;
}

void SeriesComposer::Private::addFurniture(SeriesPanel &panel) const
{
    const QSizeF size = panel.map.size();
    MapScene &scene = panel.scene;
    if (shows(PagePart::Locator) && hasUseForInset(scene) && size.width() >= 420 && size.height() >= 250) {
        panel.inset = insetAt(scene, {10, size.height() - 10 - NorthAmerica::size().height()});
        scene.marks.plates.push_back(panel.inset.inset.adjusted(-4, -4, 4, 4));
    }
    if (shows(PagePart::ScaleBar) && size.width() >= 260 && size.height() >= 120) {
        MapScene screen = scene;
        screen.furniture = true;
        panel.scale = furnitureOf(screen);
        scene.marks.plates.push_back(panel.scale.scaleBar);
    }
}

SeriesPanel SeriesComposer::Private::panelIn(const Cell &cell, size_t index) const
{
    SeriesPanel panel;
    panel.date = subject.days[index];
    const QRectF box = cell.rect.adjusted(0, cell.type.head(), 0, -cell.type.foot());
    const double ratio = page.ratio;
    const auto pixel = [ratio](double logical) { return int(std::lround(logical * ratio)); };
    panel.pixels = QRect(QPoint(pixel(box.left()), pixel(box.top())),
                         QPoint(pixel(box.right()) - 1, pixel(box.bottom()) - 1));
    panel.map = QRectF(QPointF(panel.pixels.topLeft()) / ratio, QSizeF(panel.pixels.size()) / ratio);
    panel.scene = sceneOf(subject, timeline, index);
    panel.scene.layers = layersOf(panel.scene.layers, cell.rect.width());
    panel.zoom = cell.rect.width() < wideMap ? smallMap : 1;
    panel.scene.viewport
        = Viewport::fitting({seriesExtent(subject)}, panel.map.size() / panel.zoom, ratio * panel.zoom);
    if (isFilm())
        addFurniture(panel);

    panel.texts = panelWords(cell, index);
    return panel;
}

/// Day and members above the map, who joined below it; each on one line.
std::vector<TextBlock> SeriesComposer::Private::panelWords(const Cell &cell, size_t index) const
{
    const QDate date = subject.days[index];
    const double width = cell.rect.width();
    TextBlock members = block(words.members(date), cell.type.more, 600);
    const QString year = QString::number(date.year());
    TextBlock day = isFilm()
        ? block(longDate(date), cell.type.day, 700)
        : TextBlock{{{year + QStringLiteral("  "), 700},
                     {QLocale::c().toString(date, QStringLiteral("d MMMM")), 400, &Theme::ink2}},
                    cell.type.day,
                    TextFace::Sans,
                    {}};
    const auto isTight = [&] { return day.naturalWidth() + members.naturalWidth() + gap > width; };
    while (isTight() && day.pixels > 10)
        --day.pixels;
    if (isTight())
        members.runs.front().text = members.text().section(QLatin1Char(' '), 0, 0);
    if (isTight())
        day.runs = {{year, 700}};
    const double room = members.naturalWidth() + 1;
    const auto fits
        = [&](const QString &text) { return block(text, cell.type.caption).naturalWidth() <= width; };
    TextBlock caption = block(words.caption(index, fits), cell.type.caption);
    day.place(cell.rect.topLeft(), std::max(1.0, width - room - 4));
    members.place({cell.rect.right() - room, cell.rect.top() + (cell.type.day - cell.type.more) * 1.1}, room);
    caption.place({cell.rect.left(), cell.rect.bottom() - cell.type.foot() + 3}, width);
    return {day, members, caption};
}

/// Where the maps may stand once the words have their place.
QRectF SeriesComposer::Private::layWords()
{
    page.texts.clear();
    page.chart.reset();
    const double top = layHead();
    const size_t heads = page.texts.size();
    const double foot = layFoot(0); // how high it is
    page.texts.resize(heads);
    const double bottom = page.size.height() - margin - foot;
    layFoot(bottom);
    return {margin, top, inner(), std::max(0.0, bottom - gap * 1.5 - top)};
}

/// Whether the maps are large enough for what they are there for.
bool SeriesComposer::Private::areLarge(const std::vector<Cell> &all) const
{
    const Cell &cell = all.front();
    const QSizeF map = cell.rect.size() - QSizeF(0, cell.type.head() + cell.type.foot());
    const double share = map.width() * map.height() * double(all.size());
    return map.width() >= leastPanel && map.height() >= leastPanel
        && share >= leastShare * page.size.width() * page.size.height();
}

void SeriesComposer::Private::compose()
{
    const ExportSettings &settings = subject.settings;
    page.size = settings.pictureSize();
    page.ratio = settings.ratio();
    page.pixels = settings.pixels();
    page.theme = Theme::named(settings.theme);
    const double measure = std::min(page.size.width(), page.size.height() * 1.6);
    margin = std::clamp(std::round(measure * 0.022), std::min(8.0, measure / 8), 40.0);
    contents = contentsOf(subject, timeline, guessedWidth());
    std::vector<Cell> all = cells(layWords());
    for (const PagePart part : ladder) {
        if (areLarge(all))
            break;
        if (!shows(part))
            continue;
        page.leftOut.setFlag(part);
        all = cells(layWords());
    }
    if (!areLarge(all)) {
        page.fault
            = QStringLiteral(
                  "there is no room for %1 on this page: choose fewer dates, a larger page or a smaller "
                  "scale")
                  .arg(all.size() == 1 ? QStringLiteral("the map")
                                       : QStringLiteral("%1 maps").arg(all.size()));
        return;
    }
    frame = all.front();
    for (size_t i = 0; i < all.size(); ++i)
        page.panels.push_back(panelIn(all[i], i));
}

SeriesComposer::SeriesComposer(SeriesSubject subject)
    : d(std::make_unique<Private>(std::move(subject)))
{
    d->compose();
}

SeriesComposer::~SeriesComposer() = default;

const SeriesSubject &SeriesComposer::subject() const
{
    return d->subject;
}

const SeriesPage &SeriesComposer::page() const
{
    return d->page;
}

SeriesPanel SeriesComposer::panel(size_t index) const
{
    return d->panelIn(d->frame, index);
}

} // namespace atlas
