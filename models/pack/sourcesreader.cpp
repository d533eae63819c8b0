// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"

namespace atlas {

namespace {

constexpr QStringView keyKey(u"key"), titleKey(u"title"), publisherKey(u"publisher"), urlKey(u"url"),
    typeKey(u"type"), checkKey(u"url_check");

} // namespace

void readSources(JsonItem &root, PackDraft &draft)
{
    for (JsonItem &item : root.items(u"sources")) {
        Source source;
        source.id = {draft.sources.declare(item, keyKey)};
        source.title = item.text(titleKey);
        source.publisher = item.text(publisherKey, {});
        source.url = item.text(urlKey, {});
        source.type = item.text(typeKey);
        source.confirmed = item.word<bool>(checkKey, {{"memory", false}, {"seen", true}});
        if (!item.isSound())
            continue;
        draft.sources.keep(source.id.value);
        draft.pack.sources.push_back(source);
    }
}

} // namespace atlas
