// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/showstage.h"

#include "furniture/furniture.h"
#include "names/labelstock.h"
#include "show/showlegend.h"
#include "steppicture.h"

#include <cmath>

namespace atlas {

ShowStage::ShowStage(const StageParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_navigator(m_store, parts.timeline, parts.pack)
    , m_tracker(m_store, parts.timeline, parts.pack)
    , m_camera(m_store, m_navigator)
    , m_theme(Theme::named(ThemeName::Light))
{
    connect(&m_store, &ViewStore::changed, this, &ShowStage::follow);
    connect(&m_ticker, &Ticker::ticked, this, &ShowStage::advance);
    m_camera.update(viewSize(), 1);
}

void ShowStage::setMotion(const Motion &motion)
{
    m_motion = motion;
    m_camera.setMotion(motion);
    if (motion == Motion::none())
        finish();
}

void ShowStage::setTheme(const Theme &theme)
{
    m_theme = theme;
    compose();
}

void ShowStage::setAspect(double aspect)
{
    m_slide.aspect = aspect;
    m_camera.update(viewSize(), 1);
    deriveWords();
    compose();
}

QSizeF ShowStage::viewSize() const
{
    return compareFrame(m_store.state().compare, SlideLayout::of(m_slide.aspect).mapPixels()).view;
}

void ShowStage::showStep(const Step &step, const StepPlace &place)
{
    const QDate from = m_slide.map.date; // of what is seen, wherever a run has come to
    const bool moves = m_motion != Motion::none() && m_slide.map.snapshot && from.isValid()
        && !m_slide.comparison && !step.view.compare.isOn();
    m_step = step;
    m_place = place;
    m_reveal = Reveal{step.hidden, {}, {}, 0};
    m_text = stepText(step, *m_parts.pack);
    m_draft.reset();
    m_run = moves ? TimeRun(m_parts.timeline, from, step.view.date, step.view.viewpoint, step.view.convention)
                  : TimeRun();
    m_opening = true;
    m_store.apply(step.view);
    m_opening = false;
    m_camera.update(viewSize(), 1);
    if (!moves)
        m_camera.advance(HUGE_VAL);
    m_phase = m_camera.isGliding() ? Phase::Travel : Phase::Rest;
    if (m_phase == Phase::Travel)
        lookAhead();
    else
        beginRun();
    deriveWords();
    if (isMoving())
        m_ticker.start();
    compose();
}

void ShowStage::changeStep(const Step &step)
{
    m_step = step;
    m_text = stepText(step, *m_parts.pack);
    deriveWords();
    compose();
}

void ShowStage::beginRun()
{
    m_phase = m_run.isEmpty() ? Phase::Rest : Phase::Run;
    m_runTime = 0;
}

void ShowStage::finish()
{
    m_camera.advance(HUGE_VAL);
    m_phase = Phase::Rest;
    m_ticker.stop();
    compose();
}

bool ShowStage::isAway() const
{
    const ViewState &now = m_store.state();
    return now.date != m_step.view.date || !(now.camera == m_step.view.camera)
        || now.layers != m_step.view.layers || now.viewpoint != m_step.view.viewpoint
        || !(now.selection == m_step.view.selection);
}

void ShowStage::comeBack()
{
    m_phase = Phase::Rest;
    m_store.apply(m_step.view);
    travelOn();
}

void ShowStage::showArea(const QRectF &metres)
{
    finish();
    m_camera.showExactly(metres);
    travelOn();
}

/// A hand may have sent the camera far: the map as it is now is taken there.
void ShowStage::travelOn()
{
    m_run = {};
    if (m_camera.isGliding()) {
        m_phase = Phase::Travel;
        lookAhead();
    }
    compose();
}

/// The names there are placed for what is selected there, so that nothing is placed anew when time begins to
/// run.
void ShowStage::lookAhead()
{
    auto ahead = std::make_shared<MapScene>(m_slide.map);
    ahead->viewport = m_camera.target();
    ahead->theme = themeOfStep();
    ahead->layers = m_store.state().layers;
    ahead->events.clear();
    if (!m_run.isEmpty()) { // as the run will begin
        const ViewState &now = m_store.state();
        ahead->snapshot
            = dressed(m_parts.timeline.snapshotAt(ahead->date, now.viewpoint, now.convention), ahead->date);
    }
    dressSelection(*ahead);
    m_slide.ahead = std::move(ahead);
}

void ShowStage::follow()
{
    if (m_opening)
        return;
    // A hand that moves the map, or the time, takes over from what is still on its way.
    if (m_phase == Phase::Travel && m_store.state().date == m_step.view.date)
        beginRun();
    else if (m_phase == Phase::Run && m_store.state().date != m_step.view.date)
        m_phase = Phase::Rest;
    m_camera.update(viewSize(), 1);
    if (m_camera.isGliding())
        m_ticker.start();
    deriveWords();
    compose();
}

void ShowStage::advance(double milliseconds)
{
    const bool glided = m_camera.advance(milliseconds);
    if (m_phase == Phase::Travel && !m_camera.isGliding()) {
        beginRun();
    } else if (m_phase == Phase::Run) {
        m_runTime += milliseconds;
        if (m_runTime >= m_run.milliseconds())
            m_phase = Phase::Rest;
    }
    const bool rests = !isMoving();
    if (rests)
        m_ticker.stop();
    if (glided || rests || m_phase != Phase::Rest)
        compose();
}

void ShowStage::setReveal(const Reveal &reveal)
{
    if (reveal == m_reveal)
        return;
    m_reveal = reveal;
    deriveWords();
    compose();
}

Revealable ShowStage::revealable() const
{
    const Moment &moment = m_tracker.moment();
    Revealable all = Revealable::of(m_step, *m_parts.timeline.borders(), *moment.snapshot);
    all.texts = partsOf(m_text);
    return all;
}

void ShowStage::setDraft(std::optional<InkStroke> stroke)
{
    m_draft = std::move(stroke);
    compose();
}

void ShowStage::setPointer(const SlidePointer &pointer)
{
    if (pointer == m_slide.pointer)
        return;
    m_slide.pointer = pointer;
    emit changed(m_slide);
}

void ShowStage::setBand(const QRectF &page)
{
    m_slide.band = page;
    emit changed(m_slide);
}

Theme ShowStage::themeOfStep() const
{
    return Theme::named(themeOf(m_step, m_theme.name));
}

void ShowStage::deriveWords()
{
    const Moment &moment = m_tracker.moment();
    m_slide.text = shownText(m_text, m_reveal);
    m_slide.asks = m_reveal.hidden.testFlag(Hidden::Text);
    m_slide.step = m_place.number;
    m_slide.steps = m_place.count;
    const std::shared_ptr<const Snapshot> snapshot = dressed(moment.snapshot, moment.date);
    if (!snapshot || m_parts.timeline.borders()->territories.empty())
        return;
    const QRectF seen = m_camera.target().visibleMetres();
    m_slide.legend = showLegend(*snapshot, moment.layers, [&](TerritoryIndex land) {
        return !m_parts.labels || seen.intersects(m_parts.labels->territoryBounds[size_t(land)]);
    });
    m_slide.joinedBefore = snapshot != moment.snapshot && !m_reveal.hidden.testFlag(Hidden::Membership);
    MapScene scene = m_slide.map;
    scene.borders = m_parts.timeline.borders();
    scene.labels = m_parts.labels;
    scene.snapshot = snapshot;
    scene.date = moment.date;
    scene.layers = moment.layers;
    scene.viewport = m_camera.target();
    scene.furniture = true;
    // Where land in dispute is in sight; a comparison tells it on its map.
    m_slide.viewpoint = moment.compare.isOn() ? QString() : furnitureOf(scene).viewpoint;
}

/// The snapshot as the class sees it: with what has joined since the step before, without what is hidden.
std::shared_ptr<const Snapshot> ShowStage::dressed(const std::shared_ptr<const Snapshot> &snapshot, QDate day)
{
    std::shared_ptr<const Snapshot> worn = snapshot;
    if (day == m_step.view.date && m_place.before.isValid() && m_place.before < day)
        worn = m_joined.over(worn,
                             m_parts.timeline.snapshotAt(m_place.before, worn->viewpoint, worn->convention));
    return m_reveal.hidden.testFlag(Hidden::Membership) ? m_veil.over(worn, m_reveal.members) : worn;
}

std::vector<EventMark> ShowStage::marks(const Moment &moment) const
{
    Moment shown = moment;
    shown.currentEvents = m_step.events;
    shown.linkedEvents.clear();
    std::vector<EventMark> marks = eventMarks(shown, *m_parts.pack);
    // What lies outside the view has its line beside the map; a mark at the edge says nothing from afar.
    const QRectF seen = m_camera.target().visibleMetres();
    std::erase_if(marks, [&](const EventMark &mark) { return !seen.contains(mark.at); });
    return marks;
}

void ShowStage::compose()
{
    m_slide.map.theme = themeOfStep();
    m_slide.map.viewport = m_camera.viewport();
    m_slide.map.borders
        = m_parts.timeline.borders()->territories.empty() ? nullptr : m_parts.timeline.borders();
    m_slide.map.labels = m_parts.labels;
    if (m_phase != Phase::Travel)
        m_slide.ahead.reset();
    if (m_phase == Phase::Run)
        composeRun();
    else if (m_phase == Phase::Rest)
        composeMap();
    m_slide.named = m_reveal.hidden.testFlag(Hidden::Names) ? std::optional(m_reveal.names) : std::nullopt;
    m_slide.ink = m_phase == Phase::Rest ? m_step.ink : std::vector<InkStroke>();
    if (m_draft)
        m_slide.ink.push_back(*m_draft);
    emit changed(m_slide);
}

void ShowStage::composeRun()
{
    const ViewState &now = m_store.state();
    const QDate day = m_run.at(m_runTime / m_run.milliseconds());
    MapScene &map = m_slide.map;
    map.date = day;
    map.snapshot = dressed(m_parts.timeline.snapshotAt(day, now.viewpoint, now.convention), day);
    map.layers = now.layers;
    map.events.clear();
    dressSelection(map);
}

/// What the step is about is outlined softly, what the speaker has clicked strongly.
void ShowStage::dressSelection(MapScene &map) const
{
    const Moment &moment = m_tracker.moment();
    const Selection &selection = moment.selection;
    const bool isOfStep = selection == m_step.view.selection;
    map.linkedStates = isOfStep     ? selection.states
        : selection.event.isEmpty() ? std::set<StateId>()
                                    : moment.linkedStates;
    map.selectedStates = isOfStep ? std::set<StateId>() : selection.states;
    map.selectedTerritory = selection.territory;
}

void ShowStage::composeMap()
{
    const Moment &moment = m_tracker.moment();
    MapScene &map = m_slide.map;
    map.date = moment.date;
    map.snapshot = dressed(moment.snapshot, moment.date);
    map.layers = moment.layers;
    map.events = marks(moment);
    dressSelection(map);
    m_slide.comparison.reset();
    if (!moment.compare.isOn())
        return;
    CompareInput input{map, map, moment.compare, {}};
    MapScene &other = moment.compare.active == CompareSide::B ? input.a : input.b;
    other.date = moment.compare.other;
    other.snapshot = moment.otherSnapshot;
    other.events.clear();
    m_slide.comparison = input;
}

} // namespace atlas
