// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "find/findindex.h"

#include <QLineEdit>
#include <QStandardItemModel>

#include <memory>

class QCompleter;

namespace atlas {

struct Theme;

/// Finds all that has a name, and the words of the reader's copy. Matches open in groups below; Enter goes to
/// the chosen or the first. Empty, it offers the last searches and says what is searched.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FindBox(QWidget *parent = nullptr);

    void setIndex(std::shared_ptr<const FindIndex> index);
    void setPaper(std::shared_ptr<const PaperIndex> paper); ///< null: no copy is open
    void setSearches(const QStringList &searches); ///< the last ones, newest first
    const QStringList &searches() const { return m_searches; }
    void setTheme(const Theme &theme);
    const QStandardItemModel &results() const { return m_results; }

    void begin(); ///< takes the focus and, while empty, shows what can be done
    /// Goes to the next hit of the last search, or the one before, round and round; without one, begins.
    void step(int steps);

    static constexpr int mostSearches = 8;

signals:
    void chosen(const atlas::FindEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<FindEntry> matchesOf(const QString &text, int limit) const;
    void search(const QString &text);
    void offerSearches();
    void showResults();
    void choose(int entry);
    void activate(const QModelIndex &row);
    void remember(const QString &text, const FindEntry &picked);
    void addHead(const QString &text);
    void addNote(const QString &text); ///< cannot be chosen
    void addGroup(FindGroup group);
    bool isChoice(int row) const;

    std::shared_ptr<const FindIndex> m_index;
    std::shared_ptr<const PaperIndex> m_paper;
    std::vector<FindEntry> m_matches; ///< of the text in the box
    std::vector<FindEntry> m_hits; ///< of the last search, for step()
    int m_hit = 0;
    QStringList m_searches;
    QStandardItemModel m_results;
    QCompleter *m_completer;
    QAction *m_glass;
    QColor m_hint;
};

} // namespace atlas
