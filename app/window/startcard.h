// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QCheckBox;
class QMenu;

namespace atlas {

/// Three lines for the first run, over the map.
class StartCard : public QFrame {
    Q_OBJECT

public:
    /// `lectures` opens from the second button; it must outlive the card.
    StartCard(QMenu &lectures, bool showsAtStart, QWidget *parent = nullptr);

    void close(); ///< hides it and tells once; so does Esc, wherever the focus is
    bool showsAtStart() const;

signals:
    void beginRequested();
    void closed();

private:
    QCheckBox *m_atStart;
};

} // namespace atlas
