// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "document/deckfile.h"
#include "fonts.h"
#include "handout/handoutwriter.h"
#include "progress.h"

#include <QFileInfo>

namespace atlas::cli {

namespace {

QString key(const char *text)
{
    return QString::fromLatin1(text);
}

void declare(Arguments &arguments)
{
    arguments.add(key("lecture"),
                  key("A lecture of the pack by its id (see \"list lectures\"), or a lecture file."),
                  key("id or file"));
    arguments.add(key("output"), key("The PDF file to write; the notes go into a .pdfpc file beside it."),
                  key("file.pdf"));
    arguments.add(key("without-notes"), key("Leave the speaker's notes out of the PDF."), QString());
    arguments.add(key("paper"), key("a4 (if not given) or letter."), key("paper"), key("a4"));
    arguments.add(key("theme"), key("print (if not given), light, dark or contrast."), key("theme"),
                  key("print"));
    addForce(arguments);
    arguments.addDataOptions();
}

/// Nothing after a complaint.
std::optional<HandoutSettings> settingsFrom(const Arguments &arguments)
{
    HandoutSettings settings;
    const std::optional<ThemeName> theme = arguments.theme();
    const QString paper = arguments.value(key("paper")).toLower();
    if (paper != key("a4") && paper != key("letter")) {
        complain(QStringLiteral("--paper %1: there are a4 and letter").arg(arguments.value(key("paper"))));
        return std::nullopt;
    }
    if (!theme)
        return std::nullopt;
    settings.theme = *theme;
    settings.paper = paper == key("a4") ? HandoutPaper::A4 : HandoutPaper::Letter;
    settings.notes = !arguments.isSet(key("without-notes"));
    return settings;
}

bool isOutputSound(const Arguments &arguments)
{
    const QString path = arguments.value(key("output"));
    if (path.isEmpty()) {
        complain(key("handout: --output is missing"));
        return false;
    }
    if (!path.endsWith(key(".pdf"), Qt::CaseInsensitive)) {
        complain(QStringLiteral("--output %1: the name must end in .pdf").arg(path));
        return false;
    }
    return mayWrite(arguments, path) && mayWrite(arguments, HandoutWriter::notesFileOf(path));
}

/// What can be read of the lecture; what cannot is told. Nothing when there is no lecture at all.
std::optional<Deck> deckFor(const QString &name, const Scenery &scenery)
{
    if (const Lecture *lecture = scenery.pack->lecture({name}))
        return deckFrom(*lecture, *scenery.pack, *scenery.borders);
    if (!QFileInfo::exists(name)) {
        QStringList ids;
        for (const Lecture &lecture : scenery.pack->lectures)
            ids.append(lecture.id.value);
        complain(QStringLiteral("--lecture %1: neither a file nor a lecture of the pack, which has %2")
                     .arg(name, ids.isEmpty() ? key("none") : ids.join(key(", "))));
        return std::nullopt;
    }
    const DeckReading reading = readDeckFile(name, {scenery.pack.get(), scenery.borders.get()});
    for (const Issue &issue : reading.issues)
        complain(issue.text());
    if (!reading.usable)
        return std::nullopt;
    return reading.deck;
}

} // namespace

int runHandout(const QStringList &given)
{
    Arguments arguments(key("handout"), {});
    declare(arguments);
    if (!arguments.parse(given, 0))
        return arguments.exitCode();
    if (!arguments.isSet(key("lecture"))) {
        complain(key("handout: --lecture is missing"));
        return badUsage;
    }
    const std::optional<HandoutSettings> settings = settingsFrom(arguments);
    if (!settings || !isOutputSound(arguments))
        return badUsage;
    std::optional<Scenery> scenery = sceneryFor(arguments);
    if (!scenery)
        return failed;
    const std::optional<Deck> deck = deckFor(arguments.value(key("lecture")), *scenery);
    if (!deck)
        return badUsage;
    if (!registerFonts())
        complain(key("warning: the bundled fonts are missing; words are set in a font of this system"));
    Progress progress;
    const Issues issues = HandoutWriter(std::move(*scenery))
                              .write(*deck, *settings, arguments.value(key("output")),
                                     [&progress](int ready, int all) { return progress.show(ready, all); });
    progress.end();
    for (const Issue &issue : issues)
        complain(issue.text());
    return hasErrors(issues) ? failed : done;
}

} // namespace atlas::cli
