// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citations/citation.h"
#include "excerpts/excerptsmodel.h"
#include "theme.h"

#include <QScrollArea>

namespace atlas {

class CardColumn;
class ExcerptCard;

/// The cards below one another. A card is made when it is first shown and then kept; showing the same set
/// again does nothing.
class ExcerptList : public QScrollArea {
    Q_OBJECT

public:
    ExcerptList(ExcerptsModel &model, QWidget *parent = nullptr);

    const std::vector<int> &rows() const { return m_shown; }
    void showRows(const std::vector<int> &rows); ///< of the model, ascending
    void select(int row, const std::vector<LinkedEvent> &events); ///< -1 = none
    /// With our notes, and a heading where a section begins.
    void setReading(bool reading);
    /// Shown over the list while it has no rows. Takes ownership.
    void setEmptyPage(QWidget *page);
    void setTheme(const Theme &theme);
    void tint(); ///< its ground only, without making the cards anew
    ExcerptCard *card(int row) const; ///< null unless it was shown once
    const CardColumn &column() const { return *m_column; }
    int changes() const { return m_changes; } ///< how often the set of cards changed

signals:
    void chosen(const atlas::ExcerptId &id);
    void eventChosen(const atlas::EventId &id);
    void claimChosen(const atlas::ClaimId &id);
    void stepChosen(const atlas::StepId &id);
    void citationRequested(const atlas::ExcerptId &id, atlas::CitationFormat format);
    void paperRequested(const atlas::ExcerptId &id);
    void lectureRequested(const atlas::ExcerptId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ExcerptCard &cardFor(int row);
    void forgetCards();
    void moveFocus(int steps);
    void revealSelected();
    void followReading();

    ExcerptsModel &m_model;
    Theme m_theme = Theme::named(ThemeName::Light);
    CardColumn *m_column = nullptr;
    QWidget *m_empty = nullptr; ///< the page over an empty list
    std::vector<ExcerptCard *> m_cards; ///< by row; null until shown
    std::vector<int> m_shown;
    int m_selected = -1;
    std::vector<LinkedEvent> m_events;
    int m_changes = 0;
    bool m_reading = false;
};

} // namespace atlas
