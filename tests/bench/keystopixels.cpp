// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystopixels.h"

#include "figures.h"
#include "mainwindow.h"
#include "map/mapwidget.h"
#include "views.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QThread>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace atlas {

namespace {

constexpr int patience = 2000; // ms for one key
const QRect plate(12, 12, 200, 60); // of the date, logical pixels of the map

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};
template <class Reply> using Owned = std::unique_ptr<Reply, Free>;

/// Another client of the X server: presses keys on a window and looks at its pixels.
class Onlooker {
public:
    Onlooker(xcb_window_t window, QRect part)
        : m_connection(xcb_connect(nullptr, nullptr))
        , m_window(window)
        , m_part(part)
    { }
    ~Onlooker() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Onlooker)

    bool isConnected() const { return xcb_connection_has_error(m_connection) == 0; }
    QByteArray pixels() const;
    xcb_keycode_t codeOf(xcb_keysym_t symbol) const;
    void press(xcb_keycode_t code) const;

private:
    xcb_connection_t *m_connection;
    xcb_window_t m_window;
    QRect m_part;
};

QByteArray Onlooker::pixels() const
{
    const auto asked
        = xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_window, int16_t(m_part.x()),
                        int16_t(m_part.y()), uint16_t(m_part.width()), uint16_t(m_part.height()), ~0U);
    const Owned<xcb_get_image_reply_t> reply(xcb_get_image_reply(m_connection, asked, nullptr));
    if (!reply)
        return {};
    return {reinterpret_cast<const char *>(xcb_get_image_data(reply.get())),
            xcb_get_image_data_length(reply.get())};
}

xcb_keycode_t Onlooker::codeOf(xcb_keysym_t symbol) const
{
    const xcb_setup_t *setup = xcb_get_setup(m_connection);
    const auto count = uint8_t(setup->max_keycode - setup->min_keycode + 1);
    const Owned<xcb_get_keyboard_mapping_reply_t> reply(xcb_get_keyboard_mapping_reply(
        m_connection, xcb_get_keyboard_mapping(m_connection, setup->min_keycode, count), nullptr));
    if (!reply)
        return 0;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply.get());
    for (int i = 0; i < count; ++i)
        if (symbols[i * reply->keysyms_per_keycode] == symbol)
            return xcb_keycode_t(setup->min_keycode + i);
    return 0;
}

void Onlooker::press(xcb_keycode_t code) const
{
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    for (const uint8_t type : {XCB_KEY_PRESS, XCB_KEY_RELEASE}) {
        xcb_key_press_event_t event{};
        event.response_type = type;
        event.detail = code;
        event.root = root;
        event.event = m_window;
        event.same_screen = 1;
        xcb_send_event(m_connection, 0, m_window,
                       type == XCB_KEY_PRESS ? XCB_EVENT_MASK_KEY_PRESS : XCB_EVENT_MASK_KEY_RELEASE,
                       reinterpret_cast<const char *>(&event));
    }
    xcb_flush(m_connection);
}

QElapsedTimer started()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

/// Runs beside the window, which works off its events meanwhile.
std::vector<Spent> watched(const Onlooker &onlooker, int presses)
{
    const xcb_keycode_t next = onlooker.codeOf('.'), previous = onlooker.codeOf(',');
    std::vector<Spent> times;
    xcb_keycode_t key = next;
    int silent = 0; // presses in a row that changed nothing
    for (int i = 0; i < presses && next && previous && silent < 3; ++i) {
        const QByteArray before = onlooker.pixels();
        const QElapsedTimer clock = started();
        onlooker.press(key);
        while (onlooker.pixels() == before && clock.elapsed() < patience) { }
        const double spent = double(clock.nsecsElapsed()) / 1e6;
        const bool isSilent = spent >= patience;
        silent = isSilent ? silent + 1 : 0;
        if (isSilent) // the end of the atlas: back again
            key = key == next ? previous : next;
        else
            times.push_back({spent, 0});
        QThread::msleep(25); // what was put off until after the frame is not part of it
    }
    return times;
}

} // namespace

QJsonObject keysToPixels(MainWindow &window, int presses)
{
    if (QGuiApplication::platformName() != QLatin1String("xcb"))
        return {{QStringLiteral("skipped"), QStringLiteral("needs QT_QPA_PLATFORM=xcb")}};
    MapWidget &map = *window.views()->map;
    window.activateWindow(); // without a window manager nobody else does
    map.setFocus();
    for (QElapsedTimer clock = started(); !window.isActiveWindow() && clock.elapsed() < patience;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    if (!window.isActiveWindow())
        return {{QStringLiteral("skipped"), QStringLiteral("the window does not get the keyboard")}};
    const double ratio = map.devicePixelRatioF();
    const QPoint corner = map.mapTo(&window, plate.topLeft());
    const Onlooker onlooker(xcb_window_t(window.winId()),
                            QRect(corner * ratio, (QSizeF(plate.size()) * ratio).toSize()));
    if (!onlooker.isConnected())
        return {{QStringLiteral("skipped"), QStringLiteral("no second connection to the X server")}};
    std::vector<Spent> times;
    const std::unique_ptr<QThread> watcher(QThread::create([&] { times = watched(onlooker, presses); }));
    QObject::connect(watcher.get(), &QThread::finished, QCoreApplication::instance(),
                     &QCoreApplication::quit);
    watcher->start();
    QCoreApplication::exec();
    watcher->wait();
    return figures(times);
}

} // namespace atlas
