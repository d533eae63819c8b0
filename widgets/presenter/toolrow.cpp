// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presenter/toolrow.h"

#include "borders/wording.h"
#include "fonts.h"
#include "inkpainting.h"
#include "map/tintedicon.h"
#include "presenter/scrubbar.h"
#include "presenter/speakersheet.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace atlas {

namespace {

enum Page { Years, Pens, Ask };
constexpr std::array delays{0, 5, 10, 20, 30, 60}; // s; 0: as the step plans

QToolButton *plainButton(const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("showTool"));
    button->setText(text);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the show
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFont(sansFont(15));
    return button;
}

QIcon colourIcon(const QColor &colour)
{
    QPixmap dot(32, 32);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(colour);
    painter.drawEllipse(4, 4, 24, 24);
    return QIcon(dot);
}

/// Whether what the command switches is on.
bool isOn(const Show &show, ShowCommand command)
{
    using C = ShowCommand;
    const ShowTool tool = show.tool();
    const Hiddens hidden = show.stage().reveal().hidden;
    switch (command) {
    case C::Laser:
        return tool == ShowTool::Laser;
    case C::Spotlight:
        return tool == ShowTool::Spotlight;
    case C::Pen:
        return tool == ShowTool::Pen;
    case C::Highlighter:
        return tool == ShowTool::Highlighter;
    case C::Eraser:
        return tool == ShowTool::Eraser;
    case C::Zoom:
        return tool == ShowTool::Zoom;
    case C::Freeze:
        return show.isFrozen();
    case C::Black:
        return show.blank() == Blank::Black;
    case C::Autoplay:
        return show.autoplay().runs;
    case C::HideNames:
        return hidden.testFlag(Hidden::Names);
    case C::HideMembership:
        return hidden.testFlag(Hidden::Membership);
    case C::HideText:
        return hidden.testFlag(Hidden::Text);
    default:
        return false;
    }
}

} // namespace

ToolRow::ToolRow(Show &show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
    , m_ask(plainButton(QStringLiteral("Ask"), QStringLiteral("Ask the class: what is kept back")))
    , m_more(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    using C = ShowCommand;
    add(*row, C::Laser, "laser", QStringLiteral("Laser"), QStringLiteral("L"));
    add(*row, C::Spotlight, "spotlight", QStringLiteral("Spotlight"), QStringLiteral("S"));
    add(*row, C::Pen, "pen", QStringLiteral("Pen"), QStringLiteral("P"));
    add(*row, C::Zoom, "zoomarea", QStringLiteral("Zoom"), QStringLiteral("Z"));
    m_ask->setIcon(tintedIcon(QStringLiteral("ask"), speakerTheme().ink, speakerTheme().ink3));
    m_ask->setCheckable(true);
    row->addWidget(m_ask);
    m_autoplay = add(*row, C::Autoplay, "play", QStringLiteral("Auto"), QStringLiteral("A"));
    m_autoplay->setMenu(autoplayMenu());
    m_autoplay->setPopupMode(QToolButton::MenuButtonPopup);
    add(*row, C::Freeze, "freeze", QStringLiteral("Freeze"), QStringLiteral("F"));
    add(*row, C::Black, "blank", QStringLiteral("Black"), QStringLiteral("B"));
    column->addLayout(row);
    column->addWidget(m_more);
    m_more->addWidget(new ScrubBar(show));
    m_more->addWidget(inkPage());
    m_more->addWidget(askPage());
    m_more->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_ask, &QToolButton::toggled, this, &ToolRow::follow);
    connect(&show, &Show::stateChanged, this, &ToolRow::follow);
    connect(&show, &Show::stepChanged, this, &ToolRow::follow);
    follow();
}

QToolButton *ToolRow::add(QHBoxLayout &row, ShowCommand command, const char *icon, const QString &text,
                          const QString &key)
{
    QToolButton *button = plainButton(key.isEmpty() ? text : text + QStringLiteral("  ") + key,
                                      QStringLiteral("%1, key %2").arg(text, key));
    if (icon)
        button->setIcon(tintedIcon(QLatin1String(icon), speakerTheme().ink, speakerTheme().ink3));
    button->setIconSize({18, 18});
    connect(button, &QToolButton::clicked, this, [this, command] {
        m_show.run(command);
        follow(); // a checkable button has toggled itself
    });
    row.addWidget(button);
    m_tools.push_back({command, button, text, key});
    return button;
}

