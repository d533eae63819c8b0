// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packreader.h"
#include "packfolder.h"

#include <QtTest>

using namespace atlas;

namespace {

/// One edit of one file: behind the first `anchor`, the first `find` becomes `put`.
struct Defect {
    QString file;
    QByteArray anchor, find, put;
    QString path; ///< that the message must name
    QString reason; ///< part of it
    bool inObject = false; ///< the line is that of the brace above the anchor: the field is gone
};

int lineAt(const QByteArray &text, qsizetype at)
{
    return int(text.left(at).count('\n')) + 1;
}

} // namespace

Q_DECLARE_METATYPE(Defect)

class TestPackDefects : public QObject {
    Q_OBJECT

private slots:
    void oneDefectGivesOneMessageWithPathAndLine_data();
    void oneDefectGivesOneMessageWithPathAndLine();
};

namespace {

void addDateDefects()
{
    const auto event
        = [](const char *name, const char *find, const char *put, const char *field, const char *reason) {
              // $.events[3] is ev-1949-nat-signed
              QTest::newRow(name) << Defect{QStringLiteral("events.json"),
                                            "\"id\": \"ev-1949-nat-signed\"",
                                            find,
                                            put,
                                            QStringLiteral("$.events[3]%1").arg(QLatin1String(field)),
                                            QString::fromUtf8(reason)};
          };
    event("no day of the calendar", "\"start\": \"1949-04-04\"", "\"start\": \"1949-02-30\"", ".start",
          "names day 30");
    event("no date", "\"end\": \"1949-04-04\"", "\"end\": \"spring\"", ".end", "\"spring\" is not a date");
    event("a number for a date", "\"start\": \"1949-04-04\"", "\"start\": 1949", ".start",
          "should be a text, not a number");
    event("end before start", "\"end\": \"1949-04-04\"", "\"end\": \"1949-04-03\"", ".end",
          "1949-04-03 is before the start, 1949-04-04");
    event("edtf begins elsewhere", "\"edtf\": \"1949-04-04\"", "\"edtf\": \"1949-04-01/1949-04-04\"", ".edtf",
          "begins on 1949-04-01, but \"start\" is 1949-04-04");
    event("edtf ends elsewhere", "\"edtf\": \"1949-04-04\"", "\"edtf\": \"1949-04-04/1949-05-01\"", ".edtf",
          "ends on 1949-05-01, but \"end\" is 1949-04-04");
    event("edtf malformed", "\"edtf\": \"1949-04-04\"", "\"edtf\": \"1949-04-04/19\"", ".edtf",
          "\"19\" is not a date");
    event("precision too fine", "\"precision\": \"day\"", "\"precision\": \"year\"", ".precision",
          "exact to the day");
    event("milestone no date", "\"in_force\": \"1949-08-24\"", "\"in_force\": \"1949-8-24\"",
          ".milestones.in_force", "is not a date");
}

void addEventDefects()
{
    const auto event
        = [](const char *name, const char *find, const char *put, const char *field, const char *reason) {
              QTest::newRow(name) << Defect{QStringLiteral("events.json"),
                                            "\"id\": \"ev-1949-nat-signed\"",
                                            find,
                                            put,
                                            QStringLiteral("$.events[3]%1").arg(QLatin1String(field)),
                                            QString::fromUtf8(reason)};
          };
    event("short title too long", "\"short\": \"NATO treaty signed\"",
          "\"short\": \"The North Atlantic Treaty\"", ".short", "has 25 characters; at most 24 fit");
    event("title empty", "\"title\": \"North Atlantic Treaty signed in Washington\"", "\"title\": \" \"",
          ".title", "should not be empty");
    event("title too long", "signed in Washington", "signed in the city of Washington in the District",
          ".title", "at most 60 fit");
    event("category unknown", "\"category\": \"treaty\"", "\"category\": \"war\"", ".category",
          "\"war\" is none of \"alliance\"");
    event("latitude out of range", "\"lat\": 38.8925", "\"lat\": 138.8925", ".lat",
          "138.893 is not between -90 and 90");
    event("longitude out of range", "\"lon\": -77.03", "\"lon\": -770.3", ".lon",
          "is not between -180 and 180");
    event("half a place", "\"lon\": -77.03", "\"lon\": null", ".lon", "should be a number, not null");
    event("unknown source", "\"NAT1949\"", "\"NAT1950\"", ".sources[0]", "there is no source \"NAT1950\"");
    event("no source", "\"sources\": [\"NAT1949\", \"UNTS_NAT\", \"BRIT_NATO\"]", "\"sources\": []",
          ".sources", "every date needs a source");
    event("unknown section", "\"paper_sections\": [\"introduction\"]", "\"paper_sections\": [\"overture\"]",
          ".paper_sections[0]", "there is no section \"overture\"");
    event("phrase changed", "It was established on 4th April", "It was established on 5th April",
          ".paper_phrase", "is not the text that \"paper_phrase_sha256\" was made of");
    event("states no list", "\"states\": [", "\"states\": 7, \"status\": [", ".states",
          "should be a list, not a number");
    event("tier unknown", "\"tier\": 1", "\"tier\": 3", ".tier", "3 is not between 1 and 2");
    event("key twice", "\"tier\": 1", "\"id\": \"ev-1949-nat-signed\"", ".id",
          "stands twice in the same object");
    QTest::newRow("id twice") << Defect{
        QStringLiteral("events.json"),
        "\"events\": [",
        "\"id\": \"ev-1961-wall\"",
        "\"id\": \"ev-1945-war-ends\"",
        QStringLiteral("$.events[12].id"),
        QStringLiteral("the event \"ev-1945-war-ends\" is already at $.events[0]")};
    QTest::newRow("field missing") << Defect{
        QStringLiteral("events.json"),       "\"id\": \"ev-1949-nat-signed\"", "\"title\"", "\"titel\"",
        QStringLiteral("$.events[3].title"), QStringLiteral("is missing"),     true};
    QTest::newRow("section turned round") << Defect{QStringLiteral("events.json"),
                                                    "\"id\": \"methodology\"",
                                                    "\"end_norm\": 7954",
                                                    "\"end_norm\": 7000",
                                                    QStringLiteral("$.sections[5].end_norm"),
                                                    QStringLiteral("7000 is not after the start, 7797")};
    QTest::newRow("place without a name") << Defect{QStringLiteral("events.json"),
                                                    "\"id\": \"ev-1947-truman\"",
                                                    "\"place\": \"Athens\"",
                                                    "\"place\": \"\"",
                                                    QStringLiteral("$.events[1].other_places[0].place"),
                                                    QStringLiteral("should not be empty")};
}

void addExcerptDefects()
{
    const auto excerpt
        = [](const char *name, const char *find, const char *put, const char *field, const char *reason) {
              // $.excerpts[10] is ex-11
              QTest::newRow(name) << Defect{QStringLiteral("excerpts.json"),
                                            "\"id\": \"ex-11\"",
                                            find,
                                            put,
                                            QStringLiteral("$.excerpts[10]%1").arg(QLatin1String(field)),
                                            QString::fromUtf8(reason)};
          };
    excerpt("quotation empty", "\"quote\": \"NATO members increased from 16 to 26\"", "\"quote\": \"\"",
            ".quote", "should not be empty");
    excerpt("hash malformed", "\"quote_sha256\": \"", "\"quote_sha256\": \"X", ".quote_sha256",
            "should be a SHA-256");
    excerpt("words miscounted", "\"words\": 7", "\"words\": 8", ".words", "the quotation has 7 words");
    excerpt("selector differs", "\"exact\": \"NATO members increased", "\"exact\": \"NATO members decreased",
            ".target.selector[0].exact", "is not the text of \"quote\"");
    excerpt("unknown section of an excerpt", "\"section\": \"introduction\"", "\"section\": \"overture\"",
            ".section", "there is no section \"overture\"");
    excerpt("outside its section", "\"section\": \"introduction\"", "\"section\": \"crimea\"", ".section",
            "outside \"crimea\"");
    excerpt("unknown event", "\"ev-1999-enlargement\"", "\"ev-1999-enlargements\"", ".events[0]",
            "there is no event \"ev-1999-enlargements\"");
    excerpt("range turned round", "\"date_range\": \"1999-03-12/2004-03-29\"",
            "\"date_range\": \"2004-03-29/1999-03-12\"", ".date_range", "ends before it begins");
    excerpt("passage unknown", "\"passage\": \"evidence\"", "\"passage\": \"correction\"", ".passage",
            "\"correction\" is none of");
    excerpt("note unknown", "\"note\": \"comment\"", "\"note\": \"claim\"", ".note",
            "\"claim\" is none of \"comment\", \"correction\" and \"counter-view\"");
    excerpt("unknown reference", "\"id\": \"frydrych2008\"", "\"id\": \"frydrych2009\"", ".paper_refs[0].id",
            "there is no reference \"frydrych2009\"");
    excerpt("wrong number of a reference", "\"number\": 2", "\"number\": 3", ".paper_refs[0].number",
            "3 is not the citation-number of \"frydrych2008\"");
    QTest::newRow("unknown literature") << Defect{QStringLiteral("excerpts.json"),
                                                  "\"id\": \"ex-02\"",
                                                  "\"csl_ids\": [\"",
                                                  "\"csl_ids\": [\"nobody\", \"",
                                                  QStringLiteral("$.excerpts[1].literature[0].csl_ids[0]"),
                                                  QStringLiteral("there is no reference \"nobody\"")};
}

void addOtherDefects()
{
    const auto row = [](const char *name, const char *file, const Defect &defect) {
        Defect named = defect;
        named.file = QString::fromLatin1(file);
        QTest::newRow(name) << named;
    };
    row("box turned round", "lectures.json",
        {{},
         "\"step\": 2",
         "\"east\": 40",
         "\"east\": -40",
         QStringLiteral("$.lectures[0].steps[1].view.bbox.east"),
         QStringLiteral("-40 is not east of \"west\", -12")});
    row("step out of range", "lectures.json",
        {{},
         "\"step\": 2",
         "\"date\": \"1955-06-05\"",
         "\"date\": \"1945-06-05\"",
         QStringLiteral("$.lectures[0].steps[1].date"),
         QStringLiteral("out of range")});
    row("steps miscounted", "lectures.json",
        {{},
         "\"lecture-paper\"",
         "\"step\": 2",
         "\"step\": 4",
         QStringLiteral("$.lectures[0].steps[1].step"),
         QStringLiteral("4 should be 2")});
    row("unknown excerpt", "lectures.json",
        {{},
         "\"step\": 2",
         "\"ex-05\"",
         "\"ex-99\"",
         QStringLiteral("$.lectures[0].steps[1].excerpts[0]"),
         QStringLiteral("there is no excerpt \"ex-99\"")});
    row("unknown layer", "lectures.json",
        {{},
         "\"step\": 2",
         "\"warsaw-pact\"",
         "\"comecon\"",
         QStringLiteral("$.lectures[0].steps[1].layers[1]"),
         QStringLiteral("there is no layer \"comecon\"")});
    row("source check unknown", "sources.json",
        {{},
         "\"UNTS_NAT\"",
         "\"url_check\": \"memory\"",
         "\"url_check\": \"maybe\"",
         QStringLiteral("$.sources[1].url_check"),
         QStringLiteral("\"maybe\" is none of")});
    row("a second paper", "references.json",
        {{},
         "\"anyalebechi2024\"",
         "\"role\": \"reference\"",
         "\"role\": \"paper\"",
         QStringLiteral("$.references[1].custom.role"),
         QStringLiteral("a second paper")});
    row("year no number", "references.json",
        {{},
         "\"herz1950\"",
         "[[1950]]",
         "[[\"1950\"]]",
         QStringLiteral("$.references[13].issued.date-parts"),
         QStringLiteral("should be [[year]]")});
    row("rank unknown", "labels.json",
        {{},
         "\"state\": \"ISL\"",
         "\"rank\": 2",
         "\"rank\": 9",
         QStringLiteral("$.labels[0].rank"),
         QStringLiteral("9 is not between 1 and 4")});
    row("rank no whole number", "labels.json",
        {{},
         "\"state\": \"ISL\"",
         "\"rank\": 2",
         "\"rank\": 2.5",
         QStringLiteral("$.labels[0].rank"),
         QStringLiteral("2.5 is not a whole number")});
    row("label span turned round", "labels.json",
        {{},
         "\"state\": \"EGY\"",
         "\"to\": \"1971-09-11\"",
         "\"to\": \"1951-09-11\"",
         QStringLiteral("$.labels[104].to"),
         QStringLiteral("1951-09-11 is not after 1958-02-22")});
    row("names at one time", "cities.json",
        {{},
         "\"Saint Petersburg\"",
         "\"1991-09-06\"",
         "\"1991-09-05\"",
         QStringLiteral("$.cities[47].names[1]"),
         QStringLiteral("\"Leningrad\" and \"Saint Petersburg\" hold on the same days")});
    row("foreign schema", "labels.json",
        {{},
         "{",
         "alliance-atlas.labels/1",
         "h5.labels/1",
         QStringLiteral("$.schema"),
         QStringLiteral("should be \"alliance-atlas.labels/1\", not \"h5.labels/1\"")});
    row("newer part", "cities.json",
        {{},
         "{",
         "alliance-atlas.cities/1",
         "alliance-atlas.cities/2",
         QStringLiteral("$.schema"),
         QStringLiteral("this pack needs a newer Alliance Atlas")});
    row("paper unknown", "pack.json",
        {{},
         "\"paper\"",
         "\"reference\": \"paul2025\"",
         "\"reference\": \"herz1950\"",
         QStringLiteral("$.paper.reference"),
         QStringLiteral("\"herz1950\" is not the reference with the role \"paper\"")});
    row("normalisation unknown", "pack.json",
        {{},
         "\"paper\"",
         "ends trimmed",
         "ends kept",
         QStringLiteral("$.paper.normalisation"),
         QStringLiteral("is not known")});
    row("range without an end", "pack.json",
        {{}, "{", "/2024-12-31", "/..", QStringLiteral("$.date_range"), QStringLiteral("needs an end")});
    row("head without a paper", "pack.json",
        {{},
         "\"schema\"",
         "\"paper\": {",
         "\"work\": {",
         QStringLiteral("$.paper"),
         QStringLiteral("is missing"),
         true});
}

} // namespace

