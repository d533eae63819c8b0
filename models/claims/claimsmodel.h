// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claims/claimchecker.h"
#include "moment.h"

#include <QAbstractListModel>

namespace atlas {

/// The claims of the pack, in the paper's order, with what their tests find. A claim is tested when something
/// of its finding is first asked for, and again in another viewpoint.
class ClaimsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { // Qt::DisplayRole: title
        IdRole = Qt::UserRole + 1, ///< QString
        ExcerptRole, ///< QString id
        VerdictRole, ///< int of Verdict; -1 when it could not be tested
        SentenceRole ///< QString: what follows, or why it could not be tested
    };

    /// `timeline` must outlive it.
    ClaimsModel(const BorderTimeline &timeline, std::shared_ptr<const Pack> pack, QObject *parent = nullptr);

    void setMoment(const Moment &moment); ///< viewpoint and kind of dates
    const Claim &claim(int row) const { return *m_claims[size_t(row)]; }
    const ClaimFinding &finding(int row) const;
    int rowOf(const ClaimId &id) const; ///< -1 when unknown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::shared_ptr<const Pack> m_pack;
    ClaimChecker m_checker;
    std::vector<const Claim *> m_claims; ///< by the place of their passages
    mutable std::vector<std::optional<ClaimFinding>> m_findings; ///< by row; empty until asked for
    Viewpoint m_viewpoint = Viewpoint::Documents;
    DateConvention m_convention = DateConvention::EntryIntoForce;
};

/// Claims about the passage, in the paper's order.
std::vector<const Claim *> claimsOf(const ExcerptId &excerpt, const Pack &pack);

} // namespace atlas
