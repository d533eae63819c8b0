// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;
using namespace Qt::Literals::StringLiterals;

class TestWholeFile : public QObject {
    Q_OBJECT

private slots:
    void whatIsThereIsRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("a line\nand another\n");
        QTest::newRow("bytes") << QByteArray("\0\xff\r\n", 4);
        QTest::newRow("as much as is allowed") << QByteArray(1024 * 1024, 'x');
    }
    void whatIsThereIsRead()
    {
        QFETCH(QByteArray, content);
        const WholeFile file = readWholeFile(written(content), limit());
        QVERIFY(file.bytes);
        QCOMPARE(*file.bytes, content);
        QCOMPARE(file.fault, QString());
        QVERIFY(file.bytes->capacity() <= 2 * content.size() + 64); // and not all that would be allowed
    }

    void whyThereIsNothingIsSaid_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("fault");
        QTest::newRow("missing") << m_folder.filePath(u"nothing"_s) << u"does not exist"_s;
        QTest::newRow("no name") << QString() << u"does not exist"_s;
        QTest::newRow("a folder") << m_folder.path() << u"cannot be read: it is a folder"_s;
        QTest::newRow("one byte too many")
            << written(QByteArray(1024 * 1024 + 1, 'x')) << u"is larger than 1 MB and therefore no note"_s;
        QTest::newRow("endless, of unknown size")
            << u"/dev/zero"_s << u"is larger than 1 MB and therefore no note"_s;
    }
    void whyThereIsNothingIsSaid()
    {
        QFETCH(QString, path);
        QFETCH(QString, fault);
        const WholeFile file = readWholeFile(path, limit());
        QVERIFY(!file.bytes);
        QCOMPARE(file.fault, fault);
    }

    void anUnreadableFileIsToldAsSuch()
    {
        const QString path = written("secret");
        QVERIFY(QFile::setPermissions(path, {}));
        if (QFile probe(path); probe.open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        const WholeFile file = readWholeFile(path, limit());
        QVERIFY(!file.bytes);
        QVERIFY2(file.fault.startsWith(u"cannot be read: "_s), qPrintable(file.fault));
    }

private:
    static FileLimit limit() { return {1024 * 1024, u"note"_s}; }
    QString written(const QByteArray &content)
    {
        const QString path = m_folder.filePath(QString::number(m_files++));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
