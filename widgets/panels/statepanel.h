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

/// The selected state at the date: status, bands of its memberships, holdings with their titles, events,
/// excerpts and grade.
class StatePanel : public QWidget {
    Q_OBJECT

public:
    StatePanel(Navigator &navigator, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
               QWidget *parent = nullptr);
    ~StatePanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);

signals:
    /// The reader wants the map to show the whole state.
    void zoomRequested(atlas::StateIndex state);

protected:
    void showEvent(QShowEvent *event) override; ///< hidden, it does not follow the moment

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
