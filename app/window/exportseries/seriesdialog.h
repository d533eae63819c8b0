// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/seriesjob.h"
#include "series/seriesjson.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace atlas {

class SeriesDaysEdit;
class SeriesPreview;

/// Asks what a sheet or a film is to be like, beside a preview of it.
class SeriesDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` has the view and the theme; its page is replaced.
    SeriesDialog(const Scenery &scenery, const ExportSettings &settings, SeriesKind kind,
                 QWidget *parent = nullptr);

    SeriesSettings settings() const;
    FilmJob job() const; ///< the settings on the content
    QString ending() const; ///< ".png"
    QString filter() const; ///< for the file dialog
    QString proposal() const; ///< a name for the file
    const SeriesPreview &preview() const { return *m_preview; }

private:
    QLayout *middle();
    QLayout *foot();
    void connectFields();
    void addDayRows(QFormLayout &form);
    void addPageRows(QFormLayout &form);
    void addFilmRows(QFormLayout &form);
    void fillFormats();
    void follow();
    void showDay();
    void saveSettings();
    bool isFilm() const { return m_kind == SeriesKind::Film; }

    Scenery m_scenery;
    ExportSettings m_settings;
    SeriesKind m_kind;
    BorderTimeline m_timeline;
    SeriesPreview *m_preview;
    SeriesDaysEdit *m_days;
    QLineEdit *m_title;
    QComboBox *m_page;
    QComboBox *m_theme;
    QCheckBox *m_allEurope;
    QComboBox *m_format;
    QComboBox *m_pace;
    QDoubleSpinBox *m_seconds;
    QDoubleSpinBox *m_last;
    QSlider *m_slider; ///< which frame is shown
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace atlas
