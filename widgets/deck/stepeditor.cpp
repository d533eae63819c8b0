// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/stepeditor.h"

#include "deck/notesedit.h"
#include "deck/secondsedit.h"
#include "deck/stepoptions.h"
#include "document/lectern.h"
#include "fonts.h"
#include "panels/panelbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <utility>

namespace atlas {

StepEditor::StepEditor(Lectern &lectern, std::shared_ptr<const Pack> pack, QWidget *parent)
    : QWidget(parent)
    , m_lectern(lectern)
    , m_pack(std::move(pack))
    , m_heading(new QLabel(QStringLiteral("Notes")))
    , m_planned(new QLabel(QStringLiteral("Planned")))
    , m_seconds(new SecondsEdit)
    , m_options(new PanelButton(QStringLiteral("Options"), Theme::named(ThemeName::Light)))
    , m_notes(new NotesEdit)
{
    m_heading->setFont(sansFont(13, 600));
    m_planned->setFont(sansFont(12.5));
    m_planned->setBuddy(m_seconds);
    m_seconds->setFixedWidth(64);
    m_options->setToolTip(QStringLiteral("Colours, quotation and what is kept back in this step"));
    m_options->setMenu(new QMenu(m_options));
    connect(m_options->menu(), &QMenu::aboutToShow, this, [this] {
        m_options->menu()->clear();
        fillStepOptions(*m_options->menu(), m_lectern, *m_pack);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_heading);
    row->addStretch();
    row->addWidget(m_planned);
    row->addWidget(m_seconds);
    row->addWidget(m_options);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_notes, 1);
    connect(m_seconds, &QSpinBox::valueChanged, this,
            [this](int seconds) { write(&Step::seconds, seconds, StepField::Seconds); });
    connect(m_notes, &NotesEdit::edited, this,
            [this](const QString &notes) { write(&Step::notes, notes, StepField::Notes); });
    connect(&lectern, &Lectern::deckChanged, this, &StepEditor::follow);
    connect(&lectern, &Lectern::stepChanged, this, &StepEditor::follow);
    connect(&lectern, &Lectern::fileChanged, this, &StepEditor::follow);
    follow();
}

void StepEditor::setTheme(const Theme &theme)
{
    m_options->setTheme(theme);
}

void StepEditor::follow()
{
    const Step *step = m_lectern.step();
    const bool editable = step && !m_lectern.isReadOnly();
    setEnabled(step);
    m_options->setEnabled(editable);
    m_seconds->setReadOnly(!editable);
    m_notes->setReadOnly(!editable);
    m_seconds->setValue(step ? step->seconds : Step().seconds);
    m_notes->setNotes(step ? step->notes : QString());
}

template <class Value> void StepEditor::write(Value Step::*member, const Value &value, StepField field)
{
    // What is only shown comes back here and is no edit; the lecture of a pack must not become a copy by it.
    if (!m_lectern.step() || m_lectern.step()->*member == value)
        return;
    Step step = *m_lectern.step();
    step.*member = value;
    changeStep(m_lectern.edited(), step, field);
}

} // namespace atlas
