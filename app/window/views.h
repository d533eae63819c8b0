// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "panes.h"
#include "theme.h"

namespace atlas {

class ChangesPanel;
class EventPanel;
class ExcerptView;
class LegendPanel;
class MapWidget;
class NumbersPanel;
class PaperPanel;
class StatePanel;
class TimelineHeader;
class TimelineWidget;
class ViewStore;
struct Session;

/// The views of one session. They are told the moment and the theme together; no view knows another.
class Views : public QObject {
    Q_OBJECT

public:
    Views(ViewStore &store, Session &session, const Theme &theme);
    ~Views() override; ///< takes the widgets with it: they refer to the session

    PaneContents contents() const;
    void setTheme(const Theme &theme);
    void setMoment(const Moment &moment);

    MapWidget *map;
    TimelineHeader *header;
    TimelineWidget *timeline;
    ChangesPanel *changes;
    LegendPanel *legend;
    ExcerptView *excerpts;
    StatePanel *state;
    EventPanel *event;
    NumbersPanel *numbers;
    PaperPanel *paper;

private:
    QWidget *m_timelinePane;
};

} // namespace atlas
