// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbox.h"

#include "fonts.h"
#include "map/tintedicon.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace atlas {

namespace {

constexpr int perGroup = 8;
constexpr int entryRole = Qt::UserRole + 1; // position in m_matches
const std::array<const char *, 3> groupNames{"States", "Events", "Passages of the paper"};

QString lineOf(const FindEntry &entry)
{
    constexpr int longest = 64;
    QString title = entry.title.simplified();
    if (title.size() > longest)
        title = title.left(longest - 1) + QStringLiteral("\u2026");
    return entry.detail.isEmpty() ? title : QStringLiteral("%1   %2").arg(title, entry.detail.left(48));
}

} // namespace

FindBox::FindBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_results, this))
    , m_glass(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setObjectName(QStringLiteral("findBox"));
    setPlaceholderText(QStringLiteral("Find a state, event or passage"));
    setAccessibleName(QStringLiteral("Find a state, event or passage"));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(18);
    m_completer->popup()->setObjectName(QStringLiteral("findPopup"));
    m_completer->popup()->installEventFilter(this); // after the completer's own, so asked before it
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
    connect(this, &QLineEdit::returnPressed, this, [this] { choose(0); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                const QVariant entry = index.data(entryRole);
                if (entry.isValid())
                    choose(entry.toInt());
            });
}

void FindBox::setIndex(std::shared_ptr<const FindIndex> index)
{
    m_index = std::move(index);
}

void FindBox::setTheme(const Theme &theme)
{
    m_glass->setIcon(tintedIcon(QStringLiteral("search"), theme.ink2, theme.ink3));
    m_hint = theme.ink3;
    update();
}

void FindBox::search(const QString &text)
{
    m_results.clear();
    m_matches = m_index ? m_index->matches(text, perGroup) : std::vector<FindEntry>();
    for (size_t kind = 0; kind < groupNames.size(); ++kind)
        addGroup(kind);
    const bool asked = !FindIndex::folded(text).isEmpty();
    if (asked && m_matches.empty()) {
        auto *none = new QStandardItem(QStringLiteral("Nothing is called \u201c%1\u201d").arg(text));
        none->setFlags(Qt::NoItemFlags);
        m_results.appendRow(none);
    }
    if (!asked || !m_index)
        m_completer->popup()->hide();
    else if (isVisible())
        m_completer->complete();
}

void FindBox::addGroup(size_t kind)
{
    bool headed = false;
    for (size_t i = 0; i < m_matches.size(); ++i) {
        if (m_matches[i].target.index() != kind)
            continue;
        if (!headed) {
            auto *head = new QStandardItem(QLatin1String(groupNames[kind]));
            head->setFlags(Qt::NoItemFlags);
            head->setFont(sansFont(11.5, 600));
            m_results.appendRow(head);
            headed = true;
        }
        auto *item = new QStandardItem(lineOf(m_matches[i]));
        item->setData(int(i), entryRole);
        item->setToolTip(m_matches[i].title);
        m_results.appendRow(item);
    }
}

void FindBox::choose(int entry)
{
    if (entry < 0 || entry >= int(m_matches.size()))
        return;
    const FindEntry picked = m_matches[size_t(entry)];
    m_completer->popup()->hide();
    clear();
    emit chosen(picked);
}

/// The completer stops at a heading, which cannot be current; here the arrows pass over it and wrap.
bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_completer->popup() || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (m_matches.empty() || (key != Qt::Key_Down && key != Qt::Key_Up))
        return false;
    QAbstractItemView *popup = m_completer->popup();
    const int rows = popup->model()->rowCount();
    const int step = key == Qt::Key_Down ? 1 : rows - 1;
    int row = popup->currentIndex().isValid() ? popup->currentIndex().row() : (key == Qt::Key_Down ? -1 : 0);
    do
        row = (row + step + rows) % rows;
    while (!popup->model()->index(row, 0).data(entryRole).isValid());
    popup->setCurrentIndex(popup->model()->index(row, 0));
    return true;
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_completer->popup()->hide();
        return;
    }
    // The completer offers each key to its widget first; Enter on a marked row belongs to the popup.
    // A heading can be current without being marked: Enter then means the first match.
    const QAbstractItemView *popup = m_completer->popup();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && popup->isVisible()
        && popup->currentIndex().data(entryRole).isValid()) {
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FindBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const QString keys = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const int words
        = fontMetrics().horizontalAdvance(placeholderText()) + fontMetrics().horizontalAdvance(keys);
    if (width() < words + 60) // the glass and the margins
        return;
    QPainter painter(this);
    painter.setFont(sansFont(11.5));
    painter.setPen(m_hint);
    painter.drawText(rect().adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
}

} // namespace atlas
