// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/idregister.h"

#include "pack/jsonitem.h"

namespace atlas {

QString IdRegister::declare(JsonItem &item, QStringView key)
{
    const QString id = item.text(key);
    if (id.isEmpty())
        return id;
    if (m_kept.contains(id)) {
        item.fault(key, QStringLiteral("the %1 \"%2\" is already at %3").arg(m_kind, id, m_paths.value(id)));
        return id;
    }
    m_kept.insert(id, false);
    m_paths.insert(id, item.path());
    return id;
}

IdRegister::Standing IdRegister::standing(const QString &id) const
{
    const auto found = m_kept.constFind(id);
    if (found == m_kept.constEnd())
        return m_unread ? Standing::LeftOut : Standing::Unknown;
    return *found ? Standing::Known : Standing::LeftOut;
}

QString IdRegister::complaint(const QString &id) const
{
    return QStringLiteral("there is no %1 \"%2\"").arg(m_kind, id);
}

} // namespace atlas
