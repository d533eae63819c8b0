// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "citations/bibtex.h"
#include "citations/citation.h"
#include "citations/markdown.h"
#include "shippedpack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace atlas;

namespace {

struct Parsed {
    QString type, key;
    QMap<QString, QString> fields;
};

/// A reader of BibTeX as strict as BibTeX's own: braces balance, fields are separated by commas, an "@" opens
/// an entry. Fails the test by returning nothing.
class BibReader {
public:
    explicit BibReader(const QString &text)
        : m_text(text)
    { }

    std::vector<Parsed> read()
    {
        std::vector<Parsed> entries;
        for (skip(); m_at < m_text.size() && m_sound; skip())
            entries.push_back(entry());
        return m_sound ? entries : std::vector<Parsed>();
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    void expect(char sign)
    {
        skip();
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char(sign))
            ++m_at;
        else
            m_sound = false;
    }
    QString word()
    {
        skip();
        const qsizetype start = m_at;
        static const QString ends = QStringLiteral(",={}\"#%'() \n");
        while (m_at < m_text.size() && !ends.contains(m_text[m_at]))
            ++m_at;
        m_sound = m_sound && m_at > start;
        return m_text.mid(start, m_at - start);
    }
    QString braced()
    {
        expect('{');
        const qsizetype start = m_at;
        int depth = 1;
        while (m_at < m_text.size() && depth > 0) {
            depth += m_text[m_at] == QLatin1Char('{') ? 1 : m_text[m_at] == QLatin1Char('}') ? -1 : 0;
            ++m_at;
        }
        m_sound = m_sound && depth == 0;
        return m_text.mid(start, m_at - start - 1);
    }
    Parsed entry()
    {
        Parsed parsed;
        expect('@');
        parsed.type = word();
        expect('{');
        parsed.key = word();
        for (skip(); m_sound && m_text.mid(m_at, 1) == QLatin1String(","); skip()) {
            ++m_at;
            const QString name = word();
            expect('=');
            parsed.fields.insert(name, braced());
            skip();
        }
        expect('}');
        return parsed;
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_sound = true;
};

Reference reference(const char *id, const char *csl)
{
    return {{QString::fromUtf8(id)}, QJsonDocument::fromJson(csl).object()};
}

std::vector<const Reference *> all(const Pack &pack)
{
    std::vector<const Reference *> works;
    for (const Reference &work : pack.references)
        works.push_back(&work);
    return works;
}

/// Names between "and"s that stand outside braces, as BibTeX counts them.
qsizetype nameCount(const QString &names)
{
    int depth = 0;
    QString open;
    for (const QChar sign : names) {
        depth += sign == QLatin1Char('{') ? 1 : sign == QLatin1Char('}') ? -1 : 0;
        open += depth > 0 ? QChar(0x2022) : sign;
    }
    return open.isEmpty() ? 0 : open.split(QStringLiteral(" and ")).size();
}

/// Signs that mean something to TeX and are not escaped.
bool hasBareSigns(const QString &value)
{
    static const QRegularExpression bare(QStringLiteral("(?<!\\\\)[&%$#_~^]"));
    return value.contains(bare);
}

} // namespace

class TestBibTex : public QObject {
    Q_OBJECT

private slots:
    void everyWorkOfThePackIsAValidEntry()
    {
        const auto pack = shipped::pack();
        QVERIFY(pack);
        const std::vector<Parsed> entries = BibReader(bibtexOf(all(*pack))).read();
        QCOMPARE(entries.size(), pack->references.size());
        const QMap<QString, QStringList> required{
            {QStringLiteral("article"),
             {QStringLiteral("author"), QStringLiteral("title"), QStringLiteral("journal")}},
            {QStringLiteral("book"),
             {QStringLiteral("author"), QStringLiteral("title"), QStringLiteral("publisher")}},
            {QStringLiteral("incollection"),
             {QStringLiteral("author"), QStringLiteral("title"), QStringLiteral("booktitle")}},
            {QStringLiteral("techreport"),
             {QStringLiteral("author"), QStringLiteral("title"), QStringLiteral("institution")}},
            {QStringLiteral("misc"), {QStringLiteral("title")}}};
        std::set<QString> keys;
        for (size_t i = 0; i < entries.size(); ++i) {
            const Parsed &entry = entries[i];
            const QByteArray who = entry.key.toUtf8();
            QVERIFY2(keys.insert(entry.key.toLower()).second, who);
            QVERIFY2(required.contains(entry.type), entry.type.toUtf8());
            for (const QString &field : required[entry.type])
                QVERIFY2(!entry.fields.value(field).isEmpty(), who + " lacks " + field.toUtf8());
            for (auto field = entry.fields.begin(); field != entry.fields.end(); ++field) {
                const bool address
                    = field.key() == QLatin1String("url") || field.key() == QLatin1String("doi");
                QVERIFY2(address || !hasBareSigns(field.value()), field.value().toUtf8());
            }
            const QJsonObject &csl = pack->references[i].csl;
            const auto date = csl.value(u"issued").toObject().value(u"date-parts").toArray().at(0).toArray();
            QCOMPARE(entry.fields.value(QStringLiteral("year")),
                     date.isEmpty() ? QString() : QString::number(date.at(0).toInt()));
            QCOMPARE(nameCount(entry.fields.value(QStringLiteral("author"))),
                     csl.value(u"author").toArray().size());
        }
    }

