// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/halotext.h"

#include <vector>

namespace atlas {

struct LabelWish;

/// One way of writing a name.
struct NameForm {
    QString text; ///< may hold line breaks
    double pixels = 0; ///< size of the letters, logical pixels

    /// In the widest weight: a name must not move because its state joins.
    TextStyle style() const { return {pixels, 700}; }
};

enum class NameLength { Full, Short };

/// In which forms a name is tried, the best first.
class NameForms {
public:
    /// `scale` is that of all letters; `measure` must outlive it.
    NameForms(TextMeasure &measure, double scale)
        : m_measure(measure)
        , m_scale(scale)
    { }

    /// For a land that is so wide, in logical pixels. None where the hand gave no short form.
    std::vector<NameForm> onLand(const LabelWish &wish, NameLength length, double roomWidth) const;
    /// On one line and as small as names may be: for the end of a line that leads there.
    std::vector<NameForm> outside(const LabelWish &wish) const;
    QSizeF size(const NameForm &form) const { return m_measure.size(form.style(), form.text); }

private:
    TextMeasure &m_measure;
    double m_scale;
};

} // namespace atlas
