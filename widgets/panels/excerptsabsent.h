// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "excerpts/excerptcalendar.h"
#include "excerpts/excerptfiltermodel.h"
#include "panels/scrollcolumn.h"

#include <QPointer>

namespace atlas {

class Navigator;
class Paragraph;

/// What an empty list says: why it is empty and which ways lead out.
class ExcerptsAbsent : public ScrollColumn {
    Q_OBJECT

public:
    ExcerptsAbsent(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);

    void tell(QDate date, const ExcerptCriteria &criteria);
    void setTheme(const Theme &theme);

signals:
    void criteriaRequested(const atlas::ExcerptCriteria &criteria);

private:
    struct Told { ///< what the words depend on
        NearestExcerpts nearest;
        ExcerptCriteria criteria;
        bool operator==(const Told &) const = default;
    };
    struct Way { ///< to the nearest day with a passage
        QDate day;
        QPointer<class PanelButton> button;
    };
    void build();
    bool retell(const NearestExcerpts &nearest); ///< other days in the same parts; false when it takes others
    void showWay(Way &way, QDate day);
    void addNearest(class CardParts &parts);
    void addFilters(class CardParts &parts);

    Navigator &m_navigator;
    std::shared_ptr<const Pack> m_pack;
    ExcerptCalendar m_calendar;
    Theme m_theme = Theme::named(ThemeName::Light);
    std::optional<Told> m_told;
    QPointer<Paragraph> m_days; ///< that tell the nearest
    Way m_before, m_after;
};

} // namespace atlas
