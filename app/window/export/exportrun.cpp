// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportrun.h"

#include "pagewords.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace atlas {

namespace {

constexpr int patience = 500; ///< ms before the progress is shown

} // namespace

ExportFiles exportFiles(const ExportSettings &settings, const QString &folder)
{
    ExportFiles files{settings, {}};
    const QString name
        = settings.name.trimmed().isEmpty() ? automaticName(settings) : settings.name.trimmed();
    for (const auto &[format, word] : formatWords()) {
        if (!settings.formats.testFlag(format))
            continue;
        const bool twice = format == ExportFormat::GeoTiff && settings.formats.testFlag(ExportFormat::Tiff);
        const QString file = name + (twice ? QStringLiteral("-geo") : QString()) + endingOf(format);
        files.files.push_back({format, QDir(folder).filePath(file)});
    }
    return files;
}

ExportRun::ExportRun(const Scenery &scenery, QWidget &window)
    : m_exporter(scenery)
    , m_window(window)
{ }

ExportRun::~ExportRun()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    delete m_progress;
}

bool ExportRun::mayReplace(const ExportFiles &files)
{
    QStringList there;
    for (const ExportFiles::File &file : files.files)
        if (QFileInfo::exists(file.path))
            there.append(QFileInfo(file.path).fileName());
    if (there.isEmpty())
        return true;
    const QString folder = QDir::toNativeSeparators(QFileInfo(files.files.front().path).absolutePath());
    QMessageBox box(QMessageBox::Question, QStringLiteral("Export map"),
                    QStringLiteral("%1 holds %2 already.").arg(folder, there.join(QStringLiteral(" and "))),
                    QMessageBox::Cancel, &m_window);
    box.setInformativeText(QStringLiteral("Replacing writes over what is there."));
    const QAbstractButton *replace = box.addButton(QStringLiteral("&Replace"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == replace;
}

void ExportRun::start(const ExportFiles &files)
{
    if (isRunning() || files.files.empty() || !mayReplace(files))
        return;
    m_cancelled = false;
    m_progress = new QProgressDialog(QString(), QStringLiteral("Cancel"), 0, 1000, &m_window);
    m_progress->setWindowTitle(QStringLiteral("Export map"));
    m_progress->setLabelText(
        QStringLiteral("Writing %1").arg(QFileInfo(files.files.front().path).fileName()));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(patience);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { m_cancelled = true; });
    m_thread = std::thread([this, files] { run(files); });
}

void ExportRun::run(const ExportFiles &files)
{
    QStringList written;
    Issues issues;
    const double count = double(files.files.size());
    for (size_t i = 0; i < files.files.size() && !m_cancelled; ++i) {
        const ExportFiles::File &file = files.files[i];
        const ExportWatch watch{[this, i, count, name = QFileInfo(file.path).fileName()](double share) {
                                    const int value = int((double(i) + share) / count * 1000);
                                    QMetaObject::invokeMethod(this, [this, value, name] {
                                        if (!m_progress)
                                            return;
                                        m_progress->setLabelText(QStringLiteral("Writing %1").arg(name));
                                        m_progress->setValue(value);
                                    });
                                },
                                &m_cancelled};
        const Issues wrong = m_exporter.write(files.settings, file.format, file.path, watch);
        issues.insert(issues.end(), wrong.begin(), wrong.end());
        if (wrong.empty() && !m_cancelled)
            written.append(file.path);
    }
    QMetaObject::invokeMethod(this, [this, written, issues] { finish(written, issues); });
}

void ExportRun::finish(const QStringList &written, const Issues &issues)
{
    m_thread.join();
    delete m_progress;
    m_progress = nullptr;
    emit finished(written, issues);
}

} // namespace atlas
