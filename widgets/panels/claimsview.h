// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claimsmodel.h"
#include "theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace atlas {

class ClaimCard;
class Navigator;

/// The claims that can be tested, as cards; one is open. Opening one goes to the last of its days.
class ClaimsView : public QScrollArea {
    Q_OBJECT

public:
    ClaimsView(Navigator &navigator, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
               QWidget *parent = nullptr);

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);
    void open(const ClaimId &id); ///< and goes there
    void step(int steps);
    const ClaimId &current() const { return m_current; } ///< empty when none is open
    const ClaimsModel &model() const { return m_model; }
    bool follow(const Moment &moment) const; ///< whether the open claim is about the selected passage

signals:
    void excerptChosen(const atlas::ExcerptId &id); ///< to be read in its place

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void build(); ///< only while it is seen: to test all claims takes a moment
    void replace(int row);
    ClaimCard *newCard(int row);
    void moveFocus(int steps);

    Navigator &m_navigator;
    const BorderTimeline &m_timeline;
    std::shared_ptr<const Pack> m_pack;
    ClaimsModel m_model;
    Theme m_theme = Theme::named(ThemeName::Light);
    QVBoxLayout *m_column = nullptr;
    std::vector<ClaimCard *> m_cards; ///< by row; empty until they are seen
    ClaimId m_current;
};

} // namespace atlas
