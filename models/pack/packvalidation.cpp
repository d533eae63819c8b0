// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packvalidation.h"

#include "borders/bordertimeline.h"
#include "claims/claimchecker.h"
#include "claims/claimwords.h"
#include "pack/packchecks.h"
#include "pack/packreader.h"
#include "pack/quotation.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas {

namespace {

class PackValidation {
public:
    PackValidation(const QString &folder, const PackMeasure &measure)
        : m_folder(folder)
        , m_measure(measure)
    { }

    Issues run();

private:
    void readFileNames();
    QString file(const QString &kind) const
    {
        return m_files.value(kind).toString(kind + QStringLiteral(".json"));
    }
    void fault(const QString &kind, const QString &place, const QString &reason)
    {
        m_issues.push_back({Issue::Severity::Error, file(kind), place, reason});
    }
    bool claims(StateIndex state, const DateSpan &span) const;
    void checkLives(const Pack &pack);
    void checkLife(const QString &kind, const QString &place, const std::vector<StateId> &states,
                   const DateSpan &span);
    void checkClaims(const Pack &pack);
    void checkPaper(const Pack &pack);
    void checkExcerpt(const Excerpt &excerpt, const QString &paper);

    QString m_folder;
    const PackMeasure &m_measure;
    QJsonObject m_files;
    Issues m_issues;
};

void PackValidation::readFileNames()
{
    QFile head(QDir(m_folder).filePath(QStringLiteral("pack.json")));
    if (head.open(QIODevice::ReadOnly))
        m_files = QJsonDocument::fromJson(head.readAll()).object().value(u"files").toObject();
}

QString worded(const DateSpan &span)
{
    const QString from = span.from.toString(Qt::ISODate);
    return span.to.isValid() ? QStringLiteral("%1 to before %2").arg(from, span.to.toString(Qt::ISODate))
                             : QStringLiteral("from %1").arg(from);
}

/// The Baltic states are on the map before 1991 as those who claim their land.
bool PackValidation::claims(StateIndex state, const DateSpan &span) const
{
    const auto &holdings = m_measure.borders->holdings;
    return std::any_of(holdings.begin(), holdings.end(), [&](const Holding &holding) {
        return holding.state == state && holding.span.overlaps(span);
    });
}

void PackValidation::checkLife(const QString &kind, const QString &place, const std::vector<StateId> &states,
                               const DateSpan &span)
{
    for (const StateId &id : states) {
        const StateIndex index = m_measure.borders->state(id);
        if (index == noState)
            continue; // told by checkStates()
        const DateSpan life = m_measure.borders->states[size_t(index)].life;
        // Lives begin with the atlas: what came before is not known to them.
        const bool before = span.to.isValid() && span.to <= firstDay();
        if (!before && !life.overlaps(span) && !claims(index, span))
            fault(kind, place,
                  QStringLiteral("the state \"%1\" does not exist then; it exists %2")
                      .arg(id.value, worded(life)));
    }
}

/// What is drawn on a day must be there. Events and excerpts may name a state of another time: they speak of
/// those who came before and after, too.
void PackValidation::checkLives(const Pack &pack)
{
    for (const Lecture &lecture : pack.lectures) {
        for (const LectureStep &step : lecture.steps)
            checkLife(QStringLiteral("lectures"),
                      QStringLiteral("%1, step %2").arg(lecture.id.value).arg(step.number), step.highlights,
                      {step.date, step.date.addDays(1)});
    }
    for (const LabelAnchor &label : pack.labels)
        checkLife(QStringLiteral("labels"), label.state.value, {label.state}, label.span);
    for (const City &city : pack.cities) {
        if (!city.capitalOf.isEmpty())
            checkLife(QStringLiteral("cities"), city.name, {city.capitalOf}, city.capitalSpan);
    }
}

/// A claim that cannot be tested, or whose outcome has no words, would stand there empty.
void PackValidation::checkClaims(const Pack &pack)
{
    const BorderTimeline timeline(
        std::shared_ptr<const BorderSet>(std::shared_ptr<void>(), m_measure.borders));
    const ClaimChecker checker(timeline, pack);
    for (const Claim &claim : pack.claims) {
        const ClaimFinding finding
            = checker.check(claim, Viewpoint::Documents, DateConvention::EntryIntoForce);
        if (!finding.verdict)
            fault(QStringLiteral("claims"), claim.id.value,
                  QStringLiteral("the claim cannot be tested: %1").arg(finding.failure));
        else if (!claim.sentences.count(*finding.verdict))
            fault(QStringLiteral("claims"), claim.id.value,
                  QStringLiteral("there is no sentence for its verdict, \"%1\"")
                      .arg(verdictText(*finding.verdict)));
    }
}

void PackValidation::checkExcerpt(const Excerpt &excerpt, const QString &paper)
{
    const QString kind = QStringLiteral("excerpts");
    if (paper.mid(excerpt.start, excerpt.end - excerpt.start) != excerpt.quote) {
        const qsizetype at = paper.indexOf(excerpt.quote);
        fault(kind, excerpt.id.value,
              at < 0 ? QStringLiteral("the quotation does not stand in the paper")
                     : QStringLiteral("the quotation stands in the paper at %1, not at %2")
                           .arg(at)
                           .arg(excerpt.start));
        return;
    }
    if (!paper.left(excerpt.start).endsWith(excerpt.prefix))
        fault(kind, excerpt.id.value, QStringLiteral("the paper has another text before the quotation"));
    if (!paper.mid(excerpt.end).startsWith(excerpt.suffix))
        fault(kind, excerpt.id.value, QStringLiteral("the paper has another text after the quotation"));
}

void PackValidation::checkPaper(const Pack &pack)
{
    const QString paper = normalised(*m_measure.paper);
    if (textHash(paper) != pack.paperHash) {
        m_issues.push_back({Issue::Severity::Error, QStringLiteral("pack.json"),
                            QStringLiteral("$.paper.sha256"),
                            QStringLiteral("%1 is not the paper that the pack was made of: its hash is %2")
                                .arg(m_measure.paperFile, textHash(paper))});
    }
    for (const Excerpt &excerpt : pack.excerpts)
        checkExcerpt(excerpt, paper);
    for (const Event &event : pack.events) {
        if (!paper.contains(normalised(event.paperPhrase)))
            fault(QStringLiteral("events"), event.id.value,
                  QStringLiteral("its \"paper_phrase\" does not stand in the paper"));
    }
}

Issues PackValidation::run()
{
    PackReading reading = PackReader().read(m_folder);
    m_issues = std::move(reading.issues);
    readFileNames();
    if (reading.pack && m_measure.borders) {
        for (const Issue &issue : checkStates(*reading.pack, m_measure.borders->states))
            m_issues.push_back({issue.severity, file(issue.file), issue.place, issue.reason});
        checkLives(*reading.pack);
        checkClaims(*reading.pack);
    }
    if (reading.pack && m_measure.paper)
        checkPaper(*reading.pack);
    for (Issue &issue : m_issues) {
        if (QFileInfo(issue.file).isRelative())
            issue.file = QDir(m_folder).filePath(issue.file);
    }
    return std::move(m_issues);
}

} // namespace

Issues validatePack(const QString &path, const PackMeasure &measure)
{
    const QFileInfo info(path);
    if (info.isDir())
        return PackValidation(QDir(path).path(), measure).run();
    const QDir folder = info.dir();
    if (!folder.exists(QStringLiteral("pack.json"))) {
        return {{Issue::Severity::Error,
                 path,
                 {},
                 QStringLiteral("beside it is no pack.json: a file of a pack is judged with its pack")}};
    }
    Issues issues = PackValidation(folder.path(), measure).run();
    const bool whole = info.fileName() == QLatin1String("pack.json");
    std::erase_if(issues, [&](const Issue &issue) { return !whole && QFileInfo(issue.file) != info; });
    return issues;
}

} // namespace atlas
