// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"
#include "paper/openpaper.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace atlas {

class Navigator;

/// The reader's own copy of the paper: the page with its passages marked. Clicking one travels to it; the
/// passage that is selected elsewhere is brought into sight.
class PaperPanel : public QWidget {
    Q_OBJECT

public:
    PaperPanel(Navigator &navigator, std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);
    ~PaperPanel() override;

    void setState(const PaperState &state);
    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);
    void showRange(const TextRange &range); ///< marks a hit of a search and brings it into sight

    int page() const; ///< on show, from 0
    bool showsText() const; ///< reflowed, not the printed page
    bool showsLost() const;

signals:
    void openRequested();
    void cancelRequested();
    void passwordRequested();
    void retryRequested();
    void closeRequested();
    void cardRequested(); ///< of the selected excerpt

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectNotice();
    void connectBar();
    void connectViews();
    void revealSelected(); ///< or the hit of a search

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
