// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace atlas {

/// Keeps the desktop from blanking its screens, through org.freedesktop.ScreenSaver. Where there is no such
/// service nothing happens, and nothing is said. Never waits for an answer.
class WakeLock : public QObject {
    Q_OBJECT

public:
    explicit WakeLock(QObject *parent = nullptr);
    ~WakeLock() override; ///< releases

    void hold(const QString &reason);
    void release();
    bool isHeld() const { return m_cookie != 0; } ///< the service has agreed

private:
    uint m_cookie = 0; ///< of the service; 0 = none
    int m_asked = 0; ///< an answer to an older question is given back at once
};

} // namespace atlas
