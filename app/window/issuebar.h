// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QFrame>

class QLabel;

namespace atlas {

/// What could not be read, by file, place and reason, above the map. Hidden while there is nothing to tell.
class IssueBar : public QFrame {
    Q_OBJECT

public:
    explicit IssueBar(QWidget *parent = nullptr);

    /// Shows and logs them. The title is made from the issues when there is none.
    void setIssues(const Issues &issues, const QString &title = {});
    QString text() const; ///< all of them, a line each, as copied

private:
    void copy() const;

    Issues m_issues;
    QLabel *m_title;
    QLabel *m_list;
};

} // namespace atlas
