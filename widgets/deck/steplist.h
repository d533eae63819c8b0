// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QListView>

namespace atlas {

class DeckModel;
class StepDelegate;
class StepPictures;

/// The steps of a lecture, to be chosen, renamed in place and moved by drag. Follows the current step, and
/// tells when the reader chooses another one.
class StepList : public QListView {
    Q_OBJECT

public:
    StepList(DeckModel &model, StepPictures &pictures, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setCurrentStep(const QString &id); ///< marks it and brings it into view; chooses nothing
    void setEditable(bool editable); ///< renaming and dragging
    void rename(); ///< begins to edit the title of the current step

signals:
    void chosen(const QString &stepId); ///< by click or key, also the current one
    void menuRequested(QPoint place); ///< global

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyboardSearch(const QString &) override { } ///< letters step through time, here as elsewhere

private:
    QString idAt(const QModelIndex &index) const;
    void chooseCurrent();

    StepDelegate *m_delegate;
    QString m_step;
};

} // namespace atlas
