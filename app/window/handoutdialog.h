// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/handoutsettings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace atlas {

/// What the handout of a lecture is to look like.
class HandoutDialog : public QDialog {
    Q_OBJECT

public:
    HandoutDialog(const HandoutSettings &settings, QWidget *parent);

    HandoutSettings settings() const;

private:
    QComboBox *m_paper;
    QComboBox *m_theme;
    QCheckBox *m_notes;
};

} // namespace atlas
