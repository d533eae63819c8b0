// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/newestjob.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace atlas;

namespace {

constexpr int patience = 60000; // ms; quiet threads give way to all else on a busy machine

/// A job that begins, then waits to be let go, and writes down what has been done.
struct Gate {
    QSemaphore begun, go;
    QStringList done;

    NewestJob::Job job(const QString &name)
    {
        return [this, name] {
            begun.release();
            go.acquire();
            return [this, name] { done.append(name); };
        };
    }
};

} // namespace

class TestNewestJob : public QObject {
    Q_OBJECT

private slots:
    void whatAJobReturnsIsCalledOnTheThreadOfItsOwner()
    {
        NewestJob jobs;
        QThread *worked = nullptr, *finished = nullptr;
        jobs.start([&] {
            worked = QThread::currentThread();
            return [&] { finished = QThread::currentThread(); };
        });
        QVERIFY(jobs.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(finished, patience);
        QCOMPARE(finished, QThread::currentThread());
        QVERIFY(worked && worked != finished);
        QVERIFY(!jobs.isBusy());
        QCOMPARE(jobs.done(), 1);
    }

    void ofThoseThatWaitTheNewestIsDone()
    {
        Gate gate;
        NewestJob jobs;
        jobs.start(gate.job(QStringLiteral("first")));
        gate.begun.acquire();
        for (const char *name : {"second", "third", "fourth"})
            jobs.start(gate.job(QLatin1String(name)));
        QCOMPARE(gate.begun.available(), 0); // one at a time
        gate.go.release(2);
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), patience);
        QCOMPARE(gate.done, (QStringList{QStringLiteral("first"), QStringLiteral("fourth")}));
        QCOMPARE(jobs.done(), 2);
    }

    void theNextBeginsWhenOneIsFinished()
    {
        Gate gate;
        NewestJob jobs;
        std::atomic<bool> isFinished = false;
        bool waited = false;
        jobs.start([&]() -> NewestJob::Finish {
            gate.begun.release();
            gate.go.acquire();
            return [&] {
                QThread::msleep(20); // time enough to begin too soon
                isFinished = true;
            };
        });
        gate.begun.acquire();
        jobs.start([&]() -> NewestJob::Finish {
            waited = isFinished;
            return [] {};
        });
        gate.go.release();
        QTRY_COMPARE_WITH_TIMEOUT(jobs.done(), 2, patience);
        QVERIFY(waited);
    }

    void itIsBusyUntilTheLastIsFinished()
    {
        NewestJob jobs;
        QList<bool> busy;
        const auto job = [&] { return [&] { busy.append(jobs.isBusy()); }; };
        jobs.start(job);
        jobs.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(busy, (QList<bool>{true, false}), patience);
    }

    void whatIsFinishedMayStartTheNext()
    {
        NewestJob jobs;
        int runs = 0;
        NewestJob::Job job = [&]() -> NewestJob::Finish {
            return [&] {
                if (++runs < 3)
                    jobs.start(job);
            };
        };
        jobs.start(job);
        QTRY_COMPARE_WITH_TIMEOUT(runs, 3, patience);
        QVERIFY(!jobs.isBusy());
    }

    void noJobOutlivesItsOwner()
    {
        std::atomic<bool> ended = false;
        bool finished = false;
        QSemaphore begun;
        {
            NewestJob jobs;
            jobs.start([&]() -> NewestJob::Finish {
                begun.release();
                QThread::msleep(30);
                ended = true;
                return [&] { finished = true; };
            });
            begun.acquire();
            jobs.start([&]() -> NewestJob::Finish { return [&] { finished = true; }; });
        }
        QVERIFY(ended);
        QTest::qWait(20);
        QVERIFY(!finished);
    }

    void whatAJobOwnsIsLetGoWithIt()
    {
        auto owned = std::make_shared<int>(1);
        const std::weak_ptr<int> watched = owned;
        NewestJob jobs;
        bool finished = false;
        jobs.start([&finished, owned = std::move(owned)] { return [&finished] { finished = true; }; });
        QTRY_VERIFY_WITH_TIMEOUT(finished, patience);
        QTRY_VERIFY_WITH_TIMEOUT(watched.expired(), patience);
    }

    void whatIsDiscardedHasGoneBeforeTheNextJob()
    {
        struct Thing {
            std::atomic<bool> &gone;
            ~Thing()
            {
                QThread::msleep(20);
                gone = true;
            }
        };
        NewestJob jobs;
        std::atomic<bool> gone = false, wentFirst = false;
        jobs.discard(std::shared_ptr<Thing>(new Thing{gone}));
        jobs.start([&]() -> NewestJob::Finish {
            wentFirst = gone.load();
            return [] {};
        });
        QTRY_VERIFY_WITH_TIMEOUT(!jobs.isBusy(), patience);
        QVERIFY(wentFirst);
    }

    void whatIsDiscardedGoesOnAnotherThread()
    {
        struct Thing {
            std::atomic<QThread *> &gone;
            ~Thing() { gone = QThread::currentThread(); }
        };
        std::atomic<QThread *> gone = nullptr;
        NewestJob jobs;
        jobs.discard(nullptr);
        jobs.discard(std::shared_ptr<Thing>(new Thing{gone}));
        QTRY_VERIFY_WITH_TIMEOUT(gone.load(), patience);
        QVERIFY(gone != QThread::currentThread());
        QVERIFY(!jobs.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestNewestJob)
#include "tst_newestjob.moc"
