// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "longjob.h"

#include "progressbox.h"

#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>

using namespace atlas;

namespace {

constexpr int patience = 20000; // ms, on a busy machine

ProgressBox *boxOf(const QWidget &window)
{
    return window.findChild<ProgressBox *>();
}

} // namespace

class TestLongJob : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_job = std::make_unique<LongJob>(*m_window);
    }

    void cleanup()
    {
        m_job.reset();
        m_window.reset();
    }

    void whatIsDoneAtOnceShowsNoBox()
    {
        QSignalSpy finished(m_job.get(), &LongJob::finished);
        m_job->start(QStringLiteral("Export"), QStringLiteral("Writing"),
                     [](const LongJob::Progress &progress) {
                         progress(1, 1);
                         return Issues();
                     });
        QVERIFY(!boxOf(*m_window)->isVisible());
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.first().first().toBool(), true);
        QVERIFY(!boxOf(*m_window));
        QVERIFY(!m_job->isRunning());
    }

    void theBoxTellsHowFarItIs()
    {
        QSemaphore go;
        QSignalSpy finished(m_job.get(), &LongJob::finished);
        m_job->start(QStringLiteral("Export"), QStringLiteral("Writing europe.png"),
                     [&go](const LongJob::Progress &progress) {
                         progress(3, 7);
                         go.acquire();
                         return Issues();
                     });
        const ProgressBox &box = *boxOf(*m_window);
        QTRY_VERIFY_WITH_TIMEOUT(box.isVisible(), patience);
        QCOMPARE(box.windowTitle(), QStringLiteral("Export"));
        QCOMPARE(box.labelText(), QStringLiteral("Writing europe.png"));
        const auto &bar = *box.findChild<QProgressBar *>();
        QTRY_COMPARE_WITH_TIMEOUT(bar.value(), 3, patience);
        QCOMPARE(bar.maximum(), 7);
        go.release();
        QVERIFY(finished.wait(patience));
    }

    /// What is heard while the box is told may be the end, which deletes the box.
    void nothingIsHeardWhileTheBoxIsTold()
    {
        ProgressBox box(QStringLiteral("Export"), QStringLiteral("Writing"), *m_window);
        QTRY_VERIFY_WITH_TIMEOUT(box.isVisible(), patience);
        QVERIFY(box.isModal());
        bool heard = false;
        connect(box.findChild<QProgressBar *>(), &QProgressBar::valueChanged, this, [this, &heard] {
            QMetaObject::invokeMethod(
                this, [&heard] { heard = true; }, Qt::QueuedConnection);
        });
        box.tell(1, 10);
        QVERIFY(!heard);
        QTRY_VERIFY_WITH_TIMEOUT(heard, patience);
    }

    void cancelCallsItOff()
    {
        QSemaphore called;
        QSignalSpy finished(m_job.get(), &LongJob::finished);
        m_job->start(QStringLiteral("Export"), QStringLiteral("Writing"),
                     [](const LongJob::Progress &progress) {
                         while (progress(1, 2))
                             QThread::msleep(1);
                         return Issues{
                             {Issue::Severity::Error, QStringLiteral("half"), {}, QStringLiteral("written")}};
                     });
        QTRY_VERIFY_WITH_TIMEOUT(boxOf(*m_window)->isVisible(), patience);
        QTest::mouseClick(boxOf(*m_window)->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(finished.wait(patience));
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(!QApplication::activeModalWidget()); // who has cancelled knows it
    }

    void whatGoesWrongIsTold()
    {
        QString text;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&text] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                text = box->text();
                box->accept();
            }
        });
        look.start(20);
        QSignalSpy finished(m_job.get(), &LongJob::finished);
        m_job->start(QStringLiteral("Export"), QStringLiteral("Writing"), [](const LongJob::Progress &) {
            return Issues{
                {Issue::Severity::Error, QStringLiteral("a.png"), {}, QStringLiteral("the disk is full")}};
        });
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY2(text.contains(QStringLiteral("the disk is full")), qPrintable(text));
    }

    void anEndOfTheWindowCallsItOff()
    {
        std::atomic<bool> ended = false;
        m_job->start(QStringLiteral("Export"), QStringLiteral("Writing"),
                     [&ended](const LongJob::Progress &progress) {
                         while (progress(0, 0))
                             QThread::msleep(1);
                         ended = true;
                         return Issues();
                     });
        m_job.reset();
        QVERIFY(ended);
        QVERIFY(!boxOf(*m_window));
    }

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<LongJob> m_job;
};

QTEST_MAIN(TestLongJob)
#include "tst_longjob.moc"
