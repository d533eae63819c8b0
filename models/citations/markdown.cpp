// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations/markdown.h"

#include <QRegularExpression>

namespace atlas {

QString markdownEscaped(const QString &text)
{
    static const QRegularExpression markup(QStringLiteral("([\\\\`*_\\[\\]<>#&~|])"));
    return QString(text).replace(markup, QStringLiteral("\\\\1"));
}

} // namespace atlas
