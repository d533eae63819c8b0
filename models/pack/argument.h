// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QDate>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace atlas {

/// What a step of an argument is. A part groups steps and stands for nothing itself.
enum class StepRole { Part, Assumption, Step, Application, Conclusion };

/// Who sees it otherwise, in our words, and where that is to be read.
struct CounterView {
    QString text; ///< may be empty
    std::vector<ExcerptId> excerpts; ///< passages whose note says so
    std::vector<EventId> events; ///< that speak against it
    std::vector<ReferenceId> references;
};

/// One assumption or step. It rests on passages of the paper, which are shown by reference, never retyped.
struct ArgumentStep {
    StepId id;
    int parent = -1; ///< position in Argument::steps; -1 at the top
    StepRole role = StepRole::Step;
    QString title; ///< at most 80 characters
    QString text; ///< our own words
    std::vector<ExcerptId> excerpts; ///< at least one
    std::vector<EventId> events; ///< that the paper offers for it; may be none
    CounterView counter;
    QDate date; ///< that the clock goes to
    QRectF degrees; ///< west, south, width, height of what the map shows
};

/// A theory through which the paper looks, as a tree of steps.
struct Argument {
    ArgumentId id;
    QString title; ///< "Security dilemma"
    QString proponent; ///< whose theory it is: "John H. Herz"
    QString summary;
    std::vector<ReferenceId> references; ///< of the theory
    std::vector<ArgumentStep> steps; ///< depth first, so that a reader walks them in this order
};

} // namespace atlas
