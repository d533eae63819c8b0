// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/autosave.h"

#include <QFrame>

class QLabel;

namespace atlas {

/// Offers a lecture that was not saved when the program ended by force. Hidden while there is none.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget *parent = nullptr);

    void offer(const std::vector<Recovery> &recoveries); ///< one after the other
    QString text() const;

signals:
    void recoverRequested(const atlas::Recovery &recovery);
    void discardRequested(const atlas::Recovery &recovery);

private:
    void next();

    std::vector<Recovery> m_waiting;
    QLabel *m_title;
    QLabel *m_words;
};

} // namespace atlas
