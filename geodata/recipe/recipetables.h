// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QPointF>
#include <QStringList>

#include <vector>

namespace atlas {

/// One part of a selector in territories.csv; a piece of land belongs when all parts of its rule hold.
struct Condition {
    enum class Kind {
        Everything, ///< `*`
        Box, ///< `box:west,south,east,north`
        OwnLine, ///< `line:ID`: inside the line and its closure in lines.csv
        DisputedLine, ///< `gline:NUMBER,…@lon,lat`: the side of these disputed lines where the point lies
        Unit, ///< `a1:Name|Name`: in one of these units of the first order
        UnitNumber, ///< `fid:NUMBER|NUMBER`: the same by number, where names are wrong
    };

    Kind kind = Kind::Everything;
    QString text; ///< as written
    QStringList names; ///< of units or of the line
    std::vector<int> numbers; ///< of units or disputed lines
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;
    QPointF inside;
};

/// Which land of one country of the source belongs to a territory. The first rule that holds decides.
struct CutRule {
    int territory = 0;
    QString base; ///< name of the country in the source
    std::vector<Condition> conditions;
};

struct CutTerritory {
    QString id;
    QString name;
    QString approximate;
    double accuracyKm = 0;
};

struct OwnLine {
    QString id;
    std::vector<QPointF> line;
    std::vector<QPointF> closure; ///< from the end of the line round the inside back to its start
};

struct RecipeTables {
    std::vector<CutTerritory> territories;
    std::vector<CutRule> rules; ///< in the order in which they are tried
    std::vector<OwnLine> lines;
};

/// Reads territories.csv and lines.csv of a folder. `base` and `select` are lists, separated by semicolons:
/// the n-th selector is for the n-th country, and a single one for all of them.
RecipeTables readRecipeTables(const QString &folder, Issues &issues);

} // namespace atlas
