// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filesection.h"

#include "export/formatsection.h"
#include "settingsjson.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSaveFile>

namespace atlas {

FileSection::FileSection(SettingsEdit &edit, const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_folder(folder)
    , m_name(new QLineEdit)
    , m_place(new QLabel)
    , m_state(new QCheckBox(QStringLiteral("&Keep the map state in the file, so it can be opened again")))
{
    static const QRegularExpression plain(QStringLiteral("[^/\\\\:*?\"<>|]*"));
    m_name->setValidator(new QRegularExpressionValidator(plain, m_name));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *choose = new QPushButton(QStringLiteral("C&hoose\u2026"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_place, 1);
    row->addWidget(choose);
    auto *save = new QPushButton(QStringLiteral("Save these settings\u2026"));
    save->setToolTip(QStringLiteral("As a file for alliance-atlas-cli render --settings"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(sectionTitle(QStringLiteral("File")));
    form->addRow(QStringLiteral("&Name"), m_name);
    form->addRow(QStringLiteral("Folder"), row);
    form->addRow(m_state);
    form->addRow(save);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_edit.edit([&text](ExportSettings &settings) { settings.name = text; });
    });
    connect(m_state, &QCheckBox::clicked, this,
            [this](bool on) { m_edit.edit([on](ExportSettings &settings) { settings.keepsState = on; }); });
    connect(choose, &QPushButton::clicked, this, &FileSection::chooseFolder);
    connect(save, &QPushButton::clicked, this, &FileSection::saveSettings);
    showFolder();
    follow(m_edit.settings());
    connect(&m_edit, &SettingsEdit::changed, this, &FileSection::follow);
}

void FileSection::setPreview(const Preview &preview)
{
    m_name->setPlaceholderText(preview.name);
}

void FileSection::follow(const ExportSettings &settings)
{
    if (m_name->text() != settings.name)
        m_name->setText(settings.name);
    m_state->setChecked(settings.keepsState);
}

void FileSection::showFolder()
{
    const QString native = QDir::toNativeSeparators(m_folder);
    m_place->setText(m_place->fontMetrics().elidedText(native, Qt::ElideMiddle, 220));
    m_place->setToolTip(native);
}

void FileSection::chooseFolder()
{
    const QString chosen
        = QFileDialog::getExistingDirectory(this, QStringLiteral("Folder for the files"), m_folder);
    if (chosen.isEmpty())
        return;
    m_folder = chosen;
    showFolder();
}

void FileSection::saveSettings()
{
    QString path = QFileDialog::getSaveFileName(this, QStringLiteral("Save settings of the export"),
                                                QDir(m_folder).filePath(QStringLiteral("export.json")),
                                                QStringLiteral("Settings (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = toBytes(m_edit.settings());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        QMessageBox::warning(this, QStringLiteral("Save settings of the export"),
                             QStringLiteral("%1 cannot be written: %2")
                                 .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace atlas
