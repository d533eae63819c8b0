// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deck.h"

#include <QAbstractListModel>

namespace atlas {

/// The steps of a lecture, a row each. Rows that are dragged are asked for by moveRequested(): the model
/// shows what it is given and edits nothing itself.
class DeckModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        StepIdRole = Qt::UserRole + 1, ///< QString
        NumberRole, ///< int, among the steps that are shown from 1; 0 for a skipped one
        DateRole, ///< QDate
        SecondsRole, ///< int
        SkippedRole, ///< bool
        NotesRole, ///< QString, Markdown
        HasInkRole ///< bool
    };

    explicit DeckModel(QObject *parent = nullptr);

    const Deck &deck() const { return m_deck; }
    /// Tells of inserted, removed, moved and changed rows, so that views keep their selection.
    void setDeck(const Deck &deck);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void moveRequested(const QString &stepId, int to); ///< position after the move
    void renameRequested(const QString &stepId, const QString &title);

private:
    bool insertOne(const Deck &next);
    bool removeOne(const Deck &next);
    bool moveOne(const Deck &next);
    void changeRows(const Deck &next);
    int numberOf(int row) const;
    QString spoken(int row) const;

    Deck m_deck;
};

} // namespace atlas
