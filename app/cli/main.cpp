// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLoggingCategory>

using namespace atlas::cli;

namespace {

QString usage()
{
    QString text = QStringLiteral("Usage: alliance-atlas-cli COMMAND [options]\n\nCommands:\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command.name), -11)
                    .arg(QLatin1String(command.summary));
    return text + QStringLiteral(R"(
  alliance-atlas-cli COMMAND --help tells a command's options; --version the version.
Exit status: 0 done, 1 the job failed, 2 it was asked wrongly.
)");
}

int dispatch(const QString &name, const QStringList &arguments)
{
    QStringList known;
    for (const Command &command : commands()) {
        if (name == QLatin1String(command.name))
            return command.run(arguments);
        known.append(QLatin1String(command.name));
    }
    if (name == QLatin1String("--version"))
        print("alliance-atlas-cli " ATLAS_VERSION "\n");
    else if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        print(usage().toUtf8());
    else {
        complain(name.isEmpty()
                     ? QStringLiteral("no command given; see --help")
                     : QStringLiteral("unknown command \"%1\"; it is %2").arg(name, orList(known)));
        return badUsage;
    }
    return done;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // never a window, so never a display
    // What Qt has to say of a session without a runtime folder concerns windows only.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    const QGuiApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QString());
    QCoreApplication::setApplicationName(QStringLiteral("alliance-atlas-cli"));
    QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    return dispatch(command, arguments);
}
