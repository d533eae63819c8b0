// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace atlas {

/// The address if it is one of the web, else an empty one: packs come from anywhere, and nothing else is
/// opened.
inline QUrl webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web ? url : QUrl();
}

} // namespace atlas
