// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "exportsettings.h"
#include "picture/picturecaption.h"
#include "picture/picturetable.h"
#include "picture/picturewords.h"
#include "renderoptions.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

/// One of the texts that a picture has.
struct Words {
    const char *name;
    QString (*make)(const PictureSubject &subject);
};
constexpr Words words[] = {
    {"brief", [](const PictureSubject &subject) { return altText(subject).brief; }},
    {"full", [](const PictureSubject &subject) { return altText(subject).full; }},
    {"caption", &figureCaption},
    {"chicago",
     [](const PictureSubject &subject) { return pictureCitation(subject, CitationStyle::Chicago); }},
    {"apa", [](const PictureSubject &subject) { return pictureCitation(subject, CitationStyle::Apa); }},
    {"bibtex", [](const PictureSubject &subject) { return pictureCitation(subject, CitationStyle::BibTex); }},
    {"csv", &pictureTable},
};

QStringList names()
{
    QStringList all;
    for (const Words &one : words)
        all.append(key(one.name));
    return all;
}

QByteArray jsonOf(const PictureSubject &subject)
{
    QJsonObject json{{key("title"), pictureTitle(subject.view)}};
    for (const Words &one : words)
        json.insert(key(one.name), one.make(subject));
    return QJsonDocument(json).toJson();
}

} // namespace

int runDescribe(const QStringList &given)
{
    Arguments arguments(key("describe"), {});
    addRenderOptions(arguments);
    arguments.add(key("what"), QStringLiteral("%1; json has all.").arg(orList(names())), key("text"),
                  key("full"));
    arguments.addDataOptions();
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    const QString what = arguments.value(key("what")).toLower();
    if (!names().contains(what) && what != key("json")) {
        complain(QStringLiteral("--what %1: there are %2 or json").arg(what, names().join(key(", "))));
        return badUsage;
    }
    ExportSettings settings;
    if (!arguments.isSet(key("date"))) {
        complain(key("describe: --date is missing"));
        return badUsage;
    }
    if (!applyRenderOptions(arguments, settings))
        return badUsage;
    const std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;
    if (!checkSelection(settings.view.selection, *scenery->pack))
        return badUsage;
    const BorderTimeline timeline(scenery->borders);
    const PictureSubject subject{timeline, *scenery->pack, settings.view};
    if (what == key("json")) {
        print(jsonOf(subject));
        return done;
    }
    const QString text = words[names().indexOf(what)].make(subject);
    print(text.toUtf8() + (text.endsWith(QLatin1Char('\n')) ? "" : "\n"));
    return done;
}

} // namespace atlas::cli
