// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison.h"
#include "recipe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace atlas;

/// Builds geodata/data/territories.topojson from its sources. Exit code 0, 1 for faulty sources, 2 for bad
/// usage.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Cuts Natural Earth into the atomic territories of the atlas."));
    parser.addHelpOption();
    const QCommandLineOption compare(QStringLiteral("compare"),
                                     QStringLiteral("List the differences from this TopoJSON file."),
                                     QStringLiteral("file"));
    parser.addOption(compare);
    parser.addPositionalArgument(QStringLiteral("sources"),
                                 QStringLiteral("Folder that recipe/fetch filled."));
    parser.addPositionalArgument(QStringLiteral("data"),
                                 QStringLiteral("Folder of the tables (geodata/data)."));
    parser.addPositionalArgument(QStringLiteral("output"), QStringLiteral("TopoJSON file to write."));
    parser.process(app);
    QTextStream out(stdout);
    QTextStream error(stderr);
    const QStringList paths = parser.positionalArguments();
    if (paths.size() != 3) {
        error << parser.helpText();
        return 2;
    }
    Issues issues;
    const RecipeSources sources = readRecipeSources(paths[0], paths[1], issues);
    TerritoryBuild build;
    if (!hasErrors(issues))
        build = buildTerritories(sources);
    issues.insert(issues.end(), build.issues.begin(), build.issues.end());
    if (!hasErrors(issues)) {
        writeTopoJson(build, paths[2], issues);
        out << paths[2] << ": " << build.faces << " faces, " << build.movedSlivers << " slivers moved, "
            << build.arcs.size() << " arcs\n";
    }
    if (!hasErrors(issues) && parser.isSet(compare)) {
        const Topology before = readTopology(parser.value(compare), issues);
        const Topology after = readTopology(paths[2], issues);
        if (!hasErrors(issues))
            out << differencesText(compareTerritories(before, after, issues));
    }
    for (const Issue &issue : issues)
        error << issue.text() << '\n';
    return hasErrors(issues) ? 1 : 0;
}
