// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace atlas {

/// Where the values of a JSON text stand. Qt's parser keeps no positions and takes the last of two equal
/// keys without a word, so the text is walked once more.
struct JsonScan {
    struct Spot {
        QString path; ///< "$.events[12].start"
        int line = 0; ///< from 1
    };

    QHash<QString, int> lines; ///< path -> line on which the value (in an object: its key) begins
    std::vector<Spot> duplicates; ///< keys that come a second time in their object
};

/// `bytes` must be valid JSON; of anything else the answer is incomplete but the walk ends.
JsonScan scanJson(const QByteArray &bytes);
/// As scanJson, only asking whether a key comes twice; keeps no paths and is about ten times faster.
bool hasDuplicateKeys(const QByteArray &bytes);

/// "start" -> ".start"; what is no plain word -> "[\"two words\"]".
QString jsonPathStep(const QString &key);
QString jsonPathStep(qsizetype index);

} // namespace atlas
