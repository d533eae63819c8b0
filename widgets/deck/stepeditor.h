// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/commands.h"
#include "theme.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace atlas {

class Lectern;
class NotesEdit;
class PanelButton;
class SecondsEdit;

/// What can be written about the current step: its planned time, its options and the speaker's notes.
class StepEditor : public QWidget {
    Q_OBJECT

public:
    StepEditor(Lectern &lectern, std::shared_ptr<const Pack> pack, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

private:
    void follow();
    template <class Value> void write(Value Step::*member, const Value &value, StepField field);

    Lectern &m_lectern;
    std::shared_ptr<const Pack> m_pack;
    QLabel *m_heading;
    QLabel *m_planned;
    SecondsEdit *m_seconds;
    PanelButton *m_options;
    NotesEdit *m_notes;
};

} // namespace atlas
