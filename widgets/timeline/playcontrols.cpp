// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/playcontrols.h"

#include "map/tintedicon.h"
#include "timeline/playspeeds.h"
#include "timeline/tintedcontrols.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int controlHeight = 26;

ArrowBox *newBox(const QString &name, const QString &tip, QWidget *header)
{
    auto *box = new ArrowBox(header);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    box->setFixedHeight(controlHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

PlayControls::PlayControls(Player &player, QHBoxLayout &row, QWidget *header)
    : QObject(header)
    , m_player(player)
    , m_step(
          newBox(QStringLiteral("Play by"),
                 QStringLiteral("Play rests on each day, on the first of each month or year, or on each day "
                                "on which the map changes"),
                 header))
    , m_caption(new QLabel(QStringLiteral("Speed"), header))
    , m_speed(
          newBox(QStringLiteral("Speed"), QStringLiteral("How much time passes in a second of play"), header))
    , m_backward(newToggle(QStringLiteral("backward"), QStringLiteral("Play backwards"), header))
    , m_loop(newToggle(QStringLiteral("loop"), QStringLiteral("Play in a loop"), header))
    , m_pause(new TickBox(QStringLiteral("Pause at changes"), header))
{
    m_step->setObjectName(QStringLiteral("playStep"));
    m_speed->setObjectName(QStringLiteral("playSpeed"));
    m_caption->setObjectName(QStringLiteral("caption"));
    m_speed->setPlaceholderText(QStringLiteral("Other"));
    for (const PlayStep step : {PlayStep::Day, PlayStep::Month, PlayStep::Year, PlayStep::Change})
        m_step->addItem(stepText(step));
    m_pause->setToolTip(QStringLiteral("Stop on each day on which the map changes; play goes on from there"));
    addToRow(row);
    connect(m_step, &QComboBox::activated, this,
            [this](int index) { change(withStep(m_player.mode(), PlayStep(index))); });
    connect(m_speed, &QComboBox::activated, this, [this](int index) {
        change(withSpeed(m_player.mode(), speedsOf(m_player.mode().step)[size_t(index)]));
    });
    const auto connectToggle = [this](QAbstractButton *button, bool PlayMode::*part) {
        connect(button, &QAbstractButton::clicked, this, [this, part](bool on) {
            PlayMode mode = m_player.mode();
            mode.*part = on;
            change(mode);
        });
    };
    connectToggle(m_backward, &PlayMode::backward);
    connectToggle(m_loop, &PlayMode::loops);
    connectToggle(m_pause, &PlayMode::pausesAtChanges);
    connect(&m_player, &Player::modeChanged, this, &PlayControls::show);
    show(m_player.mode());
}

QToolButton *PlayControls::newToggle(const QString &name, const QString &tip, QWidget *header)
{
    auto *button = new QToolButton(header);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(controlHeight, controlHeight);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void PlayControls::addToRow(QHBoxLayout &row)
{
    row.addWidget(m_backward);
    row.addWidget(m_loop);
    row.addSpacing(4);
    row.addWidget(m_step);
    row.addWidget(m_caption);
    row.addWidget(m_speed);
    row.addSpacing(4);
    row.addWidget(m_pause);
}

std::vector<QWidget *> PlayControls::spareParts() const
{
    return {m_caption, m_step, m_loop, m_backward};
}

void PlayControls::change(PlayMode mode)
{
    m_player.setMode(mode);
    show(m_player.mode()); // also what a click has changed and the player has not
}

void PlayControls::show(const PlayMode &mode)
{
    m_step->setCurrentIndex(int(mode.step));
    if (m_speed->count() == 0 || m_listed != mode.step) {
        m_listed = mode.step;
        m_speed->clear();
        for (const PlaySpeed &speed : speedsOf(mode.step))
            m_speed->addItem(speed.text);
    }
    m_speed->setCurrentIndex(speedOf(mode));
    m_backward->setChecked(mode.backward);
    m_loop->setChecked(mode.loops);
    m_pause->setChecked(mode.pausesAtChanges);
    m_pause->setEnabled(mode.step != PlayStep::Change);
}

void PlayControls::setTheme(const Theme &theme)
{
    m_step->setArrowColour(theme.ink);
    m_speed->setArrowColour(theme.ink);
    m_pause->setTickColour(theme.primaryInk);
    m_backward->setIcon(tintedIcon(QStringLiteral("reverse"), theme.ink, theme.buttonLine));
    m_loop->setIcon(tintedIcon(QStringLiteral("loop"), theme.ink, theme.buttonLine));
}

} // namespace atlas
