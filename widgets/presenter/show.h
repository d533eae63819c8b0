// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/showkeys.h"
#include "presenter/showstage.h"
#include "show/showclock.h"

#include <QElapsedTimer>

namespace atlas {

class Lectern;

/// What the pointer does on the map.
enum class ShowTool { Hand, Laser, Spotlight, Pen, Highlighter, Eraser, Zoom };

/// How steps follow one another by themselves.
struct Autoplay {
    bool runs = false;
    int seconds = 0; ///< of each step; 0: as the step plans
    bool loops = false;
    bool operator==(const Autoplay &) const = default;
};

/// The lecture that is being given: which step, what the audience sees of it, and what the speaker does in
/// private. Two slides come out of it: the speaker's own and the audience's, which differ while the picture
/// is frozen, and in what covers it. Draws into the lecture through the lectern, which makes a copy of one
/// that is read only.
class Show : public QObject {
    Q_OBJECT

public:
    /// All of `lectern` and `parts` must outlive it.
    Show(Lectern &lectern, const StageParts &parts, QObject *parent = nullptr);

    ShowStage &stage() { return m_stage; }
    const ShowStage &stage() const { return m_stage; }
    void begin(const QString &stepId); ///< at the step, or at the first one that is shown
    void run(ShowCommand command);
    void type(int digit); ///< of a step's number
    void press(const ShowKey &key);
    void goTo(int number); ///< from 1; clamped
    void setAutoplay(const Autoplay &autoplay);
    const Autoplay &autoplay() const { return m_autoplay; }
    void setTool(ShowTool tool);
    ShowTool tool() const { return m_tool; }
    int inkColour() const { return m_colour; }
    void addStroke(const InkStroke &stroke);
    void removeStroke(int index);
    void revealState(StateIndex state);
    void advance(double milliseconds); ///< of covers that fade and steps that follow; the timer calls it

    int number() const { return m_at + 1; } ///< of the step, among those that are shown
    int count() const { return int(m_rows.size()); }
    const Step *stepAt(int number) const; ///< null out of range
    const Step *step() const { return stepAt(number()); }
    StepPlace placeOf(int number) const;
    const Slide &slide() const { return m_stage.slide(); } ///< the speaker's
    Slide audience() const; ///< what the audience sees
    bool isFrozen() const { return m_frozen.has_value(); }
    int frozenNumber() const { return m_frozen ? m_frozen->number : number(); }
    Blank blank() const { return m_blank; }
    bool isAsking() const { return m_asking; } ///< whether the show is to end
    void askToEnd();
    QString typed() const { return m_typed; }
    bool isGoingTo() const { return m_goesTo; }
    const ShowClock &clock() const { return m_clock; }
    qint64 now() const { return m_time.elapsed(); } ///< of the clock
    bool canUndo() const;
    bool canRedo() const;
    QString audienceWords() const; ///< "Audience sees this step"

signals:
    void slideChanged(const atlas::Slide &slide);
    void audienceChanged(const atlas::Slide &slide);
    void stepChanged(); ///< or what the lecture says of it
    void stateChanged(); ///< tool, frozen, covered, typed, asking, autoplay
    void overviewRequested();
    void notesResized(int by);
    void notesScrolled(int by); ///< lines
    void notesRequested();
    void otherWindowRequested();
    void helpRequested();
    void ended();

private:
    struct Frozen { ///< what is returned to
        Slide slide;
        int number = 1;
        ViewState view;
        Reveal reveal;
    };

    void followDeck();
    void readRows();
    void enter(int at);
    void follow(const Slide &slide);
    void step(int by);
    void accept();
    void eraseDigit();
    void cover(Blank blank);
    void freeze();
    void push();
    void leave();
    void toggleTool(ShowTool tool);
    void hide(Hidden what);
    void editInk(const std::function<void(std::vector<InkStroke> &)> &edit);
    bool runNavigation(ShowCommand command);
    bool runInk(ShowCommand command);
    bool runReveal(ShowCommand command);
    bool runRequest(ShowCommand command);
    void runOther(ShowCommand command);
    void restartDelay();

    Lectern &m_lectern;
    ShowStage m_stage;
    std::vector<QString> m_rows; ///< ids of the steps that are shown
    int m_at = 0;
    std::optional<Frozen> m_frozen;
    Blank m_blank = Blank::None; ///< what covers the slide, or did
    double m_cover = 0; ///< share of it
    bool m_covered = false; ///< it is on, or on its way
    ShowTool m_tool = ShowTool::Hand;
    int m_colour = 0;
    int m_undoFloor = 0; ///< of the lecture's undo stack: what was done before the show stays
    QString m_typed;
    bool m_goesTo = false;
    bool m_asking = false;
    Autoplay m_autoplay;
    double m_delay = 0; ///< ms until the next step
    ShowClock m_clock;
    QElapsedTimer m_time;
    Ticker m_ticker;
};

} // namespace atlas
