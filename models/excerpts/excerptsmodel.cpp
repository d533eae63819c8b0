// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "excerpts/excerptsmodel.h"

#include "borders/wording.h"
#include "changedrows.h"
#include "events/eventfilter.h"
#include "foldedtext.h"

namespace atlas {

namespace {

QString literatureText(const Excerpt &excerpt)
{
    QStringList lines;
    for (const LiteratureUse &use : excerpt.literature)
        lines.append(use.says.isEmpty() ? use.cite : use.cite + QStringLiteral(": ") + use.says);
    return lines.join(QLatin1Char('\n'));
}

QString gradeOf(const Excerpt &excerpt)
{
    const QString grade = gradeText(excerpt.confidence, excerpt.check);
    const auto works = excerpt.literature.size();
    if (works == 0)
        return grade;
    return QStringLiteral("%1, %2 %3")
        .arg(grade)
        .arg(works)
        .arg(works == 1 ? QStringLiteral("work") : QStringLiteral("works"));
}

QString dateText(const Event &event)
{
    switch (event.precision) {
    case Precision::Decade:
    case Precision::Century:
        return event.when.worded();
    case Precision::Year:
        return QString::number(event.start.year());
    case Precision::Month:
    case Precision::Season:
        return dayText(event.start).section(QLatin1Char(' '), 1);
    case Precision::Day:
        break;
    }
    return dayText(event.start);
}

QStringList eventIds(const Excerpt &excerpt, const Pack &pack)
{
    QStringList ids;
    for (const Event *event : inDateOrder(pack, excerpt.events))
        ids.append(event->id.value);
    return ids;
}

QString datesText(const Excerpt &excerpt, const Pack &pack)
{
    QStringList dates;
    for (const Event *event : inDateOrder(pack, excerpt.events))
        dates.append(dateText(*event));
    return dates.join(QStringLiteral(", "));
}

QString searchText(const Excerpt &excerpt, const Pack &pack)
{
    QStringList parts{excerpt.quote, excerpt.annotation, excerpt.viewName, pack.sectionTitle(excerpt.section),
                      literatureText(excerpt)};
    for (const EventId &id : excerpt.events) {
        if (const Event *event = pack.event(id))
            parts.append(event->title);
    }
    return foldedText(parts.join(QLatin1Char('\n')));
}

template <class IdType> QStringList valuesOf(const std::vector<IdType> &ids)
{
    QStringList values;
    for (const IdType &id : ids)
        values.append(id.value);
    return values;
}

} // namespace

QString gradeText(Confidence confidence, CheckedBy check)
{
    const QString grade = confidence == Confidence::High ? QStringLiteral("High confidence")
        : confidence == Confidence::Medium               ? QStringLiteral("Medium confidence")
                                                         : QStringLiteral("Low confidence");
    return grade
        + (check == CheckedBy::Lookup ? QStringLiteral(", looked up") : QStringLiteral(", from knowledge"));
}

ExcerptsModel::ExcerptsModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void ExcerptsModel::setPack(std::shared_ptr<const Pack> pack)
{
    if (pack == m_pack)
        return;
    beginResetModel();
    m_pack = std::move(pack);
    m_states.assign(m_pack ? m_pack->excerpts.size() : 0, {});
    m_searchTexts.clear();
    for (size_t i = 0; i < m_states.size(); ++i)
        m_searchTexts.push_back(searchText(m_pack->excerpts[i], *m_pack));
    endResetModel();
}

std::vector<ExcerptsModel::State> ExcerptsModel::statesFor(const Moment &moment) const
{
    std::vector<State> states(m_states.size());
    for (const ExcerptId &id : moment.currentExcerpts) {
        if (const int row = rowOf(id); row >= 0)
            states[size_t(row)].current = true;
    }
    for (const ExcerptId &id : moment.linkedExcerpts) {
        if (const int row = rowOf(id); row >= 0)
            states[size_t(row)].linked = true;
    }
    if (const int row = rowOf(moment.selection.excerpt); row >= 0)
        states[size_t(row)].selected = true;
    return states;
}

void ExcerptsModel::setMoment(const Moment &moment)
{
    std::vector<State> states = statesFor(moment);
    const auto [first, last] = changedRows(m_states, states);
    if (first < 0)
        return;
    m_states = std::move(states);
    emit dataChanged(index(first), index(last), {CurrentRole, LinkedRole, SelectedRole});
}

int ExcerptsModel::rowOf(const ExcerptId &id) const
{
    const Excerpt *excerpt = m_pack && !id.isEmpty() ? m_pack->excerpt(id) : nullptr;
    return excerpt ? int(excerpt - m_pack->excerpts.data()) : -1;
}

const Excerpt &ExcerptsModel::excerpt(int row) const
{
    return m_pack->excerpts.at(size_t(row));
}

int ExcerptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

QVariant ExcerptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const size_t row = size_t(index.row());
    switch (role) {
    case CurrentRole:
        return m_states[row].current;
    case LinkedRole:
        return m_states[row].linked;
    case SelectedRole:
        return m_states[row].selected;
    case SearchTextRole:
        return m_searchTexts[row];
    default:
        return excerptData(m_pack->excerpts[row], role);
    }
}

QVariant ExcerptsModel::excerptData(const Excerpt &excerpt, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case QuoteRole:
        return excerpt.quote;
    case IdRole:
        return excerpt.id.value;
    case ViewRole:
        return excerpt.view;
    case ViewNameRole:
        return excerpt.viewName;
    case PassageRole:
        return int(excerpt.passage);
    case NoteRole:
        return int(excerpt.note);
    case SectionRole:
        return excerpt.section;
    case SectionTitleRole:
        return m_pack->sectionTitle(excerpt.section);
    case AnnotationRole:
        return excerpt.annotation;
    case ContestedRole:
        return excerpt.contested;
    case ConfidenceRole:
        return int(excerpt.confidence);
    case CheckedRole:
        return int(excerpt.check);
    case GradeRole:
        return gradeOf(excerpt);
    case LiteratureRole:
        return literatureText(excerpt);
    case StatesRole:
        return valuesOf(excerpt.states);
    case EventsRole:
        return eventIds(excerpt, *m_pack);
    case DatesRole:
        return datesText(excerpt, *m_pack);
    default:
        return {};
    }
}

QHash<int, QByteArray> ExcerptsModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {QuoteRole, "quote"},
                  {ViewRole, "view"},
                  {ViewNameRole, "viewName"},
                  {PassageRole, "passage"},
                  {NoteRole, "note"},
                  {SectionRole, "section"},
                  {SectionTitleRole, "sectionTitle"},
                  {AnnotationRole, "annotation"},
                  {ContestedRole, "contested"},
                  {ConfidenceRole, "confidence"},
                  {CheckedRole, "checked"},
                  {GradeRole, "grade"},
                  {LiteratureRole, "literature"},
                  {EventsRole, "events"},
                  {StatesRole, "states"},
                  {DatesRole, "dates"},
                  {SearchTextRole, "searchText"},
                  {CurrentRole, "current"},
                  {LinkedRole, "linked"},
                  {SelectedRole, "selected"}});
    return names;
}

} // namespace atlas
