// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/show.h"

#include "document/commands.h"
#include "document/lectern.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double coverTime = 150; // ms

} // namespace

Show::Show(Lectern &lectern, const StageParts &parts, QObject *parent)
    : QObject(parent)
    , m_lectern(lectern)
    , m_stage(parts)
{
    m_time.start();
    readRows();
    m_undoFloor = m_lectern.document().undoStack().index();
    connect(&m_stage, &ShowStage::changed, this, &Show::follow);
    connect(&m_lectern, &Lectern::deckChanged, this, &Show::followDeck);
    connect(&m_ticker, &Ticker::ticked, this, &Show::advance);
}

void Show::readRows()
{
    m_rows.clear();
    for (const Step &step : m_lectern.deck().steps) {
        if (!step.skipped)
            m_rows.push_back(step.id);
    }
}

const Step *Show::stepAt(int number) const
{
    return number < 1 || number > count() ? nullptr : m_lectern.document().step(m_rows[size_t(number - 1)]);
}

StepPlace Show::placeOf(int number) const
{
    const Step *before = stepAt(number - 1);
    return {number, count(), before ? before->view.date : QDate()};
}

void Show::begin(const QString &stepId)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), stepId);
    m_clock.start(now());
    if (m_rows.empty())
        return;
    enter(found == m_rows.end() ? 0 : int(found - m_rows.begin()));
    m_stage.finish(); // there is nothing to come from
}

void Show::enter(int at)
{
    m_at = at;
    m_typed.clear();
    m_goesTo = false;
    const Step *step = stepAt(number());
    if (!step)
        return;
    int before = 0;
    for (int i = 1; i < number(); ++i)
        before += stepAt(i)->seconds;
    m_clock.enterStep(now(), before, step->seconds);
    if (m_tool == ShowTool::Zoom)
        m_tool = ShowTool::Hand;
    m_stage.showStep(*step, placeOf(number()));
    restartDelay();
    emit stepChanged();
    emit stateChanged();
}

void Show::step(int by)
{
    const int to = std::clamp(m_at + by, 0, std::max(0, count() - 1));
    if (to != m_at)
        enter(to);
    else
        m_stage.finish(); // who goes on at the end wants to be there
}

void Show::goTo(int number)
{
    enter(std::clamp(number, 1, std::max(1, count())) - 1);
}

void Show::followDeck()
{
    const QString id = m_rows.empty() ? QString() : m_rows[size_t(m_at)];
    readRows();
    const auto found = std::find(m_rows.begin(), m_rows.end(), id);
    if (found == m_rows.end()) {
        m_at = std::clamp(m_at, 0, std::max(0, count() - 1));
        if (!m_rows.empty())
            enter(m_at);
        return;
    }
    m_at = int(found - m_rows.begin());
    if (const Step *step = stepAt(number()))
        m_stage.changeStep(*step);
    emit stepChanged();
}

void Show::follow(const Slide &slide)
{
    emit slideChanged(slide);
    if (!m_frozen)
        emit audienceChanged(audience());
}

Slide Show::audience() const
{
    Slide slide = m_frozen ? m_frozen->slide : m_stage.slide();
    slide.blank = m_blank;
    slide.blankShare = m_cover;
    return slide;
}

void Show::cover(Blank blank)
{
    m_covered = true;
    m_blank = blank;
    m_ticker.start();
    emit stateChanged();
}

void Show::advance(double milliseconds)
{
    const double aim = m_covered ? 1 : 0;
    if (m_cover != aim) {
        const double way = m_stage.reducesMotion() ? 1 : milliseconds / coverTime;
        m_cover = m_covered ? std::min(1.0, m_cover + way) : std::max(0.0, m_cover - way);
        if (m_cover <= 0)
            m_blank = Blank::None;
        emit audienceChanged(audience());
        if (m_cover == aim)
            emit stateChanged();
    }
    if (m_autoplay.runs && !m_frozen && !m_covered) { // nothing goes on that the audience does not see
        m_delay -= milliseconds;
        if (m_delay <= 0) {
            if (m_at + 1 < count())
                step(1);
            else if (m_autoplay.loops)
                goTo(1);
            else
                setAutoplay({false, m_autoplay.seconds, m_autoplay.loops});
        }
    }
    if (m_cover == aim && !m_autoplay.runs)
        m_ticker.stop();
}

void Show::restartDelay()
{
    const Step *now = stepAt(number());
    m_delay = 1000.0 * (m_autoplay.seconds > 0 || !now ? m_autoplay.seconds : now->seconds);
}

void Show::setAutoplay(const Autoplay &autoplay)
{
    if (autoplay == m_autoplay)
        return;
    m_autoplay = autoplay;
    restartDelay();
    if (m_autoplay.runs)
        m_ticker.start();
    emit stateChanged();
}

void Show::setTool(ShowTool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    m_stage.setPointer({});
    m_stage.setBand({});
    m_stage.setDraft({});
    emit stateChanged();
}

void Show::revealState(StateIndex state)
{
    if (m_stage.reveal().hasHidden() && state != noState)
        m_stage.setReveal(withStateShown(m_stage.reveal(), state));
}

void Show::editInk(const std::function<void(std::vector<InkStroke> &)> &edit)
{
    const Step *now = stepAt(number());
    if (!now)
        return;
    const bool copies = m_lectern.isReadOnly();
    const QString id = now->id;
    LectureDocument &document = m_lectern.edited();
    if (copies)
        m_undoFloor = document.undoStack().index();
    const Step *edited = document.step(id);
    if (!edited)
        return;
    Step changed = *edited;
    edit(changed.ink);
    atlas::changeStep(document, changed, StepField::Ink);
    emit stateChanged();
}

void Show::addStroke(const InkStroke &stroke)
{
    editInk([&](std::vector<InkStroke> &ink) { ink.push_back(stroke); });
}

void Show::removeStroke(int index)
{
    editInk([&](std::vector<InkStroke> &ink) {
        if (index >= 0 && index < int(ink.size()))
            ink.erase(ink.begin() + index);
    });
}

bool Show::canUndo() const
{
    const QUndoStack &stack = m_lectern.document().undoStack();
    return stack.index() > m_undoFloor;
}

bool Show::canRedo() const
{
    return m_lectern.document().undoStack().canRedo();
}

QString Show::audienceWords() const
{
    if (m_covered)
        return m_blank == Blank::White ? QStringLiteral("Audience sees white")
                                       : QStringLiteral("Audience sees black");
    if (m_frozen && m_frozen->number != number())
        return QStringLiteral("Frozen: audience still sees step %1").arg(m_frozen->number);
    if (m_frozen)
        return QStringLiteral("Frozen: audience does not see what you do");
    return m_stage.isAway() ? QStringLiteral("Audience sees your view of this step")
                            : QStringLiteral("Audience sees this step");
}

} // namespace atlas
