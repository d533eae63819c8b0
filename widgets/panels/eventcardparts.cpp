// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/eventcardparts.h"

#include "borders/wording.h"
#include "excerpts/excerptfilter.h"
#include "excerpts/excerptsmodel.h"
#include "fonts.h"
#include "marks/eventglyph.h"
#include "panels/cardparts.h"
#include "panels/eventdates.h"
#include "panels/gradeline.h"
#include "panels/milestonelist.h"
#include "panels/quoteblock.h"
#include "panels/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace atlas {

namespace {

class Glyph : public QWidget {
public:
    Glyph(EventCategory category, InPaper inPaper, const Theme &theme)
        : m_category(category)
        , m_inPaper(inPaper)
        , m_theme(theme)
    {
        setFixedSize(18, 22);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintEventGlyph(painter, eventGlyph(m_category, QRectF(rect()).center(), 14),
                        m_theme.eventColour(m_category), m_inPaper, m_theme.panel);
    }

private:
    EventCategory m_category;
    InPaper m_inPaper;
    Theme m_theme;
};

QWidget *headLine(const Event &event, const Theme &theme)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Glyph(event.category, event.inPaper, theme), 0, Qt::AlignTop);
    QLabel *title = newLabel(event.title, {18, 700, Tone::Ink}, theme);
    title->setFont(displayFont(18));
    row->addWidget(title, 1);
    return line;
}

QString placesText(const Event &event)
{
    QStringList names;
    if (!event.place.name.isEmpty())
        names.append(event.place.name);
    for (const Place &place : event.otherPlaces)
        names.append(place.name);
    return joinedNames(names);
}

QString subtitle(const Event &event)
{
    QStringList parts{longDates(event.edtf)};
    if (!event.place.name.isEmpty())
        parts.append(event.place.name);
    parts.append(categoryText(event.category));
    parts.append(inPaperText(event.inPaper));
    return parts.join(QStringLiteral(" · "));
}

void addMilestones(CardParts &parts, const Event &event)
{
    if (event.milestones.empty())
        return;
    parts.rule();
    parts.heading(QStringLiteral("Milestones"));
    parts.add(new MilestoneList(event.milestones, event.start, parts.theme()));
    const bool used = std::any_of(event.milestones.begin(), event.milestones.end(),
                                  [&event](const Milestone &stage) { return stage.date == event.start; });
    if (used)
        parts.fine(QStringLiteral("The event is set on the filled day."));
}

void addDispute(CardParts &parts, const Event &event)
{
    if (!event.names.empty()) {
        parts.rule();
        parts.heading(QStringLiteral("Words in dispute"));
        for (const NameUse &use : event.names)
            parts.term(use.name, use.users);
    }
    if (!event.viewpoints.empty()) {
        parts.rule();
        parts.heading(event.contested ? QStringLiteral("Whose view (contested)")
                                      : QStringLiteral("Whose view"));
        for (const ViewpointNote &view : event.viewpoints)
            parts.term(view.who + QLatin1Char(':'), view.holds);
    }
}

void addPaper(CardParts &parts, const Event &event)
{
    if (!event.paperPhrase.isEmpty()) {
        parts.rule();
        parts.heading(QStringLiteral("In the paper"));
        parts.add(new QuoteBlock(event.paperPhrase, parts.theme()));
    }
    QStringList sections;
    for (const QString &section : event.paperSections)
        sections.append(QChar(0x201C) + parts.pack().sectionTitle(section) + QChar(0x201D));
    if (!sections.isEmpty())
        parts.fine((sections.size() == 1 ? QStringLiteral("Section ") : QStringLiteral("Sections "))
                   + joinedNames(sections));
    parts.excerpts(QStringLiteral("Excerpts"), excerptsOf(event.id, parts.pack()));
}

} // namespace

QString categoryText(EventCategory category)
{
    switch (category) {
    case EventCategory::Alliance:
        return QStringLiteral("Alliance");
    case EventCategory::Treaty:
        return QStringLiteral("Treaty");
    case EventCategory::Conflict:
        return QStringLiteral("Conflict");
    case EventCategory::Diplomacy:
        return QStringLiteral("Diplomacy");
    case EventCategory::Politics:
        return QStringLiteral("Politics");
    case EventCategory::Speech:
        return QStringLiteral("Speech");
    case EventCategory::Theory:
        return QStringLiteral("Theory");
    }
    return {};
}

QString inPaperText(InPaper inPaper)
{
    return inPaper == InPaper::Yes     ? QStringLiteral("Named in the paper")
        : inPaper == InPaper::Indirect ? QStringLiteral("Alluded to in the paper")
                                       : QStringLiteral("Added for context");
}

void addEvent(CardParts &parts, const Event &event)
{
    parts.add(headLine(event, parts.theme()));
    parts.fine(subtitle(event));
    parts.fact(newParagraph({}, event.summary, {13}, parts.theme()), evidenceOf(event));
    if (!event.otherPlaces.empty())
        parts.term(QStringLiteral("Places"), placesText(event));
    if (!event.actors.isEmpty())
        parts.term(QStringLiteral("Who"), event.actors.join(QStringLiteral(", ")));
    addMilestones(parts, event);
    addDispute(parts, event);
    addPaper(parts, event);
    if (!event.notes.isEmpty()) {
        parts.rule();
        parts.term(QStringLiteral("Our note."), event.notes);
    }
    parts.sources(evidenceOf(event));
    parts.add(new GradeLine(event.confidence, gradeText(event.confidence, event.check), parts.theme()));
}

} // namespace atlas
