// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperbar.h"

#include "panels/flowlayout.h"
#include "panels/itemlist.h"
#include "panels/panelbutton.h"
#include "panels/textlabel.h"
#include "paper/lostpassages.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace atlas {

namespace {

void setTone(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

} // namespace

PaperBar::PaperBar(QWidget *parent)
    : QWidget(parent)
    , m_file(newLabel({}, {11.5, 400, Tone::Ink3}, m_theme))
    , m_doubt(newLabel({}, {12.5, 500, Tone::Ink}, m_theme))
    , m_place(newLabel({}, {12.5, 500, Tone::Ink}, m_theme))
    , m_previous(newIconButton(QStringLiteral("back"), QStringLiteral("Previous page")))
    , m_next(newIconButton(QStringLiteral("forward"), QStringLiteral("Next page")))
    , m_smaller(newIconButton(QStringLiteral("minus"), QStringLiteral("Smaller")))
    , m_larger(newIconButton(QStringLiteral("plus"), QStringLiteral("Larger")))
    , m_text(new PanelButton({}, m_theme))
    , m_lost(new PanelButton({}, m_theme))
    , m_more(new PanelButton(QStringLiteral("File"), m_theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 10, 6);
    column->setSpacing(5);
    auto *top = new QHBoxLayout;
    top->addWidget(m_file, 1);
    top->addWidget(m_lost);
    top->addWidget(m_more);
    column->addLayout(top);
    column->addWidget(m_doubt);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    m_place->setWordWrap(false);
    m_place->setMinimumHeight(26);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_previous, m_place, m_next, m_smaller, m_larger, m_text})
        flow->addWidget(part);
    column->addWidget(row);
    m_lost->setToolTip(QStringLiteral("List the excerpts that are not marked, with the reason"));
    connect(m_previous, &QAbstractButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { emit stepRequested(1); });
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { emit zoomStepRequested(-1); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { emit zoomStepRequested(1); });
    connect(m_text, &QAbstractButton::clicked, this, [this] { emit textRequested(!m_showsText); });
    connect(m_lost, &QAbstractButton::clicked, this, &PaperBar::lostRequested);
    addMenu();
}

PanelButton *PaperBar::newIconButton(const QString &icon, const QString &tip)
{
    auto *button = new PanelButton({}, m_theme);
    button->setIconName(icon);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

void PaperBar::addMenu()
{
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(QStringLiteral("Open another file\u2026")), &QAction::triggered, this,
            &PaperBar::openRequested);
    connect(menu->addAction(QStringLiteral("Close the paper")), &QAction::triggered, this,
            &PaperBar::closeRequested);
    m_more->setMenu(menu);
}

void PaperBar::setPaper(const OpenPaper &paper)
{
    const QFileInfo info(paper.file);
    m_file->setText(info.fileName());
    m_file->setToolTip(info.absoluteFilePath());
    m_pages = int(paper.text.pages.size());
    const int all = int(paper.anchoring.anchors.size());
    const int lost = all - paper.anchoring.found();
    m_lost->setText(QStringLiteral("%1 of %2 found").arg(all - lost).arg(all));
    m_lost->setAccessibleName(foundText(paper));
    m_lost->setEnabled(lost > 0);
    m_doubt->setText(doubtText(paper));
    m_doubt->setVisible(!m_doubt->text().isEmpty());
    m_text->setVisible(paper.pictures != nullptr);
}

void PaperBar::setPage(int page)
{
    m_place->setText(QStringLiteral("Page %1 of %2").arg(page + 1).arg(m_pages));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_pages);
}

void PaperBar::setShowsText(bool text)
{
    m_showsText = text;
    m_text->setText(text ? QStringLiteral("Printed page") : QStringLiteral("Text"));
    m_text->setToolTip(text ? QStringLiteral("Show the page as it is printed")
                            : QStringLiteral("Show the text of the page in lines that fit the pane"));
}

void PaperBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    tintGround(*this, theme);
    setTone(*m_file, theme.ink3);
    setTone(*m_doubt, theme.ink);
    setTone(*m_place, theme.ink);
    for (PanelButton *button : {m_previous, m_next, m_smaller, m_larger, m_text, m_lost, m_more})
        button->setTheme(theme);
}

} // namespace atlas
