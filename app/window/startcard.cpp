// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "startcard.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>

#include <array>
#include <utility>

namespace atlas {

namespace {

const std::array<std::pair<const char *, const char *>, 3> steps{
    {{"Drag the orange line", "or press . and , to go from one map change to the next"},
     {"Pick an excerpt", "the map, the date and the events follow"},
     {"Press F5", "to present a lecture; F1 shows all keys on one sheet"}}};

QLabel *named(const QString &text, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    return label;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

StartCard::StartCard(QMenu &lectures, bool showsAtStart, QWidget *parent)
    : QFrame(parent)
    , m_atStart(new QCheckBox(QStringLiteral("Show at start")))
{
    setObjectName(QStringLiteral("startCard"));
    setAccessibleName(QStringLiteral("Start here"));
    setCursor(Qt::ArrowCursor);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(18, 14, 18, 18);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(12);
    grid->addWidget(named(QStringLiteral("Start here"), "cardTitle"), 0, 0, 1, 2);
    for (int i = 0; i < int(steps.size()); ++i) {
        QLabel *number = named(QString::number(i + 1), "cardNumber");
        number->setFixedSize(18, 18);
        number->setAlignment(Qt::AlignCenter);
        grid->addWidget(number, i + 1, 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(
            named(QStringLiteral("<b>%1</b>").arg(QLatin1String(steps[size_t(i)].first)), "cardStep"));
        words->addWidget(named(QLatin1String(steps[size_t(i)].second), "cardMore"));
        grid->addLayout(words, i + 1, 1);
    }
    auto *begin = new QPushButton(QStringLiteral("Begin in 1949"));
    begin->setObjectName(QStringLiteral("primary"));
    auto *lecture = new QPushButton(QStringLiteral("Open a lecture"));
    lecture->setMenu(&lectures);
    grid->addLayout(row({begin, lecture, m_atStart}), int(steps.size()) + 1, 0, 1, 2);
    m_atStart->setChecked(showsAtStart);
    connect(begin, &QPushButton::clicked, this, [this] {
        close();
        emit beginRequested();
    });
    connect(&lectures, &QMenu::triggered, this, &StartCard::close);
    // Wherever the focus is; a shortcut of what is hidden does not work.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &StartCard::close);
    setFocusProxy(begin);
    adjustSize();
}

bool StartCard::showsAtStart() const
{
    return m_atStart->isChecked();
}

void StartCard::close()
{
    if (!isVisible())
        return;
    hide();
    emit closed();
}

} // namespace atlas
