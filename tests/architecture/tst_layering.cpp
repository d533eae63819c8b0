// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

namespace {

struct Layer {
    QString folder; ///< from the top of the tree, with a slash
    QStringList mayInclude; ///< folders whose headers it may name, besides its own
    QStringList banned; ///< regular expressions for system headers
};

const QString widgetHeaders
    = QStringLiteral("^(?!QTextLayout$)(QApplication|QWidget|Q.*(Widget|View|Button|Dialog|Menu|Layout|Label|"
                     "Dock.*|Style|Style.*|"
                     "Delegate|ComboBox|LineEdit|Splitter|ToolBar|StatusBar|MessageBox|Shortcut.*Widget))$");
const QString gdalHeaders = QStringLiteral("^(gdal.*|ogr.*|cpl_.*|proj\\.h|geos.*)");
const QString settingsHeaders = QStringLiteral("^QSettings$");

/// Most particular folder first: a file belongs to the first layer whose folder it lies in.
const std::vector<Layer> &layers()
{
    const QString g = QStringLiteral("geodata/");
    const QString r = QStringLiteral("geodata/recipe/"); // a tool on top of the compiler's readers
    const QString m = QStringLiteral("models/");
    const QString p = QStringLiteral("widgets/painting/");
    const QString w = QStringLiteral("widgets/");
    const QString e = QStringLiteral("app/exporting/");
    const QString d = QStringLiteral("app/paper/"); // documents
    static const std::vector<Layer> all{
        {p, {g, m}, {widgetHeaders, gdalHeaders, settingsHeaders}},
        {e, {g, m, p}, {widgetHeaders, gdalHeaders, settingsHeaders}},
        {d, {g, m, p}, {widgetHeaders, gdalHeaders, settingsHeaders}},
        {QStringLiteral("app/cli/"), {g, m, p, e}, {widgetHeaders, gdalHeaders, settingsHeaders}},
        {QStringLiteral("app/"), {g, m, p, w, e, d, QStringLiteral("app/window/")}, {gdalHeaders}},
        {w, {g, m, p}, {gdalHeaders, settingsHeaders}},
        {r,
         {g, g + QStringLiteral("compile/")},
         {widgetHeaders, settingsHeaders, QStringLiteral("^Q(Painter|Color|Image|Font|GuiApplication).*$")}},
        {m, {g}, {widgetHeaders, gdalHeaders, settingsHeaders, QStringLiteral("^QPainter.*$")}},
        {g,
         {},
         {widgetHeaders, settingsHeaders, QStringLiteral("^Q(Painter|Color|Image|Font|GuiApplication).*$")}},
    };
    return all;
}

const Layer *layerOf(const QString &path)
{
    const auto found = std::find_if(layers().begin(), layers().end(),
                                    [&](const Layer &layer) { return path.startsWith(layer.folder); });
    return found == layers().end() ? nullptr : &*found;
}

struct SourceFile {
    QString path; ///< from the top of the tree
    QStringList lines;
};

std::vector<SourceFile> sources()
{
    const QDir top(QStringLiteral(ATLAS_SOURCE_DIR));
    std::vector<SourceFile> all;
    for (const QString &room : {QStringLiteral("geodata"), QStringLiteral("models"),
                                QStringLiteral("widgets"), QStringLiteral("app"), QStringLiteral("tests")}) {
        QDirIterator files(top.filePath(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.push_back({top.relativeFilePath(file.fileName()),
                               QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
        }
    }
    return all;
}

bool isTest(const SourceFile &file)
{
    return file.path.startsWith(QLatin1String("tests/"));
}

/// Headers named in quotes or angle brackets.
QStringList includes(const SourceFile &file, QChar open)
{
    const QRegularExpression pattern(open == QLatin1Char('"')
                                         ? QStringLiteral("^\\s*#\\s*include\\s+\"([^\"]+)\"")
                                         : QStringLiteral("^\\s*#\\s*include\\s+<([^>]+)>"));
    QStringList found;
    for (const QString &line : file.lines) {
        const QRegularExpressionMatch match = pattern.match(line);
        if (match.hasMatch())
            found.append(match.captured(1));
    }
    return found;
}

} // namespace

class TestLayering : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sources = sources();
        QVERIFY2(m_sources.size() > 40, "the sources were not found");
    }

    void noLayerIncludesUpward()
    {
        const QDir top(QStringLiteral(ATLAS_SOURCE_DIR));
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            const Layer *layer = layerOf(file.path);
            if (!layer || isTest(file))
                continue;
            for (const QString &name : includes(file, QLatin1Char('"'))) {
                const QString own = QFileInfo(file.path).path() + QLatin1Char('/') + name;
                if (top.exists(own) || top.exists(layer->folder + name))
                    continue;
                const bool allowed
                    = std::any_of(layer->mayInclude.begin(), layer->mayInclude.end(),
                                  [&](const QString &folder) { return top.exists(folder + name); });
                const bool generated
                    = name.endsWith(QLatin1String(".moc")) || name.startsWith(QLatin1String("ui_"));
                if (!allowed && !generated)
                    faults.append(file.path + QStringLiteral(" includes ") + name);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void noLayerSeesALibraryAboveIt()
    {
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            const Layer *layer = layerOf(file.path);
            if (!layer || isTest(file))
                continue;
            for (const QString &name : includes(file, QLatin1Char('<'))) {
                for (const QString &banned : layer->banned) {
                    if (QRegularExpression(banned).match(name).hasMatch())
                        faults.append(file.path + QStringLiteral(" includes <") + name + QLatin1Char('>'));
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void gdalStaysInItsModuleAndTheTools()
    {
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            // What the program links at its start is not among these.
            const QStringList rooms{QStringLiteral("geodata/foreign/"), QStringLiteral("geodata/compile/"),
                                    QStringLiteral("geodata/recipe/")};
            const bool may = std::any_of(rooms.begin(), rooms.end(),
                                         [&](const QString &room) { return file.path.startsWith(room); });
            if (may || isTest(file))
                continue;
            for (const QString &name : includes(file, QLatin1Char('<'))) {
                if (QRegularExpression(gdalHeaders).match(name).hasMatch())
                    faults.append(file.path + QStringLiteral(" includes <") + name + QLatin1Char('>'));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void popplerStaysInItsModule()
    {
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            const QStringList names = includes(file, QLatin1Char('<'));
            const bool uses = std::any_of(names.begin(), names.end(), [](const QString &name) {
                return name.startsWith(QLatin1String("poppler"));
            });
            if (uses && file.path != QLatin1String("app/paper/popplermodule.cpp"))
                faults.append(file.path);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void bannedWordsAreAbsent_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("signal blockers") << QStringLiteral("QSignalBlocker|blockSignals");
        QTest::newRow("graphics scenes") << QStringLiteral("QGraphicsScene|QGraphicsView");
        QTest::newRow("singletons") << QStringLiteral("\\binstance\\(\\)\\s*\\{|Q_GLOBAL_STATIC");
        QTest::newRow("variant maps") << QStringLiteral("QVariantMap|QVariantHash");
        QTest::newRow("string connects") << QStringLiteral("\\b(SIGNAL|SLOT)\\(");
    }

    void bannedWordsAreAbsent()
    {
        QFETCH(QString, pattern);
        const QRegularExpression banned(pattern);
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            for (int i = 0; !isTest(file) && i < file.lines.size(); ++i) {
                if (banned.match(file.lines[i]).hasMatch())
                    faults.append(
                        QStringLiteral("%1:%2 %3").arg(file.path).arg(i + 1).arg(file.lines[i].trimmed()));
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void filesKeepTheirSize()
    {
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            int most = 400;
            if (file.path == QLatin1String("models/momenttracker.cpp"))
                most = 150;
            if (file.path.endsWith(QLatin1String("/main.cpp")))
                most = 60;
            // Tests may be longer: a table of facts is no complexity.
            if (!isTest(file) && file.lines.size() > most + 1)
                faults.append(QStringLiteral("%1 has %2 lines, at most %3")
                                  .arg(file.path)
                                  .arg(file.lines.size())
                                  .arg(most));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyFileNamesItsLicence()
    {
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            const QString head = file.lines.mid(0, 3).join(QLatin1Char('\n'));
            if (!head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
                faults.append(file.path);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void everyMetaObjectMacroStartsItsLine()
    {
        // moc of Qt 6.4 skips a class whose Q_OBJECT follows the brace on one line.
        const QRegularExpression hidden(QStringLiteral("\\S.*\\bQ_OBJECT\\b"));
        QStringList faults;
        for (const SourceFile &file : m_sources) {
            for (const QString &line : file.lines) {
                if (hidden.match(line).hasMatch() && !line.trimmed().startsWith(QLatin1String("//"))
                    && !line.contains(QLatin1Char('"')))
                    faults.append(file.path + QStringLiteral(": ") + line);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

private:
    std::vector<SourceFile> m_sources;
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
