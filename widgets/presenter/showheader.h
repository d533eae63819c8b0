// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas {

class Show;

/// The speaker's head line: clock, time gone and left, the step's own time with the pace in words, and what
/// the audience sees. Asks here, and nowhere else, whether the show is to end.
class ShowHeader : public QWidget {
    Q_OBJECT

public:
    explicit ShowHeader(Show &show, QWidget *parent = nullptr);

    void setAudience(const QString &screen); ///< "Screen 2, 1920 x 1080"
    void setWarning(const QString &text); ///< in the place of it; empty takes it away
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void follow();

    Show &m_show;
    QLabel *m_state;
    QLabel *m_screen;
    QPushButton *m_end;
    QString m_audience, m_warning;
};

} // namespace atlas
