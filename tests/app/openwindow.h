// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actions.h"
#include "mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace atlas {

inline constexpr int patience = 60000; // ms; sanitizers on a busy machine

/// Counts the windows that show themselves: a label without a parent flashes as one.
class WindowCounter : public QObject {
public:
    int shown = 0;
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        shown += widget && widget->isWindow() && event->type() == QEvent::Show;
        return false;
    }
};

/// The shipped data in the light theme, with settings of its own in the folder.
inline Options shippedOptions(const QTemporaryDir &folder)
{
    Options options;
    options.settings = folder.filePath(QStringLiteral("atlas.ini"));
    options.borders = QStringLiteral(ATLAS_BORDERS);
    options.theme = ThemeChoice::Light;
    return options;
}

/// A window on a settings file of its own, opened and shown.
inline std::unique_ptr<MainWindow> opened(const Options &options, QSize size = {1600, 1000})
{
    auto window = std::make_unique<MainWindow>(options, QPalette(QColor(240, 240, 240)));
    QSignalSpy done(window.get(), &MainWindow::opened);
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()) || (done.isEmpty() && !done.wait(patience)))
        return nullptr;
    window->grab();
    return window;
}

inline void press(MainWindow &window, ActionId id)
{
    window.actions()[id].trigger();
}

} // namespace atlas
