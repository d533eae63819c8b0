// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cardcolumn.h"
#include "panels/measuredlabel.h"
#include "panels/textlabel.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace atlas;

namespace {

constexpr int width = 260;

/// Words in a box, as a card is.
QWidget *newCard(const QString &words)
{
    auto *card = new QWidget;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    card->setSizePolicy(policy);
    auto *box = new QVBoxLayout(card);
    box->addWidget(newLabel(words, {13, 400, Tone::Ink}, Theme::named(ThemeName::Light)));
    return card;
}

QString words(int count)
{
    return QStringLiteral("alliance ").repeated(count);
}

} // namespace

class TestCardColumn : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_column = std::make_unique<CardColumn>();
        m_column->resize(width, 600);
        for (int count : {2, 40, 5}) {
            m_cards.push_back(newCard(words(count)));
            m_column->insert(int(m_cards.size()) - 1, m_cards.back());
        }
        m_column->show();
    }
    void cleanup()
    {
        m_column.reset();
        m_cards.clear();
    }
    void shownCardsLieBelowOneAnother();
    void hiddenCardsTakeNoRoom();
    void aCardIsMeasuredAgainOnlyWhenItChanges();
    void insertedCardsStandWhereTheyWerePut();
    void theColumnIsAsHighAsItsCards();

private:
    std::unique_ptr<CardColumn> m_column;
    std::vector<QWidget *> m_cards;
};

void TestCardColumn::shownCardsLieBelowOneAnother()
{
    for (QWidget *card : m_cards)
        card->show();
    m_column->place();
    int y = 0;
    for (const QWidget *card : m_cards) {
        QCOMPARE(card->y(), y);
        QCOMPARE(card->width(), width);
        QCOMPARE(card->height(), card->heightForWidth(width));
        y += card->height();
    }
    QVERIFY(m_cards[1]->height() > 2 * m_cards[0]->height()); // its words take several lines
}

void TestCardColumn::hiddenCardsTakeNoRoom()
{
    m_cards[0]->show();
    m_cards[2]->show();
    m_column->place();
    QCOMPARE(m_cards[2]->y(), m_cards[0]->height());
    QCOMPARE(m_column->heightForWidth(width), m_cards[0]->height() + m_cards[2]->height());
    m_column->remove(m_cards[0]);
    delete m_cards[0];
    m_column->place();
    QCOMPARE(m_cards[2]->y(), 0);
}

void TestCardColumn::aCardIsMeasuredAgainOnlyWhenItChanges()
{
    for (QWidget *card : m_cards)
        card->show();
    m_column->place();
    QCoreApplication::processEvents();
    const int before = m_column->measured();
    for (int i = 0; i < 5; ++i) {
        m_cards[1]->hide();
        m_column->place();
        m_cards[1]->show();
        m_column->place();
    }
    QCoreApplication::processEvents();
    QCOMPARE(m_column->measured(), before);
    m_cards[1]->findChild<QLabel *>()->setText(words(90));
    QCoreApplication::processEvents();
    QCOMPARE(m_column->measured(), before + 1);
    QCOMPARE(m_cards[1]->height(), m_cards[1]->heightForWidth(width));
    QCOMPARE(m_cards[2]->y(), m_cards[1]->geometry().bottom() + 1);
}

void TestCardColumn::insertedCardsStandWhereTheyWerePut()
{
    QWidget *first = newCard(words(3));
    m_column->insert(0, first);
    for (QWidget *card : m_cards)
        card->show();
    first->show();
    m_column->place();
    QCOMPARE(first->y(), 0);
    QCOMPARE(m_cards[0]->y(), first->height());
}

void TestCardColumn::theColumnIsAsHighAsItsCards()
{
    QCOMPARE(m_column->heightForWidth(width), 0);
    for (QWidget *card : m_cards)
        card->show();
    QVERIFY(m_column->heightForWidth(width) > 0);
    QVERIFY(m_column->heightForWidth(2 * width) < m_column->heightForWidth(width));
    QCOMPARE(m_column->sizeHint().height(), m_column->heightForWidth(m_column->width()));
}

QTEST_MAIN(TestCardColumn)
#include "tst_cardcolumn.moc"
