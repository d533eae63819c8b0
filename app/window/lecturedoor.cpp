// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecturedoor.h"

#include "document/deckfile.h"
#include "filedrop.h"
#include "session.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>

namespace atlas {

namespace {

constexpr QLatin1String suffix(".json");

QString filter()
{
    return QStringLiteral("Lectures (*.json);;All files (*)");
}

/// The one lecture file that is dragged; empty when it is something else.

KnownContent contentOf(const Session &session)
{
    return {session.pack.get(), session.borders->states.empty() ? nullptr : session.borders.get()};
}

} // namespace

LectureDoor::LectureDoor(QWidget &window, Session &session, const QString &unsaved)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_unsaved(unsaved)
    , m_autosave(session.lectern.document(), unsaved)
{
    new FileDrop(window,
                 {[](const QString &file) { return file.endsWith(suffix, Qt::CaseInsensitive); },
                  [this](const QString &file) { open(file); }},
                 this);
    connect(&m_autosave, &Autosave::failed, this, &LectureDoor::said);
}

bool LectureDoor::leave()
{
    const Lectern &lectern = m_session.lectern;
    if (!lectern.isOpen() || !lectern.document().isModified())
        return true;
    QMessageBox question(&m_window);
    question.setWindowTitle(QStringLiteral("Unsaved lecture"));
    question.setText(QStringLiteral("Save the edits of \u201c%1\u201d?").arg(lectern.deck().title));
    question.setInformativeText(QStringLiteral("They are lost if they are not saved."));
    question.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question.setDefaultButton(QMessageBox::Save);
    for (QAbstractButton *button : question.buttons())
        button->setIcon({});
    switch (question.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

bool LectureDoor::openShipped(const Lecture &lecture)
{
    if (m_session.lectern.packLecture() != lecture.id) {
        if (!leave())
            return false;
        m_session.lectern.openPackLecture(lecture.id, deckFrom(lecture, *m_session.pack, *m_session.borders));
        emit faultsFound({}, {});
    }
    emit opened();
    return true;
}

bool LectureDoor::open(const QString &file)
{
    if (!leave())
        return false;
    const DeckReading reading = readDeckFile(file, contentOf(m_session));
    const QString name = QFileInfo(file).fileName();
    if (!reading.usable) {
        emit faultsFound(QStringLiteral("%1 could not be opened").arg(name), reading.issues);
        return false;
    }
    m_session.lectern.openDocument(reading.deck, QFileInfo(file).absoluteFilePath(), reading.complete);
    m_written = QFileInfo(file).lastModified();
    emit faultsFound(QStringLiteral("Part of %1 could not be read; the file is not overwritten").arg(name),
                     reading.issues);
    remember(file);
    emit opened();
    return true;
}

bool LectureDoor::create()
{
    if (!leave())
        return false;
    m_session.lectern.create();
    emit faultsFound({}, {});
    emit opened();
    return true;
}

bool LectureDoor::close()
{
    if (!leave())
        return false;
    m_session.lectern.close();
    emit faultsFound({}, {});
    return true;
}

bool LectureDoor::ask()
{
    const QString file
        = QFileDialog::getOpenFileName(&m_window, QStringLiteral("Open a lecture"), folder(), filter());
    return !file.isEmpty() && open(file);
}

bool LectureDoor::save()
{
    const LectureDocument &document = m_session.lectern.document();
    if (document.path().isEmpty() || !document.mayOverwrite())
        return saveAs();
    const QDateTime written = QFileInfo(document.path()).lastModified();
    if (written.isValid() && m_written.isValid() && written != m_written
        && QMessageBox::question(
               &m_window, QStringLiteral("Save the lecture"),
               QStringLiteral("Another program has changed %1 since it was read. Replace what it wrote?")
                   .arg(QFileInfo(document.path()).fileName()))
            != QMessageBox::Yes)
        return false;
    return write(document.path());
}

bool LectureDoor::saveAs()
{
    QString file = QFileDialog::getSaveFileName(&m_window, QStringLiteral("Save the lecture"),
                                                suggestedFile(), filter());
    if (file.isEmpty())
        return false;
    if (QFileInfo(file).suffix().isEmpty()) { // the dialog has not asked about this one
        file += suffix;
        if (QFileInfo::exists(file)
            && QMessageBox::question(&m_window, QStringLiteral("Save the lecture"),
                                     QStringLiteral("%1 exists. Replace it?").arg(QFileInfo(file).fileName()))
                != QMessageBox::Yes)
            return false;
    }
    return write(file);
}

bool LectureDoor::write(const QString &file)
{
    const QString failure = m_session.lectern.edited().saveAs(QFileInfo(file).absoluteFilePath());
    if (!failure.isEmpty()) {
        QMessageBox::warning(&m_window, QStringLiteral("The lecture was not saved"), failure);
        return false;
    }
    remember(file);
    m_written = QFileInfo(file).lastModified();
    emit faultsFound({}, {});
    emit said(QStringLiteral("Saved in %1").arg(QDir::toNativeSeparators(file)));
    return true;
}

void LectureDoor::revert()
{
    const LectureDocument &document = m_session.lectern.document();
    const QString file = document.path();
    if (file.isEmpty()
        || QMessageBox::question(
               &m_window, QStringLiteral("Revert to saved"),
               QStringLiteral("Read %1 again, without the edits since it was saved? They cannot be had back.")
                   .arg(QFileInfo(file).fileName()))
            != QMessageBox::Yes)
        return;
    const DeckReading reading = readDeckFile(file, contentOf(m_session));
    emit faultsFound(QStringLiteral("%1 could not be read as it was").arg(QFileInfo(file).fileName()),
                     reading.issues);
    if (!reading.usable)
        return;
    m_session.lectern.openDocument(reading.deck, file, reading.complete);
    m_written = QFileInfo(file).lastModified();
}

void LectureDoor::setRecent(const QStringList &files)
{
    m_recent = files.mid(0, mostRecent);
}

void LectureDoor::remember(const QString &file)
{
    const QString whole = QFileInfo(file).absoluteFilePath();
    m_recent.removeAll(whole);
    m_recent.prepend(whole);
    setRecent(m_recent);
}

void LectureDoor::fillRecent(QMenu &menu)
{
    menu.clear();
    for (const QString &file : m_recent) {
        QString name = QFileInfo(file).fileName();
        QAction *action = menu.addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setStatusTip(QDir::toNativeSeparators(file));
        action->setToolTip(action->statusTip());
        connect(action, &QAction::triggered, this, [this, file] { open(file); });
    }
    menu.setToolTipsVisible(true);
    menu.menuAction()->setEnabled(!m_recent.isEmpty());
}

std::vector<Recovery> LectureDoor::recoveries() const
{
    return findRecoveries(m_unsaved, contentOf(m_session));
}

bool LectureDoor::recover(const Recovery &recovery)
{
    if (!leave())
        return false;
    m_session.lectern.recover(recovery.deck, recovery.path, recovery.mayOverwrite);
    m_written = {}; // what it was then is not known
    m_autosave.keep(); // before the copy that it came from goes
    forgetRecovery(recovery);
    emit opened();
    return true;
}

QString LectureDoor::folder() const
{
    if (!m_recent.isEmpty())
        return QFileInfo(m_recent.front()).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString LectureDoor::suggestedFile() const
{
    const LectureDocument &document = m_session.lectern.document();
    if (!document.path().isEmpty()) {
        const QFileInfo file(document.path());
        return document.mayOverwrite()
            ? file.filePath()
            : file.dir().filePath(file.completeBaseName() + QStringLiteral(" (readable part)") + suffix);
    }
    static const QRegularExpression unwelcome(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]+"));
    QString name = QString(document.deck().title).replace(unwelcome, QStringLiteral("-")).trimmed();
    if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
        name.prepend(QStringLiteral("Lecture"));
    return QDir(folder()).filePath(name.left(80) + suffix);
}

} // namespace atlas
