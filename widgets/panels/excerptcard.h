// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citations/citation.h"
#include "moment.h"
#include "panels/choicecard.h"

class QLabel;
class QVBoxLayout;

namespace atlas {

class ExcerptFace;

/// One excerpt: view holder and kind, quotation, place, kind of our note; when it is selected also the note,
/// the literature, the references, the grade, the numbered events, and the claims and steps that rest on it.
class ExcerptCard : public ChoiceCard {
    Q_OBJECT

public:
    ExcerptCard(const QModelIndex &excerpt, const Pack &pack, const Theme &theme, QWidget *parent = nullptr);

    const ExcerptId &id() const { return m_id; }
    const ExcerptFace &face() const { return *m_face; }
    /// `events`: numbers as on map and timeline.
    void setSelected(bool selected, const std::vector<LinkedEvent> &events);
    /// Heading of a section above the card; none when empty.
    void setHeading(const QString &title, const QString &aside);
    void setReading(bool reading); ///< our note is shown although the card is not selected

signals:
    void eventChosen(const atlas::EventId &id);
    void claimChosen(const atlas::ClaimId &id);
    void stepChosen(const atlas::StepId &id);
    void citationRequested(atlas::CitationFormat format); ///< to the clipboard
    void paperRequested(); ///< in the reader's own copy
    void lectureRequested(); ///< to be a step of it
    void sourcesRequested(QWidget *beside); ///< what quotation and note rest on

protected:
    int bodyTop() const override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void followNote();
    // what the selected card shows besides: excerptdetails.cpp
    QWidget *newDetails();
    void addLiterature(QVBoxLayout &column) const;
    void addReferences(QVBoxLayout &column) const;
    void addEvents(QVBoxLayout &column);
    void addUses(QVBoxLayout &column);
    QWidget *newButtons();
    void addCitations(class QMenu &menu);

    ExcerptId m_id;
    const Excerpt &m_excerpt;
    const Pack &m_pack;
    QString m_grade;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_heading = nullptr;
    ExcerptFace *m_face = nullptr;
    QWidget *m_note = nullptr; ///< while reading
    QWidget *m_details = nullptr;
    std::vector<LinkedEvent> m_events;
    bool m_reading = false;
};

} // namespace atlas
