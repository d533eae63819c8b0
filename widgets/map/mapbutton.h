// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStyle>
#include <QToolButton>

namespace atlas {

/// A button that lies over the map. What the map paints below it has it painted again, with most steps in
/// time: its picture is kept for as long as it looks the same.
class MapButton : public QToolButton {
    Q_OBJECT

public:
    using QToolButton::QToolButton;

    int painted() const { return m_painted; } ///< how often its picture was made; tests gate on it

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Look {
        QStyle::State state;
        QSize size;
        qint64 icon = 0;
        double ratio = 1;
        bool operator==(const Look &) const = default;
    };

    QImage m_picture; ///< null when it must be made anew
    Look m_look;
    int m_painted = 0;
};

} // namespace atlas
