// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/claimsmodel.h"

#include <algorithm>

namespace atlas {

ClaimsModel::ClaimsModel(const BorderTimeline &timeline, std::shared_ptr<const Pack> pack, QObject *parent)
    : QAbstractListModel(parent)
    , m_pack(std::move(pack))
    , m_checker(timeline, *m_pack)
{
    for (const Excerpt &excerpt : m_pack->excerpts) {
        const std::vector<const Claim *> found = claimsOf(excerpt.id, *m_pack);
        m_claims.insert(m_claims.end(), found.begin(), found.end());
    }
    m_findings.resize(m_claims.size());
}

void ClaimsModel::setMoment(const Moment &moment)
{
    if (moment.viewpoint == m_viewpoint && moment.convention == m_convention)
        return;
    m_viewpoint = moment.viewpoint;
    m_convention = moment.convention;
    if (m_claims.empty())
        return;
    std::fill(m_findings.begin(), m_findings.end(), std::nullopt);
    emit dataChanged(index(0), index(rowCount() - 1), {VerdictRole, SentenceRole});
}

const ClaimFinding &ClaimsModel::finding(int row) const
{
    std::optional<ClaimFinding> &kept = m_findings[size_t(row)];
    if (!kept)
        kept = m_checker.check(claim(row), m_viewpoint, m_convention);
    return *kept;
}

int ClaimsModel::rowOf(const ClaimId &id) const
{
    const auto found = std::find_if(m_claims.begin(), m_claims.end(),
                                    [&id](const Claim *claim) { return claim->id == id; });
    return found == m_claims.end() ? -1 : int(found - m_claims.begin());
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Claim &asked = claim(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return asked.title;
    case IdRole:
        return asked.id.value;
    case ExcerptRole:
        return asked.excerpt.value;
    case VerdictRole: {
        const auto verdict = finding(index.row()).verdict;
        return verdict ? int(*verdict) : -1;
    }
    case SentenceRole: {
        const ClaimFinding &found = finding(index.row());
        return found.verdict ? found.sentence : found.failure;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> ClaimsModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"},
            {IdRole, "id"},
            {ExcerptRole, "excerpt"},
            {VerdictRole, "verdict"},
            {SentenceRole, "sentence"}};
}

std::vector<const Claim *> claimsOf(const ExcerptId &excerpt, const Pack &pack)
{
    std::vector<const Claim *> found;
    for (const Claim &claim : pack.claims) {
        if (claim.excerpt == excerpt)
            found.push_back(&claim);
    }
    return found;
}

} // namespace atlas
