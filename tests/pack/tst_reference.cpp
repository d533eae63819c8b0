// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/pack.h"

#include <QJsonDocument>
#include <QtTest>

using namespace atlas;

namespace {

void row(const char *name, const char *csl, const char *brief, const char *full)
{
    QTest::newRow(name) << QByteArray(csl) << QString::fromUtf8(brief) << QString::fromUtf8(full);
}

void addBooks()
{
    row("book",
        R"({"type":"book","author":[{"family":"Jackson","given":"Robert H."},{"family":"Sørensen","given":"Georg"}],"title":"Introduction","edition":"2","publisher":"Oxford University Press","publisher-place":"Oxford","issued":{"date-parts":[[2003]]},"page":"91-96"})",
        "Jackson and Sørensen 2003",
        "Jackson, Robert H., and Georg Sørensen. 2003. Introduction. 2nd ed. Oxford: Oxford University "
        "Press, 91–96.");
    row("book of three",
        R"({"type":"book","author":[{"family":"A","given":"X."},{"family":"B","given":"Y."},{"family":"C","given":"Z."}],"title":"T","edition":"11","publisher":"P","issued":{"date-parts":[[2008]]}})",
        "A, B, and C 2008", "A, X., Y. B, and Z. C. 2008. T. 11th ed. P.");
    row("book of four",
        R"({"type":"book","author":[{"family":"A"},{"family":"B"},{"family":"C"},{"family":"D"}],"title":"T","publisher":"P","issued":{"date-parts":[[2008]]}})",
        "A et al. 2008", "A, B, C, and D. 2008. T. P.");
    row("chapter",
        R"({"type":"chapter","author":[{"family":"Elman","given":"Colin"}],"editor":[{"family":"Griffiths","given":"Martin"}],"title":"Realism","container-title":"Theory","publisher":"Routledge","publisher-place":"London","page":"11-20","issued":{"date-parts":[[2007]]}})",
        "Elman 2007",
        "Elman, Colin. 2007. “Realism.” In Theory, edited by Martin Griffiths, 11–20. London: Routledge.");
    row("report of a body",
        R"({"type":"report","author":[{"literal":"Fact-Finding Mission"}],"title":"Report","publisher":"Council of the EU","issued":{"date-parts":[[2009]]}})",
        "Fact-Finding Mission 2009", "Fact-Finding Mission. 2009. Report. Council of the EU.");
}

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private slots:
    void worksAreCitedInChicagoAuthorDate_data();
    void worksAreCitedInChicagoAuthorDate();
};

void TestReference::worksAreCitedInChicagoAuthorDate_data()
{
    QTest::addColumn<QByteArray>("csl");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");

    row("journal",
        R"({"type":"article-journal","author":[{"family":"Jervis","given":"Robert"}],"title":"Cooperation","issued":{"date-parts":[[1978]]},"container-title":"World Politics","volume":"30","issue":"2","page":"167-214","DOI":"10.2307/2009958"})",
        "Jervis 1978",
        "Jervis, Robert. 1978. “Cooperation.” World Politics 30 (2): 167–214. "
        "https://doi.org/10.2307/2009958.");
    row("journal without issue",
        R"({"type":"article-journal","author":[{"family":"Manto","given":"L. L."}],"title":"NATO Looks East","issued":{"date-parts":[[2003,4]]},"container-title":"Glendon Journal","volume":"3","page":"103-113"})",
        "Manto 2003", "Manto, L. L. 2003. “NATO Looks East.” Glendon Journal 3: 103–113.");
    row("magazine without year",
        R"({"type":"article-magazine","author":[{"family":"Majumder","given":"A. J."}],"title":"The Evolution of NATO","container-title":"World Focus","page":"15-17"})",
        "Majumder n.d.", "Majumder, A. J. n.d. “The Evolution of NATO.” World Focus, 15–17.");
    row("title that asks",
        R"({"type":"article-newspaper","author":[{"family":"Roe","given":"A."}],"title":"Why Not?","issued":{"date-parts":[[2000]]},"container-title":"The Times"})",
        "Roe 2000", "Roe, A. 2000. “Why Not?” The Times.");
    addBooks();
    row("page without author",
        R"({"type":"webpage","title":"Russia-NATO relations","container-title":"Wikipedia","URL":"https://en.wikipedia.org/wiki/R"})",
        "Wikipedia n.d.", "Wikipedia. n.d. “Russia-NATO relations.” https://en.wikipedia.org/wiki/R.");
    row("speech",
        R"({"type":"speech","author":[{"family":"Putin","given":"Vladimir"}],"title":"Address in Munich","event-place":"Munich","issued":{"date-parts":[[2007,2,10]]}})",
        "Putin 2007", "Putin, Vladimir. 2007. “Address in Munich.” Speech. Munich.");
    row("treaty",
        R"({"type":"treaty","title":"North Atlantic Treaty","issued":{"date-parts":[[1949]]},"URL":"https://example.org/nat"})",
        "North Atlantic Treaty 1949",
        "North Atlantic Treaty. 1949. “North Atlantic Treaty.” https://example.org/nat.");
}

void TestReference::worksAreCitedInChicagoAuthorDate()
{
    QFETCH(QByteArray, csl);
    QFETCH(QString, brief);
    QFETCH(QString, full);
    const QJsonDocument document = QJsonDocument::fromJson(csl);
    QVERIFY(document.isObject());
    const Reference reference{{QStringLiteral("id")}, document.object()};
    QCOMPARE(reference.authorDate(), brief);
    QCOMPARE(reference.formatted(), full);
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
