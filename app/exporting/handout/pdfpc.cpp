// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/pdfpc.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas {

namespace {

constexpr int noteFontSize = 20;
constexpr int lastMinutes = 5; ///< in which the clock warns

} // namespace

QByteArray pdfpcOf(const std::vector<PdfpcPage> &pages, int seconds)
{
    QJsonArray list;
    for (int i = 0; i < int(pages.size()); ++i) {
        const PdfpcPage &page = pages[size_t(i)];
        list.append(QJsonObject{{QStringLiteral("idx"), i},
                                {QStringLiteral("label"), page.label},
                                {QStringLiteral("overlay"), page.overlay},
                                {QStringLiteral("forcedOverlay"), page.overlay > 0},
                                {QStringLiteral("hidden"), page.hidden},
                                {QStringLiteral("note"), page.note}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("pdfpcFormat"), 2},
                                     {QStringLiteral("duration"), std::max(1, (seconds + 59) / 60)},
                                     {QStringLiteral("lastMinutes"), lastMinutes},
                                     {QStringLiteral("disableMarkdown"), false},
                                     {QStringLiteral("noteFontSize"), noteFontSize},
                                     {QStringLiteral("pages"), list}})
        .toJson();
}

} // namespace atlas
