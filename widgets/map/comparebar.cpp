// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/comparebar.h"

#include "map/tintedicon.h"
#include "navigator.h"
#include "timeline/timelineheaderstyle.h"
#include "timeline/tintedcontrols.h"
#include "viewstore.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace atlas {

namespace {

constexpr int barHeight = 42;
constexpr int controlHeight = 26;

} // namespace

CompareBar::CompareBar(ViewStore &store, Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_navigator(navigator)
    , m_title(new QLabel(QStringLiteral("Compare")))
{
    setObjectName(QStringLiteral("compareBar"));
    setAccessibleName(QStringLiteral("Comparison of two dates"));
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->setSizeConstraint(QLayout::SetNoConstraint); // fit() shortens the words instead
    m_title->setObjectName(QStringLiteral("title"));
    row->addWidget(m_title);
    addModes();
    addChoices();
    row->addStretch(1);
    m_close = addButton(QStringLiteral("Close compare"), QStringLiteral("Close"));
    m_close->setToolTip(QStringLiteral("Back to one date (Ctrl+K)"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        ViewState next = m_store.state();
        next.compare.mode = CompareMode::Off;
        m_navigator.goTo(next);
    });
    setTheme(m_theme);
}

QToolButton *CompareBar::addButton(const QString &full, const QString &brief)
{
    auto *button = new QToolButton;
    button->setText(full);
    button->setAccessibleName(full);
    button->setFixedHeight(controlHeight);
    button->setFocusPolicy(Qt::TabFocus);
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    m_parts.push_back({button, full, brief});
    return button;
}

void CompareBar::addModes()
{
    struct Mode {
        const char *full, *brief, *tip, *segment;
    };
    static constexpr Mode modes[]
        = {{"Swipe", "Swipe", "A left of the line and B right of it, on one map", "first"},
           {"Side by side", "Beside", "Two maps of the same place", "inner"},
           {"Outline of A on B", "Outline", "The borders of A drawn over the map of B", "last"}};
    m_segments = new QWidget;
    auto *segments = new QHBoxLayout(m_segments);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    for (const Mode &mode : modes) {
        QToolButton *button = addButton(QLatin1String(mode.full), QLatin1String(mode.brief));
        button->setCheckable(true);
        button->setToolTip(QLatin1String(mode.tip));
        button->setProperty("segment", QLatin1String(mode.segment));
        segments->addWidget(button);
        const auto chosen = CompareMode(m_modes.size() + 1);
        m_modes.push_back(button);
        connect(button, &QToolButton::clicked, this, [this, chosen, button] {
            button->setChecked(true); // a click on the one that is on must not switch it off
            write([chosen](ViewState &view) { view.compare.mode = chosen; });
        });
    }
    static_cast<QHBoxLayout *>(layout())->addWidget(m_segments);
}

void CompareBar::addChoices()
{
    m_swap = addButton(QStringLiteral("Swap A and B"), QStringLiteral("Swap"));
    m_swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_swap->setToolTip(QStringLiteral("A takes the date of B, and B that of A"));
    connect(m_swap, &QToolButton::clicked, this,
            [this] { m_navigator.goTo(withSwappedDates(m_store.state())); });
    const auto addBox = [this](const QString &full, const QString &brief, const QString &tip) {
        auto *box = new TickBox(full, this);
        box->setToolTip(tip);
        box->setAccessibleName(full);
        static_cast<QHBoxLayout *>(layout())->addWidget(box);
        m_parts.push_back({box, full, brief});
        return box;
    };
    m_marks = addBox(QStringLiteral("Mark what differs"), QStringLiteral("Mark"),
                     QStringLiteral("Fill who joined since A, outline all else that is not as on A"));
    m_both = addBox(QStringLiteral("Scrub both together"), QStringLiteral("Both"),
                    QStringLiteral("A step of one date moves the other as far"));
    connect(m_marks, &QCheckBox::clicked, this,
            [this](bool on) { write([on](ViewState &view) { view.compare.marksDifferences = on; }); });
    connect(m_both, &QCheckBox::clicked, this,
            [this](bool on) { write([on](ViewState &view) { view.compare.scrubsBoth = on; }); });
}

void CompareBar::write(const std::function<void(ViewState &)> &edit)
{
    ViewState next = m_store.state();
    edit(next);
    m_store.apply(next);
}

void CompareBar::setMoment(const Moment &moment)
{
    const Compare &compare = moment.compare;
    for (size_t i = 0; i < m_modes.size(); ++i)
        m_modes[i]->setChecked(int(compare.mode) == int(i) + 1);
    m_marks->setChecked(compare.marksDifferences);
    m_both->setChecked(compare.scrubsBoth);
}

void CompareBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(timelineHeaderStyle(theme));
    m_swap->setIcon(tintedIcon(QStringLiteral("swap"), theme.ink, theme.ink3));
    m_marks->setTickColour(theme.primaryInk);
    m_both->setTickColour(theme.primaryInk);
    fit();
    update();
}

void CompareBar::fit()
{
    const auto word = [this](bool brief) {
        for (const Part &part : m_parts) {
            const QString &text = brief ? part.brief : part.full;
            if (auto *button = qobject_cast<QAbstractButton *>(part.widget))
                button->setText(text);
        }
        m_segments->layout()->invalidate(); // or the row would take them for as wide as before
        m_segments->updateGeometry();
        layout()->invalidate();
        return layout()->sizeHint().width() <= width();
    };
    m_title->setVisible(true);
    if (word(false))
        return;
    m_title->setVisible(false);
    if (!word(false))
        word(true);
}

void CompareBar::resizeEvent(QResizeEvent *)
{
    fit();
}

void CompareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel2);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.line);
}

} // namespace atlas
