// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence.h"
#include "sourcebook.h"
#include "textlines.h"
#include "theme.h"

#include <QAbstractButton>
#include <QDate>

namespace atlas {

/// A dated fact of a list: a click leads to it on the map, the sign at its end to its sources. Arrows go from
/// row to row, S opens the sources.
class FactRow : public QAbstractButton {
    Q_OBJECT

public:
    FactRow(QDate date, const Evidence &evidence, const SourceBook &book, const Theme &theme);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF textRoom(int width) const;
    TextLines linesFor(int width) const;

    QString m_date;
    Theme m_theme;
    QAbstractButton *m_sources;
};

} // namespace atlas
