// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "borderreader.h"
#include "document/deckfile.h"
#include "pack/packreader.h"
#include "pack/packvalidation.h"
#include "validate/bordervalidation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace atlas::cli {

namespace {

const QString what = QStringLiteral(
    "a compiled dataset (.gpkg), a folder of border sources, one of its tables (.csv) or shapes (.topojson), "
    "a lecture (.json), or a pack: its folder or one of its .json files");

constexpr qint64 headSize = 4096; ///< in which a lecture says what it is

Issues only(const QString &path, const QString &reason)
{
    return {{Issue::Severity::Error, path, {}, reason}};
}

Issues ofFolder(const QString &path, const PackMeasure &measure)
{
    const QDir folder(path);
    if (folder.exists(QStringLiteral("pack.json")))
        return validatePack(path, measure);
    if (folder.exists(QStringLiteral("territories.csv")) || folder.exists(QStringLiteral("holdings.csv")))
        return validateBorderSources(path);
    return only(path,
                QStringLiteral("The folder holds neither a pack (pack.json) nor sources of borders "
                               "(territories.csv)."));
}

/// Its events, excerpts and states are looked up in the shipped pack, and in the borders.
Issues ofLecture(const QString &path, const PackMeasure &measure)
{
    const PackReading pack = PackReader().read(shippedPack());
    return readDeckFile(path, {pack.pack.get(), measure.borders}).issues;
}

/// By what a file is, not only by what it is called.
Issues ofFile(const QString &path, const PackMeasure &measure)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return only(path, QStringLiteral("It cannot be read: %1.").arg(file.errorString()));
    const QByteArray head = file.read(100);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (head.isEmpty())
        return only(path, QStringLiteral("The file is empty."));
    if (suffix == QLatin1String("gpkg") || head.startsWith("SQLite format 3"))
        return validateDataset(path);
    if (suffix == QLatin1String("csv"))
        return validateTable(path);
    if (suffix == QLatin1String("topojson"))
        return validateShapes(path);
    if (suffix == QLatin1String("json") && (head + file.read(headSize)).contains("alliance-atlas.deck/"))
        return ofLecture(path, measure);
    if (suffix == QLatin1String("json"))
        return validatePack(path, measure);
    return only(path, QStringLiteral("It is nothing that can be validated: that is %1.").arg(what));
}

Issues validate(const QString &path, const PackMeasure &measure)
{
    const QFileInfo info(path);
    if (!info.exists())
        return only(path, QStringLiteral("There is no such file or folder."));
    return info.isDir() ? ofFolder(path, measure) : ofFile(path, measure);
}

Listing listing(const Issues &issues)
{
    Listing out{{QStringLiteral("severity"), QStringLiteral("file"), QStringLiteral("record"),
                 QStringLiteral("reason")},
                {}};
    for (const Issue &issue : issues) {
        const bool error = issue.severity == Issue::Severity::Error;
        out.rows.append(QJsonObject{
            {QStringLiteral("severity"), error ? QStringLiteral("error") : QStringLiteral("warning")},
            {QStringLiteral("file"), issue.file},
            {QStringLiteral("record"), issue.place},
            {QStringLiteral("reason"), issue.reason}});
    }
    return out;
}

QString counted(qsizetype count, const QString &word)
{
    return QStringLiteral("%1 %2%3").arg(count).arg(word, count == 1 ? QString() : QStringLiteral("s"));
}

/// A table is for eyes: one finding a line, unshortened, and a count.
QByteArray report(const Issues &issues)
{
    QString text;
    qsizetype errors = 0;
    for (const Issue &issue : issues) {
        const bool error = issue.severity == Issue::Severity::Error;
        errors += error ? 1 : 0;
        text += (error ? QStringLiteral("error    ") : QStringLiteral("warning  ")) + issue.text()
            + QLatin1Char('\n');
    }
    text += QStringLiteral("%1, %2\n")
                .arg(counted(errors, QStringLiteral("error")),
                     counted(qsizetype(issues.size()) - errors, QStringLiteral("warning")));
    return text.toUtf8();
}

/// The text of --paper; false after a complaint.
bool readPaper(const QString &path, PackMeasure &measure)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || QFileInfo(path).isDir()) {
        complain(QStringLiteral("--paper %1: it cannot be read: %2").arg(path, file.errorString()));
        return false;
    }
    measure.paper = QString::fromUtf8(file.readAll());
    measure.paperFile = path;
    return true;
}

void declare(Arguments &arguments)
{
    arguments.addFormat(QStringLiteral("table"));
    arguments.add(QStringLiteral("paper"),
                  QStringLiteral("Text of the paper, to compare quotations with word for word."),
                  QStringLiteral("file"));
    arguments.add(QStringLiteral("borders"),
                  QStringLiteral("Dataset whose states a pack may name, instead of the shipped one."),
                  QStringLiteral("file.gpkg"));
}

} // namespace

int runValidate(const QStringList &given)
{
    Arguments arguments(QStringLiteral("validate"), QStringLiteral("One or more of these: %1.").arg(what));
    declare(arguments);
    if (!arguments.parseSome(given))
        return arguments.exitCode();
    const std::optional<Format> format = arguments.format();
    PackMeasure measure;
    if (!format)
        return badUsage;
    if (arguments.isSet(QStringLiteral("paper"))
        && !readPaper(arguments.value(QStringLiteral("paper")), measure))
        return badUsage;
    const bool other = arguments.isSet(QStringLiteral("borders"));
    const BorderReading borders
        = BorderReader().read(other ? arguments.value(QStringLiteral("borders")) : shippedBorders());
    measure.borders = borders.borders.get();
    Issues issues;
    if (other)
        issues = borders.issues;
    for (const QString &path : arguments.positionals()) {
        const Issues found = validate(path, measure);
        issues.insert(issues.end(), found.begin(), found.end());
    }
    if (*format == Format::Table)
        print(report(issues));
    else
        print(listing(issues), *format);
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
