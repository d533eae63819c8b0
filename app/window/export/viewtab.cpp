// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/viewtab.h"

#include "export/filesection.h"
#include "export/formatsection.h"
#include "export/partsection.h"
#include "export/picturemime.h"
#include "export/previewer.h"
#include "export/previewpane.h"
#include "export/wordsection.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

namespace atlas {

namespace {

constexpr int typing = 250; ///< ms that the preview waits for the next change
constexpr int formWidth = 410;

QWidget *rule()
{
    auto *line = new QWidget;
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

QString checked(bool good, const QString &text)
{
    return (good ? QStringLiteral("\u2713 ") : QStringLiteral("\u26a0 ")) + text;
}

} // namespace

ViewTab::ViewTab(const ExportStart &start, QWidget *parent)
    : QWidget(parent)
    , m_scenery(start.scenery)
    , m_edit(start.settings)
    , m_previewer(new Previewer(start.scenery, this))
    , m_run(new ExportRun(start.scenery, *this))
    , m_pane(new PreviewPane(start.theme))
    , m_form(new QScrollArea)
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_form->setWidget(makeForm(start));
    m_form->setWidgetResizable(true);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->setFocusPolicy(Qt::NoFocus);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_pane, 1);
    m_middle->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_middle, 1);
    column->addWidget(rule());
    column->addWidget(makeFooter());
    m_wait.setSingleShot(true);
    m_wait.setInterval(typing);
    connect(&m_wait, &QTimer::timeout, this, [this] { m_previewer->ask(m_edit.settings()); });
    connect(&m_edit, &SettingsEdit::changed, this, &ViewTab::follow);
    connect(m_previewer, &Previewer::painted, this, &ViewTab::showPreview);
    connect(m_previewer, &Previewer::measured, this,
            [this](const ExportSettings &settings, const std::map<ExportFormat, qint64> &sizes) {
                if (settings == m_edit.settings())
                    showSizes(sizes);
            });
    connect(m_run, &ExportRun::finished, this, &ViewTab::showResult);
    connect(m_pane, &PreviewPane::draggedOut, this, &ViewTab::dragOut);
    follow(m_edit.settings());
    m_wait.setInterval(0);
    m_wait.start();
    m_wait.setInterval(typing);
}

ViewTab::~ViewTab() = default;

QString ViewTab::folder() const
{
    return m_files->folder();
}

QWidget *ViewTab::makeForm(const ExportStart &start)
{
    m_parts = new PartSection(m_edit);
    m_words = new WordSection(m_edit);
    m_files = new FileSection(m_edit, start.folder);
    auto *form = new QWidget;
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(18, 10, 18, 14);
    column->setSpacing(12);
    column->addWidget(new FormatSection(m_edit, start.theme));
    for (QWidget *section : std::initializer_list<QWidget *>{m_parts, m_words, m_files}) {
        column->addWidget(rule());
        column->addWidget(section);
    }
    column->addStretch(1);
    return form;
}

QWidget *ViewTab::makeFooter()
{
    m_checks = new QLabel;
    m_checks->setAccessibleName(QStringLiteral("Checks"));
    m_checks->setWordWrap(true);
    m_sizes = new QLabel;
    m_sizes->setObjectName(QStringLiteral("cardMore"));
    m_copy = new QPushButton(QStringLiteral("&Copy image"));
    m_copy->setToolTip(QStringLiteral("As pixels and as SVG; whoever pastes it takes what it can"));
    auto *cancel = new QPushButton(QStringLiteral("Cancel"));
    m_export = new QPushButton;
    m_export->setObjectName(QStringLiteral("primary"));
    m_export->setDefault(true);
    for (QPushButton *button : {m_copy, cancel})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ViewTab::copyImage);
    connect(cancel, &QPushButton::clicked, this, &ViewTab::closeRequested);
    connect(m_export, &QPushButton::clicked, this, &ViewTab::exportFiles);
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(18, 10, 18, 12);
    row->setSpacing(8);
    row->addWidget(m_checks, 1);
    row->addWidget(m_sizes);
    for (QPushButton *button : {m_copy, cancel, m_export})
        row->addWidget(button);
    return footer;
}

void ViewTab::follow(const ExportSettings &settings)
{
    const QString fault = faultOf(settings);
    m_pane->setFault(fault.isEmpty() ? QString() : fault + QLatin1Char('.'));
    m_pane->setBusy(true);
    m_sizes->clear();
    int count = 0;
    for (const auto &[format, word] : formatWords())
        count += settings.formats.testFlag(format);
    m_export->setText(count == 1 ? QStringLiteral("&Export") : QStringLiteral("&Export %1 files").arg(count));
    m_export->setEnabled(count > 0 && fault.isEmpty());
    m_copy->setEnabled(fault.isEmpty());
    if (fault.isEmpty())
        m_wait.start();
}

