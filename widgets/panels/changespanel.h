// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace atlas {

class BorderTimeline;
class Navigator;

/// "What changed on this date": the changes of the day by kind, with the states they touch, and the way to
/// the neighbouring change dates.
class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    ChangesPanel(Navigator &navigator, const BorderTimeline &timeline, QWidget *parent = nullptr);
    ~ChangesPanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
