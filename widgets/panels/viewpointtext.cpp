// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/viewpointtext.h"

#include "borders/changelist.h"
#include "borders/wording.h"

namespace atlas {

namespace {

QString nameOf(const Snapshot &snapshot, StateIndex state)
{
    return state == noState ? QStringLiteral("nobody") : snapshot.states[size_t(state)].name;
}

QString detail(const BorderSet &borders, const Snapshot &snapshot, size_t territory)
{
    const TerritoryState &land = snapshot.territories[territory];
    QString line = QStringLiteral("%1: drawn as %2's")
                       .arg(briefName(borders.territories[territory]), nameOf(snapshot, land.holder));
    if (land.rival != noState)
        line += QStringLiteral(", disputed by ") + withArticle(nameOf(snapshot, land.rival));
    const QString basis = land.holding >= 0 ? borders.holdings[size_t(land.holding)].basis : QString();
    return basis.isEmpty() ? line : line + QStringLiteral(" (%1)").arg(basis);
}

/// The largest part of them by name, the rest of `total` lands by number, as the legend counts them: the note
/// must leave it room.
QString someNames(const QStringList &names, qsizetype total)
{
    constexpr int shown = 6;
    if (names.size() <= shown + 1)
        return joinedNames(names);
    return QStringLiteral("%1 and %2 more")
        .arg(names.mid(0, shown).join(QStringLiteral(", ")))
        .arg(total - shown);
}

QString rule(Viewpoint viewpoint)
{
    return viewpoint == Viewpoint::Documents
        ? QStringLiteral(
            "Land is drawn as treaties and UN resolutions have it; where control differs, it is hatched.")
        : QStringLiteral("Land is drawn as it is held; where that is not recognised, it is hatched.");
}

} // namespace

ViewpointText viewpointText(const BorderSet &borders, const Snapshot &snapshot)
{
    const bool documents = snapshot.viewpoint == Viewpoint::Documents;
    ViewpointText note;
    note.title = documents ? QStringLiteral("Viewpoint: International documents")
                           : QStringLiteral("Viewpoint: Actual control");
    note.sentences.append(rule(snapshot.viewpoint));
    QStringList names, rim, details;
    for (size_t i = 0; i < snapshot.territories.size(); ++i) {
        if (!snapshot.territories[i].contested)
            continue;
        const Territory &territory = borders.territories[i];
        (territory.scope == Scope::Focus ? names : rim).append(briefName(territory));
        details.append(detail(borders, snapshot, i));
    }
    names += rim; // Europe first
    const qsizetype total = names.size();
    names.removeDuplicates(); // Western Sahara is two lands
    if (!names.isEmpty())
        note.sentences.append(QStringLiteral("Contested now: %1.").arg(someNames(names, total)));
    note.details = details.join(QLatin1Char('\n'));
    return note;
}

} // namespace atlas
