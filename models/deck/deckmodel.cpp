// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/deckmodel.h"

#include "borders/wording.h"
#include "changedrows.h"

#include <QMimeData>

#include <algorithm>

namespace atlas {

namespace {

const QString &stepMime()
{
    static const QString type = QStringLiteral("application/x-alliance-atlas-step");
    return type;
}

std::vector<QString> idsOf(const Deck &deck)
{
    std::vector<QString> ids;
    for (const Step &step : deck.steps)
        ids.push_back(step.id);
    return ids;
}

/// The row of `longer` without which it is `shorter`; -1 when there is no such row.
int extraRow(const std::vector<QString> &longer, const std::vector<QString> &shorter)
{
    if (longer.size() != shorter.size() + 1)
        return -1;
    const auto [from, other] = std::mismatch(longer.begin(), longer.end(), shorter.begin(), shorter.end());
    return std::equal(from + 1, longer.end(), other, shorter.end()) ? int(from - longer.begin()) : -1;
}

} // namespace

DeckModel::DeckModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void DeckModel::setDeck(const Deck &deck)
{
    if (deck == m_deck)
        return;
    if (!insertOne(deck) && !removeOne(deck) && !moveOne(deck) && idsOf(deck) != idsOf(m_deck)) {
        beginResetModel();
        m_deck = deck;
        endResetModel();
        return;
    }
    changeRows(deck);
}

bool DeckModel::insertOne(const Deck &next)
{
    const int row = extraRow(idsOf(next), idsOf(m_deck));
    if (row < 0)
        return false;
    beginInsertRows({}, row, row);
    m_deck.steps.insert(m_deck.steps.begin() + row, next.steps[size_t(row)]);
    endInsertRows();
    return true;
}

bool DeckModel::removeOne(const Deck &next)
{
    const int row = extraRow(idsOf(m_deck), idsOf(next));
    if (row < 0)
        return false;
    beginRemoveRows({}, row, row);
    m_deck.steps.erase(m_deck.steps.begin() + row);
    endRemoveRows();
    return true;
}

bool DeckModel::moveOne(const Deck &next)
{
    const std::vector<QString> now = idsOf(m_deck), then = idsOf(next);
    const auto [first, last] = changedRows(now, now.size() == then.size() ? then : now);
    if (first < 0)
        return false;
    // Either the first row of the stretch went to its end, or the last one to its beginning.
    std::vector<QString> turned = now;
    const auto begin = turned.begin() + first, end = turned.begin() + last + 1;
    const bool down = now[size_t(first)] == then[size_t(last)];
    std::rotate(begin, down ? begin + 1 : end - 1, end);
    if (turned != then)
        return false;
    const int from = down ? first : last;
    beginMoveRows({}, from, from, {}, down ? last + 1 : first);
    const auto steps = m_deck.steps.begin();
    std::rotate(steps + first, down ? steps + first + 1 : steps + last, steps + last + 1);
    endMoveRows();
    return true;
}

/// The rows stand where they belong; some say something else, or have another number.
void DeckModel::changeRows(const Deck &next)
{
    std::vector<int> before, after;
    for (int row = 0; row < rowCount(); ++row)
        before.push_back(numberOf(row));
    const std::vector<Step> steps = std::move(m_deck.steps);
    m_deck = next;
    for (int row = 0; row < rowCount(); ++row)
        after.push_back(numberOf(row));
    for (int row = 0; row < rowCount(); ++row) {
        if (steps[size_t(row)] != next.steps[size_t(row)] || before[size_t(row)] != after[size_t(row)])
            emit dataChanged(index(row), index(row));
    }
}

int DeckModel::numberOf(int row) const
{
    const auto begin = m_deck.steps.begin();
    if (begin[row].skipped)
        return 0;
    return int(std::count_if(begin, begin + row + 1, [](const Step &step) { return !step.skipped; }));
}

QString DeckModel::spoken(int row) const
{
    const Step &step = m_deck.steps[size_t(row)];
    QStringList parts{step.skipped ? QStringLiteral("Hidden step")
                                   : QStringLiteral("Step %1").arg(numberOf(row)),
                      step.title, dayText(step.view.date), QStringLiteral("%1 seconds").arg(step.seconds)};
    if (!step.ink.empty())
        parts.append(QStringLiteral("drawn on"));
    return parts.join(QStringLiteral(", "));
}

int DeckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deck.steps.size());
}

QVariant DeckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Step &step = m_deck.steps[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return step.title;
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case StepIdRole:
        return step.id;
    case NumberRole:
        return numberOf(index.row());
    case DateRole:
        return step.view.date;
    case SecondsRole:
        return step.seconds;
    case SkippedRole:
        return step.skipped;
    case NotesRole:
        return step.notes;
    case HasInkRole:
        return !step.ink.empty();
    default:
        return {};
    }
}

bool DeckModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || value.toString() == index.data().toString())
        return false;
    emit renameRequested(index.data(StepIdRole).toString(), value.toString());
    return true;
}

Qt::ItemFlags DeckModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
}

QHash<int, QByteArray> DeckModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{StepIdRole, "stepId"},
                  {NumberRole, "number"},
                  {DateRole, "date"},
                  {SecondsRole, "seconds"},
                  {SkippedRole, "skipped"},
                  {NotesRole, "notes"},
                  {HasInkRole, "hasInk"}});
    return names;
}

QStringList DeckModel::mimeTypes() const
{
    return {stepMime()};
}

QMimeData *DeckModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(stepMime(), indexes.front().data(StepIdRole).toString().toUtf8());
    return data;
}

bool DeckModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                             const QModelIndex &parent)
{
    const QString id = QString::fromUtf8(data->data(stepMime()));
    const int from = m_deck.indexOf(id);
    if (action != Qt::MoveAction || from < 0)
        return false;
    const int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    const int to = before > from ? before - 1 : before;
    if (to != from)
        emit moveRequested(id, to);
    return false; // the view must not take the row away itself: the model has been told, or will be
}

} // namespace atlas
