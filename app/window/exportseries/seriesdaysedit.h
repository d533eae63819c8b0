// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/seriesjob.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace atlas {

/// Which days a series shows: joinings, changes, every so many years, or days that are typed in.
class SeriesDaysEdit : public QWidget {
    Q_OBJECT

public:
    explicit SeriesDaysEdit(SeriesPick pick, QWidget *parent = nullptr);

    SeriesDays days() const;
    void setChosen(const std::vector<QDate> &days); ///< chooses just these
    QString fault() const; ///< what is wrong with what is typed, a sentence; or nothing

signals:
    void changed();

private:
    void follow();

    QComboBox *m_pick;
    QSpinBox *m_years;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_chosen;
    QWidget *m_range;
    QLabel *m_hint;
};

} // namespace atlas
