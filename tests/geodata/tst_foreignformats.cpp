// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foreignformats.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestForeignFormats : public QObject {
    Q_OBJECT

private slots:
    /// The first test, so that nothing has loaded it yet.
    void gdalIsNotThereBeforeItIsAskedFor()
    {
        const auto isLoaded = [] {
            QFile maps(QStringLiteral("/proc/self/maps"));
            if (!maps.open(QIODevice::ReadOnly))
                qFatal("no /proc here");
            return maps.readAll().contains("/libgdal.so");
        };
        QVERIFY(!isLoaded());
        QVERIFY(!BorderReader().read(QStringLiteral("/nowhere.gpkg")).borders);
        QVERIFY(!isLoaded());
        const ForeignLoading loading = foreignFormats();
        QVERIFY2(loading.formats, qPrintable(loading.error));
        QVERIFY(isLoaded());
        QCOMPARE(foreignFormats().formats, loading.formats);
    }

    void aMissingModuleIsNamed()
    {
        const QTemporaryDir folder;
        const ForeignLoading loading = foreignFormatsIn({folder.path(), QStringLiteral("/nowhere")});
        QVERIFY(!loading.formats);
        for (const QString &words : {QStringLiteral("there is no atlas_foreign.so in"), folder.path(),
                                     QStringLiteral("reads and writes other formats")})
            QVERIFY2(loading.error.contains(words), qPrintable(loading.error));
    }

    void aDamagedModuleIsNamed()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("atlas_foreign.so")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no library") > 0);
        file.close();
        const ForeignLoading loading = foreignFormatsIn({folder.path()});
        QVERIFY(!loading.formats);
        QVERIFY2(loading.error.contains(file.fileName()), qPrintable(loading.error));
    }
};

QTEST_GUILESS_MAIN(TestForeignFormats)
#include "tst_foreignformats.moc"
