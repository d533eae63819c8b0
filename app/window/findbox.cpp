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

#include <algorithm>

namespace atlas {

namespace {

constexpr int perGroup = 6;
constexpr int allHits = 500; // that F3 goes through, of a group
constexpr int entryRole = Qt::UserRole + 1; // position in m_matches
constexpr int searchRole = Qt::UserRole + 2; // text of an earlier search

QString lineOf(const FindEntry &entry)
{
    constexpr int longest = 52;
    QString title = entry.title.simplified();
    if (title.size() > longest)
        title = title.left(longest - 1) + QStringLiteral("\u2026");
    return entry.detail.isEmpty() ? title : QStringLiteral("%1   %2").arg(title, entry.detail.left(48));
}

QString searchedText()
{
    return QStringLiteral("Searched: states and places by present and earlier names, events,");
}

QString searchedMore(bool paper)
{
    return paper ? QStringLiteral("excerpts, sections, works cited and the text of your copy")
                 : QStringLiteral("excerpts, sections, works cited; your copy, once it is open (Ctrl+O)");
}

} // namespace

FindBox::FindBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(&m_results, this))
    , m_glass(addAction(QIcon(), QLineEdit::LeadingPosition))
{
    setObjectName(QStringLiteral("findBox"));
    setPlaceholderText(QStringLiteral("Find a state, place, event or passage"));
    setAccessibleName(QStringLiteral("Find a state, place, event, passage or work cited"));
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(22);
    m_completer->popup()->setObjectName(QStringLiteral("findPopup"));
    m_completer->popup()->installEventFilter(this); // after the completer's own, so asked before it
    connect(this, &QLineEdit::textEdited, this, &FindBox::search);
    connect(this, &QLineEdit::returnPressed, this, [this] { choose(0); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FindBox::activate);
}

void FindBox::setIndex(std::shared_ptr<const FindIndex> index)
{
    m_index = std::move(index);
}

void FindBox::setPaper(std::shared_ptr<const PaperIndex> paper)
{
    m_paper = std::move(paper);
    const auto isOfPaper = [](const FindEntry &entry) { return entry.group() == FindGroup::PaperText; };
    std::erase_if(m_hits, isOfPaper); // of another copy
    m_hit = std::min(m_hit, std::max(0, int(m_hits.size()) - 1));
}

void FindBox::setSearches(const QStringList &searches)
{
    m_searches = searches.mid(0, mostSearches);
}

void FindBox::setTheme(const Theme &theme)
{
    m_glass->setIcon(tintedIcon(QStringLiteral("search"), theme.ink2, theme.ink3));
    m_hint = theme.ink3;
    update();
}

void FindBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    if (text().isEmpty())
        offerSearches();
}

std::vector<FindEntry> FindBox::matchesOf(const QString &text, int limit) const
{
    std::vector<FindEntry> matches = m_index ? m_index->matches(text, limit) : std::vector<FindEntry>();
    if (m_paper) {
        const std::vector<FindEntry> more = m_paper->matches(text, limit);
        matches.insert(matches.end(), more.begin(), more.end());
    }
    return matches;
}

void FindBox::search(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        offerSearches();
        return;
    }
    m_results.clear();
    m_matches = matchesOf(text, perGroup);
    for (size_t group = 0; group < findGroupCount; ++group)
        addGroup(FindGroup(group));
    if (m_matches.empty()) {
        addNote(QStringLiteral("Nothing is called \u201c%1\u201d").arg(text));
        addNote(searchedText());
        addNote(searchedMore(m_paper != nullptr));
    }
    if (!m_index)
        m_completer->popup()->hide();
    else if (isVisible())
        showResults();
}

void FindBox::offerSearches()
{
    m_results.clear();
    m_matches.clear();
    if (!m_searches.isEmpty())
        addHead(QStringLiteral("Last searches"));
    for (const QString &each : m_searches) {
        auto *item = new QStandardItem(each);
        item->setData(each, searchRole);
        m_results.appendRow(item);
    }
    addNote(searchedText());
    addNote(searchedMore(m_paper != nullptr));
    if (m_index && isVisible())
        showResults();
}