void ViewTab::showPreview(const Preview &preview)
{
    if (preview.settings != m_edit.settings())
        return; // the next one is on its way
    m_pane->setPreview(preview);
    m_pane->setBusy(false);
    m_parts->setPreview(preview);
    m_words->setPreview(preview);
    m_files->setPreview(preview);
    const PageChecks &checks = preview.checks;
    const QString type
        = QStringLiteral("Smallest text %1 pt").arg(QString::number(checks.smallestPoints, 'f', 1));
    const QString grey = checks.alikeInGrey.isEmpty()
        ? QStringLiteral("Told apart in grey")
        : QStringLiteral("Alike in grey: %1").arg(checks.alikeInGrey.join(QStringLiteral("; ")));
    const bool hasText = !preview.words.brief.isEmpty() || !m_edit.settings().altText.trimmed().isEmpty();
    m_checks->setText(QStringList{
        checked(checks.isReadable(), type), checked(checks.alikeInGrey.isEmpty(), grey),
        checked(hasText, hasText ? QStringLiteral("Alt text present") : QStringLiteral("No alt text"))}
                          .join(QStringLiteral("\u00a0\u00a0\u00a0 ")));
}

void ViewTab::showSizes(const std::map<ExportFormat, qint64> &sizes)
{
    QStringList texts;
    for (const auto &[format, bytes] : sizes)
        texts.append(QStringLiteral("%1 about %2")
                         .arg(formatWord(format).toUpper(),
                              QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
    m_sizes->setText(texts.size() > 3 ? texts.mid(0, 3).join(QStringLiteral(", ")) + QStringLiteral("\u2026")
                                      : texts.join(QStringLiteral(", ")));
    m_sizes->setToolTip(texts.join(QLatin1Char('\n')));
}

void ViewTab::exportFiles()
{
    m_run->start(atlas::exportFiles(m_edit.settings(), m_files->folder()));
}

void ViewTab::showResult(const QStringList &written, const Issues &issues)
{
    showFaults(issues);
    if (written.isEmpty())
        return;
    emit exported(written);
    if (issues.empty())
        emit closeRequested();
}

void ViewTab::showFaults(const Issues &issues)
{
    QString reasons;
    for (const Issue &issue : issues)
        reasons += issue.text() + QLatin1Char('\n');
    if (!reasons.isEmpty())
        QMessageBox::warning(this, QStringLiteral("Export map"), reasons.trimmed());
}

void ViewTab::copyImage()
{
    if (m_pane->image().isNull())
        return;
    QGuiApplication::clipboard()->setMimeData(new PictureMime(m_pane->image(), m_scenery, m_edit.settings()));
    m_copy->setText(QStringLiteral("Copied"));
    QTimer::singleShot(1500, m_copy, [this] { m_copy->setText(QStringLiteral("&Copy image")); });
}

void ViewTab::dragOut()
{
    if (!m_dragged)
        m_dragged = std::make_unique<QTemporaryDir>();
    // A folder each, so that who took the files of the last drag keeps them.
    const QString folder = m_dragged->filePath(QString::number(++m_drags));
    if (!QDir().mkpath(folder)) {
        QMessageBox::warning(this, QStringLiteral("Export map"),
                             QStringLiteral("%1 cannot be made, so there is no file to drag out.")
                                 .arg(QDir::toNativeSeparators(folder)));
        return;
    }
    const auto files
        = std::make_shared<DraggedFiles>(m_scenery, atlas::exportFiles(m_edit.settings(), folder));
    auto *drag = new QDrag(this);
    auto *mime = new PictureMime(m_pane->image(), m_scenery, m_edit.settings());
    mime->setFiles(files);
    drag->setMimeData(mime);
    drag->setPixmap(
        QPixmap::fromImage(m_pane->image().scaled(160, 120, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    if (drag->exec(Qt::CopyAction) == Qt::CopyAction)
        showFaults(files->written().issues);
}

void ViewTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// In a narrow window the preview stands above the settings, which scroll.
void ViewTab::arrange()
{
    const bool narrow = width() < 900;
    m_middle->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_form->setMinimumWidth(narrow ? 0 : formWidth);
    m_form->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : formWidth);
    m_middle->setStretch(1, narrow ? 1 : 0);
}

} // namespace atlas
