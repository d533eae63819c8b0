// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layers/atlaslayers.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace atlas {

/// Asks which data is to be written, of which days and in which format.
class DataDialog : public QDialog {
    Q_OBJECT

public:
    explicit DataDialog(QDate day, QWidget *parent = nullptr);

    std::vector<AtlasLayer> layers() const;
    DateSpan span() const; ///< of the day, or unbounded
    QString ending() const; ///< ".gpkg"
    QString filter() const; ///< for the file dialog

private:
    void follow();

    QDate m_day;
    std::vector<QCheckBox *> m_layers; ///< as AtlasLayer
    QRadioButton *m_onDay;
    QRadioButton *m_allDays;
    QComboBox *m_format;
    QLabel *m_words;
    QPushButton *m_save;
};

/// The files that layers go into under a name: itself, or where its format holds one layer only, one a layer
/// ("atlas-members.csv").
QStringList dataFiles(const QString &path, const std::vector<AtlasLayer> &layers);

} // namespace atlas
