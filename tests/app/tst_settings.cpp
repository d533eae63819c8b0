// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void whatIsSavedIsLoaded()
    {
        Settings settings;
        settings.geometry = QByteArray("\x01\x02\x00\x03", 4);
        settings.docks = QByteArrayLiteral("docks");
        settings.theme = ThemeChoice::Contrast;
        settings.view.date = {1962, 7, 5};
        settings.view.viewpoint = Viewpoint::Control;
        settings.view.convention = DateConvention::Signature;
        settings.view.camera.extent = QRectF(4000000.5, 3000000, 1000, 2000);
        settings.view.layers = Layers(allLayers) & ~Layers(Layer::Capitals);
        settings.view.selection.states = {StateId{QStringLiteral("EST")}, StateId{QStringLiteral("LVA")}};
        settings.view.selection.event = EventId{QStringLiteral("ev-2004-seven")};
        settings.timeFrom = 2433000.5;
        settings.timeTo = 2434000.25;
        settings.play = {PlayStep::Change, 30.5, 0.2, true, true, false};
        settings.showsMeasures = false;
        settings.countsTurkey = true;
        settings.showsStartCard = false;
        settings.paper = QStringLiteral("/home/reader/G\u00f6del, a paper.pdf");
        settings.lectures = {QStringLiteral("/home/a, b/lecture.json"), QStringLiteral("/tmp/\u0141.json")};
        settings.searches = {QStringLiteral("kosovo"), QStringLiteral("article 5, \u201cout of area\u201d")};
        settings.handout = {HandoutPaper::Letter, ThemeName::Contrast, false};
        const SettingsStore store(path("round.ini"));
        QVERIFY(store.save(settings));
        QVERIFY(SettingsStore(path("round.ini")).load() == settings);
    }

    void withoutAFileTheUsualIsTaken() { QVERIFY(SettingsStore(path("none.ini")).load() == Settings()); }

    void whatCannotBeUnderstoodTakesItsDefault()
    {
        QFile file(path("junk.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[view]\ndate=2004-02-30\nextent=1, two, 3, "
            "4\nlayers=many\n[player]\nspeed=fast\nchanges=-1\nstep=hour\n"
            "[window]\ntheme=pink\n[handout]\npaper=papyrus\ntheme=dark\n[timeline]\nfrom=nan\n\xff\xfe");
        file.close();
        const Settings settings = SettingsStore(path("junk.ini")).load();
        QCOMPARE(settings.view.date, ViewState().date);
        QVERIFY(settings.view.camera == Camera());
        QCOMPARE(settings.theme, ThemeChoice::System);
        QVERIFY(settings.play == Settings().play);
        QVERIFY(settings.handout == HandoutSettings()); // no handout is dark
        QCOMPARE(settings.timeFrom, 0.0);
    }

    void layersThatTheFileDidNotKnowAreAsForANewReader()
    {
        QFile file(path("old.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[view]\nlayers=32765\n"); // the fifteen of the first version but for "joined"
        file.close();
        const Layers layers = SettingsStore(path("old.ini")).load().view.layers;
        QCOMPARE(layers, Layers(defaultLayers) & ~Layers(Layer::Joined));
        QVERIFY(layers & Layer::Lakes && layers & Layer::Rivers);
        QVERIFY(!(layers & Layer::EuropeanUnion));
        Settings settings;
        settings.view.layers = Layers(Layer::EuropeanUnion); // and no lakes, by choice
        const SettingsStore store(path("new.ini"));
        QVERIFY(store.save(settings));
        QCOMPARE(store.load().view.layers, Layers(Layer::EuropeanUnion));
    }

    void aDateOutsideTheAtlasIsClamped()
    {
        QFile file(path("late.ini"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[view]\ndate=2093-01-01\n");
        file.close();
        QCOMPARE(SettingsStore(path("late.ini")).load().view.date, lastDay());
    }

    void anUnwritableFileIsTold()
    {
        QVERIFY(!SettingsStore(QStringLiteral("/proc/no/such/place.ini")).save(Settings()));
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