    void typesAndFieldsFollowTheKindOfWork_data()
    {
        QTest::addColumn<QByteArray>("csl");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row
            = [](const char *name, const char *csl, const char *type, const char *field, const char *value) {
                  QTest::newRow(name) << QByteArray(csl) << QString::fromUtf8(type)
                                      << QString::fromUtf8(field) << QString::fromUtf8(value);
              };
        row("pages", R"({"type":"article-journal","title":"T","page":"1-42"})", "article", "pages", "1--42");
        row("issue", R"({"type":"article-journal","title":"T","issue":"4"})", "article", "number", "4");
        row("journal", R"({"type":"article-newspaper","title":"T","container-title":"The Times"})", "article",
            "journal", "The Times");
        row("chapter", R"({"type":"chapter","title":"T","container-title":"B"})", "incollection", "booktitle",
            "B");
        row("report", R"({"type":"report","title":"T","publisher":"EU"})", "techreport", "institution", "EU");
        row("thesis", R"({"type":"thesis","title":"T","publisher":"U"})", "phdthesis", "school", "U");
        row("page", R"({"type":"webpage","title":"T","URL":"https://a.b/c_d%20e"})", "misc", "url",
            "https://a.b/c_d%20e");
        row("braces in an address", R"({"type":"webpage","title":"T","URL":"https://a.b/{c}"})", "misc",
            "url", "https://a.b/%7Bc%7D");
        row("escapes", R"({"type":"book","title":"A & B: 50% of #1_2 $3"})", "book", "title",
            "{A \\& B: 50\\% of \\#1\\_2 \\$3}");
        row("braces", R"({"type":"book","title":"{x} ~ ^ \\"})", "book", "title",
            "{\\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textasciicircum{} "
            "\\textbackslash{}}");
        row("names",
            R"({"type":"book","title":"T","author":[{"family":"Sørensen","given":"Georg"},{"family":"Gogh","given":"V.","non-dropping-particle":"van"}]})",
            "book", "author", "Sørensen, Georg and van Gogh, V.");
        row("a body", R"({"type":"book","title":"T","author":[{"literal":"Bread and Roses & Co"}]})", "book",
            "author", "{Bread and Roses \\& Co}");
        row("one name only", R"({"type":"book","title":"T","author":[{"family":"van Dyck"}]})", "book",
            "author", "{van Dyck}");
        row("others", R"({"type":"book","title":"T","author":[{"family":"E","given":"S. and 49 others"}]})",
            "book", "author", "E, {S. and 49 others}");
        row("suffix",
            R"({"type":"book","title":"T","author":[{"family":"King","given":"M. L.","suffix":"Jr."}]})",
            "book", "author", "King, Jr., M. L.");
        row("month", R"({"type":"book","title":"T","issued":{"date-parts":[[1950,1,2]]}})", "book", "month",
            "jan");
    }

