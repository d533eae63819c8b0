// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packdraft.h"

namespace atlas {

namespace {

constexpr QStringView idKey(u"id"), typeKey(u"type"), titleKey(u"title"), customKey(u"custom"),
    roleKey(u"role"), issuedKey(u"issued");

enum class Role { Paper, Reference, Literature };

void checkYear(JsonItem &item)
{
    if (!item.has(issuedKey))
        return;
    JsonItem issued = item.item(issuedKey);
    const QJsonValue year = issued.json().value(u"date-parts").toArray().at(0).toArray().at(0);
    if (!year.isDouble())
        issued.fault(u"date-parts",
                     QStringLiteral("should be [[year]], [[year, month]] or [[year, month, day]]"));
    item.accept(issued);
}

} // namespace

void readReferences(JsonItem &root, PackDraft &draft)
{
    bool hasPaper = false;
    for (JsonItem &item : root.items(u"references")) {
        Reference reference;
        reference.id = {draft.references.declare(item, idKey)};
        item.text(typeKey);
        item.text(titleKey);
        checkYear(item);
        JsonItem custom = item.item(customKey);
        const Role role = custom.word<Role>(
            roleKey,
            {{"literature", Role::Literature}, {"reference", Role::Reference}, {"paper", Role::Paper}});
        if (role == Role::Paper && hasPaper)
            custom.fault(roleKey, QStringLiteral("a second paper; a pack is about one"));
        item.accept(custom);
        if (!item.isSound())
            continue;
        reference.csl = item.json();
        draft.references.keep(reference.id.value);
        draft.pack.references.push_back(reference);
        if (role == Role::Paper)
            draft.pack.paper = reference;
        hasPaper = hasPaper || role == Role::Paper;
    }
    if (!hasPaper)
        root.fault(u"references", QStringLiteral("none has the role \"paper\""));
}

} // namespace atlas
