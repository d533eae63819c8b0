// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptsabsent.h"

#include "borders/wording.h"
#include "datetext.h"
#include "navigator.h"
#include "panels/cardparts.h"
#include "panels/excerptfilterbar.h"
#include "panels/panelbutton.h"

#include <QLayout>

namespace atlas {

ExcerptsAbsent::ExcerptsAbsent(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent)
    : ScrollColumn(parent)
    , m_navigator(navigator)
    , m_pack(std::move(pack))
{ }

void ExcerptsAbsent::tell(QDate date, const ExcerptCriteria &criteria)
{
    const Told told{nearestExcerpts(*m_pack, date), criteria};
    if (told == m_told)
        return;
    m_told = told;
    build();
}

void ExcerptsAbsent::setTheme(const Theme &theme)
{
    m_theme = theme;
    ScrollColumn::setTheme(theme);
    if (m_told)
        build();
}

void ExcerptsAbsent::build()
{
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
    QStringList days;
    const auto add = [&days](QDate day, int count) {
        if (day.isValid())
            days.append(QStringLiteral("%1 (%2)").arg(longDate(day), numberWord(count)));
    };
    add(nearest.before, nearest.countBefore);
    add(nearest.after, nearest.countAfter);
    if (days.isEmpty())
        return;
    parts.text(
        (days.size() == 1 ? QStringLiteral("The nearest is on ") : QStringLiteral("The nearest are on "))
        + joinedNames(days) + QLatin1Char('.'));
    QLayout *row = parts.buttonRow()->layout();
    const auto addButton = [&](QDate day, const QString &icon, PanelButton::IconSide side) {
        if (!day.isValid())
            return;
        auto *button = new PanelButton(shortDate(day), m_theme);
        button->setIconName(icon, side);
        button->setAccessibleName(QStringLiteral("Go to ") + longDate(day));
        connect(button, &QAbstractButton::clicked, this, [this, day] { m_navigator.goToDate(day); });
        row->addWidget(button);
    };
    addButton(nearest.before, QStringLiteral("previous"), PanelButton::IconSide::Left);
    addButton(nearest.after, QStringLiteral("next"), PanelButton::IconSide::Right);
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
