// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuebar.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int tallest = 132; // px of the list; the rest scrolls

QString headOf(const Issues &issues)
{
    if (hasErrors(issues))
        return QStringLiteral("Part of the atlas could not be read");
    return issues.size() == 1 ? QStringLiteral("One entry was not used")
                              : QStringLiteral("%1 entries were not used").arg(issues.size());
}

QString htmlOf(const Issue &issue)
{
    QString head = QFileInfo(issue.file).fileName();
    if (head.isEmpty())
        head = issue.file;
    if (!issue.place.isEmpty())
        head += QStringLiteral(", ") + issue.place;
    return QStringLiteral("<p style='margin:0 0 4px 0'><b>%1</b><br>%2</p>")
        .arg(head.toHtmlEscaped(), issue.reason.toHtmlEscaped());
}

/// A line each on standard error, for who started the program there or reads its journal.
void logIssues(const Issues &issues)
{
    constexpr size_t most = 20;
    for (size_t i = 0; i < std::min(most, issues.size()); ++i)
        qWarning("alliance-atlas: %s", qPrintable(issues[i].text()));
    if (issues.size() > most)
        qWarning("alliance-atlas: and %zu more, listed in the window", issues.size() - most);
}

} // namespace

IssueBar::IssueBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_list(new QLabel)
{
    setObjectName(QStringLiteral("issueBar"));
    setAccessibleName(QStringLiteral("What could not be read"));
    m_title->setObjectName(QStringLiteral("issueTitle"));
    m_list->setObjectName(QStringLiteral("issueList"));
    m_list->setWordWrap(true);
    m_list->setTextFormat(Qt::RichText);
    m_list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_list);
    scroll->setMaximumHeight(tallest);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *copyButton = new QPushButton(QStringLiteral("Copy list"));
    auto *goOn = new QPushButton(QStringLiteral("Go on without them"));
    connect(copyButton, &QPushButton::clicked, this, &IssueBar::copy);
    connect(goOn, &QPushButton::clicked, this, &QWidget::hide);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addWidget(goOn);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(scroll);
    column->addLayout(buttons);
    hide();
}

void IssueBar::setIssues(const Issues &issues, const QString &title)
{
    m_issues = issues;
    logIssues(issues);
    m_title->setText(title.isEmpty() ? headOf(issues) : title);
    QString list;
    for (const Issue &issue : issues)
        list += htmlOf(issue);
    m_list->setText(list);
    setVisible(!issues.empty());
}

QString IssueBar::text() const
{
    QStringList lines;
    std::transform(m_issues.begin(), m_issues.end(), std::back_inserter(lines),
                   [](const Issue &issue) { return issue.text(); });
    return lines.join(QLatin1Char('\n'));
}

void IssueBar::copy() const
{
    QApplication::clipboard()->setText(text());
}

} // namespace atlas
