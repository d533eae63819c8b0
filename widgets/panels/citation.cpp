// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/citation.h"

#include <QStringList>

namespace atlas {

QString citationText(const Excerpt &excerpt, const Pack &pack)
{
    QStringList locator{pack.paper.authorDate()};
    const QString section = pack.sectionTitle(excerpt.section);
    if (!section.isEmpty())
        locator.append(QStringLiteral("section %1%2%3").arg(QChar(0x201C), section, QChar(0x201D)));
    QStringList cited;
    for (const ReferenceId &id : excerpt.paperReferences) {
        if (const Reference *reference = pack.reference(id))
            cited.append(reference->authorDate());
    }
    if (!cited.isEmpty())
        locator.append(QStringLiteral("citing ") + cited.join(QStringLiteral("; ")));
    return QStringLiteral("%1%2%3 (%4).\n%5")
        .arg(QChar(0x201C), excerpt.quote, QChar(0x201D), locator.join(QStringLiteral(", ")),
             pack.paper.formatted());
}

} // namespace atlas