/// Wider than the box where that is narrow: titles and dates should be read whole.
void FindBox::showResults()
{
    constexpr int narrowest = 460;
    m_completer->complete(QRect(0, 0, std::max(width(), narrowest), height()));
}

void FindBox::addHead(const QString &text)
{
    auto *head = new QStandardItem(text);
    head->setFlags(Qt::NoItemFlags);
    head->setFont(sansFont(13, 600)); // rows of one height: the popup is as high as its first row says
    m_results.appendRow(head);
}

void FindBox::addNote(const QString &text)
{
    auto *note = new QStandardItem(text);
    note->setFlags(Qt::NoItemFlags);
    m_results.appendRow(note);
}

void FindBox::addGroup(FindGroup group)
{
    bool headed = false;
    for (size_t i = 0; i < m_matches.size(); ++i) {
        if (m_matches[i].group() != group)
            continue;
        if (!headed)
            addHead(groupTitle(group));
        headed = true;
        auto *item = new QStandardItem(lineOf(m_matches[i]));
        item->setData(int(i), entryRole);
        item->setToolTip(m_matches[i].title);
        m_results.appendRow(item);
    }
}

void FindBox::activate(const QModelIndex &row)
{
    const QVariant entry = row.data(entryRole);
    const QString earlier = row.data(searchRole).toString();
    if (entry.isValid()) {
        choose(entry.toInt());
    } else if (!earlier.isEmpty()) {
        setText(earlier);
        // The completer hides its list after this; the matches open in it once it has.
        QMetaObject::invokeMethod(
            this, [this] { search(text()); }, Qt::QueuedConnection);
    }
}

void FindBox::choose(int entry)
{
    if (entry < 0 || entry >= int(m_matches.size()))
        return;
    const FindEntry picked = m_matches[size_t(entry)];
    remember(text(), picked);
    m_completer->popup()->hide();
    clear();
    emit chosen(picked);
}

void FindBox::remember(const QString &text, const FindEntry &picked)
{
    const QString asked = text.simplified();
    m_searches.removeAll(asked);
    m_searches.prepend(asked);
    m_searches = m_searches.mid(0, mostSearches);
    m_hits = matchesOf(text, allHits);
    const auto here = std::find_if(m_hits.begin(), m_hits.end(),
                                   [&](const FindEntry &each) { return each.target == picked.target; });
    m_hit = here == m_hits.end() ? 0 : int(here - m_hits.begin());
}

void FindBox::step(int steps)
{
    if (m_hits.empty()) {
        begin();
        return;
    }
    const int count = int(m_hits.size());
    m_hit = ((m_hit + steps) % count + count) % count;
    emit chosen(FindEntry(m_hits[size_t(m_hit)]));
}

bool FindBox::isChoice(int row) const
{
    const QModelIndex index = m_results.index(row, 0);
    return index.data(entryRole).isValid() || index.data(searchRole).isValid();
}

/// The completer stops at a heading, which cannot be current; here the arrows pass over it and wrap.
bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_completer->popup() || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int rows = m_results.rowCount();
    bool any = false;
    for (int row = 0; row < rows; ++row)
        any = any || isChoice(row);
    if (!any || (key != Qt::Key_Down && key != Qt::Key_Up))
        return false;
    QAbstractItemView *popup = m_completer->popup();
    const int step = key == Qt::Key_Down ? 1 : rows - 1;
    int row = popup->currentIndex().isValid() ? popup->currentIndex().row() : (key == Qt::Key_Down ? -1 : 0);
    do
        row = (row + step + rows) % rows;
    while (!isChoice(row));
    popup->setCurrentIndex(popup->model()->index(row, 0));
    return true;
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    const QAbstractItemView *popup = m_completer->popup();
    if (event->key() == Qt::Key_Escape && (!text().isEmpty() || popup->isVisible())) {
        clear();
        m_completer->popup()->hide();
        return;
    }
    if (event->key() == Qt::Key_Down && text().isEmpty() && !popup->isVisible()) {
        offerSearches();
        return;
    }
    // The completer offers each key to its widget first; Enter on a marked row belongs to the popup.
    // A heading can be current without being marked: Enter then means the first match.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && popup->isVisible()
        && popup->currentIndex().isValid() && isChoice(popup->currentIndex().row())) {
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
