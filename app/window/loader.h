// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenery.h"

#include <QObject>

#include <thread>

namespace atlas {

/// Reads borders and pack off the GUI thread and tells when they are there.
class Loader : public QObject {
    Q_OBJECT

public:
    explicit Loader(QObject *parent = nullptr);
    ~Loader() override; ///< waits for a reading under way

    void start(const QString &borders, const QString &pack);

signals:
    void finished(const atlas::Scenery &scenery);

private:
    std::jthread m_thread;
};

} // namespace atlas
