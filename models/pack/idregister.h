// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace atlas {

class JsonItem;

/// The ids of one kind of thing. A link to something that was left out for a fault of its own is dropped
/// without a second complaint; only an id that nobody declares is an unknown one.
class IdRegister {
public:
    explicit IdRegister(const QString &kind)
        : m_kind(kind)
    { }

    enum class Standing { Known, LeftOut, Unknown };

    QString declare(JsonItem &item, QStringView key); ///< a second use of an id is a fault
    void keep(const QString &id) { m_kept[id] = true; } ///< the thing is sound
    void setUnread() { m_unread = true; } ///< its file could not be read: nothing is known of any id
    Standing standing(const QString &id) const;
    QString complaint(const QString &id) const; ///< "there is no event "ev-9""

private:
    QString m_kind;
    QHash<QString, bool> m_kept; ///< declared id -> kept
    QHash<QString, QString> m_paths; ///< of the declarations
    bool m_unread = false;
};

} // namespace atlas
