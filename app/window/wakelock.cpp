// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wakelock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace atlas {

namespace {

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("/org/freedesktop/ScreenSaver"),
        QStringLiteral("org.freedesktop.ScreenSaver"), QLatin1String(method));
}

void giveBack(uint cookie)
{
    QDBusMessage message = call("UnInhibit");
    message << cookie;
    QDBusConnection::sessionBus().asyncCall(message);
}

} // namespace

WakeLock::WakeLock(QObject *parent)
    : QObject(parent)
{ }

WakeLock::~WakeLock()
{
    release();
}

void WakeLock::hold(const QString &reason)
{
    if (m_cookie != 0 || !QDBusConnection::sessionBus().isConnected())
        return;
    QDBusMessage message = call("Inhibit");
    message << QStringLiteral("Alliance Atlas") << reason;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    const int asked = ++m_asked;
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, asked](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (reply.isError())
            return;
        if (asked == m_asked)
            m_cookie = reply.value();
        else
            giveBack(reply.value());
    });
}

void WakeLock::release()
{
    ++m_asked;
    if (m_cookie != 0)
        giveBack(m_cookie);
    m_cookie = 0;
}

} // namespace atlas
