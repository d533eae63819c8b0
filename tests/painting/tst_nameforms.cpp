// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "names/labelstock.h"
#include "names/labelwishes.h"
#include "names/nameforms.h"

#include <QTest>

using namespace atlas;

class NameFormsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(registerFonts()); }
    void init() { m_anchor = {}; }

    void aNameIsBrokenWhereItsHalvesAreNearestInLength_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("broken");
        QTest::newRow("one word") << QStringLiteral("France") << QStringLiteral("France");
        QTest::newRow("two") << QStringLiteral("United Kingdom") << QStringLiteral("United\nKingdom");
        QTest::newRow("three") << QStringLiteral("Bosnia and Herzegovina")
                               << QStringLiteral("Bosnia and\nHerzegovina");
        QTest::newRow("hyphen") << QStringLiteral("Nagorno-Karabakh") << QStringLiteral("Nagorno-\nKarabakh");
    }
    void aNameIsBrokenWhereItsHalvesAreNearestInLength()
    {
        QFETCH(QString, name);
        QFETCH(QString, broken);
        QCOMPARE(forms(name, NameLength::Full, narrow).front().text, broken);
        QCOMPARE(forms(name, NameLength::Full, wide).front().text, name); // where it fits, on one line
    }

    void whatTheHandBrokeIsJoinedWhereThereIsRoom()
    {
        m_anchor.text = QStringLiteral("Bosnia &\nHerzegovina");
        QCOMPARE(forms({}, NameLength::Full, narrow).front().text, m_anchor.text);
        QCOMPARE(forms({}, NameLength::Full, wide).front().text, QStringLiteral("Bosnia & Herzegovina"));
        QVERIFY(forms({}, NameLength::Short, narrow).empty());
    }

    void aTextThatEndsInAFullStopIsTheShortForm()
    {
        m_anchor.text = QStringLiteral("Serb. &\nMont.");
        const QString name = QStringLiteral("Serbia and Montenegro");
        QCOMPARE(forms(name, NameLength::Full, wide).front().text, name);
        QCOMPARE(forms(name, NameLength::Short, narrow).front().text, m_anchor.text);
        QStringList outside;
        for (const NameForm &form : NameForms(m_measure, 1).outside(wish(name)))
            outside << form.text;
        QCOMPARE(outside, (QStringList{name, QStringLiteral("Serb. & Mont.")}));
    }

    void lettersShrinkToTheLandDownToTheSmallestSize_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("screen") << 1.0;
        QTest::newRow("column") << 0.8;
    }
    void lettersShrinkToTheLandDownToTheSmallestSize()
    {
        QFETCH(double, scale);
        m_anchor.rank = 1;
        const QString name = QStringLiteral("Yugoslavia");
        const NameForms sizes(m_measure, scale);
        const auto pixels
            = [&](double room) { return sizes.onLand(wish(name), NameLength::Full, room).front().pixels; };
        QCOMPARE(pixels(wide), 14 * scale);
        QCOMPARE(pixels(narrow), 10.4 * scale);
        const double room = sizes.size({name, 12 * scale}).width();
        QVERIFY(qAbs(pixels(room) - 12 * scale) < 0.1);
    }

private:
    static constexpr double narrow = 20, wide = 1000; // px
    LabelWish wish(const QString &name) const
    {
        LabelWish wish;
        wish.name = name;
        wish.anchor = &m_anchor;
        return wish;
    }
    std::vector<NameForm> forms(const QString &name, NameLength length, double room)
    {
        return NameForms(m_measure, 1).onLand(wish(name), length, room);
    }

    TextMeasure m_measure;
    StateAnchor m_anchor;
};

QTEST_MAIN(NameFormsTest)
#include "tst_nameforms.moc"
