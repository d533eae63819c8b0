// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compilation.h"
#include "mappedborders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace atlas;

/// Compiles geodata/data into the dataset that the program reads. Exit code 0, 1 for faulty sources or an
/// unwritable output, 2 for bad usage.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("atlas-compile-borders"));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Compiles the tables and arcs of the borders into a GeoPackage."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("data"),
                                 QStringLiteral("Folder of the sources (geodata/data)."));
    parser.addPositionalArgument(
        QStringLiteral("output"),
        QStringLiteral("File to write (borders.gpkg); the mapped form, borders.atlas, "
                       "is written beside it."));
    parser.process(app);
    QTextStream out(stdout);
    QTextStream error(stderr);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 2) {
        error << parser.helpText();
        return 2;
    }
    Compilation compilation = compileBorders(paths[0]);
    if (!hasErrors(compilation.issues))
        writeBorders(compilation.borders, paths[1], compilation.issues);
    if (!hasErrors(compilation.issues))
        writeMappedBorders(compilation.borders, mappedOf(paths[1]), compilation.issues);
    for (const Issue &issue : compilation.issues)
        error << issue.text() << '\n';
    if (hasErrors(compilation.issues)) {
        error << QStringLiteral("%1 problems; nothing was written.").arg(compilation.issues.size()) << '\n';
        return 1;
    }
    out << paths[1] << ": " << compilation.borders.version << ", " << compilation.borders.arcs.size()
        << " arcs;";
    for (int level = 0; level < arcLevels; ++level) {
        const LevelReport &report = compilation.levels[size_t(level)];
        out << QStringLiteral(" %1 m: %2 points (%3 rounds)")
                   .arg(levelTolerance[size_t(level)])
                   .arg(report.points)
                   .arg(report.rounds)
            << (level + 1 < arcLevels ? ';' : '\n');
    }
    return 0;
}
