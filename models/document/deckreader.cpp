// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/deckreader_p.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace atlas {

namespace {

constexpr QStringView schemaKey(u"schema"), titleKey(u"title"), packKey(u"pack"), stepsKey(u"steps"),
    hiddenKey(u"hidden"), inkKey(u"ink"), pointsKey(u"points"), eventsKey(u"events"), viewKey(u"view"),
    secondsKey(u"seconds"), idKey(u"id");
constexpr int usualSeconds = 60;
constexpr double widestInk = 100;

std::optional<Hidden> hiddenFrom(const QString &word)
{
    if (word == QLatin1String("names"))
        return Hidden::Names;
    if (word == QLatin1String("membership"))
        return Hidden::Membership;
    if (word == QLatin1String("text"))
        return Hidden::Text;
    return {};
}

/// Pairs of metres; empty when there is none or one is no number.
QList<QPointF> pointsOf(const QJsonArray &numbers)
{
    QList<QPointF> points;
    for (qsizetype i = 0; i + 1 < numbers.size(); i += 2) {
        if (!numbers[i].isDouble() || !numbers[i + 1].isDouble())
            return {};
        points.append(QPointF(numbers[i].toDouble(), numbers[i + 1].toDouble()));
    }
    return points;
}

} // namespace

DeckReader::DeckReader(const QString &name, const KnownContent &known)
    : m_known(known)
    , m_file({}, name, QStringLiteral("deck"), m_reading.issues)
{ }

DeckReading DeckReader::read(const QByteArray &bytes)
{
    if (!m_file.parse(bytes))
        return m_reading;
    JsonItem root(m_file, m_file.root(), QStringLiteral("$"));
    if (!readHead(root))
        return m_reading;
    readPack(root);
    readSteps(root);
    nameSteps();
    m_reading.usable = true;
    m_reading.complete = m_reading.issues.empty();
    return m_reading;
}

bool DeckReader::readHead(JsonItem &root)
{
    static const QRegularExpression pattern(QStringLiteral("^alliance-atlas\\.deck/([1-9]\\d{0,4})$"));
    const QRegularExpressionMatch match = pattern.match(root.text(schemaKey, {}));
    if (!match.hasMatch()) {
        root.fault(
            schemaKey,
            QStringLiteral("is not a lecture: it should be \"alliance-atlas.deck/%1\"").arg(deckVersion));
        return false;
    }
    if (match.captured(1).toInt() > deckVersion)
        root.fault(schemaKey,
                   QStringLiteral("was written by a newer Alliance Atlas (format %1, this one reads %2); "
                                  "what it knows is shown")
                       .arg(match.captured(1))
                       .arg(deckVersion));
    m_reading.deck.title = root.text(titleKey, QStringLiteral("Lecture without a title"));
    m_reading.deck.stance = root.text(u"stance", {});
    return true;
}

void DeckReader::readPack(JsonItem &root)
{
    m_reading.deck.packId = root.text(packKey, {});
    if (m_known.pack && m_reading.deck.packId != m_known.pack->id)
        root.fault(packKey,
                   QStringLiteral("the lecture belongs to the pack \"%1\", and \"%2\" is open: its "
                                  "events and excerpts may be missing")
                       .arg(m_reading.deck.packId, m_known.pack->id));
}

void DeckReader::readSteps(JsonItem &root)
{
    if (!root.json().value(stepsKey).isArray()) {
        root.fault(stepsKey, QStringLiteral("is missing; it should be a list"));
        return;
    }
    for (JsonItem &item : root.items(stepsKey)) {
        if (!item.json().isEmpty())
            m_reading.deck.steps.push_back(readStep(item));
        else if (item.isSound())
            item.fault(QStringLiteral("is empty and was left out"));
    }
}

Step DeckReader::readStep(JsonItem &item)
{
    Step step;
    step.id = item.text(idKey, {});
    if (step.id.isEmpty() || m_reading.deck.indexOf(step.id) >= 0)
        step.id = m_reading.deck.freshStepId();
    step.title = item.text(titleKey, {});
    JsonItem view = item.item(viewKey);
    if (view.isSound())
        step.view = readView(view, m_known, step.view);
    if (item.has(u"theme"))
        step.theme = item.word<StepTheme>(u"theme",
                                          {{"as-shown", StepTheme::AsShown},
                                           {"light", StepTheme::Light},
                                           {"dark", StepTheme::Dark},
                                           {"contrast", StepTheme::Contrast},
                                           {"print", StepTheme::Print}});
    step.events = readEvents(item, eventsKey, m_known);
    step.showsQuotation = item.flag(u"quotation", true);
    step.notes = item.text(u"notes", {});
    step.seconds = item.has(secondsKey) ? item.integer(secondsKey, 1, mostSeconds) : usualSeconds;
    step.skipped = item.flag(u"skipped", false);
    step.hidden = readHidden(item);
    step.ink = readInk(item);
    return step;
}

Hiddens DeckReader::readHidden(JsonItem &item)
{
    Hiddens hidden;
    const QStringList words = item.texts(hiddenKey);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const std::optional<Hidden> part = hiddenFrom(words[i]))
            hidden |= *part;
        else
            item.mention(hiddenKey, i, QStringLiteral("\"%1\" is not known").arg(words[i]));
    }
    return hidden;
}

std::vector<InkStroke> DeckReader::readInk(JsonItem &item)
{
    std::vector<InkStroke> ink;
    for (JsonItem &part : item.items(inkKey)) {
        InkStroke stroke;
        stroke.tool
            = part.word<InkTool>(u"tool", {{"pen", InkTool::Pen}, {"highlighter", InkTool::Highlighter}});
        stroke.colour = part.integer(u"colour", 0, inkColours - 1);
        stroke.width = part.number(u"width", 0.1, widestInk);
        stroke.points = pointsOf(part.json().value(pointsKey).toArray());
        if (stroke.points.empty())
            part.fault(pointsKey, QStringLiteral("should be a list of x, y, x, y … in metres"));
        if (part.isSound())
            ink.push_back(std::move(stroke));
    }
    return ink;
}

/// Readers count steps, not elements of lists: "$.steps[2].view (line 40)" becomes "step 3, view (line 40)".
void DeckReader::nameSteps()
{
    static const QRegularExpression pattern(QStringLiteral("^\\$\\.steps\\[(\\d+)\\]\\.?"));
    for (Issue &issue : m_reading.issues) {
        const QRegularExpressionMatch match = pattern.match(issue.place);
        if (match.hasMatch())
            issue.place = QStringLiteral("step %1, ").arg(match.captured(1).toInt() + 1)
                + issue.place.mid(match.capturedLength());
        else if (issue.place.startsWith(QLatin1String("$.")))
            issue.place.remove(0, 2);
    }
}

} // namespace atlas
