// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"

// What the tables of actions are written with; for them only.

namespace atlas::tables {

inline QKeySequence key(const char *text)
{
    return QKeySequence(QLatin1String(text));
}

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using enum KeyScope;
using G = ActionGroup;
using M = MenuId;
using A = ActionId;

} // namespace atlas::tables
