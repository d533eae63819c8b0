// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/wordsection.h"

#include "export/formatsection.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

WordSection::WordSection(SettingsEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_text(new QPlainTextEdit)
    , m_reset(new QPushButton(QStringLiteral("&Reset")))
{
    m_text->setAccessibleName(QStringLiteral("Text for screen readers"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(86);
    m_reset->setToolTip(QStringLiteral("Write both texts from the map data again"));
    auto *longer = new QPushButton(QStringLiteral("&Long version\u2026"));
    auto *note = new QLabel(QStringLiteral("Saved in every format"));
    note->setObjectName(QStringLiteral("cardMore"));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(note, 1);
    row->addWidget(m_reset);
    row->addWidget(longer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(sectionTitle(QStringLiteral("Text for screen readers")));
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_text->hasFocus())
            return; // it follows the settings
        const QString text = m_text->toPlainText();
        m_edit.edit([&](ExportSettings &settings) {
            settings.altText = text == m_automatic.brief ? QString() : text;
        });
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_edit.edit([](ExportSettings &settings) {
            settings.altText.clear();
            settings.longText.clear();
        });
    });
    connect(longer, &QPushButton::clicked, this, &WordSection::editLong);
    follow(m_edit.settings());
    connect(&m_edit, &SettingsEdit::changed, this, &WordSection::follow);
}

void WordSection::setPreview(const Preview &preview)
{
    m_automatic = preview.words;
    follow(m_edit.settings());
}

void WordSection::follow(const ExportSettings &settings)
{
    const QString &text = settings.altText.isEmpty() ? m_automatic.brief : settings.altText;
    if (m_text->toPlainText() != text && !(m_text->hasFocus() && settings.altText.isEmpty()))
        m_text->setPlainText(text);
    m_reset->setEnabled(!settings.altText.isEmpty() || !settings.longText.isEmpty());
}

void WordSection::editLong()
{
    QDialog dialog(window());
    dialog.setWindowTitle(QStringLiteral("Long text for screen readers"));
    dialog.resize(620, 420);
    auto *text = new QPlainTextEdit;
    text->setAccessibleName(dialog.windowTitle());
    text->setTabChangesFocus(true);
    const QString &own = m_edit.settings().longText;
    text->setPlainText(own.isEmpty() ? m_automatic.full : own);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString written = text->toPlainText();
    m_edit.edit([&](ExportSettings &settings) {
        settings.longText = written == m_automatic.full ? QString() : written;
    });
}

} // namespace atlas
