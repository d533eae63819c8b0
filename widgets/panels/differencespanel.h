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
struct DifferenceList;

/// What tells the two dates of a comparison apart: a sentence, figures, and every difference by kind with its
/// date, its place on the map and its sources. Follows a scrub within a few frames.
class DifferencesPanel : public QWidget {
    Q_OBJECT

public:
    DifferencesPanel(Navigator &navigator, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
                     QWidget *parent = nullptr);
    ~DifferencesPanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);
    const DifferenceList &list() const; ///< as shown

signals:
    void exportRequested(); ///< the list, to a file

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