void TestPackDefects::oneDefectGivesOneMessageWithPathAndLine_data()
{
    QTest::addColumn<Defect>("defect");
    addDateDefects();
    addEventDefects();
    addExcerptDefects();
    addOtherDefects();
}

void TestPackDefects::oneDefectGivesOneMessageWithPathAndLine()
{
    QFETCH(Defect, defect);
    PackFolder folder;
    QByteArray text = folder.read(defect.file);
    const qsizetype anchor = text.indexOf(defect.anchor);
    QVERIFY(anchor >= 0);
    const qsizetype at = text.indexOf(defect.find, anchor);
    QVERIFY(at >= 0);
    const int line = defect.inObject ? lineAt(text, anchor) - 1 : lineAt(text, at);
    text.replace(at, defect.find.size(), defect.put);
    folder.write(defect.file, text);

    const PackReading reading = PackReader().read(folder.path());
    QVERIFY(reading.pack);
    QCOMPARE(reading.issues.size(), size_t(1));
    const Issue &issue = reading.issues.front();
    QCOMPARE(issue.severity, Issue::Severity::Error);
    QCOMPARE(issue.file, defect.file);
    QCOMPARE(issue.place, QStringLiteral("%1 (line %2)").arg(defect.path).arg(line));
    QVERIFY2(issue.reason.contains(defect.reason), qPrintable(issue.text()));
    QVERIFY(issue.text().startsWith(defect.file + QStringLiteral(": $")));
}

QTEST_GUILESS_MAIN(TestPackDefects)
#include "tst_packdefects.moc"
