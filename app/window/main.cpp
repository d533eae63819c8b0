// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "freedmemory.h"
#include "mainwindow.h"
#include "startuptimer.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace {

/// Prints how long the start took once the first map is on the screen, and leaves.
void measureStartup(atlas::MainWindow &window)
{
    QObject::connect(
        &window, &atlas::MainWindow::mapPainted, &window,
        [] {
            QTimer::singleShot(0, qApp, [] { // with the frame in the window, and not only painted
                std::fprintf(stderr, "%s\n", qPrintable(atlas::startupReport()));
                QApplication::exit(0);
            });
        },
        Qt::SingleShotConnection);
    QObject::connect(&window, &atlas::MainWindow::opened, &window, [](bool complete) {
        if (!complete)
            QTimer::singleShot(0, qApp, [] { QApplication::exit(1); });
    });
}

} // namespace

int main(int argc, char *argv[])
{
    atlas::limitFreedMemory();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const atlas::ParsedOptions parsed = atlas::parseOptions(arguments);
    std::fputs(qPrintable(parsed.output), stdout);
    std::fputs(qPrintable(parsed.error), stderr);
    if (parsed.exitCode)
        return *parsed.exitCode;

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("alliance-atlas"));
    QApplication::setApplicationDisplayName(QStringLiteral("Alliance Atlas"));
    QApplication::setDesktopFileName(QStringLiteral("org.alliance_atlas.AllianceAtlas"));
    atlas::registerFonts();
    atlas::MainWindow window(parsed.options, QApplication::palette());
    if (parsed.options.measuresStartup)
        measureStartup(window);
    window.show();
    return QApplication::exec();
}
