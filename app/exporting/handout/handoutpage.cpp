// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handoutpage.h"

#include "events/eventdate.h"
#include "exporter.h"
#include "handout/handoutnotes.h"
#include "pagewords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr double leastMap = 0.5, mostMap = 0.68; ///< shares of the paper's height
constexpr double printDpi = 300; ///< of what a path cannot be
constexpr double gap = 12, indent = 14;
constexpr double footPixels = 9, sourcePixels = 9, bodyPixels = 13, quotePixels = 15, smallPixels = 11;
constexpr double glyphRoom = 22, dateRoom = 132;
constexpr double headingHeight = 21;
constexpr int mostSources = 6;

ExportSettings mapSettings(const Step &step, const HandoutSettings &handout, double height)
{
    ExportSettings settings;
    settings.view = step.view;
    settings.theme = handout.theme;
    settings.page
        = {{handout.millimetres().width(), height * 25.4 / screenDpi}, SizeUnit::Millimetres, printDpi};
    settings.parts = PageParts(PagePart::Title) | PagePart::Date | PagePart::Subtitle | PagePart::Legend
        | PagePart::ScaleBar | PagePart::Viewpoint | PagePart::Locator;
    settings.title = step.title;
    return settings;
}

/// As exactly as the event is dated: a day, a month, a year, from one on, or from one year to another.
QString dateOf(const Event &event)
{
    const Edtf when = whenOf(event);
    if (when.interval && !event.openEnd && event.start.year() != event.end.year())
        return QStringLiteral("%1\u2013%2").arg(event.start.year()).arg(event.end.year());
    const char *pattern = event.precision == Precision::Day ? "d MMM yyyy"
        : event.precision == Precision::Month               ? "MMM yyyy"
                                                            : "yyyy";
    const QString start = QLocale::c().toString(event.start, QLatin1String(pattern));
    return event.openEnd ? QStringLiteral("from ") + start : start;
}

TextBlock textOf(std::vector<TextRun> runs, double pixels, TextFace face = TextFace::Sans)
{
    TextBlock block;
    block.runs = std::move(runs);
    block.pixels = pixels;
    block.face = face;
    return block;
}

/// Sets one block below another.
class Column {
public:
    Column(HandoutPage &page, double left, double width)
        : m_page(page)
        , m_left(left)
        , m_width(width)
    { }

    double bottom = 0;

    void add(TextBlock block, double indented = 0)
    {
        bottom += block.place({m_left + indented, bottom}, m_width - indented);
        m_page.texts.push_back(std::move(block));
    }
    void addEvent(const Event &event)
    {
        HandoutPage::Event row{event.category, event.inPaper, {}, {}, {}};
        row.date.runs = {{dateOf(event), 600, &Theme::ink}};
        row.title.runs = {{event.title, 400, &Theme::ink}};
        row.date.pixels = row.title.pixels = bodyPixels;
        const double height = std::max(
            row.date.place({m_left + glyphRoom, bottom}, dateRoom),
            row.title.place({m_left + glyphRoom + dateRoom, bottom}, m_width - glyphRoom - dateRoom));
        row.glyph = {m_left + 6, bottom + bodyPixels * 0.68};
        m_page.events.push_back(std::move(row));
        bottom += height + 3;
    }

private:
    HandoutPage &m_page;
    double m_left, m_width;
};

void addQuotation(Column &column, HandoutPage &page, const Step &step, const PageSubject &subject)
{
    if (!step.showsQuotation || quotationText(subject).isEmpty())
        return;
    const double top = column.bottom;
    column.add(textOf({{quotationText(subject), 400, &Theme::ink}}, quotePixels, TextFace::Serif), indent);
    column.add(textOf({{quotationOrigin(subject).trimmed(), 400, &Theme::ink2}}, smallPixels), indent);
    page.quoteRule = QRectF(handoutMargin, top + 3, 3, column.bottom - top - 5);
    column.bottom += gap;
}

void addEvents(Column &column, const Step &step, const Pack &pack)
{
    std::vector<const Event *> events;
    for (const EventId &id : step.events) {
        if (const Event *event = pack.event(id))
            events.push_back(event);
    }
    for (const Event *event : events)
        column.addEvent(*event);
    if (!events.empty())
        column.bottom += gap - 3;
}

/// All that was set below y = 0 moves there.
void moveDown(HandoutPage &page, double by)
{
    for (TextBlock &text : page.texts)
        text.rect.translate(0, by);
    for (HandoutPage::Event &event : page.events) {
        event.glyph += QPointF(0, by);
        event.date.rect.translate(0, by);
        event.title.rect.translate(0, by);
    }
    if (!page.quoteRule.isEmpty())
        page.quoteRule.translate(0, by);
}

