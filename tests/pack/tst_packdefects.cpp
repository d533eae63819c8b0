// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packreader.h"
#include "packfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace atlas;

namespace {

int lineAt(const QByteArray &text, qsizetype at)
{
    return int(text.left(at).count('\n')) + 1;
}

} // namespace

/// data/defects.json lists single edits of the shipped pack: in `file`, behind the first `after`, the
/// first `find` becomes `put`. The message must name `path` and the line of the edit (with
/// `lineOfObject`, where a field is gone: the line of the brace above `after`) and hold `reason`.
class TestPackDefects : public QObject {
    Q_OBJECT

private slots:
    void oneDefectGivesOneMessageWithPathAndLine_data();
    void oneDefectGivesOneMessageWithPathAndLine();
};

void TestPackDefects::oneDefectGivesOneMessageWithPathAndLine_data()
{
    QTest::addColumn<QJsonObject>("defect");
    const QByteArray list = bytesOf(QStringLiteral(ATLAS_SOURCE_DIR "/tests/pack/data/defects.json"));
    const QJsonArray defects = QJsonDocument::fromJson(list).array();
    QVERIFY(defects.size() >= 50);
    for (const QJsonValue &defect : defects)
        QTest::newRow(qPrintable(defect.toObject().value(u"name").toString())) << defect.toObject();
}

void TestPackDefects::oneDefectGivesOneMessageWithPathAndLine()
{
    QFETCH(QJsonObject, defect);
    const QString file = defect.value(u"file").toString();
    const QByteArray find = defect.value(u"find").toString().toUtf8();
    PackFolder folder;
    QByteArray text = folder.read(file);
    const qsizetype after = text.indexOf(defect.value(u"after").toString().toUtf8());
    QVERIFY(after >= 0);
    const qsizetype at = text.indexOf(find, after);
    QVERIFY(at >= 0);
    const int line = defect.value(u"lineOfObject").toBool() ? lineAt(text, after) - 1 : lineAt(text, at);
    text.replace(at, find.size(), defect.value(u"put").toString().toUtf8());
    folder.write(file, text);

    const PackReading reading = PackReader().read(folder.path());
    QVERIFY(reading.pack);
    QCOMPARE(reading.issues.size(), size_t(1));
    const Issue &issue = reading.issues.front();
    QCOMPARE(issue.severity, Issue::Severity::Error);
    QCOMPARE(issue.file, file);
    QCOMPARE(issue.place, QStringLiteral("%1 (line %2)").arg(defect.value(u"path").toString()).arg(line));
    QVERIFY2(issue.reason.contains(defect.value(u"reason").toString()), qPrintable(issue.text()));
    QVERIFY(issue.text().startsWith(file + QStringLiteral(": $")));
}

QTEST_GUILESS_MAIN(TestPackDefects)
#include "tst_packdefects.moc"
