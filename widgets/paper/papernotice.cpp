// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/papernotice.h"

#include "panels/flowlayout.h"
#include "panels/panelbutton.h"
#include "panels/textlabel.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QVBoxLayout>

namespace atlas {

using Phase = PaperState::Phase;

PaperNotice::PaperNotice(const QString &title, int excerpts, QWidget *parent)
    : ScrollColumn(parent)
    , m_title(title)
    , m_excerpts(excerpts)
{
    setAccessibleName(QStringLiteral("Paper"));
    build();
}

void PaperNotice::setTheme(const Theme &theme)
{
    m_theme = theme;
    ScrollColumn::setTheme(theme);
    build();
}

void PaperNotice::setState(const PaperState &state)
{
    const bool goesOn
        = state.phase == Phase::Reading && m_state.phase == Phase::Reading && state.file == m_state.file;
    m_state = state;
    if (goesOn && m_bar)
        showProgress();
    else
        build();
}

QString PaperNotice::heading() const
{
    const QString name = QFileInfo(m_state.file).fileName();
    switch (m_state.phase) {
    case Phase::Reading:
        return QStringLiteral("Reading \u201c%1\u201d").arg(name);
    case Phase::Locked:
        return QStringLiteral("\u201c%1\u201d is locked").arg(name);
    case Phase::Failed:
        return QStringLiteral("\u201c%1\u201d could not be opened").arg(name);
    case Phase::Closed:
    case Phase::Open:
        break;
    }
    return QStringLiteral("Read along in your own copy");
}

QString PaperNotice::words() const
{
    switch (m_state.phase) {
    case Phase::Locked:
        return m_state.reason.isEmpty()
            ? QStringLiteral("The PDF opens with a password. It is used once and not remembered.")
            : m_state.reason;
    case Phase::Failed:
        return m_state.reason;
    case Phase::Reading:
    case Phase::Open:
        return {};
    case Phase::Closed:
        break;
    }
    return QStringLiteral("Open the PDF or the plain text of the paper, or drop the file on the window. The "
                          "%1 excerpts are then marked in it, each with its links to map and time. The file "
                          "stays where it is; nothing of it is copied.")
        .arg(m_excerpts);
}

void PaperNotice::addProgress(QVBoxLayout &column)
{
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    QPalette palette = m_bar->palette();
    palette.setColor(QPalette::Highlight, m_theme.primary);
    m_bar->setPalette(palette);
    m_bar->setAccessibleName(QStringLiteral("Progress of reading"));
    column.addWidget(m_bar);
    m_step = newLabel({}, {11.5, 400, Tone::Ink2}, m_theme);
    column.addWidget(m_step);
    showProgress();
}

void PaperNotice::showProgress()
{
    m_bar->setRange(0, m_state.total);
    m_bar->setValue(m_state.done);
    m_step->setText(m_state.step);
}

void PaperNotice::build()
{
    QVBoxLayout &column = *startContent();
    m_bar = nullptr;
    m_step = nullptr;
    column.addWidget(newHeading(heading(), m_theme));
    if (m_state.phase == Phase::Closed && !m_title.isEmpty())
        column.addWidget(newLabel(m_title, {12.5, 400, Tone::Ink2}, m_theme));
    if (m_state.phase == Phase::Reading)
        addProgress(column);
    if (!words().isEmpty())
        column.addWidget(newLabel(words(), {12.5, 400, Tone::Ink2}, m_theme));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    const auto addButton = [&](const QString &text, auto signal) {
        auto *button = new PanelButton(text, m_theme);
        connect(button, &QAbstractButton::clicked, this, signal);
        flow->addWidget(button);
    };
    if (m_state.phase == Phase::Reading)
        addButton(QStringLiteral("Cancel"), &PaperNotice::cancelRequested);
    if (m_state.phase == Phase::Locked)
        addButton(QStringLiteral("Enter password\u2026"), &PaperNotice::passwordRequested);
    if (m_state.phase == Phase::Failed)
        addButton(QStringLiteral("Try again"), &PaperNotice::retryRequested);
    if (m_state.phase != Phase::Reading)
        addButton(m_state.phase == Phase::Closed ? QStringLiteral("Open paper\u2026")
                                                 : QStringLiteral("Open another file\u2026"),
                  &PaperNotice::openRequested);
    column.addWidget(row);
    finishContent();
}

} // namespace atlas
