// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "measures/stateset.h"

#include <QJsonObject>

namespace atlas::cli {

void addViewOptions(Arguments &arguments); ///< --viewpoint, --dates-by

/// A day that must be given; nothing after a complaint.
std::optional<QDate> neededDay(const Arguments &arguments, const QString &command, const QString &option);

/// The set of states that an option names; after a complaint, which lists what is near, nothing.
std::optional<StateSet> setFrom(const Arguments &arguments, const QString &option,
                                const BorderTimeline &timeline, QDate day);

QString iso(QDate day); ///< empty for none
QString viewpointWord(Viewpoint viewpoint); ///< as the option has it
QJsonObject stateJson(const BorderSet &borders, StateIndex state, QDate day); ///< id, name of the day
double rounded(double value); ///< to one decimal

} // namespace atlas::cli
