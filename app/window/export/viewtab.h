// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/exportrun.h"
#include "export/settingsedit.h"
#include "scenery.h"

#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace atlas {

class FileSection;
class PartSection;
class PreviewPane;
class Previewer;
class WordSection;
struct Preview;

/// What a tab of the export dialog begins with.
struct ExportStart {
    Scenery scenery;
    ExportSettings settings;
    Theme theme; ///< of the window
    QString folder; ///< that files are proposed for
};

/// "This view": the page as it will be saved, all that can be said about it, and the files.
class ViewTab : public QWidget {
    Q_OBJECT

public:
    explicit ViewTab(const ExportStart &start, QWidget *parent = nullptr);
    ~ViewTab() override;

    const ExportSettings &settings() const { return m_edit.settings(); }
    QString folder() const;
    void exportFiles(); ///< that are chosen, into the folder

signals:
    void closeRequested();
    void exported(const QStringList &files);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm(const ExportStart &start);
    QWidget *makeFooter();
    void follow(const ExportSettings &settings);
    void showPreview(const Preview &preview);
    void showSizes(const std::map<ExportFormat, qint64> &sizes);
    void showResult(const QStringList &written, const Issues &issues);
    void showFaults(const Issues &issues);
    void copyImage();
    void dragOut();
    void arrange();

    Scenery m_scenery;
    SettingsEdit m_edit;
    QTimer m_wait; ///< until the reader stops typing
    Previewer *m_previewer;
    ExportRun *m_run;
    PreviewPane *m_pane;
    PartSection *m_parts;
    WordSection *m_words;
    FileSection *m_files;
    QScrollArea *m_form;
    QBoxLayout *m_middle;
    QLabel *m_checks, *m_sizes;
    QPushButton *m_copy, *m_export;
    std::unique_ptr<QTemporaryDir>
        m_dragged; ///< kept until the dialog closes: who takes it may read it later
    int m_drags = 0;
};

} // namespace atlas
