// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datadialog.h"
#include "exporter.h"
#include "exportseries/seriesdaysedit.h"
#include "exportseries/seriespreview.h"
#include "exportseries/seriestab.h"
#include "longjob.h"
#include "memory/picturefile.h"
#include "openwindow.h"
#include "picturedoor.h"
#include "session.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace atlas;

class TestPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_options.settings = m_folder.filePath(QStringLiteral("settings.ini"));
        m_window = opened(m_options);
        QVERIFY(m_window);
    }

    void cleanupTestCase() { m_window.reset(); }

    void eachPictureRestoresItsViewExactly_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"a.png", "a.svg", "a.pdf", "a.webp", "a.jpg"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void eachPictureRestoresItsViewExactly()
    {
        QFETCH(QString, name);
        const ViewState view = wanted();
        const QString file = exported(name, view);
        m_window->store().apply(ViewState());
        QSignalSpy faults(m_window->pictures(), &PictureDoor::faultsFound);
        QVERIFY(m_window->pictures()->open(file));
        QVERIFY(faults.isEmpty());
        QVERIFY(m_window->store().state() == view);
        press(*m_window, ActionId::Back);
        QVERIFY(m_window->store().state() == ViewState());
    }

    void aDropIsTakenAndRestores()
    {
        const ViewState view = wanted();
        const QString file = exported(QStringLiteral("drop.png"), view);
        m_window->store().apply(ViewState());
        QVERIFY(dropped(file));
        QVERIFY(m_window->store().state() == view);
    }

    void theComparedDateIsNotCarriedAlong()
    {
        ViewState view = wanted();
        view.compare.mode = CompareMode::SideBySide;
        view.compare.other = {1989, 11, 9};
        view.compare.scrubsBoth = true;
        const QString file = exported(QStringLiteral("both.png"), view);
        ViewState before = view;
        before.date = {1970, 1, 1};
        before.compare.other = {1960, 1, 1};
        m_window->store().apply(before);
        QVERIFY(m_window->pictures()->open(file));
        QCOMPARE(m_window->store().state().compare.other, QDate(1989, 11, 9));
        QVERIFY(m_window->store().state() == view);
        m_window->store().apply(ViewState());
    }

    void aPictureWithoutAViewIsToldAndChangesNothing()
    {
        QImage(20, 20, QImage::Format_RGB32).save(m_folder.filePath(QStringLiteral("bare.png")));
        const ViewState before = m_window->store().state();
        QSignalSpy faults(m_window->pictures(), &PictureDoor::faultsFound);
        QVERIFY(dropped(m_folder.filePath(QStringLiteral("bare.png"))));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().at(0).toString(), QStringLiteral("bare.png could not be opened as a view"));
        QVERIFY(faults.first().at(1).value<Issues>().front().reason.contains(
            QStringLiteral("removed on the way")));
        QVERIFY(m_window->store().state() == before);
    }

    void anotherPackIsToldAndTheViewComesAllTheSame()
    {
        PictureState state{wanted(),
                           QStringLiteral("light"),
                           QStringLiteral("9.9"),
                           QStringLiteral("other"),
                           QStringLiteral("1"),
                           QStringLiteral("00"),
                           QStringLiteral("0.1")};
        PictureNotes notes;
        notes.state = toBytes(state);
        QFile bare(exported(QStringLiteral("other.png"), wanted()));
        QVERIFY(bare.open(QIODevice::ReadOnly));
        const QByteArray png = pngWithPacket(bare.readAll(), xmpPacket(notes));
        QFile file(m_folder.filePath(QStringLiteral("other2.png")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png) == png.size());
        file.close();
        QSignalSpy faults(m_window->pictures(), &PictureDoor::faultsFound);
        QVERIFY(m_window->pictures()->open(file.fileName()));
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().at(1).value<Issues>().size(), size_t(2)); // pack and borders
        QVERIFY(m_window->store().state() == wanted());
    }

    void wordsAreCopied()
    {
        ViewState view;
        view.date = {2004, 3, 29};
        m_window->store().apply(view);
        const auto copied = [this](ActionId id) {
            press(*m_window, id);
            return QApplication::clipboard()->text();
        };
        QVERIFY(copied(ActionId::CopyAltText)
                    .startsWith(QStringLiteral("Europe on 29 March 2004: 26 NATO members")));
        QVERIFY(copied(ActionId::CopyCaption).contains(QStringLiteral("Natural Earth")));
        QVERIFY(copied(ActionId::CopyCitationChicago).contains(QStringLiteral("Paul, Aditi. 2025.")));
        QVERIFY(copied(ActionId::CopyCitationApa).contains(QStringLiteral("Paul, A. (2025).")));
        QVERIFY(copied(ActionId::CopyCitationBibTex).contains(QStringLiteral("@article{paul2025,")));
        QVERIFY(copied(ActionId::CopyMapTable).startsWith(QStringLiteral("date,id,name,status")));
    }

    void theDataDialogKnowsItsFiles()
    {
        DataDialog dialog({2004, 3, 29});
        QCOMPARE(dialog.layers().size(), size_t(atlasLayerCount));
        QCOMPARE(dialog.ending(), QStringLiteral(".gpkg"));
        QVERIFY(!dialog.span().from.isValid());
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            box->setChecked(false);
        const auto buttons = dialog.findChildren<QPushButton *>(QStringLiteral("primary"));
        QVERIFY(!buttons.front()->isEnabled()); // nothing to write
        const std::vector<AtlasLayer> two{AtlasLayer::Members, AtlasLayer::Events};
        QCOMPARE(dataFiles(QStringLiteral("/x/a.kml"), two), QStringList{QStringLiteral("/x/a.kml")});
        QCOMPARE(dataFiles(QStringLiteral("/x/a.csv"), two),
                 (QStringList{QStringLiteral("/x/a-members.csv"), QStringLiteral("/x/a-events.csv")}));
    }

    void theSheetDialogShowsWhatItWillWrite()
    {
        SeriesTab dialog({scenery(), {}, SeriesKind::Sheet, {}, {}});
        QSignalSpy shown(&dialog.preview(), &SeriesPreview::shown);
        dialog.show();
        QVERIFY(shown.wait(patience));
        QVERIFY2(dialog.preview().message().isEmpty(), qPrintable(dialog.preview().message()));
        QCOMPARE(dialog.job().subject.days.size(), size_t(8));
        QCOMPARE(dialog.proposal(), QStringLiteral("nato-1949-2024.png"));
        auto *days = dialog.findChild<SeriesDaysEdit *>();
        auto *chosen = days->findChild<QLineEdit *>();
        chosen->setText(QStringLiteral("2004-03-29 soon"));
        QVERIFY(days->fault().contains(QStringLiteral("soon")));
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("primary"))->isEnabled());
        QVERIFY(dialog.preview().message().contains(QStringLiteral("soon")));
    }

    void theFilmDialogCountsItsDays()
    {
        SeriesTab dialog({scenery(), {}, SeriesKind::Film, {}, {}});
        QSignalSpy shown(&dialog.preview(), &SeriesPreview::shown);
        dialog.show();
        QVERIFY(shown.wait(patience));
        const FilmJob job = dialog.job();
        QVERIFY(job.subject.days.size() > 50);
        QCOMPARE(job.subject.kind, SeriesKind::Film);
        QCOMPARE(dialog.ending(), QStringLiteral(".gif"));
        QCOMPARE(dialog.filter(), QStringLiteral("Animated GIF (*.gif)"));
    }

    void theDialogOfExportsOpensOnTheTabThatIsAskedFor()
    {
        const std::pair<ActionId, QString> wishes[]
            = {{ActionId::ExportMap, QStringLiteral("This view")},
               {ActionId::ExportSheet, QStringLiteral("Several dates")},
               {ActionId::ExportFilm, QStringLiteral("Film")}};
        for (const auto &[id, title] : wishes) {
            QString shown;
            int tabs = 0;
            QTimer::singleShot(0, this, [&] {
                QWidget *dialog = QApplication::activeModalWidget();
                if (const auto *bar = dialog ? dialog->findChild<QTabWidget *>() : nullptr) {
                    shown = bar->tabText(bar->currentIndex());
                    tabs = bar->count();
                }
                if (dialog)
                    dialog->close();
            });
            press(*m_window, id);
            QCOMPARE(shown, title);
            QCOMPARE(tabs, 4);
        }
    }

    void aLongJobCanBeCalledOff()
    {
        LongJob job(*m_window);
        QSignalSpy finished(&job, &LongJob::finished);
        std::atomic<int> steps = 0;
        job.start(QStringLiteral("Test"), QStringLiteral("Writing"),
                  [&steps](const LongJob::Progress &progress) {
                      while (progress(steps, 1000000))
                          ++steps;
                      return Issues();
                  });
        QTRY_VERIFY_WITH_TIMEOUT(steps > 3, patience);
        job.cancel();
        QVERIFY(!finished.isEmpty() || finished.wait(patience));
        QCOMPARE(finished.first().at(0).toBool(), false);
        QVERIFY(!job.isRunning());
    }

private:
    ViewState wanted() const
    {
        ViewState view;
        view.date = {2014, 3, 18};
        view.viewpoint = Viewpoint::Control;
        view.convention = DateConvention::Signature;
        view.layers = Layers(allLayers) & ~Layers(Layer::Rivers);
        view.camera.extent = {4812345.678901234, 2812345.678901234, 1e6 / 3, 1e6 / 7};
        view.selection.states = {{QStringLiteral("UKR")}};
        return view;
    }
    Scenery scenery() const
    {
        const Session &session = *m_window->session();
        return {session.borders, session.pack, session.labels, {}};
    }
    QString exported(const QString &name, const ViewState &view) const
    {
        ExportSettings settings;
        settings.view = view;
        settings.page.size = {600, 400};
        settings.formats = formatOfFile(name).value_or(ExportFormat::Png);
        const QString file = m_folder.filePath(name);
        const Issues issues = Exporter(scenery()).write(settings, file);
        return issues.empty() ? file : issues.front().text();
    }
    /// As a file manager drops it on the window; false when nobody takes it.
    bool dropped(const QString &file) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        return QApplication::sendEvent(m_window.get(), &drop) && drop.isAccepted();
    }

    QTemporaryDir m_folder;
    Options m_options;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
