// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/comparedates.h"

#include "borders/bordertimeline.h"
#include "fonts.h"
#include "map/tintedicon.h"
#include "navigator.h"
#include "timeline/dateedit.h"
#include "viewstore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int controlHeight = 26;

QString letterOf(CompareSide side)
{
    return side == CompareSide::A ? QStringLiteral("A") : QStringLiteral("B");
}

} // namespace

CompareDates::CompareDates(const TimelineParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_a = addSide(CompareSide::A);
    row->addSpacing(12);
    m_b = addSide(CompareSide::B);
    m_hint = new QLabel(QStringLiteral("Keys move the framed date; <b>X</b> switches"));
    m_hint->setObjectName(QStringLiteral("hint"));
    row->addSpacing(6);
    row->addWidget(m_hint);
}

CompareDates::Side CompareDates::addSide(CompareSide side)
{
    const QString letter = letterOf(side);
    Side made;
    made.letter = new QLabel(letter);
    made.letter->setObjectName(QStringLiteral("side"));
    const auto button = [&](const QString &words) {
        auto *made_ = new QToolButton;
        made_->setObjectName(QStringLiteral("previousChange")); // no padding about the sign
        made_->setAccessibleName(QStringLiteral("%1 of %2").arg(words, letter));
        made_->setToolTip(made_->accessibleName());
        made_->setFixedSize(controlHeight, controlHeight);
        made_->setFocusPolicy(Qt::TabFocus);
        return made_;
    };
    made.previous = button(QStringLiteral("Previous map change"));
    made.next = button(QStringLiteral("Next map change"));
    made.date = new DateEdit;
    made.date->setFont(sansFont(13, 600));
    made.date->setAccessibleName(QStringLiteral("Date ") + letter);
    made.date->setFixedHeight(controlHeight);
    made.date->setFixedWidth(made.date->sizeHint().width());
    for (QWidget *part : std::initializer_list<QWidget *>{made.letter, made.previous, made.date, made.next})
        layout()->addWidget(part);
    connect(made.previous, &QToolButton::clicked, this, [this, side] { step(side, false); });
    connect(made.next, &QToolButton::clicked, this, [this, side] { step(side, true); });
    connect(made.date, &DateEdit::dateEntered, this, [this, side](QDate day) { goTo(side, day); });
    return made;
}

void CompareDates::goTo(CompareSide side, QDate day)
{
    ViewState next = m_parts.store.state();
    if (side != next.compare.active)
        next = withSwitchedKeys(next);
    next.date = day;
    m_parts.navigator.goTo(next);
}

void CompareDates::step(CompareSide side, bool forward)
{
    const QDate from = dateOf(m_parts.store.state(), side);
    const BorderTimeline &borders = m_parts.borders;
    const QDate day = forward ? borders.nextChange(from, m_moment.viewpoint, m_moment.convention)
                              : borders.previousChange(from, m_moment.viewpoint, m_moment.convention);
    if (day.isValid())
        goTo(side, day);
}

void CompareDates::setMoment(const Moment &moment)
{
    m_moment = moment;
    for (const CompareSide side : {CompareSide::A, CompareSide::B}) {
        const Side &shown = side == CompareSide::A ? m_a : m_b;
        const QDate day = moment.dateOf(side);
        shown.date->setDate(day);
        const BorderTimeline &borders = m_parts.borders;
        shown.next->setEnabled(borders.nextChange(day, moment.viewpoint, moment.convention).isValid());
        shown.previous->setEnabled(
            borders.previousChange(day, moment.viewpoint, moment.convention).isValid());
        const bool framed = side == moment.compare.active;
        if (shown.date->property("framed").toBool() != framed) {
            shown.date->setProperty("framed", framed);
            shown.date->style()->unpolish(shown.date);
            shown.date->style()->polish(shown.date);
        }
    }
}

void CompareDates::setTheme(const Theme &theme)
{
    for (const Side *side : {&m_a, &m_b}) {
        side->previous->setIcon(tintedIcon(QStringLiteral("previous"), theme.ink, theme.buttonLine));
        side->next->setIcon(tintedIcon(QStringLiteral("next"), theme.ink, theme.buttonLine));
        side->date->setCalendarIcon(tintedIcon(QStringLiteral("down"), theme.ink, theme.buttonLine));
    }
}

void CompareDates::editDate()
{
    DateEdit *field = m_moment.compare.active == CompareSide::A ? m_a.date : m_b.date;
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

} // namespace atlas
