// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportseries/seriesdaysedit.h"

#include "edtf.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

namespace atlas {

namespace {

QDateEdit *dateEdit(QDate day, const QString &name)
{
    auto *edit = new QDateEdit(day);
    edit->setDateRange(firstDay(), lastDay());
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    edit->setLocale(QLocale::c());
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setAccessibleName(name);
    return edit;
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

SeriesDaysEdit::SeriesDaysEdit(SeriesPick pick, QWidget *parent)
    : QWidget(parent)
    , m_pick(new QComboBox)
    , m_years(new QSpinBox)
    , m_from(dateEdit({1949, 8, 24}, QStringLiteral("First day")))
    , m_to(dateEdit(lastDay(), QStringLiteral("Last day")))
    , m_chosen(new QLineEdit(QStringLiteral("1949-08-24, 1955-06-05, 1982-05-30, 1990-10-03, 1999-03-12, "
                                            "2004-03-29, 2009-04-01, 2024-12-31")))
    , m_range(new QWidget)
    , m_hint(new QLabel)
{
    m_pick->addItem(QStringLiteral("Each day on which a state joined NATO"), int(SeriesPick::Joinings));
    m_pick->addItem(QStringLiteral("Each day on which the map changes"), int(SeriesPick::Changes));
    m_pick->addItem(QStringLiteral("Every so many years"), int(SeriesPick::Years));
    m_pick->addItem(QStringLiteral("Chosen dates"), int(SeriesPick::Chosen));
    m_pick->setCurrentIndex(m_pick->findData(int(pick)));
    m_pick->setAccessibleName(QStringLiteral("Dates"));
    m_years->setRange(1, 75);
    m_years->setValue(10);
    m_years->setSuffix(QStringLiteral(" years"));
    m_years->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_years->setAccessibleName(QStringLiteral("Years between two maps"));
    m_chosen->setAccessibleName(QStringLiteral("Chosen dates, year-month-day, with commas between"));
    m_hint->setWordWrap(true);
    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->addWidget(m_from);
    range->addWidget(new QLabel(QStringLiteral("to")));
    range->addWidget(m_to);
    range->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (QWidget *widget : {static_cast<QWidget *>(m_pick), static_cast<QWidget *>(m_years), m_range,
                            static_cast<QWidget *>(m_chosen), static_cast<QWidget *>(m_hint)})
        layout->addWidget(widget);
    connect(m_pick, &QComboBox::currentIndexChanged, this, &SeriesDaysEdit::follow);
    connect(m_years, &QSpinBox::valueChanged, this, &SeriesDaysEdit::changed);
    connect(m_from, &QDateEdit::dateChanged, this, &SeriesDaysEdit::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &SeriesDaysEdit::changed);
    connect(m_chosen, &QLineEdit::textChanged, this, &SeriesDaysEdit::changed);
    connect(this, &SeriesDaysEdit::changed, this, [this] {
        m_hint->setText(fault());
        m_hint->setVisible(!m_hint->text().isEmpty());
    });
    setFocusProxy(m_pick);
    follow();
}

void SeriesDaysEdit::follow()
{
    const auto pick = SeriesPick(m_pick->currentData().toInt());
    m_years->setVisible(pick == SeriesPick::Years);
    m_range->setVisible(pick != SeriesPick::Chosen);
    m_chosen->setVisible(pick == SeriesPick::Chosen);
    emit changed();
}

void SeriesDaysEdit::setChosen(const std::vector<QDate> &days)
{
    QStringList texts;
    for (const QDate day : days)
        texts.append(day.toString(Qt::ISODate));
    m_pick->setCurrentIndex(m_pick->findData(int(SeriesPick::Chosen)));
    m_chosen->setText(texts.join(QStringLiteral(", ")));
}

SeriesDays SeriesDaysEdit::days() const
{
    SeriesDays days;
    days.pick = SeriesPick(m_pick->currentData().toInt());
    days.years = m_years->value();
    days.from = m_from->date();
    days.to = m_to->date();
    for (const QString &part : partsOf(m_chosen->text()))
        if (const QDate day = parseAtlasDay(part).day; day.isValid())
            days.chosen.push_back(day);
    return days;
}

QString SeriesDaysEdit::fault() const
{
    const SeriesDays chosen = days();
    if (chosen.pick == SeriesPick::Chosen)
        for (const QString &part : partsOf(m_chosen->text()))
            if (const DayParsing parsing = parseAtlasDay(part); !parsing.day.isValid())
                return QStringLiteral("%1: %2").arg(part, parsing.error);
    return faultOf(chosen);
}

} // namespace atlas
