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
/// the neighbouring change dates. It places its parts itself and always wants the same size, so that no step
/// in time lays out the window.
class ChangesPanel : public QWidget {
    Q_OBJECT

public:
    ChangesPanel(Navigator &navigator, const BorderTimeline &timeline, QWidget *parent = nullptr);
    ~ChangesPanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);

    QSize sizeHint() const override { return {240, 240}; }
    QSize minimumSizeHint() const override { return {120, 136}; }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
