// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelineheader.h"

#include "borders/bordertimeline.h"
#include "fonts.h"
#include "furniture/datetext.h"
#include "map/tintedicon.h"
#include "navigator.h"
#include "time/clock.h"
#include "time/player.h"
#include "time/timewindow.h"
#include "timeline/comparedates.h"
#include "timeline/dateedit.h"
#include "timeline/playcontrols.h"
#include "timeline/timelineheaderstyle.h"
#include "timeline/timelinezoom.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int headerHeight = 34;
constexpr int controlHeight = 26;

QHBoxLayout *rowOf(const QWidget *header)
{
    return static_cast<QHBoxLayout *>(header->layout());
}

} // namespace

TimelineHeader::TimelineHeader(const TimelineParts &parts, Player &player, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_player(player)
{
    setObjectName(QStringLiteral("timelineHeader"));
    setAccessibleName(QStringLiteral("Timeline controls"));
    setFixedHeight(headerHeight);
    setAttribute(Qt::WA_OpaquePaintEvent); // paintEvent() fills it: nothing below is painted with the date
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 16, 0);
    row->setSpacing(6);
    row->setSizeConstraint(QLayout::SetNoConstraint); // fit() leaves parts out instead
    QLabel *title = addLabel(QStringLiteral("Timeline"), QStringLiteral("title"));
    title->setFixedWidth(int(timelineGutter) - 12 - 6);
    buildSteps();
    m_playing = new PlayControls(player, *row, this);
    for (int i = 1; i < row->count(); ++i) {
        if (QWidget *part = row->itemAt(i)->widget())
            m_single.push_back(part);
    }
    row->addStretch(1);
    buildZoom();
    m_spare.push_back(title);
    const std::vector<QWidget *> more = m_playing->spareParts();
    m_spare.insert(m_spare.end(), more.begin(), more.end());
    connect(&m_player, &Player::playingChanged, this, &TimelineHeader::showPlaying);
    connect(&m_parts.window, &TimeWindow::changed, this, &TimelineHeader::showZoom);
    showZoom();
    setTheme(Theme::named(ThemeName::Light));
}

QToolButton *TimelineHeader::addButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedHeight(controlHeight);
    rowOf(this)->addWidget(button);
    return button;
}

QLabel *TimelineHeader::addLabel(const QString &text, const QString &name)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    rowOf(this)->addWidget(label);
    return label;
}

void TimelineHeader::addSeparator()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("separator"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedSize(1, 20);
    rowOf(this)->addSpacing(4);
    rowOf(this)->addWidget(line);
    rowOf(this)->addSpacing(4);
    m_spare.push_back(line);
}

void TimelineHeader::buildSteps()
{
    m_previous = addButton(QStringLiteral("previousChange"));
    m_previous->setAccessibleName(QStringLiteral("Previous map change"));
    m_play = addButton(QStringLiteral("play"));
    m_next = addButton(QStringLiteral("nextChange"));
    m_next->setAccessibleName(QStringLiteral("Next map change"));
    for (QToolButton *button : {m_previous, m_play, m_next})
        button->setFixedWidth(controlHeight);
    connect(m_previous, &QToolButton::clicked, &m_parts.navigator, &Navigator::previousChange);
    connect(m_next, &QToolButton::clicked, &m_parts.navigator, &Navigator::nextChange);
    connect(m_play, &QToolButton::clicked, &m_player, &Player::toggle);
    m_date = new DateEdit(this);
    m_date->setFont(sansFont(13, 600));
    m_date->setFixedHeight(controlHeight);
    m_date->setFixedWidth(m_date->sizeHint().width());
    rowOf(this)->addWidget(m_date);
    connect(m_date, &DateEdit::dateEntered, &m_parts.navigator, &Navigator::goToDate);
    QLabel *hint = addLabel(QStringLiteral("Step with <b>,</b> and <b>.</b>"), QStringLiteral("hint"));
    m_spare.insert(m_spare.begin(), hint);
    addSeparator();
}

void TimelineHeader::buildZoom()
{
    m_count = addLabel({}, QStringLiteral("count"));
    rowOf(this)->addSpacing(10);
    QLabel *label = addLabel(QStringLiteral("Show"), QStringLiteral("caption"));
    auto *group = new QWidget(this);
    auto *segments = new QHBoxLayout(group);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    for (size_t i = 0; i < zoomPresets().size(); ++i) {
        const ZoomPreset &preset = zoomPresets()[i];
        auto *button = new QToolButton(group);
        button->setText(preset.text);
        button->setCheckable(true);
        button->setFixedHeight(controlHeight);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(i == 0 ? QStringLiteral("Show all years")
                                  : QStringLiteral("Show %1 about the date").arg(preset.text));
        button->setAccessibleName(QStringLiteral("Show ") + preset.text);
        const char *part = i == 0 ? "first" : i + 1 == zoomPresets().size() ? "last" : "inner";
        button->setProperty("segment", QLatin1String(part));
        connect(button, &QToolButton::clicked, this, [this, i] {
            applyPreset(m_parts.window, zoomPresets()[i], m_parts.clock.date());
            showZoom(); // a click on the one that is on must not switch it off
        });
        segments->addWidget(button);
        m_zooms.push_back(button);
    }
    rowOf(this)->addWidget(group);
    m_spare.insert(m_spare.begin() + 1, m_count);
    m_spare.push_back(label);
}

void TimelineHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(timelineHeaderStyle(theme));
    tintIcons();
    fit();
    update();
}

void TimelineHeader::tintIcons()
{
    const auto icon = [this](const char *name) {
        return tintedIcon(QLatin1String(name), m_theme.ink, m_theme.buttonLine);
    };
    m_previous->setIcon(icon("previous"));
    m_next->setIcon(icon("next"));
    m_date->setCalendarIcon(icon("down"));
    m_playing->setTheme(m_theme);
    if (m_compare)
        m_compare->setTheme(m_theme);
    showPlaying();
}

void TimelineHeader::showPlaying()
{
    const bool playing = m_player.isPlaying();
    const QString word = playing ? QStringLiteral("Pause") : QStringLiteral("Play");
    m_play->setIcon(tintedIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"), m_theme.ink,
                               m_theme.buttonLine));
    m_play->setToolTip(word + QStringLiteral(" (Space)"));
    m_play->setAccessibleName(word);
}

void TimelineHeader::showZoom()
{
    const int preset = presetOf(m_parts.window);
    for (size_t i = 0; i < m_zooms.size(); ++i)
        m_zooms[i]->setChecked(int(i) == preset);
}

void TimelineHeader::setMoment(const Moment &moment)
{
    showCompare(moment.compare.isOn());
    m_date->setDate(moment.date);
    showSteps(moment);
    if (moment.compare.isOn())
        m_compare->setMoment(moment);
}

void TimelineHeader::showSteps(const Moment &moment)
{
    const BorderTimeline &borders = m_parts.borders;
    const QDate next = borders.nextChange(moment.date, moment.viewpoint, moment.convention);
    const QDate previous = borders.previousChange(moment.date, moment.viewpoint, moment.convention);
    m_next->setEnabled(next.isValid());
    m_previous->setEnabled(previous.isValid());
    const auto tip = [](const QString &word, QDate day, const QString &key) {
        return (day.isValid() ? word + QStringLiteral(": ") + longDate(day) : word)
            + QStringLiteral(" (%1)").arg(key);
    };
    m_next->setToolTip(tip(QStringLiteral("Next map change"), next, QStringLiteral(".")));
    m_previous->setToolTip(tip(QStringLiteral("Previous map change"), previous, QStringLiteral(",")));
}

void TimelineHeader::setEventsInView(int inView, int all)
{
    m_count->setText(QStringLiteral("%1 of %2 events in view").arg(inView).arg(all));
    fit();
}

bool TimelineHeader::comparesNow() const
{
    return m_compare && m_compare->isVisibleTo(this);
}

void TimelineHeader::showCompare(bool on)
{
    if (on == comparesNow())
        return;
    if (!m_compare) {
        m_compare = new CompareDates(m_parts, this);
        m_compare->setTheme(m_theme);
        rowOf(this)->insertWidget(1, m_compare); // behind the title
    }
    m_compare->setVisible(on);
    for (QWidget *part : m_single)
        part->setVisible(!on);
    fit();
}

void TimelineHeader::editDate()
{
    if (comparesNow()) {
        m_compare->editDate();
        return;
    }
    m_date->setFocus(Qt::ShortcutFocusReason);
    m_date->selectAll();
}

void TimelineHeader::fit()
{
    const bool compares = comparesNow();
    const auto isAway = [&](QWidget *part) {
        return compares && std::find(m_single.begin(), m_single.end(), part) != m_single.end();
    };
    if (m_compare)
        m_compare->hint()->setVisible(true);
    for (QWidget *part : m_spare)
        part->setVisible(!isAway(part));
    std::vector<QWidget *> spare = m_spare;
    if (m_compare)
        spare.insert(spare.begin(), m_compare->hint());
    for (QWidget *part : spare) {
        layout()->invalidate();
        if (layout()->sizeHint().width() <= width())
            return;
        part->setVisible(false);
    }
}

void TimelineHeader::resizeEvent(QResizeEvent *)
{
    fit();
}

void TimelineHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel2);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
}

} // namespace atlas
