// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../issuetext.h"
#include "borderreader.h"
#include "pack/packvalidation.h"
#include "packfolder.h"

#include <QtTest>

using namespace atlas;

namespace {

/// Text with the quotations where the pack says they stand; the rest is dots. The paper itself is not here.
QString paperOf(const PackFolder &folder)
{
    QString paper(19294, QLatin1Char('.'));
    const QJsonObject root = QJsonDocument::fromJson(folder.read(QStringLiteral("excerpts.json"))).object();
    for (const QJsonValue &excerpt : root.value(u"excerpts").toArray()) {
        const QJsonArray selectors
            = excerpt.toObject().value(u"target").toObject().value(u"selector").toArray();
        const int start = selectors[1].toObject().value(u"start").toInt();
        const QJsonObject words = selectors[0].toObject();
        const QString prefix = words.value(u"prefix").toString();
        const QString text = prefix + words.value(u"exact").toString() + words.value(u"suffix").toString();
        paper.replace(start - prefix.size(), text.size(), text);
    }
    return paper;
}

} // namespace

/// What a pack is judged by beyond its reading (tst_packdefects): states, their lives, the paper's words.
class TestPackValidation : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const BorderSet> m_borders;

    Issues judged(const PackFolder &folder, const std::optional<QString> &paper = {}) const
    {
        return validatePack(folder.path(), {m_borders.get(), paper, QStringLiteral("paper.txt")});
    }
    static void replace(PackFolder &folder, const QString &name, const QByteArray &behind,
                        const QByteArray &before, const QByteArray &after)
    {
        QByteArray text = folder.read(name);
        const qsizetype at = text.indexOf(before, text.indexOf(behind));
        QVERIFY2(at >= 0, before.constData());
        folder.write(name, text.replace(at, before.size(), after));
    }

private slots:
    void initTestCase()
    {
        m_borders = BorderReader().read(QStringLiteral(ATLAS_BORDERS)).borders;
        QVERIFY(m_borders);
    }

    void theShippedPackPassesWithoutAnyFinding() { QCOMPARE(textOf(judged(PackFolder())), QString()); }

    void eachDefectIsFoundAndNothingElse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("behind");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *file, const char *behind, const char *before,
                            const char *after, const char *record, const char *reason) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(behind) << QByteArray(before)
                                << QByteArray(after) << QString::fromUtf8(record)
                                << QString::fromUtf8(reason);
        };
        row("unknown state", "events.json", "\"ev-1999-kosovo\"", "\"YUG\"", "\"XYZ\"", "ev-1999-kosovo",
            "the borders have no state \"XYZ\"");
        row("state gone in a lecture", "lectures.json", "\"step\": 6", "\"SCG\"", "\"YUG\"",
            "lecture-paper, step 6", "does not exist then");
        row("licence missing", "pack.json", "", "\"licence\": \"GPL-3.0-or-later\",", "", "$.licence",
            "is missing");
        row("quotation does not match", "excerpts.json", "\"ex-02\"", "\"051ce666", "\"151ce666",
            "$.excerpts[1].quote", "is not the text that");
        row("claim about no set", "claims.json", "\"cl-30-percent\"", "\"the-ten\"", "\"the-tenth\"",
            "cl-30-percent", "cannot be tested");
        row("claim about no state", "claims.json", "\"cl-surrounded\"", "\"UKR\"", "\"UKX\"", "cl-surrounded",
            "cannot be tested");
        row("claim about no territory", "claims.json", "\"cl-crimea-nato\"", "\"UA-43\"", "\"UA-99\"",
            "cl-crimea-nato", "cannot be tested");
        row("claim that names no state", "claims.json", "\"cl-seven\"", "\"LVA\"", "\"LVX\"", "cl-seven",
            "the borders have no state \"LVX\"");
        row("claim without words for its outcome", "claims.json", "\"cl-second-term\"", "\"fails\"",
            "\"in-part\"", "cl-second-term", "there is no sentence for its verdict");
        row("link to no event", "excerpts.json", "\"ex-02\"", "\"ev-2007-munich\"", "\"ev-2007-minich\"",
            "$.excerpts[1].events[0]", "there is no event");
    }
    void eachDefectIsFoundAndNothingElse()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, behind);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, record);
        QFETCH(QString, reason);
        PackFolder folder;
        replace(folder, file, behind, before, after);
        const Issues issues = judged(folder);
        QVERIFY2(issues.size() == 1, qPrintable(textOf(issues)));
        QCOMPARE(issues[0].file, QDir(folder.path()).filePath(file));
        QVERIFY2(issues[0].place.startsWith(record), qPrintable(textOf(issues)));
        QVERIFY2(issues[0].reason.contains(reason), qPrintable(textOf(issues)));
    }

    void wordsThatAreNotThePapersAreFound()
    {
        const PackFolder folder;
        const QString paper = paperOf(folder);
        const auto about = [](const Issues &issues, const QString &place) {
            return std::count_if(issues.begin(), issues.end(),
                                 [&](const Issue &issue) { return issue.place == place; });
        };
        // The made-up text has another hash, and lacks the events' phrases; its quotations are right.
        const Issues sound = judged(folder, paper);
        QCOMPARE(about(sound, QStringLiteral("$.paper.sha256")), 1);
        QVERIFY2(!textOf(sound).contains(QLatin1String("excerpts.json")), qPrintable(textOf(sound)));
        QString altered = paper;
        altered.replace(QLatin1String("NATO's eastward expansion increasingly"),
                        QLatin1String("NATO's eastward expansion decreasingly"));
        const Issues found = judged(folder, altered);
        QCOMPARE(found.size(), sound.size() + 1);
        QCOMPARE(about(found, QStringLiteral("ex-02")), 1);
        QVERIFY(textOf(found).contains(QLatin1String("the quotation does not stand in the paper")));
        QVERIFY(textOf(judged(folder, QLatin1Char('x') + paper)).contains(QLatin1String("not at")));
    }

    void oneFileIsJudgedWithItsPackAndOnlyItsFindingsAreTold()
    {
        PackFolder folder;
        replace(folder, QStringLiteral("events.json"), "\"ev-1999-kosovo\"", "\"YUG\"", "\"XYZ\"");
        const QDir dir(folder.path());
        const PackMeasure measure{m_borders.get(), {}, {}};
        QCOMPARE(validatePack(dir.filePath(QStringLiteral("events.json")), measure).size(), size_t(1));
        QCOMPARE(validatePack(dir.filePath(QStringLiteral("pack.json")), measure).size(), size_t(1));
        QCOMPARE(validatePack(dir.filePath(QStringLiteral("labels.json")), measure).size(), size_t(0));
        folder.remove(QStringLiteral("pack.json"));
        QCOMPARE(validatePack(dir.filePath(QStringLiteral("events.json")), measure).size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestPackValidation)
#include "tst_packvalidation.moc"
