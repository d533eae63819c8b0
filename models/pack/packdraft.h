// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pack/idregister.h"
#include "pack/jsonitem.h"
#include "pack/pack.h"

namespace atlas {

/// A pack while it is put together. The parts are read in the order of their links: sources and
/// references, sections, events, excerpts, lectures, arguments, claims; labels and cities stand alone.
struct PackDraft {
    Pack pack;
    IdRegister sources{QStringLiteral("source")};
    IdRegister references{QStringLiteral("reference")};
    IdRegister sections{QStringLiteral("section")};
    IdRegister events{QStringLiteral("event")};
    IdRegister excerpts{QStringLiteral("excerpt")};
    IdRegister lectures{QStringLiteral("lecture")};
    IdRegister arguments{QStringLiteral("argument")};
    IdRegister steps{QStringLiteral("step")};
    IdRegister claims{QStringLiteral("claim")};
    Issues issues;
};

/// The ids of a list that are known. An unknown one is told of and only the link is left out.
template <class Id> std::vector<Id> readLinks(JsonItem &item, QStringView key, const IdRegister &known)
{
    std::vector<Id> ids;
    const QStringList texts = item.texts(key);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const IdRegister::Standing standing = known.standing(texts[i]);
        if (standing == IdRegister::Standing::Known)
            ids.push_back({texts[i]});
        else if (standing == IdRegister::Standing::Unknown)
            item.mention(key, i, known.complaint(texts[i]));
    }
    return ids;
}

/// State ids as they stand: a pack does not know the borders; see checkStates().
std::vector<StateId> readStates(JsonItem &item, QStringView key);
/// Of the fields "lat" and "lon", degrees.
QGeoCoordinate readCoordinate(JsonItem &item);
/// Of the field "view", `{"bbox": {"west", "south", "east", "north"}}`: degrees, y northward.
QRectF readBox(JsonItem &item);
/// A day that the clock can go to.
QDate readAtlasDay(JsonItem &item, QStringView key);

// One function a file of the pack; each reads `root`, adds to `draft.pack` what is sound.
void readSources(JsonItem &root, PackDraft &draft);
void readReferences(JsonItem &root, PackDraft &draft);
void readSections(JsonItem &root, PackDraft &draft);
void readEvents(JsonItem &root, PackDraft &draft);
void readExcerpts(JsonItem &root, PackDraft &draft);
void readLectures(JsonItem &root, PackDraft &draft);
void readArguments(JsonItem &root, PackDraft &draft);
void readClaims(JsonItem &root, PackDraft &draft);
void readLabels(JsonItem &root, PackDraft &draft);
void readCities(JsonItem &root, PackDraft &draft);

} // namespace atlas
