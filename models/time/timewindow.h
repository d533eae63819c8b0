// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

namespace atlas {

/// The visible span of the timeline, in Julian days with fraction. Never shorter than 14 days, never
/// longer than 76 years, never outside 1949-01-01 .. 2025-01-01.
class TimeWindow : public QObject {
    Q_OBJECT

public:
    explicit TimeWindow(QObject *parent = nullptr);

    double from() const { return m_from; }
    double to() const { return m_to; }
    double length() const { return m_to - m_from; } ///< days
    void setSpan(double from, double to);
    void zoomAbout(double day, double factor); ///< factor < 1 zooms in; `day` keeps its place
    void panBy(double days);
    void ensureVisible(QDate date); ///< moves as little as needed, with a margin of 5 %
    void showLength(double days, QDate about); ///< keeps `about` at its relative place

signals:
    void changed();

private:
    double m_from;
    double m_to;
};

} // namespace atlas
