// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"
#include "style.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace atlas;

class TestStyle : public QObject {
    Q_OBJECT

private slots:
    void everyTokenOfTheSheetIsReplaced_data()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("contrast") << ThemeName::Contrast;
    }
    void everyTokenOfTheSheetIsReplaced()
    {
        QFETCH(ThemeName, name);
        const QString sheet = sheetOf(Theme::named(name));
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(sheet.contains(Theme::named(name).select.name()));
        QRegularExpression image(QStringLiteral("url\\(([^)]*)\\)"));
        for (auto all = image.globalMatch(sheet); all.hasNext();)
            QVERIFY(QFile::exists(all.next().captured(1)));
    }

    void theSystemDecidesByTheLightnessOfItsPalette()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        QPalette light;
        light.setColor(QPalette::Window, QColor(240, 240, 240));
        QCOMPARE(themeFor(ThemeChoice::System, dark), ThemeName::Dark);
        QCOMPARE(themeFor(ThemeChoice::System, light), ThemeName::Light);
        QCOMPARE(themeFor(ThemeChoice::Light, dark), ThemeName::Light);
    }

    void controlsAreThirtyPixelsHigh()
    {
        QVERIFY(registerFonts());
        applyStyle(*qApp, Theme::named(ThemeName::Light));
        QPushButton button(QStringLiteral("Begin in 1949"));
        QComboBox combo;
        combo.addItem(QStringLiteral("International documents"));
        for (QWidget *control : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&combo)}) {
            control->ensurePolished();
            QCOMPARE(control->sizeHint().height(), 30);
        }
    }

    void switchingTheThemeChangesPaletteAndFont()
    {
        applyStyle(*qApp, Theme::named(ThemeName::Dark));
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::named(ThemeName::Dark).chrome);
        QCOMPARE(QApplication::font().pixelSize(), 13);
        applyStyle(*qApp, Theme::named(ThemeName::Light));
        QCOMPARE(QApplication::palette().color(QPalette::Base), Theme::named(ThemeName::Light).panel);
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
