// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportrun.h"

#include "pagewords.h"
#include "progressbox.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace atlas {

namespace {

constexpr int steps = 1000; // of the progress of all files

QString writing(const QString &path)
{
    return QStringLiteral("Writing %1").arg(QFileInfo(path).fileName());
}

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
    m_progress = new ProgressBox(QStringLiteral("Export map"), writing(files.files.front().path), m_window);
    connect(m_progress, &ProgressBox::canceled, this, [this] { m_cancelled = true; });
    m_thread = std::thread([this, files] { run(files); });
}

void ExportRun::run(const ExportFiles &files)
{
    QStringList written;
    Issues issues;
    const double count = double(files.files.size());
    for (size_t i = 0; i < files.files.size() && !m_cancelled; ++i) {
        const ExportFiles::File &file = files.files[i];
        const ExportWatch watch{[this, i, count, words = writing(file.path)](double share) {
                                    const int done = int((double(i) + share) / count * steps);
                                    QMetaObject::invokeMethod(this, [=, this] { show(words, done); });
                                },
                                &m_cancelled};
        const Issues wrong = m_exporter.write(files.settings, file.format, file.path, watch);
        issues.insert(issues.end(), wrong.begin(), wrong.end());
        if (wrong.empty() && !m_cancelled)
            written.append(file.path);
    }
    QMetaObject::invokeMethod(this, [this, written, issues] { finish(written, issues); });
}

void ExportRun::show(const QString &words, int done)
{
    if (!m_progress)
        return;
    m_progress->setLabelText(words);
    m_progress->tell(done, steps);
}

void ExportRun::finish(const QStringList &written, const Issues &issues)
{
    m_thread.join();
    delete m_progress;
    emit finished(written, issues);
}

} // namespace atlas
