// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace atlas {

class BorderTimeline;
class MeasureCharts;
class Navigator;

/// NATO in numbers over the years: members, land in Europe, land border with the Soviet Union or Russia, as
/// charts or as a table, with how it was measured and what others have published.
class NumbersPanel : public QWidget {
    Q_OBJECT

public:
    /// All of them must outlive the panel.
    NumbersPanel(Navigator &navigator, const BorderTimeline &timeline, MeasureCharts &charts,
                 QWidget *parent = nullptr);
    ~NumbersPanel() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);
    void setTableShown(bool shown);
    bool isTableShown() const;

signals:
    void hoverTextChanged(const QString &text); ///< empty when nothing is under the pointer

protected:
    void showEvent(QShowEvent *event) override; ///< hidden, it measures nothing and follows nothing

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
