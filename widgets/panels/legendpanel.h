// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace atlas {

class BorderTimeline;
class ViewStore;

/// Legend and list of layers in one: swatch as on the map, check box, count at the date. Toggling writes
/// the layers of the store; the rows change on the echo. It places list and note itself and always wants the
/// same size, so that no step in time lays out the window.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    LegendPanel(ViewStore &store, const BorderTimeline &timeline, QWidget *parent = nullptr);
    ~LegendPanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);

    QSize sizeHint() const override { return {240, 300}; }
    QSize minimumSizeHint() const override { return {120, 150}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
