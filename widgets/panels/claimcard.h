// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claimfinding.h"
#include "panels/choicecard.h"

class QVBoxLayout;

namespace atlas {

class Navigator;
struct BorderSet;
struct Pack;

/// What a card of a claim is about.
struct ClaimSubject {
    const Claim &claim;
    const ClaimFinding &finding; ///< read while the card is built
    const Pack &pack;
    const BorderSet &borders; ///< whose sources count, too
    Navigator &navigator;
};

/// One claim: the verdict by shape and word, and the question; when it is open also the passage, the figures
/// with what others publish, how they were computed, what follows, and the days that were looked at.
class ClaimCard : public ChoiceCard {
    Q_OBJECT

public:
    ClaimCard(const ClaimSubject &subject, const Theme &theme, bool open, QWidget *parent = nullptr);

signals:
    void excerptChosen(const atlas::ExcerptId &id); ///< to be read in its place

private:
    void addHead(QVBoxLayout &column, const ClaimSubject &subject) const;
    void addOutcome(QVBoxLayout &column, const ClaimSubject &subject);
    void addFigures(QVBoxLayout &column, const ClaimSubject &subject) const;
    void addDays(QVBoxLayout &column, const ClaimSubject &subject) const;
};

QString verdictIcon(const std::optional<Verdict> &verdict);

} // namespace atlas
