// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/exportdialog.h"

#include "export/picturemime.h"
#include "export/previewpane.h"
#include "export/printing.h"
#include "exportmap.h"
#include "fonts.h"
#include "openwindow.h"
#include "session.h"
#include "settingsjson.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace atlas;

namespace {

const Scenery &scenery()
{
    static const Scenery read = loadScenery(QStringLiteral(ATLAS_BORDERS), shippedPack());
    return read;
}

ExportSettings small(QDate date = {2004, 3, 29})
{
    ExportSettings settings;
    settings.view.date = date;
    settings.page = {{900, 640}, SizeUnit::Pixels, 96};
    settings.theme = ThemeName::Print;
    return settings;
}

template <class Widget> Widget *child(QWidget &parent, const QString &text)
{
    for (Widget *widget : parent.findChildren<Widget *>())
        if (widget->text().remove(QLatin1Char('&')) == text)
            return widget;
    return nullptr;
}

/// Presses a button of the message box that comes up next.
void answer(QMessageBox::ButtonRole role, int *asked)
{
    QTimer::singleShot(200, qApp, [role, asked] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        ++*asked;
        for (QAbstractButton *button : box->buttons())
            if (box->buttonRole(button) == role)
                button->click();
    });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(registerFonts());
        QVERIFY(scenery().isComplete());
    }

    void previewFileAndCommandLineAreOnePicture()
    {
        for (const QDate date : {QDate(1955, 5, 6), QDate(2022, 9, 30)}) {
            const QTemporaryDir folder;
            ExportSettings settings = small(date);
            settings.page = {{120, 85}, SizeUnit::Millimetres, 150};
            settings.name = QStringLiteral("dialog");
            ExportDialog dialog({scenery(), settings, Theme::named(ThemeName::Light), folder.path()},
                                nullptr);
            dialog.show();
            auto &pane = *dialog.findChild<PreviewPane *>();
            QTRY_VERIFY_WITH_TIMEOUT(pane.isExact(), patience);
            QSignalSpy exported(&dialog.viewTab(), &ViewTab::exported);
            dialog.viewTab().exportFiles();
            QVERIFY(exported.wait(patience));
            const QImage file(folder.filePath(QStringLiteral("dialog.png")));
            QCOMPARE(file.convertToFormat(QImage::Format_RGB32), pane.image());
            const QString json = folder.filePath(QStringLiteral("settings.json"));
            QFile written(json);
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(toBytes(dialog.viewTab().settings()));
            written.close();
            const QString other = folder.filePath(QStringLiteral("cli.png"));
            QCOMPARE(QProcess::execute(QStringLiteral(ATLAS_CLI),
                                       {QStringLiteral("render"), QStringLiteral("--settings"), json,
                                        QStringLiteral("--output"), other}),
                     0);
            QCOMPARE(bytesOf(other), bytesOf(folder.filePath(QStringLiteral("dialog.png"))));
        }
    }

    void switchesChangeThePage()
    {
        ExportDialog dialog({scenery(), small(), Theme::named(ThemeName::Light), QDir::tempPath()}, nullptr);
        dialog.show();
        auto &pane = *dialog.findChild<PreviewPane *>();
        QTRY_VERIFY_WITH_TIMEOUT(pane.isExact(), patience);
        const QImage before = pane.image();
        for (const char *part : {"Legend", "Events", "Title"}) {
            auto *box = child<QCheckBox>(dialog, QLatin1String(part));
            QVERIFY2(box && box->isChecked(), part);
            const QImage last = pane.image();
            box->click();
            QTRY_VERIFY2_WITH_TIMEOUT(pane.image() != last, part, patience);
        }
        QVERIFY(!dialog.viewTab().settings().parts.testFlag(PagePart::Legend));
        QVERIFY(!dialog.viewTab().settings().view.layers.testFlag(Layer::Events));
        QVERIFY(pane.image() != before);
    }

    void theViewpointIsLockedWhereContestedLandIsInView()
    {
        ExportSettings settings = small();
        settings.parts.setFlag(PagePart::Viewpoint, false);
        ExportDialog dialog({scenery(), settings, Theme::named(ThemeName::Light), QDir::tempPath()}, nullptr);
        dialog.show();
        auto &pane = *dialog.findChild<PreviewPane *>();
        QTRY_VERIFY_WITH_TIMEOUT(pane.isExact(), patience);
        auto *box = child<QCheckBox>(dialog, QStringLiteral("Viewpoint line"));
        QVERIFY(box && box->isChecked() && !box->isEnabled());
    }

    void theTextForScreenReadersIsMadeAndCanBeWrittenAndReset()
    {
        ExportDialog dialog({scenery(), small(), Theme::named(ThemeName::Light), QDir::tempPath()}, nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *text = dialog.findChild<QPlainTextEdit *>();
        QTRY_VERIFY_WITH_TIMEOUT(
            text->toPlainText().startsWith(QStringLiteral("Europe on 29 March 2004: 26 NATO")), patience);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("Mine"));
        QCOMPARE(dialog.viewTab().settings().altText, QStringLiteral("Mine"));
        child<QPushButton>(dialog, QStringLiteral("Reset"))->click();
        QVERIFY(dialog.viewTab().settings().altText.isEmpty());
    }

    void filesThatAreThereAreReplacedOnlyOnceTheReaderSaysSo()
    {
        const QTemporaryDir folder;
        ExportSettings settings = small();
        settings.formats |= ExportFormat::Svg;
        ExportDialog dialog({scenery(), settings, Theme::named(ThemeName::Light), folder.path()}, nullptr);
        dialog.show();
        const QString path = folder.filePath(QStringLiteral("europe-2004-03-29.png"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        int asked = 0;
        answer(QMessageBox::RejectRole, &asked);
        dialog.viewTab().exportFiles();
        QCOMPARE(asked, 1);
        QCOMPARE(bytesOf(path), QByteArray("old"));
        answer(QMessageBox::AcceptRole, &asked);
        QSignalSpy exported(&dialog.viewTab(), &ViewTab::exported);
        dialog.viewTab().exportFiles();
        QVERIFY(exported.wait(patience));
        QCOMPARE(asked, 2);
        QVERIFY(bytesOf(path).startsWith("\x89PNG"));
        QVERIFY(bytesOf(folder.filePath(QStringLiteral("europe-2004-03-29.svg"))).contains("<svg"));
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        ExportDialog dialog(
            {scenery(), small(), Theme::named(ThemeName::Light), QStringLiteral("/no/such/folder")}, nullptr);
        dialog.show();
        int asked = 0;
        QSignalSpy exported(&dialog.viewTab(), &ViewTab::exported);
        dialog.viewTab().exportFiles();
        for (int i = 0; i < 300 && !asked; ++i) {
            answer(QMessageBox::AcceptRole, &asked);
            QTest::qWait(300);
        }
        QCOMPARE(asked, 1);
        QVERIFY(exported.isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void absurdSizesAreToldInPlaceOfThePage()
    {
        ExportSettings settings = small();
        settings.page.size = {90000, 90000};
        ExportDialog dialog({scenery(), settings, Theme::named(ThemeName::Light), QDir::tempPath()}, nullptr);
        dialog.show();
        QVERIFY(!child<QPushButton>(dialog, QStringLiteral("Export"))->isEnabled());
    }

    void settingsAreRememberedWithoutTheirWords()
    {
        ExportSettings settings = small();
        settings.title = QStringLiteral("Mine");
        settings.formats = ExportFormats(ExportFormat::Pdf);
        settings.parts = PageParts(PagePart::Legend);
        ViewState view;
        view.date = {1989, 11, 9};
        const ExportSettings next = settingsFor(view, ThemeName::Dark, {toBytes(settings), {}});
        QCOMPARE(next.view, view);
        QCOMPARE(next.formats, settings.formats);
        QCOMPARE(next.parts, settings.parts);
        QCOMPARE(next.page, settings.page);
        QVERIFY(next.title.isEmpty());
        QCOMPARE(settingsFor(view, ThemeName::Dark, {QByteArray("{broken"), {}}).theme, ThemeName::Dark);
    }

    void whatIsDraggedIsWrittenMeanwhile()
    {
        const QTemporaryDir folder;
        ExportSettings settings = small();
        settings.formats = {ExportFormat::Png, ExportFormat::Svg};
        settings.name = QStringLiteral("dragged");
        const auto files = std::make_shared<DraggedFiles>(scenery(), exportFiles(settings, folder.path()));
        PictureMime mime(QImage(8, 8, QImage::Format_RGB32), scenery(), settings);
        QVERIFY(!mime.hasUrls());
        mime.setFiles(files);
        QVERIFY(mime.hasUrls() && mime.hasImage());
        QVERIFY(mime.formats().contains(QStringLiteral("text/uri-list")));
        const QStringList paths{folder.filePath(QStringLiteral("dragged.png")),
                                folder.filePath(QStringLiteral("dragged.svg"))};
        QCOMPARE(mime.urls(), QList<QUrl>({QUrl::fromLocalFile(paths[0]), QUrl::fromLocalFile(paths[1])}));
        QCOMPARE(mime.data(QStringLiteral("text/uri-list")).count("\r\n"), 2);
        for (const QString &path : paths) {
            const QString same = folder.filePath(QStringLiteral("same.") + QFileInfo(path).suffix());
            QVERIFY(Exporter(scenery()).write(settings, same).empty());
            QCOMPARE(bytesOf(path), bytesOf(same));
        }
        QVERIFY(files->written().issues.empty());
    }

    void whatCannotBeWrittenIsNotOfferedAndTold()
    {
        DraggedFiles files(scenery(), exportFiles(small(), QStringLiteral("/proc/no such folder")));
        QVERIFY(files.written().addresses.isEmpty());
        QCOMPARE(files.written().issues.size(), size_t(1));
    }

    void aDragThatIsGivenUpLeavesNothing()
    {
        const QTemporaryDir folder;
        ExportSettings poster = small();
        poster.page = {{400, 300}, SizeUnit::Millimetres, 300};
        DraggedFiles(scenery(), exportFiles(poster, folder.path())); // gone at once
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void copyingGivesPixelsAndSvg()
    {
        const QTemporaryDir folder;
        Options options;
        options.settings = folder.filePath(QStringLiteral("settings.ini"));
        const auto window = opened(options);
        QVERIFY(window);
        const ViewState before = window->store().state();
        press(*window, ActionId::CopyImage);
        const QMimeData *mime = QApplication::clipboard()->mimeData();
        QVERIFY(mime->hasImage() && mime->hasFormat(QStringLiteral("image/svg+xml")));
        QVERIFY(!qvariant_cast<QImage>(mime->imageData()).isNull());
        QVERIFY(mime->data(QStringLiteral("image/svg+xml")).contains("id=\"state-FRA\""));
        QCOMPARE(window->store().state(), before);
    }

    void aSheetOfPaperHoldsThePage()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("print.pdf"));
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setPageSize(QPageSize(QPageSize::A4));
        paintOn(printer, scenery(), small());
        QVERIFY(bytesOf(path).startsWith("%PDF") && bytesOf(path).size() > 100000);
    }

    void itWearsTheThemeOfTheWindow()
    {
        QTemporaryDir folder;
        Options options = shippedOptions(folder);
        options.theme = ThemeChoice::Contrast;
        const auto window = opened(options);
        QVERIFY(window);
        QColor frame;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&frame] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            if (auto *grey = child<QAbstractButton>(*dialog, QStringLiteral("Grey"))) // not chosen
                frame = grey->grab().toImage().pixelColor(grey->width() / 2, 0);
            dialog->close();
        });
        look.start(100);
        press(*window, ActionId::ExportMap);
        QVERIFY(frame.isValid());
        QVERIFY(frame.lightness() < 40); // Theme::buttonLine there; light grey in the light theme
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
