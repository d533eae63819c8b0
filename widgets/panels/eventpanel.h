// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace atlas {

class Navigator;

/// The selected event: what, when, where, how exactly dated, in whose words, in which passages of the paper
/// and from which sources.
class EventPanel : public QWidget {
    Q_OBJECT

public:
    EventPanel(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);
    ~EventPanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);

signals:
    void lectureRequested(const atlas::EventId &id); ///< to be a step of it

protected:
    void showEvent(QShowEvent *event) override; ///< hidden, it does not follow the moment

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
