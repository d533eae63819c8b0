// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "borderset.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace atlas {

/// "A", "A and B", "A, B and C".
QString joinedNames(const QStringList &names);
/// The same for up to three names; beyond that "five states" by the given plural.
QString fewNames(const QStringList &names, const QString &plural);
/// "three", "twelve", "13": words up to twelve.
QString numberWord(int number);
/// "the Soviet Union", "France": the article that a name takes inside an English sentence.
QString withArticle(const QString &name);
/// Title by which land is held, for a reader: "dependency", "annexed, not recognised".
QString kindText(HoldingKind kind);
/// The same as a sentence about land of the holder: "Part of Denmark", "Under occupation: Ukraine".
QString titleSentence(HoldingKind kind, const QString &holder);
/// Constituent unit for a reader. The tables name a republic by the state that it became: "UKR SSR" is the
/// "Soviet republic of Ukraine", "SVN" the "republic of Slovenia"; other texts stay as they are.
QString unitText(const BorderSet &borders, const QString &unit);
/// First letter large, as at the head of a sentence.
QString sentenceCase(QString text);
/// "24 August 1949", English whatever the locale.
QString dayText(QDate day);

} // namespace atlas
