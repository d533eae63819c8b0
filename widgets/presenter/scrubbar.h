// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <QDate>

#include <vector>

namespace atlas {

class Show;

/// The years of the atlas in one line, with the days on which the map changes: drag to scrub, live or in
/// private. The keys ] and [ of the show do the same step by step.
class ScrubBar : public QWidget {
    Q_OBJECT

public:
    explicit ScrubBar(Show &show, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {600, 40}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double xOf(QDate day) const;
    void scrubTo(double x);
    void readChanges();

    Show &m_show;
    std::vector<QDate> m_changes;
    QDate m_shown;
};

} // namespace atlas
