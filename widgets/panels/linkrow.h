// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QAbstractButton>

#include <optional>

namespace atlas {

/// What a row that leads somewhere shows, from left to right.
struct LinkLook {
    int number = 0; ///< of the link on map and timeline; 0 = none
    const Event *event = nullptr; ///< whose glyph is drawn; only read when the look is set
    QString icon; ///< name of an icon instead of the glyph
    QString text; ///< elided when the room is short; the tool tip has it whole
    QString aside; ///< right-aligned, never elided
    bool strong = false;
};

/// A row that leads to an event, an excerpt or a source.
class LinkRow : public QAbstractButton {
    Q_OBJECT

public:
    LinkRow(const LinkLook &look, const Theme &theme, QWidget *parent = nullptr);

    void setLook(const LinkLook &look); ///< it leads elsewhere

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Glyph {
        EventCategory category;
        InPaper inPaper;
    };
    void followRoom();
    QRectF textRect() const;
    double asideWidth() const;

    LinkLook m_look;
    std::optional<Glyph> m_glyph;
    Theme m_theme;
};

LinkLook eventLook(const Event &event, int number); ///< number, glyph, title, dates
/// The row of an event.
LinkRow *newEventRow(const Event &event, int number, const Theme &theme);

} // namespace atlas
