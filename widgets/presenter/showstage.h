// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borders/bordertimeline.h"
#include "map/mapcamera.h"
#include "map/ticker.h"
#include "momenttracker.h"
#include "navigator.h"
#include "presenter/slide.h"
#include "show/reveal.h"
#include "show/timerun.h"
#include "show/veil.h"
#include "viewstore.h"

namespace atlas {

/// What a show is made from.
struct StageParts {
    const BorderTimeline &timeline; ///< must outlive the stage
    std::shared_ptr<const Pack> pack; ///< never null
    std::shared_ptr<const LabelStock> labels; ///< null when there is no map
};

/// Where a step stands in its lecture.
struct StepPlace {
    int number = 1, count = 1; ///< among the steps that are shown
    QDate before; ///< of the step before it; null at the first
    bool operator==(const StepPlace &) const = default;
};

/// The living map of a show, with a state of its own: the window of the atlas stands while it is given. A
/// step is reached in two strides, both of which a further step breaks off where they are: the camera glides
/// there, and then time runs through the changes in between.
class ShowStage : public QObject {
    Q_OBJECT

public:
    explicit ShowStage(const StageParts &parts, QObject *parent = nullptr);

    /// Of the show: full motion takes 600 ms to another place. With Motion::none() each step is there at
    /// once.
    static Motion fullMotion() { return {600, 160, 900, 0, 0}; }
    void setMotion(const Motion &motion);
    const Motion &motion() const { return m_motion; }
    bool reducesMotion() const { return m_motion == Motion::none(); }
    void setTheme(const Theme &theme); ///< of steps that have none of their own
    void setAspect(double aspect); ///< of the audience's screen

    void showStep(const Step &step, const StepPlace &place);
    void changeStep(const Step &step); ///< its ink, words and theme have been edited; the view stays
    void finish(); ///< the step is reached now
    bool isMoving() const { return m_phase != Phase::Rest || m_camera.isGliding(); }
    bool isAway() const; ///< the view is no longer that of the step
    void comeBack(); ///< to it
    void showArea(const QRectF &metres);

    const StageParts &parts() const { return m_parts; }
    const Step &step() const { return m_step; }
    const Reveal &reveal() const { return m_reveal; }
    void setReveal(const Reveal &reveal);
    Revealable revealable() const;
    void setDraft(std::optional<InkStroke> stroke); ///< that is being drawn
    void setPointer(const SlidePointer &pointer);
    void setBand(const QRectF &page);

    ViewStore &store() { return m_store; }
    Navigator &navigator() { return m_navigator; }
    MapCamera &camera() { return m_camera; }
    Ticker &ticker() { return m_ticker; }
    const BorderTimeline &timeline() const { return m_parts.timeline; }
    const Slide &slide() const { return m_slide; }

signals:
    void changed(const atlas::Slide &slide);

private:
    enum class Phase { Rest, Travel, Run };

    void follow(); ///< the store has changed
    void advance(double milliseconds);
    void beginRun();
    void travelOn();
    void deriveWords(); ///< what stands beside the map
    void compose();
    void composeMap();
    void composeRun();
    void dressSelection(MapScene &map) const;
    void lookAhead(); ///< what the journey leads to
    std::shared_ptr<const Snapshot> dressed(const std::shared_ptr<const Snapshot> &snapshot, QDate day);
    Theme themeOfStep() const;
    QSizeF viewSize() const;
    std::vector<EventMark> marks(const Moment &moment) const;

    StageParts m_parts;
    ViewStore m_store;
    Navigator m_navigator;
    MomentTracker m_tracker;
    MapCamera m_camera;
    Ticker m_ticker;
    Motion m_motion;
    Theme m_theme;
    Step m_step;
    StepPlace m_place;
    Reveal m_reveal;
    Veil m_veil;
    JoinedSince m_joined;
    Phase m_phase = Phase::Rest;
    TimeRun m_run;
    double m_runTime = 0; ///< ms of the run
    bool m_opening = false; ///< a step is being applied to the store
    StepText m_text; ///< all of it, before anything is kept back
    std::optional<InkStroke> m_draft;
    Slide m_slide;
};

} // namespace atlas
