// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/quoteblock.h"
#include "panels/textlabel.h"
#include "textlines.h"

#include <QPixmap>

class QModelIndex;

namespace atlas {

/// What a card of an excerpt always shows: view holder and kind, quotation, place, kind of our note. One
/// widget that paints all of it from words that have found their places, not a dozen labels: cards come and
/// go with each step in time. Screen readers find its parts (excerptaccess.h).
class ExcerptFace : public QWidget {
    Q_OBJECT

public:
    /// `index`: of an ExcerptsModel, whose excerpt is the other.
    ExcerptFace(const QModelIndex &index, const Excerpt &excerpt, const Theme &theme,
                QWidget *parent = nullptr);

    const QString &quote() const { return m_quotation.quote(); } ///< verbatim, without our quotation marks
    struct Part {
        QString words;
        QRect room; ///< in the face
        bool isQuotation = false;
    };
    std::vector<Part> parts() const; ///< from the first to the last

    /// Of the events, below the section; they are not told twice where the events are listed.
    void setDatesShown(bool shown);
    int arranged() const { return m_arranged; } ///< how often its parts got their places; tests gate on it

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mark {
        QString icon, text;
        TextLook look;
        Tone iconTone;
    };
    struct PlacedText {
        TextLines lines;
        QRect room;
        QColor ink;
    };
    struct PlacedIcon {
        QString name;
        QPoint corner;
        QColor ink;
        QPixmap image; ///< for the ratio of the screen; fetched when it is painted
    };
    /// Where everything stands for a width; logical pixels.
    struct Arrangement {
        int width = -1, height = 0;
        std::vector<PlacedText> texts;
        std::vector<PlacedIcon> icons;
        QRect quotation;
    };
    class Arranger;

    void addMarks(const Excerpt &excerpt);
    void arrange(int width) const;
    Arrangement &arrangement(int width) const;

    Theme m_theme;
    Quotation m_quotation;
    Mark m_holder, m_kind, m_section;
    QString m_dates; ///< of its events; empty when it has none
    std::vector<Mark> m_marks;
    bool m_showsDates = true;
    mutable Arrangement m_placed; ///< for the last width
    mutable int m_arranged = 0;
};

} // namespace atlas
