// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audiencescreen.h"
#include "blankmap.h"
#include "fonts.h"
#include "showsettings.h"
#include "wakelock.h"

#include "../widgets/mapstage.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace atlas;

class TestAudienceScreen : public QObject {
    Q_OBJECT

private slots:
    void theAudienceGoesWhereItWasSentElseToAnotherScreen_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("speaker");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<int>("screen");
        QTest::newRow("one screen") << 1 << 0 << QString() << 0;
        QTest::newRow("the other of two") << 2 << 0 << QString() << 1;
        QTest::newRow("the other of two, the speaker at the second") << 2 << 1 << QString() << 0;
        QTest::newRow("the chosen of three") << 3 << 0 << QStringLiteral("s2") << 2;
        QTest::newRow("the chosen one is the speaker's") << 2 << 0 << QStringLiteral("s0") << 0;
        QTest::newRow("the chosen one is not there") << 2 << 0 << QStringLiteral("hall") << 1;
    }
    void theAudienceGoesWhereItWasSentElseToAnotherScreen()
    {
        QFETCH(const int, count);
        QFETCH(const int, speaker);
        QFETCH(const QString, chosen);
        std::vector<ScreenPlace> screens;
        for (int i = 0; i < count; ++i)
            screens.push_back({QStringLiteral("s%1").arg(i), QRect(i * 100, 0, 100, 100)});
        QTEST(audienceScreen(screens, speaker, chosen), "screen");
    }

    void screensAreToldInTheirOwnPixels()
    {
        QCOMPARE(screenWords({QStringLiteral("HDMI-1"), QRect(0, 0, 1920, 1080), 2}),
                 QStringLiteral("HDMI-1, 3840 \u00d7 2160"));
    }

    void settingsOfTheShowComeBackAndNonsenseDoesNot()
    {
        const QTemporaryDir folder;
        QSettings ini(folder.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        QVERIFY(readShow(ini) == ShowSettings());
        const ShowSettings written{QStringLiteral("HDMI-1"), 34, 20};
        writeShow(ini, written);
        QVERIFY(readShow(ini) == written);
        ini.setValue(QStringLiteral("show/notes"), 4000);
        ini.setValue(QStringLiteral("show/delay"), QStringLiteral("soon"));
        QCOMPARE(readShow(ini).notesPixels, 40);
        QCOMPARE(readShow(ini).delay, 0);
    }

    void withoutADesktopTheWakeLockFailsSilently()
    {
        WakeLock lock;
        lock.hold(QStringLiteral("A test"));
        lock.release();
        QVERIFY(!lock.isHeld());
        lock.hold(QStringLiteral("A test")); // given back by the destructor, if anybody listens
    }

    void aBlankMapHasItsKeyBesideIt()
    {
        QVERIFY(shippedContent().isComplete());
        MapStage stage(shippedContent());
        stage.scrubTo({2004, 4, 1});
        BlankMap map{stage.map.scene(), {}};
        map.scene.viewport = stage.map.viewport();
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("map.v1.png"));
        QCOMPARE(keyFileOf(file), folder.filePath(QStringLiteral("map.v1-key.png")));
        QVERIFY(writeBlankMap(map, file).empty());
        const QImage blank(file), key(keyFileOf(file));
        QCOMPARE(blank.size(), stage.map.size() * 3);
        QCOMPARE(key.size(), blank.size());
        QVERIFY(blank != key);
        const QPoint estonia = stage.at(58.7, 25.3) * 3;
        QCOMPARE(blank.pixelColor(estonia).rgb(), stage.map.scene().theme.fill(FillClass::Land).rgb());
        QVERIFY(key.pixelColor(estonia).rgb() != blank.pixelColor(estonia).rgb());
        QVERIFY(hasErrors(writeBlankMap(map, folder.filePath(QStringLiteral("missing/map.png")))));
    }
};

QTEST_MAIN(TestAudienceScreen)
#include "tst_audiencescreen.moc"
