// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "edtf.h"

#include <limits>

namespace atlas::cli {

namespace {

/// Finds the word's value in a table, or says which words there are.
template <class Value, size_t size>
std::optional<Value> choose(const QString &option, const QString &word,
                            const std::pair<const char *, Value> (&choices)[size])
{
    QStringList words;
    for (const auto &[text, value] : choices) {
        if (word.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return value;
        words.append(QLatin1String(text));
    }
    complain(QStringLiteral("--%1: unknown value \"%2\"; it is %3").arg(option, word, orList(words)));
    return std::nullopt;
}

} // namespace

Arguments::Arguments(const QString &command, const QString &positional)
    : m_command(command)
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    if (!positional.isEmpty())
        m_parser.addPositionalArgument(QStringLiteral("what"), positional);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Show this text.")});
}

void Arguments::addDataOptions()
{
    add(QStringLiteral("borders"), QStringLiteral("Dataset to read instead of the shipped one."),
        QStringLiteral("file.gpkg"));
    add(QStringLiteral("pack"), QStringLiteral("Content pack to read instead of the shipped one."),
        QStringLiteral("folder"));
}

void Arguments::addFormat(const QString &standard)
{
    add(QStringLiteral("format"), QStringLiteral("table, json or csv; %1 if not given.").arg(standard),
        QStringLiteral("format"), standard);
}

void Arguments::add(const QString &name, const QString &text, const QString &value, const QString &standard)
{
    m_parser.addOption({name, text, value, standard});
}

bool Arguments::parse(const QStringList &arguments, int positionals)
{
    return parse(arguments, positionals, positionals);
}

bool Arguments::parseSome(const QStringList &arguments)
{
    return parse(arguments, 1, std::numeric_limits<int>::max());
}

bool Arguments::parse(const QStringList &arguments, int least, int most)
{
    if (!m_parser.parse(arguments)) {
        complain(m_parser.errorText());
        m_exitCode = badUsage;
        return false;
    }
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(m_parser.helpText()
                  .replace(QStringLiteral("[options]"), m_command + QStringLiteral(" [options]"))
                  .toUtf8());
        return false;
    }
    const QStringList found = m_parser.positionalArguments();
    if (found.size() < least || found.size() > most) {
        complain(found.size() > most
                     ? QStringLiteral("unexpected argument \"%1\"").arg(found[most])
                     : QStringLiteral("%1: something is missing, see alliance-atlas-cli %1 --help")
                           .arg(m_command));
        m_exitCode = badUsage;
        return false;
    }
    return true;
}

std::optional<QDate> Arguments::day(const QString &name) const
{
    const DayParsing parsing = parseAtlasDay(value(name));
    if (parsing.day.isValid())
        return parsing.day;
    complain(QStringLiteral("--%1 %2: %3").arg(name, value(name), parsing.error));
    return std::nullopt;
}

std::optional<DateSpan> Arguments::span() const
{
    const QString date = QStringLiteral("date");
    const QString from = QStringLiteral("from");
    const QString to = QStringLiteral("to");
    if (isSet(date) && (isSet(from) || isSet(to))) {
        complain(QStringLiteral("--date is one day, --from and --to a range: give one or the other"));
        return std::nullopt;
    }
    DateSpan span;
    if (isSet(date)) {
        const std::optional<QDate> only = day(date);
        return only ? std::optional(DateSpan{*only, only->addDays(1)}) : std::nullopt;
    }
    if (isSet(from)) {
        const std::optional<QDate> first = day(from);
        if (!first)
            return std::nullopt;
        span.from = *first;
    }
    if (isSet(to)) {
        const std::optional<QDate> last = day(to);
        if (!last)
            return std::nullopt;
        span.to = last->addDays(1);
    }
    if (span.isEmpty()) {
        complain(QStringLiteral("--from %1 is after --to %2").arg(value(from), value(to)));
        return std::nullopt;
    }
    return span;
}

std::optional<Format> Arguments::format() const
{
    return choose<Format>(QStringLiteral("format"), value(QStringLiteral("format")),
                          {{"table", Format::Table}, {"json", Format::Json}, {"csv", Format::Csv}});
}

std::optional<Viewpoint> Arguments::viewpoint() const
{
    return choose<Viewpoint>(QStringLiteral("viewpoint"), value(QStringLiteral("viewpoint")),
                             {{"documents", Viewpoint::Documents}, {"control", Viewpoint::Control}});
}

std::optional<DateConvention> Arguments::convention() const
{
    return choose<DateConvention>(
        QStringLiteral("dates-by"), value(QStringLiteral("dates-by")),
        {{"force", DateConvention::EntryIntoForce}, {"signature", DateConvention::Signature}});
}

std::optional<ThemeName> Arguments::theme() const
{
    return choose<ThemeName>(QStringLiteral("theme"), value(QStringLiteral("theme")),
                             {{"light", ThemeName::Light},
                              {"dark", ThemeName::Dark},
                              {"print", ThemeName::Print},
                              {"contrast", ThemeName::Contrast}});
}

QString orList(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") + words.last();
}

} // namespace atlas::cli
