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
/// the layers of the store; the rows change on the echo.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    LegendPanel(ViewStore &store, const BorderTimeline &timeline, QWidget *parent = nullptr);
    ~LegendPanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
