// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures, series and data in MainWindow.
#include "mainwindow.h"

#include "actions.h"
#include "datadialog.h"
#include "exportmap.h"
#include "issuebar.h"
#include "layers/datawriter.h"
#include "longjob.h"
#include "picture/picturecaption.h"
#include "picture/picturetable.h"
#include "picture/picturewords.h"
#include "picturedoor.h"
#include "session.h"
#include "statusline.h"
#include "style.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace atlas {

namespace {

/// Of files that the file dialog has not asked about; true when there are none.
bool mayReplace(QWidget *parent, const QString &title, QStringList files, const QString &asked)
{
    files.removeAll(asked);
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    if (files.isEmpty())
        return true;
    const QString question = files.size() == 1
        ? QStringLiteral("%1 exists. Replace it?").arg(QFileInfo(files.first()).fileName())
        : QStringLiteral("%1 files of these names exist. Replace them?").arg(files.size());
    return QMessageBox::question(parent, title, question) == QMessageBox::Yes;
}

} // namespace

void MainWindow::connectPictures()
{
    using A = ActionId;
    m_pictures = new PictureDoor(*this, *m_session, m_store);
    m_job = new LongJob(*this);
    m_job->setParent(this);
    connect(m_pictures, &PictureDoor::said, m_status, &StatusLine::setHover);
    connect(m_pictures, &PictureDoor::faultsFound, this,
            [this](const QString &title, const Issues &issues) { m_issues->setIssues(issues, title); });
    connect(m_pictures, &PictureDoor::opened, this, [this](const QString &theme) {
        const std::optional<ThemeChoice> choice = themeChoiceFrom(theme); // none for print
        if (choice && themeFor(*choice, m_system) != m_theme.name)
            setThemeChoice(*choice);
    });
    const auto on = [this](A id, auto act) { connect(&(*m_actions)[id], &QAction::triggered, this, act); };
    on(A::OpenPicture, [this] { m_pictures->ask(); });
    on(A::ExportData, [this] { exportData(); });
    on(A::ExportSheet, [this] { exportMap(ExportTab::Sheet); });
    on(A::ExportFilm, [this] { exportMap(ExportTab::Film); });
    const auto copies = [&](A id, auto make) {
        on(id, [this, make] {
            ViewState view = m_store.state();
            QApplication::clipboard()->setText(
                make(PictureSubject{m_session->timeline, *m_session->pack, view}));
            m_status->setHover(QStringLiteral("Copied"));
        });
    };
    copies(A::CopyAltText, [](const PictureSubject &subject) { return altText(subject).full; });
    copies(A::CopyCaption, [](const PictureSubject &subject) { return figureCaption(subject); });
    copies(A::CopyCitationChicago,
           [](const PictureSubject &subject) { return pictureCitation(subject, CitationStyle::Chicago); });
    copies(A::CopyCitationApa,
           [](const PictureSubject &subject) { return pictureCitation(subject, CitationStyle::Apa); });
    copies(A::CopyCitationBibTex,
           [](const PictureSubject &subject) { return pictureCitation(subject, CitationStyle::BibTex); });
    copies(A::CopyMapTable, [](const PictureSubject &subject) { return pictureTable(subject); });
    if (!m_options.picture.isEmpty())
        m_pictures->open(m_options.picture);
}

void MainWindow::exportData()
{
    DataDialog dialog(m_store.state().date, this);
    if (m_job->isRunning() || dialog.exec() != QDialog::Accepted)
        return;
    const QString title = QStringLiteral("Export data");
    QString path = QFileDialog::getSaveFileName(
        this, title, QStringLiteral("alliance-atlas") + dialog.ending(), dialog.filter());
    if (path.isEmpty())
        return;
    const QString asked = path;
    if (!path.endsWith(dialog.ending(), Qt::CaseInsensitive))
        path += dialog.ending();
    const std::vector<AtlasLayer> layers = dialog.layers();
    const QStringList files = dataFiles(path, layers);
    if (!mayReplace(this, title, files, asked))
        return;
    const ViewState view = m_store.state();
    m_job->start(title, QStringLiteral("Writing %1").arg(QFileInfo(path).fileName()),
                 [borders = m_session->borders, pack = m_session->pack, layers, files,
                  question = LayerQuestion{dialog.span(), view.viewpoint, view.convention}](
                     const LongJob::Progress &progress) {
                     const BorderTimeline timeline(borders);
                     std::vector<DataLayer> made;
                     for (const AtlasLayer layer : layers)
                         made.push_back(makeLayer(layer, timeline, *pack, question));
                     if (files.size() == 1)
                         return DataWriter(*borders).write(made, files.first(), progress);
                     Issues issues;
                     for (size_t i = 0; i < made.size() && issues.empty(); ++i)
                         issues = DataWriter(*borders).write({made[i]}, files[qsizetype(i)], progress);
                     return issues;
                 });
}

} // namespace atlas
