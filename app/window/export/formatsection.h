// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/settingsedit.h"

#include <QWidget>

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace atlas {

class SegmentBar;

/// Formats, page, size and colours of an export.
class FormatSection : public QWidget {
    Q_OBJECT

public:
    FormatSection(SettingsEdit &edit, const Theme &theme, QWidget *parent = nullptr);

private:
    void build(const Theme &theme);
    QWidget *formatBoxes();
    void buildSize();
    void connectAll();
    void takeSize();
    void follow(const ExportSettings &settings);

    SettingsEdit &m_edit;
    std::vector<std::pair<ExportFormat, QCheckBox *>> m_formats;
    QComboBox *m_page, *m_unit, *m_dpi, *m_scale;
    QDoubleSpinBox *m_width, *m_height;
    QSpinBox *m_quality;
    QCheckBox *m_outlines, *m_world;
    SegmentBar *m_theme, *m_style;
};

/// A heading as all sections have it.
QWidget *sectionTitle(const QString &text);

} // namespace atlas
