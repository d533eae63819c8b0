// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "loader.h"

namespace atlas {

Loader::Loader(QObject *parent)
    : QObject(parent)
{ }

Loader::~Loader() = default;

void Loader::start(const QString &borders, const QString &pack)
{
    // Assigning joins a thread that still runs; the destructor joins too, so the object outlives its thread.
    m_thread = std::jthread([this, borders, pack] {
        QMetaObject::invokeMethod(
            this, [this, scenery = loadScenery(borders, pack)] { emit finished(scenery); },
            Qt::QueuedConnection);
    });
}

} // namespace atlas
