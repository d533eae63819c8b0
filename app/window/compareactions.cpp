// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

namespace atlas {

std::vector<ActionSpec> compareActions()
{
    using A = ActionId;
    using G = ActionGroup;
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    std::vector<ActionSpec> specs;
    const auto add = [&](A id, const char *text, const char *tip, const char *icon,
                         const QList<QKeySequence> &keys) -> ActionSpec & {
        return specs.emplace_back(ActionSpec{id, MenuId::Map, s(text), s(tip), s(icon), keys});
    };
    ActionSpec &compare = add(A::Compare, "&Compare two dates", "Hold a second date against this one",
                              "compare", {QKeySequence(s("Ctrl+K"))});
    compare.group = G::Toggle;
    compare.startsSection = true;
    add(A::CompareSwipe, "S&wipe", "A left of a line and B right of it", "", {}).group = G::Compare;
    add(A::CompareSideBySide, "Side &by side", "Two maps of the same place", "", {}).group = G::Compare;
    add(A::CompareOutline, "&Outline of A on B", "The borders of A drawn over the map of B", "", {}).group
        = G::Compare;
    add(A::CompareKeys, "&Keys move the other date",
        "Switch between A and B: keys, timeline and player move the framed date", "",
        {QKeySequence(Qt::Key_X)})
        .scope
        = KeyScope::Panes;
    add(A::CompareSwap, "Swa&p A and B", "A takes the date of B, and B that of A", "swap", {});
    add(A::TabDifferences, "Show the &differences", "What tells A and B apart, as a list", "",
        {QKeySequence(s("Ctrl+Shift+K"))});
    for (ActionSpec &spec : specs)
        spec.submenu = s("Co&mpare");
    return specs;
}

} // namespace atlas
