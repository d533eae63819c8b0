// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/seriesjob.h"
#include "series/seriesjson.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;

namespace atlas {

class LongJob;
class SeriesDaysEdit;
class SeriesPreview;

/// What a tab of series begins with.
struct SeriesStart {
    Scenery scenery; ///< complete
    ExportSettings settings; ///< view and theme; the page is replaced
    SeriesKind kind = SeriesKind::Sheet;
    std::vector<QDate> days; ///< proposed ones; empty: those that are usual
    QString folder; ///< that files are proposed for
};

/// What a sheet or a film is to be like, beside a preview of it, and the writing of it.
class SeriesTab : public QWidget {
    Q_OBJECT

public:
    explicit SeriesTab(const SeriesStart &start, QWidget *parent = nullptr);

    SeriesSettings settings() const;
    FilmJob job() const; ///< the settings on the content
    QString ending() const; ///< ".png"
    QString filter() const; ///< for the file dialog
    QString proposal() const; ///< a name for the file
    const SeriesPreview &preview() const { return *m_preview; }
    void save(); ///< asks where to, and writes

signals:
    void closeRequested(); ///< all is written, or the reader wants no more

protected:
    void showEvent(QShowEvent *event) override;

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

    QString title() const;
    bool mayReplace(const QStringList &files, const QString &asked);

    Scenery m_scenery;
    ExportSettings m_settings;
    SeriesKind m_kind;
    QString m_folder;
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
    LongJob *m_job;
};

} // namespace atlas
