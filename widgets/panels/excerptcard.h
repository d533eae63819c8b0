// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QFrame>

class QVBoxLayout;

namespace atlas {

/// One excerpt: view holder and kind, quotation, place; when it is selected also our note, the literature,
/// the grade and the numbered events.
class ExcerptCard : public QFrame {
    Q_OBJECT

public:
    ExcerptCard(const QModelIndex &excerpt, const Pack &pack, const Theme &theme, QWidget *parent = nullptr);

    const ExcerptId &id() const { return m_id; }
    bool isSelected() const { return m_selected; }
    /// `events`: numbers as on map and timeline.
    void setSelected(bool selected, const std::vector<LinkedEvent> &events);

signals:
    void chosen();
    void eventChosen(const atlas::EventId &id);
    void citationRequested(); ///< to the clipboard

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *) override { }
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QLayout *newHeader(const QModelIndex &index) const;
    QLayout *newPlace(const QModelIndex &index);
    QWidget *newDetails();
    void addLiterature(QVBoxLayout &column) const;
    void addEvents(QVBoxLayout &column);

    ExcerptId m_id;
    const Excerpt &m_excerpt;
    const Pack &m_pack;
    QString m_grade;
    Theme m_theme;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_dates = nullptr; ///< of the events, while they are not listed
    QWidget *m_details = nullptr;
    std::vector<LinkedEvent> m_events;
    bool m_selected = false;
};

} // namespace atlas
