// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/begunwork.h"

#include "coverage/parallel.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QtTest>

#include <vector>

using namespace atlas;

class TestBegunWork : public QObject {
    Q_OBJECT

private slots:
    void init() { limitCores(3); }
    void cleanup()
    {
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        limitCores(0);
    }

    void everyJobRunsOnce()
    {
        BegunWork work;
        for (int round = 0; round < 300; ++round) {
            std::vector<std::atomic<int>> runs(size_t(round % 40));
            work.begin(int(runs.size()), [&](int i) { ++runs[size_t(i)]; });
            if (round % 3 == 0)
                QThread::yieldCurrentThread();
            work.finish();
            for (const std::atomic<int> &each : runs)
                QCOMPARE(each.load(), 1);
        }
    }

    void othersWorkWhileTheCallerGoesOn()
    {
        QSemaphore done;
        BegunWork work;
        work.begin(5, [&](int) { done.release(); });
        QVERIFY(done.tryAcquire(5, 30000)); // before finish()
        work.finish();
    }

    void whatWasBegunBeforeIsFinishedFirst()
    {
        std::atomic<int> first{0}, second{0};
        BegunWork work;
        work.begin(20, [&](int) { ++first; });
        work.begin(20, [&](int) { second += first == 20; });
        QCOMPARE(first.load(), 20);
        work.finish();
        QCOMPARE(second.load(), 20);
        work.finish(); // there is nothing left
        QCOMPARE(second.load(), 20);
    }

    void itsEndIsWaitedFor()
    {
        std::atomic<int> runs{0};
        {
            BegunWork work;
            work.begin(20, [&](int) { ++runs; });
        }
        QCOMPARE(runs.load(), 20);
    }

    void withoutHelpTheCallerDoesAllAtTheEnd()
    {
        const auto allIsDoneHere = [] {
            const QThread *here = QThread::currentThread();
            std::atomic<int> runs{0}, elsewhere{0};
            BegunWork work;
            work.begin(20, [&](int) {
                ++runs;
                elsewhere += QThread::currentThread() != here;
            });
            const int before = runs;
            work.finish();
            return before == 0 && runs == 20 && elsewhere == 0;
        };
        limitCores(1);
        QVERIFY(allIsDoneHere());
        limitCores(3);
        QThreadPool *pool = QThreadPool::globalInstance();
        QSemaphore release;
        int busy = 0;
        while (pool->tryStart([&] { release.acquire(); }))
            ++busy;
        QVERIFY(allIsDoneHere()); // would never return if it waited
        release.release(busy);
        QVERIFY(pool->waitForDone(10000)); // before the semaphore goes
    }
};

QTEST_GUILESS_MAIN(TestBegunWork)
#include "tst_begunwork.moc"
