// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/excerptwords.h"

#include "borders/wording.h"
#include "excerpts/excerptsmodel.h"

namespace atlas {

QString passageText(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Claim:
        return QStringLiteral("Claim");
    case PassageKind::Evidence:
        return QStringLiteral("Evidence");
    case PassageKind::Theory:
        return QStringLiteral("Theory");
    case PassageKind::Definition:
        return QStringLiteral("Definition");
    case PassageKind::Context:
        return QStringLiteral("Context");
    }
    return {};
}

QString passageIcon(PassageKind kind)
{
    switch (kind) {
    case PassageKind::Claim:
        return QStringLiteral("speech");
    case PassageKind::Evidence:
        return QStringLiteral("document");
    case PassageKind::Theory:
        return QStringLiteral("theory");
    case PassageKind::Definition:
        return QStringLiteral("definition");
    case PassageKind::Context:
        return QStringLiteral("layers");
    }
    return {};
}

QString noteText(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Correction:
        return QStringLiteral("Correction");
    case NoteKind::CounterView:
        return QStringLiteral("Counter-view");
    case NoteKind::Comment:
        break;
    }
    return QStringLiteral("Comment");
}

QString noteIcon(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Correction:
        return QStringLiteral("correction");
    case NoteKind::CounterView:
        return QStringLiteral("counterview");
    case NoteKind::Comment:
        break;
    }
    return QStringLiteral("comment");
}

QString noteLead(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Correction:
        return QStringLiteral("Our note, a correction.");
    case NoteKind::CounterView:
        return QStringLiteral("Our note, a counter-view.");
    case NoteKind::Comment:
        break;
    }
    return QStringLiteral("Our note.");
}

QString viewText(const QString &view)
{
    return view == QLatin1String("paper author") ? QStringLiteral("Paper’s author") : sentenceCase(view);
}

QString spokenExcerpt(const Excerpt &excerpt)
{
    QStringList parts{QStringLiteral("%1, %2").arg(excerpt.viewName, passageText(excerpt.passage).toLower()),
                      QStringLiteral("Quotation: ") + excerpt.quote};
    if (excerpt.contested)
        parts.append(QStringLiteral("Contested claim"));
    if (!excerpt.annotation.isEmpty())
        parts.append(noteLead(excerpt.note) + QLatin1Char(' ') + excerpt.annotation);
    parts.append(gradeText(excerpt.confidence, excerpt.check));
    const auto events = excerpt.events.size();
    parts.append(events == 1 ? QStringLiteral("1 event") : QStringLiteral("%1 events").arg(events));
    return parts.join(QStringLiteral(". "));
}

} // namespace atlas
