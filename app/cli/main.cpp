// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

using namespace atlas::cli;

namespace {

const char usage[] = R"(Usage: alliance-atlas-cli COMMAND [options]

Commands:
  render    draw the map of a day into a PNG file
  list      list changes, events, excerpts, states or lectures
  members   list the members of an organisation on a day

  alliance-atlas-cli COMMAND --help tells a command's options; --version the version.
Exit status: 0 done, 1 the job failed, 2 it was asked wrongly.
)";

int dispatch(const QString &command, const QStringList &arguments)
{
    if (command == QLatin1String("render"))
        return runRender(arguments);
    if (command == QLatin1String("list"))
        return runList(arguments);
    if (command == QLatin1String("members"))
        return runMembers(arguments);
    if (command == QLatin1String("--version"))
        print("alliance-atlas-cli " ATLAS_VERSION "\n");
    else if (command == QLatin1String("--help") || command == QLatin1String("-h"))
        print(usage);
    else {
        complain(command.isEmpty()
                     ? QStringLiteral("no command given; see --help")
                     : QStringLiteral("unknown command \"%1\"; it is render, list or members").arg(command));
        return badUsage;
    }
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    // Never a window, so never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt has to say of a session without a runtime folder concerns windows only.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QString());
    QCoreApplication::setApplicationName(QStringLiteral("alliance-atlas-cli"));
    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    return dispatch(command, arguments);
}
