// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace atlas {

/// Takes the files that are dropped on a window, one at a time, as far as they are of its kind. Several may
/// watch one window: the one that was made last is asked first.
class FileDrop : public QObject {
    Q_OBJECT

public:
    struct Door {
        std::function<bool(const QString &file)> takes; ///< asked while the file hangs over the window
        std::function<void(const QString &file)> open;
    };
    FileDrop(QWidget &window, Door door, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Door m_door;
};

} // namespace atlas
