// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presenter/showwindow.h"

class QLabel;

namespace atlas {

class NotesView;
class ShowHeader;
class SlideView;
class StepStrip;
class ToolRow;

/// The speaker's window: the slide of now, which the pointer moves and draws on, the next one, notes, tools,
/// times and steps.
class SpeakerView : public ShowWindow {
    Q_OBJECT

public:
    explicit SpeakerView(Show &show, QWidget *parent = nullptr);

    ShowHeader &header() const { return *m_header; }
    NotesView &notes() const { return *m_notes; }
    SlideView &now() const { return *m_now; }
    SlideView &next() const { return *m_next; }
    void setTheme(const Theme &theme); ///< of the show, for the next slide

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *leftColumn();
    QWidget *rightColumn();
    void follow(); ///< another step
    void showNext();
    void showState();
    void layOut();

    ShowStage m_ahead; ///< of the next step, at rest
    ShowHeader *m_header;
    QLabel *m_caption;
    SlideView *m_now;
    QLabel *m_nextCaption;
    SlideView *m_next;
    NotesView *m_notes;
    ToolRow *m_tools;
    StepStrip *m_strip;
    QLabel *m_hints;
    bool m_nextIsDue = false; ///< its picture waits until nothing moves: the audience's frames come first
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
};

} // namespace atlas
