// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/previewer.h"
#include "export/settingsedit.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace atlas {

/// The text for those who cannot see the map: made from the data, or as the reader writes it.
class WordSection : public QWidget {
    Q_OBJECT

public:
    explicit WordSection(SettingsEdit &edit, QWidget *parent = nullptr);

    void setPreview(const Preview &preview); ///< with the automatic texts

private:
    void follow(const ExportSettings &settings);
    void editLong();

    SettingsEdit &m_edit;
    AltText m_automatic;
    QPlainTextEdit *m_text;
    QPushButton *m_reset;
};

} // namespace atlas
