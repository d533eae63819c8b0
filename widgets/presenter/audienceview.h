// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/showwindow.h"

#include <QTimer>

namespace atlas {

class NotesView;
class ShowHand;
class SlideView;

/// What the audience sees: the slide and nothing else, ever: no menu, no message, and no pointer of the
/// desktop. Where there is no second screen the speaker may have the notes beside it, and the pointer while
/// it moves.
class AudienceView : public ShowWindow {
    Q_OBJECT

public:
    explicit AudienceView(Show &show, QWidget *parent = nullptr);

    SlideView &slides() const { return *m_slides; }
    /// The only window of the show that is seen: the pointer works here, and notes can be had.
    void setAlone(bool alone);
    bool showsNotes() const;
    void setShowsNotes(bool shows);
    void setNotesPixels(int pixels);

private:
    SlideView *m_slides;
    NotesView *m_notes;
    QWidget *m_side;
    ShowHand *m_hand = nullptr; ///< while it is alone
    QTimer m_idle; ///< until the pointer hides
    bool m_alone = false;
};

} // namespace atlas
