// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace atlas {

class Navigator;

/// The paper's excerpts as cards, filtered by the moment. Clicking a card travels to it; scrubbing only
/// filters, and does nothing at all while the set of excerpts is the same.
class ExcerptView : public QWidget {
    Q_OBJECT

public:
    ExcerptView(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);
    ~ExcerptView() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);
    /// In the paper's order, by the filters but across all dates; the first one listed when none is selected.
    void nextExcerpt();
    void previousExcerpt();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
