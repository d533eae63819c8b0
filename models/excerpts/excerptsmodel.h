// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "excerpts/excerptfilter.h"
#include "moment.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace atlas {

/// The excerpts of the pack, in the paper's order, with their relation to the moment.
class ExcerptsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { // Qt::DisplayRole: quotation
        IdRole = Qt::UserRole + 1, ///< QString
        QuoteRole, ///< QString, verbatim
        ViewRole, ///< QString: whose view, as the pack has it
        ViewNameRole, ///< QString: whose view, as shown
        PassageRole, ///< int of PassageKind
        NoteRole, ///< int of NoteKind
        SectionRole, ///< QString id
        SectionTitleRole, ///< QString
        AnnotationRole, ///< QString: our note
        ContestedRole, ///< bool
        ConfidenceRole, ///< int of Confidence
        CheckedRole, ///< int of CheckedBy
        GradeRole, ///< QString: "High confidence, looked up, 3 works"
        LiteratureRole, ///< QString: one "cite: says" a line
        EventsRole, ///< QStringList of ids, in date order
        StatesRole, ///< QStringList of ids
        DatesRole, ///< QString: days of its events, "12 March 1999, 29 March 2004"
        SearchTextRole, ///< QString: all that a search looks in, folded (foldedText())
        CurrentRole, ///< bool: in Moment::currentExcerpts
        LinkedRole, ///< bool: of the selected event or state
        SelectedRole ///< bool
    };

    explicit ExcerptsModel(QObject *parent = nullptr);

    void setPack(std::shared_ptr<const Pack> pack);
    void setMoment(const Moment &moment);

    int rowOf(const ExcerptId &id) const; ///< -1 when unknown
    const Excerpt &excerpt(int row) const;
    const std::shared_ptr<const Pack> &pack() const { return m_pack; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    struct State {
        bool current = false, linked = false, selected = false;
        bool operator==(const State &) const = default;
    };
    std::vector<State> statesFor(const Moment &moment) const;
    QVariant excerptData(const Excerpt &excerpt, int role) const;

    std::shared_ptr<const Pack> m_pack;
    std::vector<State> m_states; ///< by row
    std::vector<QString> m_searchTexts; ///< by row
};

/// "High confidence, looked up"; "Medium confidence, from knowledge".
QString gradeText(Confidence confidence, CheckedBy check);

} // namespace atlas
