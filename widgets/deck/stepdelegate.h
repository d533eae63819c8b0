// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QStyledItemDelegate>

namespace atlas {

class DeckModel;
class StepPictures;

/// A step in the list: its number, its picture, title, day and planned time, and whether it is hidden or
/// drawn upon, by sign and word.
class StepDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    StepDelegate(const DeckModel &model, StepPictures &pictures, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    void setCurrentStep(const QString &id) { m_current = id; } ///< is marked at its left

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    static constexpr int rowHeight = 60;
    static constexpr QSize pictureSize{86, 48};

private:
    struct Places;
    Places placesOf(const QRect &row) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isCurrent) const;
    void paintPicture(QPainter &painter, const QRect &place, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const Places &places, const QModelIndex &index) const;

    const DeckModel &m_model;
    StepPictures &m_pictures;
    Theme m_theme = Theme::named(ThemeName::Light);
    QString m_current;
};

} // namespace atlas
