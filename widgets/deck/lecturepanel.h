// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deck/deckmodel.h"
#include "deck/steppictures.h"
#include "theme.h"

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QSplitter;
class QStackedLayout;

namespace atlas {

class Lectern;
class LectureHead;
class PanelButton;
class ScrollColumn;
class StepEditor;
class StepList;

/// Actions of the window that the panel has buttons for; all of them outlive it.
struct LectureActions {
    std::vector<QAction *> shipped; ///< a lecture of the pack each
    QAction *create = nullptr;
    QAction *open = nullptr;
    QAction *editCopy = nullptr;
    QAction *add = nullptr;
    QAction *update = nullptr;
    QAction *duplicate = nullptr;
    QAction *skip = nullptr;
    QAction *remove = nullptr;
    QAction *rename = nullptr;
    QAction *up = nullptr;
    QAction *down = nullptr;
};

/// The lecture that is open: its title, its steps in order, and the notes of the current one. Without a
/// lecture it says which ones there are.
class LecturePanel : public QWidget {
    Q_OBJECT

public:
    LecturePanel(Lectern &lectern, const StepScenery &scenery, QWidget *parent = nullptr);

    void setActions(const LectureActions &actions); ///< once
    void setTheme(const Theme &theme);
    StepList &steps() const { return *m_steps; }
    StepPictures &pictures() { return m_pictures; }
    const DeckModel &model() const { return m_model; }

signals:
    void stepChosen(const QString &stepId);

private:
    void connectParts();
    void follow();
    void buildAbsent();
    void showMenu(QPoint place);

    Lectern &m_lectern;
    std::shared_ptr<const Pack> m_pack;
    StepPictures m_pictures;
    DeckModel m_model;
    LectureActions m_actions;
    Theme m_theme = Theme::named(ThemeName::Light);
    LectureHead *m_head;
    StepList *m_steps;
    StepEditor *m_editor;
    QWidget *m_buttons; ///< below the head
    QSplitter *m_parts;
    ScrollColumn *m_absent;
    QStackedLayout *m_pages;
};

} // namespace atlas
