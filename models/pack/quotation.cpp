// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/quotation.h"

#include <QCryptographicHash>

namespace atlas {

QString normalised(const QString &text)
{
    return text.simplified();
}

QString textHash(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

void checkQuotation(JsonItem &item, QStringView quoteKey, QStringView hashKey)
{
    const QString quote = item.text(quoteKey);
    const QString stored = item.hash(hashKey);
    if (quote.isEmpty() || stored.isEmpty())
        return;
    if (quote != normalised(quote)) {
        item.fault(
            quoteKey,
            QStringLiteral(
                "holds line breaks, double spaces or spaces at its ends; a quotation is kept normalised"));
        return;
    }
    const QString hash = textHash(quote);
    if (hash != stored) {
        item.fault(
            quoteKey,
            QStringLiteral(
                "is not the text that \"%1\" was made of; if the words were checked against the paper, "
                "store %2")
                .arg(hashKey, hash));
    }
}

} // namespace atlas
