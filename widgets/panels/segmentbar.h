// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QWidget>

class QButtonGroup;

namespace atlas {

/// Exclusive choices side by side, as one control: arrows move between them.
class SegmentBar : public QWidget {
    Q_OBJECT

public:
    SegmentBar(const QStringList &texts, const QString &name, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int segment); ///< without telling
    void setTheme(const Theme &theme);

signals:
    void chosen(int segment); ///< by the reader

private:
    QButtonGroup *m_group;
};

} // namespace atlas
