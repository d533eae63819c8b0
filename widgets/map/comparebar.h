// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace atlas {

class TickBox;
class ViewStore;
class Navigator;

/// The bar over the map while two dates are compared: how they stand, what is marked, and the way out.
class CompareBar : public QWidget {
    Q_OBJECT

public:
    CompareBar(ViewStore &store, Navigator &navigator, QWidget *parent = nullptr);

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);

    QSize minimumSizeHint() const override { return {300, 42}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part { ///< a button or box with its words for a wide and for a narrow bar
        QWidget *widget;
        QString full, brief;
    };
    QToolButton *addButton(const QString &full, const QString &brief);
    void addModes();
    void addChoices();
    void write(const std::function<void(ViewState &)> &edit);
    void fit();

    ViewStore &m_store;
    Navigator &m_navigator;
    Theme m_theme = Theme::named(ThemeName::Light);
    QLabel *m_title;
    QWidget *m_segments = nullptr; ///< holds the modes
    std::vector<QToolButton *> m_modes; ///< as CompareMode from Swipe on
    QToolButton *m_swap = nullptr;
    QToolButton *m_close = nullptr;
    TickBox *m_marks = nullptr;
    TickBox *m_both = nullptr;
    std::vector<Part> m_parts;
};

} // namespace atlas
