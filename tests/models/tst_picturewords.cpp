// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/picturewords.h"

#include "csvfile.h"
#include "csvline.h"
#include "picture/picturecaption.h"
#include "picture/picturetable.h"
#include "realborders.h"
#include "shippedpack.h"

#include <QTemporaryFile>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A table as another program would read it.
Table tableOf(const QString &csv)
{
    QTemporaryFile file;
    Issues issues;
    if (!file.open() || file.write(csv.toUtf8()) < 0 || !file.flush())
        return {};
    const Table table = readCsvFile(file.fileName(), issues);
    return issues.empty() ? table : Table();
}

} // namespace

class TestPictureWords : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(real::borders());
        QVERIFY(shipped::pack());
        m_timeline = std::make_unique<BorderTimeline>(real::borders());
    }

    void theBriefTextNamesDayMembersAndWhoJoined_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        QTest::newRow("seven join")
            << QDate(2004, 3, 29)
            << u"Europe on 29 March 2004: 26 NATO members; seven joined on this day: "
               "Bulgaria, Estonia, Latvia, Lithuania, Romania, Slovakia and Slovenia."_s;
        QTest::newRow("nobody joins") << QDate(2005, 6, 1) << u"Europe on 1 June 2005: 26 NATO members."_s;
        QTest::newRow("before the treaty")
            << QDate(1949, 1, 10) << u"Europe on 10 January 1949: there is no NATO yet."_s;
        QTest::newRow("signed") << QDate(1949, 5, 1)
                                << u"Europe on 1 May 1949: 12 states have signed the North Atlantic Treaty, "
                                   "which is not yet in force."_s;
    }
    void theBriefTextNamesDayMembersAndWhoJoined()
    {
        QFETCH(QDate, day);
        QTEST(altText(on(day)).brief, "text");
    }

    void theFullTextTellsWhatEachLayerShows()
    {
        const QString text = altText(on({2004, 3, 29})).full;
        QVERIFY2(text.contains(u"NATO, 26 members: Belgium, Bulgaria, Canada,"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Outside the integrated command: France."_s), qPrintable(text));
        QVERIFY2(
            text.contains(u"The alliance borders Russia in Estonia, Latvia, Lithuania, Norway and Poland."_s),
            qPrintable(text));
        QVERIFY2(text.contains(u"CSTO, six members:"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Viewpoint: International documents."_s), qPrintable(text));
        QVERIFY2(!text.contains(u"Warsaw Pact"_s), qPrintable(text));
    }

    void aLayerThatIsOffIsNotTold()
    {
        PictureSubject subject = on({2004, 3, 29});
        subject.view.layers = {};
        const QString text = altText(subject).full;
        QVERIFY2(!text.contains(u"NATO,"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"CSTO"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"26"_s), qPrintable(text));
    }

    void contestedLandIsNamedWithBothParties()
    {
        const QString text = altText(on({2015, 1, 1})).full;
        QVERIFY2(text.contains(u"Crimea"_s), qPrintable(text));
        QVERIFY2(text.contains(u"(drawn as held by Ukraine, disputed with Russia)"_s), qPrintable(text));
    }

    void twoDaysAreToldApart()
    {
        PictureSubject subject = on({2022, 2, 24});
        subject.view.compare.mode = CompareMode::SideBySide;
        subject.view.compare.other = {1989, 11, 9};
        const QString text = altText(subject).brief;
        QVERIFY2(
            text.startsWith(u"Two maps side by side: A, 9 November 1989, and B, 24 February 2022. Between"_s),
            qPrintable(text));
        QCOMPARE(pictureTitle(subject.view), QString(u"Europe on 9 November 1989 and on 24 February 2022"_s));
    }

    void anExtentIsToldByItsEdges()
    {
        PictureSubject subject = on({2004, 3, 29});
        subject.view.camera.extent = smallExtent();
        QVERIFY(altText(subject).full.contains(u"The picture reaches from"_s));
    }

    void theCountIsThatOfTheMapOnEachDayOfChange()
    {
        for (const Change &change :
             m_timeline->changes(Viewpoint::Documents, DateConvention::EntryIntoForce)) {
            const PictureSubject subject = on(change.date);
            const int members = subject.snapshotOn(change.date)->natoMembers;
            const AltText words = altText(subject);
            QVERIFY2(words.full.startsWith(words.brief), qPrintable(words.full));
            QVERIFY2(words.brief.contains(dateText(change.date)), qPrintable(words.brief));
            if (members > 0)
                QVERIFY2(words.brief.contains(QStringLiteral("%1 NATO member").arg(members)),
                         qPrintable(words.brief));
            if (change.kind == ChangeKind::Joined && change.organisation == Organisation::Nato)
                QVERIFY2(words.brief.contains(u"joined on this day"_s), qPrintable(words.brief));
            QVERIFY2(!words.full.contains(u"  "_s) && !words.full.contains(u".."_s), qPrintable(words.full));
        }
    }

    void theTableHasALineForEachStateThatIsDrawn()
    {
        const Table table = tableOf(pictureTable(on({2004, 3, 29})));
        const auto snapshot = m_timeline->snapshotAt({2004, 3, 29});
        const auto drawn = std::count_if(snapshot->states.begin(), snapshot->states.end(),
                                         [](const StateStatus &state) { return state.exists; });
        QCOMPARE(qsizetype(table.rows.size()), drawn);
        const int since = table.column(QLatin1String("nato_member_since"));
        int members = 0;
        for (const QStringList &cells : table.rows) {
            members += !cells[since].isEmpty();
            if (cells[1] == u"EST"_s) {
                QCOMPARE(cells[since], QString(u"2004-03-29"_s));
                const int area = cells[table.column(QLatin1String("land_km2"))].toInt();
                QVERIFY2(area > 42000 && area < 47000, qPrintable(cells.join(u'|')));
            }
        }
        QCOMPARE(members, snapshot->natoMembers);
    }

    void aCellIsQuotedWhereItNeedsTo()
    {
        const QString line = csvLine({u"plain"_s, u"a, b"_s, u"say \"so\""_s});
        QCOMPARE(line, QString(u"plain,\"a, b\",\"say \"\"so\"\"\"\r\n"_s));
        QCOMPARE(tableOf(line).columns, QStringList({u"plain"_s, u"a, b"_s, u"say \"so\""_s}));
    }

    void theCaptionSaysWhoseViewAndWhatItIsMadeOf()
    {
        const QString caption = figureCaption(on({2004, 3, 29}));
        for (const char *part : {"26 NATO members", "International documents", "entry into force",
                                 "Natural Earth", "EPSG:3035", "Paul 2025"})
            QVERIFY2(caption.contains(QLatin1String(part)), qPrintable(caption));
    }

    void theCitationIsThatOfMapAndPaper_data()
    {
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("paper");
        QTest::newRow("Chicago")
            << int(CitationStyle::Chicago)
            << u"Alliance Atlas contributors. n.d. \u201cEurope on 29 March 2004.\u201d Map. "
               "Alliance Atlas, borders "_s
            << u"Paul, Aditi. 2025."_s;
        QTest::newRow("APA")
            << int(CitationStyle::Apa)
            << u"Alliance Atlas contributors. (n.d.). Europe on 29 March 2004 [Map]. Alliance "
               "Atlas, borders "_s
            << u"Paul, A. (2025). Great Power Politics And Alliance Expansion: The Case Of Nato "
               "And Russia. IJMH, 2(6), 196\u2013199. https://doi.org/10.5281/zenodo.19413847"_s;
        QTest::newRow("BibTeX") << int(CitationStyle::BibTex) << u"@misc{alliance-atlas-2004-03-29,"_s
                                << u"@article{paul2025,"_s;
    }
    void theCitationIsThatOfMapAndPaper()
    {
        QFETCH(int, style);
        QFETCH(QString, map);
        QFETCH(QString, paper);
        const QString text = pictureCitation(on({2004, 3, 29}), CitationStyle(style));
        QVERIFY2(text.startsWith(map), qPrintable(text));
        QVERIFY2(text.contains(u"\n"_s + paper), qPrintable(text));
    }

private:
    static QString dateText(QDate day) { return QLocale::c().toString(day, u"d MMMM yyyy"_s); }
    static QRectF smallExtent() { return {4.8e6, 3.6e6, 600000, 500000}; }
    PictureSubject on(QDate day) const
    {
        ViewState view;
        view.date = day;
        return {*m_timeline, *shipped::pack(), view};
    }

    std::unique_ptr<BorderTimeline> m_timeline;
};

QTEST_GUILESS_MAIN(TestPictureWords)
#include "tst_picturewords.moc"
