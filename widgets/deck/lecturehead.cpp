// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deck/lecturehead.h"

#include "deck/actionbutton.h"
#include "deck/secondsedit.h"
#include "document/commands.h"
#include "document/lectern.h"
#include "fonts.h"
#include "panels/textlabel.h"

#include <QAction>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

QLabel *smallLabel()
{
    auto *label = new QLabel;
    label->setFont(sansFont(11.5));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void tint(QWidget &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

QString counted(qsizetype count, const char *one, const char *many)
{
    return count == 1 ? QLatin1String(one) : QStringLiteral("%1 %2").arg(count).arg(QLatin1String(many));
}

} // namespace

LectureHead::LectureHead(Lectern &lectern, QWidget *parent)
    : QWidget(parent)
    , m_lectern(lectern)
    , m_title(new QLineEdit)
    , m_facts(smallLabel())
    , m_place(smallLabel())
    , m_row(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("lectureTitle"));
    m_title->setAccessibleName(QStringLiteral("Title of the lecture"));
    m_title->setFont(sansFont(15, 600));
    m_title->setPlaceholderText(QStringLiteral("Lecture without a title"));
    m_facts->setObjectName(QStringLiteral("lectureFacts"));
    m_place->setObjectName(QStringLiteral("lecturePlace"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 8);
    column->setSpacing(3);
    column->addWidget(m_title);
    m_row->setSpacing(8);
    m_row->addWidget(m_facts, 1);
    column->addLayout(m_row);
    column->addWidget(m_place);
    connect(m_title, &QLineEdit::textEdited, this, &LectureHead::rename);
    connect(&lectern, &Lectern::deckChanged, this, &LectureHead::follow);
    connect(&lectern, &Lectern::fileChanged, this, &LectureHead::follow);
    follow();
}

void LectureHead::setEditCopyAction(QAction &action)
{
    m_copy = newActionButton(action, QStringLiteral("copy"), m_theme);
    m_row->addWidget(m_copy);
    follow();
}

void LectureHead::setTheme(const Theme &theme)
{
    m_theme = theme;
    tint(*m_facts, theme.ink2);
    tint(*m_place, theme.ink2);
    if (m_copy)
        m_copy->setTheme(theme);
}

QString LectureHead::facts() const
{
    const Deck &deck = m_lectern.deck();
    const auto shown
        = std::count_if(deck.steps.begin(), deck.steps.end(), [](const Step &step) { return !step.skipped; });
    QString facts = counted(shown, "one step", "steps");
    if (shown < qsizetype(deck.steps.size()))
        facts += QStringLiteral(" and ") + counted(qsizetype(deck.steps.size()) - shown, "one", "")
            + QStringLiteral(" hidden");
    return facts.simplified() + QStringLiteral(", ") + clockText(deck.plannedSeconds());
}

QString LectureHead::place() const
{
    if (m_lectern.isReadOnly()) {
        const QString stance = m_lectern.deck().stance;
        return (stance.isEmpty() ? QString() : QStringLiteral("Whose view: %1. ").arg(stance))
            + QStringLiteral("A lecture of the atlas stays as it is; a copy can be edited.");
    }
    const LectureDocument &document = m_lectern.document();
    const QString file = QFileInfo(document.path()).fileName();
    if (file.isEmpty())
        return QStringLiteral("Not saved to a file yet");
    if (!document.mayOverwrite())
        return QStringLiteral("%1 could not be read whole and is not overwritten: save it under another name")
            .arg(file);
    return document.isModified() ? QStringLiteral("%1, with edits that are not saved").arg(file)
                                 : QStringLiteral("Saved in %1").arg(file);
}

void LectureHead::follow()
{
    if (m_title->text() != m_lectern.deck().title)
        m_title->setText(m_lectern.deck().title);
    m_title->setToolTip(m_lectern.deck().title); // it may be longer than its field
    m_title->setReadOnly(m_lectern.isReadOnly());
    m_title->setCursorPosition(m_title->hasFocus() ? m_title->cursorPosition() : 0);
    m_facts->setText(facts());
    m_place->setText(place());
    if (m_copy)
        m_copy->setVisible(m_lectern.isReadOnly());
}

void LectureHead::rename()
{
    renameDeck(m_lectern.edited(), m_title->text());
}

} // namespace atlas
