// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverybar.h"

#include "furniture/datetext.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace atlas {

namespace {

QString wordsOf(const Recovery &recovery)
{
    const size_t steps = recovery.deck.steps.size();
    return QStringLiteral("\u201c%1\u201d, %2, kept at %3 on %4; %5")
        .arg(recovery.deck.title,
             steps == 1 ? QStringLiteral("one step") : QStringLiteral("%1 steps").arg(steps),
             recovery.keptAt.toString(QStringLiteral("H:mm")), longDate(recovery.keptAt.date()),
             recovery.path.isEmpty()
                 ? QStringLiteral("it has no file yet")
                 : QStringLiteral("its file is %1").arg(QDir::toNativeSeparators(recovery.path)));
}

} // namespace

RecoveryBar::RecoveryBar(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(QStringLiteral("A lecture was not saved when the atlas ended")))
    , m_words(new QLabel)
{
    setObjectName(QStringLiteral("issueBar"));
    setAccessibleName(m_title->text());
    m_title->setObjectName(QStringLiteral("issueTitle"));
    m_words->setObjectName(QStringLiteral("issueList"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *recover = new QPushButton(QStringLiteral("Go on with it"));
    auto *later = new QPushButton(QStringLiteral("Ask again next time"));
    auto *discard = new QPushButton(QStringLiteral("Discard it"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {recover, later, discard})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    connect(recover, &QPushButton::clicked, this, [this] {
        const Recovery chosen = m_waiting.front();
        next();
        emit recoverRequested(chosen);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        emit discardRequested(m_waiting.front());
        next();
    });
    connect(later, &QPushButton::clicked, this, &RecoveryBar::next);
    hide();
}

void RecoveryBar::offer(const std::vector<Recovery> &recoveries)
{
    m_waiting = recoveries;
    setVisible(!m_waiting.empty());
    if (!m_waiting.empty())
        m_words->setText(wordsOf(m_waiting.front()));
}

QString RecoveryBar::text() const
{
    return m_words->text();
}

void RecoveryBar::next()
{
    offer({m_waiting.begin() + 1, m_waiting.end()});
}

} // namespace atlas
