// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findindex.h"

#include <QLineEdit>
#include <QStandardItemModel>

#include <optional>

class QCompleter;

namespace atlas {

struct Theme;

/// Finds a state, event or passage by name. Matches open in groups below; Enter goes to the chosen or the
/// first.
class FindBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FindBox(QWidget *parent = nullptr);

    void setIndex(std::shared_ptr<const FindIndex> index);
    void setTheme(const Theme &theme);
    const QStandardItemModel &results() const { return m_results; }

signals:
    void chosen(const atlas::FindEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void search(const QString &text);
    void choose(int entry);
    void addGroup(size_t kind);

    std::shared_ptr<const FindIndex> m_index;
    std::vector<FindEntry> m_matches;
    QStandardItemModel m_results;
    QCompleter *m_completer;
    QAction *m_glass;
    QColor m_hint;
};

} // namespace atlas
