// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewstate.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;

namespace atlas {

class ElidedLine;

struct Theme;

/// Projection, scale, source and viewpoint at the left; what lies under the pointer at the right.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setScale(double metresPerPixel);
    void setView(const ViewState &view); ///< its viewpoint and, of a comparison, both dates
    void setHover(const QString &text);
    /// Spoken by a screen reader once the steps have come to rest; never shown.
    void announce(const QString &text);

    /// "1 : 24 000 000": two figures, on a screen of 96 dots an inch.
    static QString scaleText(double metresPerPixel);

private:
    void speak();

    QLabel *m_scale;
    QLabel *m_source;
    QLabel *m_viewpoint;
    ElidedLine *m_hover;
    QTimer m_rest;
    QString m_spoken;
};

} // namespace atlas
