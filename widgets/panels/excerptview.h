// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citations/citation.h"
#include "moment.h"
#include "panels/readingmode.h"
#include "theme.h"

#include <QWidget>

#include <memory>

namespace atlas {

class BorderTimeline;
class Navigator;

/// The paper's excerpts as cards, filtered by the moment or in the paper's order; its arguments step by step;
/// its claims checked. Clicking a card travels to it; scrubbing only filters, and does nothing at all while
/// the set of excerpts is the same.
class ExcerptView : public QWidget {
    Q_OBJECT

public:
    ExcerptView(Navigator &navigator, const BorderTimeline &timeline, std::shared_ptr<const Pack> pack,
                QWidget *parent = nullptr);
    ~ExcerptView() override;

    void setMoment(const Moment &moment);
    void setTheme(const Theme &theme);
    ReadingMode mode() const;
    void setMode(ReadingMode mode);
    /// In the paper's order, by the filters but across all dates; the first one listed when none is selected.
    /// Among arguments the next step, among claims the next claim.
    void nextExcerpt();
    void previousExcerpt();
    /// Opens it in its mode and goes there.
    void openClaim(const ClaimId &id);
    void openStep(const StepId &id);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool copyCitation(CitationFormat format); ///< of the selected excerpt; false when none is selected

signals:
    void modeChanged(atlas::ReadingMode mode);
    void copied(const QString &what); ///< "Citation copied"
    void paperRequested(const atlas::ExcerptId &id); ///< to be shown in the reader's own copy
    void lectureRequested(const atlas::ExcerptId &id); ///< to be a step of it

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void cite(const ExcerptId &id, CitationFormat format);
    void read(const ExcerptId &id); ///< among the cards, whatever is filtered
    void step(int steps);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atlas