TextBlock footOf(const Deck &deck, int row)
{
    const auto number = 1 + std::count_if(deck.steps.begin(), deck.steps.begin() + row, [](const Step &step) {
                            return !step.skipped;
                        });
    const auto all
        = std::count_if(deck.steps.begin(), deck.steps.end(), [](const Step &step) { return !step.skipped; });
    return textOf({{QStringLiteral("%1 of %2").arg(number).arg(all), 600, &Theme::ink2},
                   {QStringLiteral("   ") + deck.title, 400, &Theme::ink2}},
                  footPixels);
}

/// Sources, the paper and the foot, from the lower edge of the paper upwards; the uppermost first.
std::vector<TextBlock> blocksBelow(HandoutPage &page, const QString &sources, const PageSubject &words)
{
    std::vector<TextBlock> blocks{
        textOf({{QStringLiteral("Sources: "), 600, &Theme::ink2},
                {sources + sourcesText(words), 400, &Theme::ink2}},
               sourcePixels),
        textOf({{QStringLiteral("Paper: "), 600, &Theme::ink2}, {citationText(words), 400, &Theme::ink2}},
               sourcePixels),
        page.foot};
    double top = page.size.height() - handoutMargin;
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        top -= block->place({handoutMargin, 0}, page.size.width() - 2 * handoutMargin) + 3;
        block->rect.moveTop(top);
    }
    page.foot = blocks.back();
    return blocks;
}

/// Of the notes with their heading; 0 where there are none, or they do not fit into the room.
double notesHeight(const HandoutPage &page, double width, double room)
{
    if (page.notes.isEmpty())
        return 0;
    const double height = HandoutNotes(page.notes, {width, 0}).height() + headingHeight;
    return height <= room ? height : 0;
}

void placeNotes(HandoutPage &page, const QRectF &rect)
{
    TextBlock heading = textOf({{QStringLiteral("Notes"), 600, &Theme::ink}}, bodyPixels);
    heading.place(rect.topLeft(), rect.width());
    page.texts.push_back(std::move(heading));
    page.notesRect = rect.adjusted(0, headingHeight, 0, 0);
}

void placeHint(HandoutPage &page, QPointF corner)
{
    TextBlock hint = textOf({{QStringLiteral("Notes on the next page"), 400, &Theme::ink2}}, smallPixels);
    hint.place(corner, page.size.width() - 2 * handoutMargin);
    page.texts.push_back(std::move(hint));
}

} // namespace

QString handoutSources(const Step &step, const HandoutSubject &subject)
{
    const Pack &pack = *subject.scenery.pack;
    QStringList titles;
    for (const EventId &id : step.events) {
        const Event *event = pack.event(id);
        for (const SourceId &source : event ? event->sources : std::vector<SourceId>()) {
            const Source *found = pack.source(source);
            if (found && !titles.contains(found->title))
                titles.append(found->title);
        }
    }
    const auto count = titles.size();
    titles = titles.mid(0, mostSources);
    if (count > mostSources)
        titles.append(QStringLiteral("and %1 more").arg(count - mostSources));
    return titles.isEmpty() ? QString() : titles.join(QStringLiteral("; ")) + QStringLiteral(". ");
}

HandoutPage composeHandoutPage(const HandoutSubject &subject, int row)
{
    const Step &step = subject.deck.steps[size_t(row)];
    const ExportSettings settings = mapSettings(step, subject.settings, 100);
    Moment day; // what the words need of it
    day.date = step.view.date;
    const PageSubject words{subject.scenery, settings, day};
    HandoutPage page;
    page.size = subject.settings.millimetres() / 25.4 * screenDpi;
    page.foot = footOf(subject.deck, row);
    page.notes = subject.settings.notes ? step.notes.trimmed() : QString();
    const double width = page.size.width() - 2 * handoutMargin, height = page.size.height();

    Column column(page, handoutMargin, width);
    addQuotation(column, page, step, words);
    addEvents(column, step, *subject.scenery.pack);
    const double texts = column.bottom;
    const std::vector<TextBlock> below = blocksBelow(page, handoutSources(step, subject), words);
    const double bottom = below.front().rect.top() - gap;
    const double notes = notesHeight(page, width, bottom - leastMap * height - texts);
    const double map = std::clamp(bottom - texts - notes, leastMap * height, mostMap * height);
    moveDown(page, map);
    if (notes > 0)
        placeNotes(page, {handoutMargin, map + texts, width, notes});
    else if (!page.notes.isEmpty() && map + texts + headingHeight < bottom)
        placeHint(page, {handoutMargin, map + texts});
    page.texts.insert(page.texts.end(), below.begin(), below.end());
    page.map = Exporter(subject.scenery).page(mapSettings(step, subject.settings, map));
    if (!page.map.comparison)
        page.ink = step.ink;
    return page;
}

} // namespace atlas
