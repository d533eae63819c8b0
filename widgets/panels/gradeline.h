// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

namespace atlas {

/// How sure we are, in three boxes and in words: "High confidence, looked up".
class GradeLine : public QWidget {
    Q_OBJECT

public:
    /// `words`: up to the first comma in bold.
    GradeLine(Confidence confidence, const QString &words, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace atlas
