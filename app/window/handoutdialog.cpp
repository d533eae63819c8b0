// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace atlas {

namespace {

constexpr int wordsWidth = 400; // px

} // namespace

HandoutDialog::HandoutDialog(const HandoutSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_paper(new QComboBox)
    , m_theme(new QComboBox)
    , m_notes(new QCheckBox(QStringLiteral("&Notes for the speaker below each step")))
{
    setWindowTitle(QStringLiteral("Export handout"));
    m_paper->addItem(QStringLiteral("A4"), int(HandoutPaper::A4));
    m_paper->addItem(QStringLiteral("Letter"), int(HandoutPaper::Letter));
    m_theme->addItem(QStringLiteral("For print"), int(ThemeName::Print));
    m_theme->addItem(QStringLiteral("Light"), int(ThemeName::Light));
    m_theme->addItem(QStringLiteral("High contrast"), int(ThemeName::Contrast));
    m_paper->setCurrentIndex(m_paper->findData(int(settings.paper)));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme)));
    m_notes->setChecked(settings.notes);
    auto *words = new QLabel(QStringLiteral("A PDF with a page a step: map, title, date, quotation, events, "
                                            "what is drawn, and the sources. Hidden "
                                            "steps are left out. The notes also go into a .pdfpc file beside "
                                            "it, for programs that present PDFs."));
    words->setWordWrap(true);
    words->setFixedWidth(wordsWidth); // or the dialog would be as high as for a narrower one
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 14, 18, 14);
    form->setSpacing(10);
    form->addRow(words);
    form->addRow(QStringLiteral("&Paper"), m_paper);
    form->addRow(QStringLiteral("&Colours"), m_theme);
    form->addRow(m_notes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *save = buttons->addButton(QStringLiteral("&Save as\u2026"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("primary"));
    save->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    form->setSizeConstraint(QLayout::SetFixedSize);
}

HandoutSettings HandoutDialog::settings() const
{
    HandoutSettings settings;
    settings.paper = HandoutPaper(m_paper->currentData().toInt());
    settings.theme = ThemeName(m_theme->currentData().toInt());
    settings.notes = m_notes->isChecked();
    return settings;
}

} // namespace atlas
