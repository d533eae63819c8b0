// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/previewer.h"
#include "export/settingsedit.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace atlas {

/// Name and folder of the files, and whether they remember the view.
class FileSection : public QWidget {
    Q_OBJECT

public:
    FileSection(SettingsEdit &edit, const QString &folder, QWidget *parent = nullptr);

    void setPreview(const Preview &preview); ///< with the automatic name
    const QString &folder() const { return m_folder; }

private:
    void follow(const ExportSettings &settings);
    void chooseFolder();
    void showFolder();
    void saveSettings();

    SettingsEdit &m_edit;
    QString m_folder;
    QLineEdit *m_name;
    QLabel *m_place;
    QCheckBox *m_state;
};

} // namespace atlas
