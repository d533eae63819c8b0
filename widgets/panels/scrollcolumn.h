// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace atlas {

/// Page of a panel: parts below one another, scrolled when they are too many. Its content is replaced as a
/// whole, which keeps the place of the scroll bar and is safe inside a click on the old content.
class ScrollColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

    void setTheme(const Theme &theme); ///< background only
    QVBoxLayout *startContent(); ///< empty column with the padding of a card, top-aligned by finish()
    void finishContent();
    /// Lays out again now what holds a part that has changed; by itself it takes a turn of the event loop,
    /// and so a frame, for each widget between the part and the page.
    void settle(QWidget &part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tint();

    std::optional<Theme> m_theme; ///< none has been set yet
    QWidget *m_next = nullptr;
};

} // namespace atlas
