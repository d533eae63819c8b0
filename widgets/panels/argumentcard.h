// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/cardparts.h"

#include <functional>

namespace atlas {

/// What the card is built for.
struct CardGround {
    const Theme &theme;
    Navigator &navigator;
    const Pack &pack;
};

/// Builds the card of one step, or of a theory, in a column.
class ArgumentCard {
public:
    /// `opener` is called for a passage that is chosen.
    ArgumentCard(QVBoxLayout &column, const CardGround &ground,
                 std::function<void(const ExcerptId &)> opener);

    void build(const ArgumentStep &step);
    void build(const Argument &argument);
    void buildEmpty(bool hasArguments); ///< nothing chosen, or nothing to choose

private:
    void addPassages(const QString &title, const std::vector<ExcerptId> &ids);
    void addReferences(const std::vector<ReferenceId> &ids);

    CardParts m_parts;
    const Theme &m_theme;
    const Pack &m_pack;
    std::function<void(const ExcerptId &)> m_opener;
};

QString stepIcon(int role); ///< of a StepRole; of a theory for -1

} // namespace atlas
