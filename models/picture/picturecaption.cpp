// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picturecaption.h"

#include "borders/statefeatures.h"
#include "citations/apa.h"
#include "citations/bibtex.h"
#include "picture/picturewords.h"

#include <QJsonArray>

namespace atlas {

namespace {

/// "1.0.0" of "1.0.0+8f3c…": what a reader can tell apart.
QString release(const QString &version)
{
    return version.section(QLatin1Char('+'), 0, 0);
}

} // namespace

QString figureCaption(const PictureSubject &subject)
{
    QStringList parts{
        altText(subject).brief,
        QStringLiteral("Contested land: %1; memberships by %2.")
            .arg(viewpointText(subject.view.viewpoint),
                 subject.view.convention == DateConvention::EntryIntoForce
                     ? QStringLiteral("entry into force")
                     : QStringLiteral("signature")),
        QStringLiteral(
            "Borders: Natural Earth 1:10m, adapted to the day (Alliance Atlas borders %1); equal-area "
            "projection EPSG:3035.")
            .arg(release(subject.borders().version)),
        QStringLiteral("Map: Alliance Atlas, after %1.").arg(subject.pack.paper.authorDate())};
    return parts.join(QLatin1Char(' '));
}

Reference pictureReference(const PictureSubject &subject)
{
    const QString edition
        = QStringLiteral("Alliance Atlas, borders %1, content %2 %3")
              .arg(release(subject.borders().version), subject.pack.id, subject.pack.version);
    Reference map;
    map.id = {QStringLiteral("alliance-atlas-%1").arg(subject.view.date.toString(Qt::ISODate))};
    map.csl = {{QStringLiteral("id"), map.id.value},
               {QStringLiteral("type"), QStringLiteral("map")},
               {QStringLiteral("title"), pictureTitle(subject.view)},
               {QStringLiteral("genre"), QStringLiteral("Map")},
               {QStringLiteral("container-title"), edition},
               {QStringLiteral("author"),
                QJsonArray{QJsonObject{
                    {QStringLiteral("literal"), QStringLiteral("Alliance Atlas contributors")}}}}};
    return map;
}

QString pictureCitation(const PictureSubject &subject, CitationStyle style)
{
    const Reference map = pictureReference(subject);
    switch (style) {
    case CitationStyle::Chicago:
        return map.formatted() + QLatin1Char('\n') + subject.pack.paper.formatted();
    case CitationStyle::Apa:
        return apaOf(map) + QLatin1Char('\n') + apaOf(subject.pack.paper);
    case CitationStyle::BibTex:
        break;
    }
    return bibtexOf({&map, &subject.pack.paper});
}

} // namespace atlas