    void typesAndFieldsFollowTheKindOfWork()
    {
        QFETCH(QByteArray, csl);
        QFETCH(QString, type);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Reference work = reference("key", csl.constData());
        const std::vector<Parsed> entries = BibReader(bibtexOf({&work})).read();
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries[0].type, type);
        QCOMPARE(entries[0].fields.value(field), value);
    }

    void keysAreFitAndDiffer()
    {
        const Reference plain = reference("majumder-nd", "{}");
        const Reference odd = reference("\u00fc b,{c}", R"({"title":"T"})");
        const Reference twin = reference("BC", R"({"title":"U"})");
        const Reference none = reference("\u00fc", "{}");
        QCOMPARE(bibtexKey(plain), QStringLiteral("majumder-nd"));
        QCOMPARE(bibtexKey(odd), QStringLiteral("bc"));
        QCOMPARE(bibtexKey(none), QStringLiteral("work"));
        const std::vector<Parsed> entries = BibReader(bibtexOf({&odd, &twin})).read();
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(entries[1].key, QStringLiteral("BC-2"));
        QCOMPARE(bibtexOf({}), QString());
    }

    void everyExcerptIsCitedInEveryFormat()
    {
        const auto pack = shipped::pack();
        for (const Excerpt &excerpt : pack->excerpts) {
            const QString text = citationOf(excerpt, *pack, CitationFormat::Text);
            QVERIFY(text.startsWith(QChar(0x201C) + excerpt.quote + QChar(0x201D)));
            QVERIFY(text.contains(pack->paper.formatted()));
            const QString markdown = citationOf(excerpt, *pack, CitationFormat::Markdown);
            QVERIFY(markdown.startsWith(QStringLiteral("> ")));
            QVERIFY(markdown.contains(markdownEscaped(excerpt.quote)));
            for (const ReferenceId &id : excerpt.paperReferences) {
                QVERIFY(text.contains(pack->reference(id)->authorDate()));
                QVERIFY(text.contains(pack->reference(id)->formatted()));
                QVERIFY(markdown.contains(pack->reference(id)->formattedMarkdown()));
            }
            const std::vector<Parsed> entries
                = BibReader(citationOf(excerpt, *pack, CitationFormat::BibTex)).read();
            QCOMPARE(entries.size(), excerpt.paperReferences.size() + 1);
            QCOMPARE(entries[0].key, pack->paper.id.value);
        }
    }

    void titlesAreSlantedInMarkdownAndHtmlOnly()
    {
        const Reference work = reference(
            "w",
            R"({"type":"article-journal","author":[{"family":"A"}],"title":"On *stars*","container-title":"World & Politics","volume":"2","issued":{"date-parts":[[1950]]},"DOI":"10.1/x_y"})");
        QCOMPARE(
            work.formatted(),
            QStringLiteral("A. 1950. \u201cOn *stars*.\u201d World & Politics 2. https://doi.org/10.1/x_y."));
        QCOMPARE(
            work.formattedMarkdown(),
            QStringLiteral(
                "A. 1950. \u201cOn \\*stars\\*.\u201d *World \\& Politics* 2. <https://doi.org/10.1/x_y>."));
        QCOMPARE(work.formattedHtml(),
                 QStringLiteral("A. 1950. \u201cOn *stars*.\u201d <i>World &amp; Politics</i> 2. "
                                "<a href=\"https://doi.org/10.1/x_y\">https://doi.org/10.1/x_y</a>."));
        const Reference book = reference(
            "b",
            R"({"type":"book","author":[{"family":"A"}],"title":"Why?","publisher":"P","issued":{"date-parts":[[1950]]}})");
        QCOMPARE(book.formattedMarkdown(), QStringLiteral("A. 1950. *Why?* P."));
    }

    void theBibliographyHoldsEveryWorkOnce()
    {
        const auto pack = shipped::pack();
        QCOMPARE(BibReader(bibliographyOf(*pack, CitationFormat::BibTex)).read().size(),
                 pack->references.size());
        const QStringList lines = bibliographyOf(*pack, CitationFormat::Text).split(QLatin1Char('\n'));
        QCOMPARE(size_t(lines.size()), pack->references.size());
        QCOMPARE(std::set<QString>(lines.begin(), lines.end()).size(), pack->references.size());
    }
};

QTEST_GUILESS_MAIN(TestBibTex)
#include "tst_bibtex.moc"
