// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/notesview.h"

#include "fonts.h"
#include "presenter/show.h"

#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int step = 2; // px
constexpr int lineHeight = 146; // per cent: 26/38

QToolButton *sizeButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("showTool"));
    button->setText(text);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

NotesView::NotesView(Show &show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
    , m_text(new QTextBrowser)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    auto *heading = new QLabel(QStringLiteral("Notes"));
    heading->setFont(sansFont(16, 600));
    auto *caption = new QLabel(QStringLiteral("Text size"));
    caption->setObjectName(QStringLiteral("caption"));
    caption->setFont(sansFont(14));
    QToolButton *smaller = sizeButton(QStringLiteral("\u2212"), QStringLiteral("Smaller notes"));
    QToolButton *larger = sizeButton(QStringLiteral("+"), QStringLiteral("Larger notes"));
    row->addWidget(heading);
    row->addStretch();
    row->addWidget(caption);
    row->addWidget(smaller);
    row->addWidget(larger);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    m_text->setFocusPolicy(Qt::NoFocus); // its keys are those of the show
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(QStringLiteral("Notes"));
    m_text->setContextMenuPolicy(Qt::NoContextMenu);
    connect(smaller, &QToolButton::clicked, this, [this] { setPixels(m_pixels - step); });
    connect(larger, &QToolButton::clicked, this, [this] { setPixels(m_pixels + step); });
    connect(&show, &Show::notesResized, this, [this](int by) { setPixels(m_pixels + by * step); });
    connect(&show, &Show::notesScrolled, this, [this](int by) {
        QScrollBar *bar = m_text->verticalScrollBar();
        bar->setValue(bar->value() + by * m_pixels * 3 / 2);
    });
    connect(&show, &Show::stepChanged, this, &NotesView::follow);
    follow();
}

void NotesView::setPixels(int pixels)
{
    const int clamped = std::clamp(pixels, smallestNotes, largestNotes);
    if (clamped == m_pixels)
        return;
    m_pixels = clamped;
    m_shown = QString();
    follow();
    emit pixelsChanged(clamped);
}

void NotesView::follow()
{
    const Step *now = m_show.step();
    const QString notes
        = !now || now->notes.isEmpty() ? QStringLiteral("*No notes for this step.*") : now->notes;
    if (notes == m_shown)
        return;
    m_shown = notes;
    m_text->document()->setDefaultFont(sansFont(m_pixels));
    m_text->setMarkdown(notes);
    QTextCursor cursor(m_text->document());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(m_pixels * 0.5);
        cursor.setBlockFormat(format);
    }
    m_text->verticalScrollBar()->setValue(0);
}

} // namespace atlas
