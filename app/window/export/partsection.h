// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/previewer.h"
#include "export/settingsedit.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace atlas {

/// What stands on the page besides the map, and its title.
class PartSection : public QWidget {
    Q_OBJECT

public:
    explicit PartSection(SettingsEdit &edit, QWidget *parent = nullptr);

    void setPreview(const Preview &preview); ///< automatic words; whether the viewpoint is locked

private:
    void follow(const ExportSettings &settings);
    void addPart(PagePart part, const QString &label);
    void addLayer(Layer layer, const QString &label);

    SettingsEdit &m_edit;
    QGridLayout *m_grid;
    std::vector<std::pair<PagePart, QCheckBox *>> m_parts;
    std::vector<std::pair<Layer, QCheckBox *>> m_layers;
    QLabel *m_locked, *m_leftOut;
    QLineEdit *m_title, *m_subtitle;
    bool m_contested = false;
};

} // namespace atlas
