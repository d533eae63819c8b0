// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptsabsent.h"

#include "borders/wording.h"
#include "furniture/datetext.h"
#include "navigator.h"
#include "panels/cardparts.h"
#include "panels/excerptfilterbar.h"
#include "panels/panelbutton.h"
#include "panels/paragraph.h"
#include "panels/textlabel.h"

#include <QLayout>

namespace atlas {

namespace {

QString daysText(const NearestExcerpts &nearest)
{
    QStringList days;
    const auto add = [&days](QDate day, int count) {
        if (day.isValid())
            days.append(QStringLiteral("%1 (%2)").arg(longDate(day), numberWord(count)));
    };
    add(nearest.before, nearest.countBefore);
    add(nearest.after, nearest.countAfter);
    return (days.size() == 1 ? QStringLiteral("The nearest is on ") : QStringLiteral("The nearest are on "))
        + joinedNames(days) + QLatin1Char('.');
}

bool haveSameWays(const NearestExcerpts &a, const NearestExcerpts &b)
{
    return a.before.isValid() == b.before.isValid() && a.after.isValid() == b.after.isValid();
}

} // namespace

ExcerptsAbsent::ExcerptsAbsent(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent)
    : ScrollColumn(parent)
    , m_navigator(navigator)
    , m_pack(std::move(pack))
    , m_calendar(m_pack)
{ }

void ExcerptsAbsent::tell(QDate date, const ExcerptCriteria &criteria)
{
    const Told told{m_calendar.nearest(date), criteria};
    if (told == m_told)
        return;
    const bool same = m_told && m_told->criteria == criteria && haveSameWays(m_told->nearest, told.nearest);
    m_told = told;
    if (!same || !retell(told.nearest))
        build();
}

bool ExcerptsAbsent::retell(const NearestExcerpts &nearest)
{
    if (!m_days || !m_before.button || !m_after.button)
        return false;
    setParagraph(*m_days, {}, daysText(nearest));
    showWay(m_before, nearest.before);
    showWay(m_after, nearest.after);
    return true;
}

void ExcerptsAbsent::showWay(Way &way, QDate day)
{
    if (way.day == day)
        return;
    way.day = day;
    way.button->setText(shortDate(day));
    way.button->setAccessibleName(QStringLiteral("Go to ") + longDate(day));
    way.button->updateGeometry();
}

void ExcerptsAbsent::setTheme(const Theme &theme)
{
    m_theme = theme;
    ScrollColumn::setTheme(theme); // its ground hides the list below it, which need not be painted then
    if (m_told)
        build();
}

void ExcerptsAbsent::build()
{
    m_days = nullptr;
    m_before = {};
    m_after = {};
    CardParts parts(*startContent(), m_theme, m_navigator, *m_pack);
    const bool byDate = m_told->criteria.scope == ExcerptCriteria::Scope::Current;
    parts.heading(byDate ? QStringLiteral("No excerpt is linked to this date")
                         : QStringLiteral("No excerpt passes the filters"));
    if (byDate)
        addNearest(parts);
    if (m_told->criteria.count() > 0)
        addFilters(parts);
    finishContent();
}

void ExcerptsAbsent::addNearest(CardParts &parts)
{
    const NearestExcerpts &nearest = m_told->nearest;
    if (!nearest.before.isValid() && !nearest.after.isValid())
        return;
    m_days = newParagraph({}, daysText(nearest), {13}, m_theme);
    parts.add(m_days);
    QLayout *row = parts.buttonRow()->layout();
    const auto addWay = [&](Way &way, QDate day, const QString &icon, PanelButton::IconSide side) {
        if (!day.isValid())
            return;
        way.button = new PanelButton({}, m_theme);
        way.button->setIconName(icon, side);
        connect(way.button, &QAbstractButton::clicked, this, [this, &way] { m_navigator.goToDate(way.day); });
        row->addWidget(way.button);
        showWay(way, day);
    };
    addWay(m_before, nearest.before, QStringLiteral("previous"), PanelButton::IconSide::Left);
    addWay(m_after, nearest.after, QStringLiteral("next"), PanelButton::IconSide::Right);
}

void ExcerptsAbsent::addFilters(CardParts &parts)
{
    parts.rule();
    const int count = m_told->criteria.count();
    parts.text(QStringLiteral("%1 on: %2.")
                   .arg(count == 1 ? QStringLiteral("One filter is")
                                   : sentenceCase(numberWord(count)) + QStringLiteral(" filters are"),
                        criteriaText(m_told->criteria, *m_pack)));
    auto *clear = new PanelButton(QStringLiteral("Clear filters"), m_theme);
    connect(clear, &QAbstractButton::clicked, this, [this] {
        ExcerptCriteria cleared;
        cleared.scope = m_told->criteria.scope;
        emit criteriaRequested(cleared);
    });
    parts.buttonRow()->layout()->addWidget(clear);
}

} // namespace atlas
