// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "panes.h"
#include "theme.h"

namespace atlas {

class ChangesPanel;
class CompareBar;
class DifferencesPanel;
class EventPanel;
class ExcerptView;
class LecturePanel;
class LegendPanel;
class MapWidget;
class NumbersPanel;
class PaperPanel;
class StatePanel;
class TimelineHeader;
class TimelineWidget;
class ViewStore;
struct Session;

/// The views of one session. They are told the moment and the theme together; no view knows another. The map
/// is there at once, so that the last view can be painted before anything else is made; the rest with
/// furnish().
class Views : public QObject {
    Q_OBJECT

public:
    Views(ViewStore &store, Session &session, const Theme &theme);
    ~Views() override; ///< takes the widgets with it: they refer to the session

    void furnish(); ///< makes all views but the map; once
    bool isFurnished() const { return m_timelinePane; }
    PaneContents contents() const; ///< of furnished views
    void setTheme(const Theme &theme);
    void setMoment(const Moment &moment);

    MapWidget *map;
    CompareBar *compareBar;
    // null before furnish()
    TimelineHeader *header = nullptr;
    TimelineWidget *timeline = nullptr;
    ChangesPanel *changes = nullptr;
    LegendPanel *legend = nullptr;
    ExcerptView *excerpts = nullptr;
    StatePanel *state = nullptr;
    EventPanel *event = nullptr;
    NumbersPanel *numbers = nullptr;
    PaperPanel *paper = nullptr;
    DifferencesPanel *differences = nullptr;
    LecturePanel *lecture = nullptr;

private:
    ViewStore &m_store;
    Session &m_session;
    Theme m_theme;
    QWidget *m_timelinePane = nullptr;
};

} // namespace atlas