QWidget *ToolRow::inkPage()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    using C = ShowCommand;
    add(*row, C::Highlighter, "highlighter", QStringLiteral("Highlighter"), QStringLiteral("\u21e7P"));
    add(*row, C::Eraser, "eraser", QStringLiteral("Eraser"), QStringLiteral("E"));
    m_colour = add(*row, C::NextColour, nullptr, QStringLiteral("Colour"), QStringLiteral("C"));
    m_undo = add(*row, C::Undo, "undo", QStringLiteral("Undo"), QStringLiteral("Ctrl+Z"));
    add(*row, C::ClearInk, "close", QStringLiteral("Clear"), QStringLiteral("Del"));
    return page;
}

QWidget *ToolRow::askPage()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    using C = ShowCommand;
    add(*row, C::HideNames, nullptr, QStringLiteral("Hide names"), QStringLiteral("H"));
    add(*row, C::HideMembership, nullptr, QStringLiteral("Hide membership"), QStringLiteral("M"));
    add(*row, C::HideText, nullptr, QStringLiteral("Hide words"), QStringLiteral("X"));
    add(*row, C::RevealNext, nullptr, QStringLiteral("Reveal next"), QStringLiteral("R"));
    add(*row, C::RevealAll, nullptr, QStringLiteral("Reveal all"), QStringLiteral("\u21e7R"));
    return page;
}

QMenu *ToolRow::autoplayMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const int seconds : delays) {
        QAction *action = menu->addAction(seconds == 0 ? QStringLiteral("As each step plans")
                                                       : QStringLiteral("Every %1 s").arg(seconds));
        action->setCheckable(true);
        action->setChecked(seconds == m_show.autoplay().seconds);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, seconds] {
            m_show.setAutoplay({m_show.autoplay().runs, seconds, m_show.autoplay().loops});
        });
    }
    menu->addSeparator();
    QAction *loop = menu->addAction(QStringLiteral("Begin again after the last step"));
    loop->setCheckable(true);
    loop->setChecked(m_show.autoplay().loops);
    connect(loop, &QAction::toggled, this, [this](bool loops) {
        m_show.setAutoplay({m_show.autoplay().runs, m_show.autoplay().seconds, loops});
    });
    return menu;
}

void ToolRow::setCompact(bool compact)
{
    for (const Tool &tool : m_tools) {
        const bool hasIcon = !tool.button->icon().isNull();
        const QString words = hasIcon ? QString() : sentenceCase(tool.text.section(QLatin1Char(' '), -1));
        tool.button->setText(((compact ? words : tool.text) + QStringLiteral("  ") + tool.key).trimmed());
        tool.button->setFont(sansFont(compact ? 13 : 15));
    }
    m_ask->setText(compact ? QString() : QStringLiteral("Ask"));
}

void ToolRow::follow()
{
    const ShowTool tool = m_show.tool();
    const Hiddens hidden = m_show.stage().reveal().hidden;
    for (const Tool &each : m_tools) {
        const bool on = isOn(m_show, each.command);
        each.button->setCheckable(on);
        each.button->setChecked(on);
    }
    const bool draws = tool == ShowTool::Pen || tool == ShowTool::Highlighter || tool == ShowTool::Eraser;
    m_more->setCurrentIndex(draws ? Pens : m_ask->isChecked() || hidden != Hiddens() ? Ask : Years);
    const InkTool ink = tool == ShowTool::Highlighter ? InkTool::Highlighter : InkTool::Pen;
    m_colour->setIcon(
        colourIcon(atlas::inkColour({ink, m_show.inkColour(), 1, {}}, m_show.slide().map.theme)));
    m_undo->setEnabled(m_show.canUndo());
}

} // namespace atlas
