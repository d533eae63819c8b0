// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QTest>

using namespace atlas;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestOptions : public QObject {
    Q_OBJECT

private slots:
    void allOptionsAreUnderstood()
    {
        const ParsedOptions parsed = parseOptions(
            words("--date 2004-03-29 --theme=dark --borders b.gpkg --pack p --settings s.ini --paper p.pdf "
                  "--measure-startup -platform x"));
        QVERIFY2(!parsed.exitCode, qPrintable(parsed.error));
        QCOMPARE(parsed.options.date, QDate(2004, 3, 29));
        QCOMPARE(*parsed.options.theme, ThemeChoice::Dark);
        QCOMPARE(parsed.options.borders, QStringLiteral("b.gpkg"));
        QCOMPARE(parsed.options.pack, QStringLiteral("p"));
        QCOMPARE(parsed.options.settings, QStringLiteral("s.ini"));
        QCOMPARE(parsed.options.paper, QStringLiteral("p.pdf"));
        QVERIFY(parsed.options.measuresStartup);
    }

    void nothingIsAskedForByNoArguments()
    {
        const ParsedOptions parsed = parseOptions({});
        QVERIFY(!parsed.exitCode);
        QVERIFY(!parsed.options.date.isValid());
        QVERIFY(!parsed.options.theme);
    }

    void helpAndVersionGoToStandardOutput()
    {
        for (const char *asked : {"--help", "--version", "-h"}) {
            const ParsedOptions parsed = parseOptions({QLatin1String(asked)});
            QCOMPARE(*parsed.exitCode, 0);
            QVERIFY(parsed.output.contains(QLatin1String("alliance-atlas")));
            QVERIFY(parsed.error.isEmpty());
        }
    }

    void badArgumentsLeaveWithTwoAndAReason_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *line, const char *reason) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(reason);
        };
        row("--date 2004-02-30", "'2004-02-30' is not a day");
        row("--date yesterday", "'yesterday' is not a day");
        row("--date 2004-2-3", "'2004-2-3' is not a day");
        row("--date 1948-12-31", "outside the atlas");
        row("--date 2025-01-01", "outside the atlas");
        row("--date", "--date needs a value");
        row("--theme pink", "unknown theme 'pink'");
        row("--colour red", "unknown option '--colour'");
        row("map.png", "unknown option 'map.png'");
    }
    void badArgumentsLeaveWithTwoAndAReason()
    {
        QFETCH(QString, line);
        QFETCH(QString, reason);
        const ParsedOptions parsed = parseOptions(line.split(QLatin1Char(' ')));
        QVERIFY(parsed.exitCode);
        QCOMPARE(*parsed.exitCode, 2);
        QVERIFY(parsed.output.isEmpty());
        QVERIFY2(parsed.error.contains(reason), qPrintable(parsed.error));
    }
};

QTEST_APPLESS_MAIN(TestOptions)
#include "tst_options.moc"
