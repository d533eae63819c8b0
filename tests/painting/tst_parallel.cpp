// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/parallel.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>
#include <QtTest>

#include <atomic>

using namespace atlas;

class TestParallel : public QObject {
    Q_OBJECT

private slots:
    void init() { limitCores(3); }
    void cleanup();
    void everyJobRunsOnce();
    void mayBeNested();
    void oneCoreDoesAll();
    void aBusyPoolIsNotWaitedFor();
    void alongsideKeepsItsOwnThread();
    void alongsideDoesBothWithoutHelp();
};

void TestParallel::cleanup()
{
    QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
    limitCores(0);
}

void TestParallel::everyJobRunsOnce()
{
    for (int round = 0; round < 300; ++round) {
        std::vector<std::atomic<int>> runs(size_t(round % 40));
        inParallel(int(runs.size()), [&](int i) { ++runs[size_t(i)]; });
        for (const std::atomic<int> &each : runs)
            QCOMPARE(each.load(), 1);
    }
}

void TestParallel::mayBeNested()
{
    std::atomic<int> sum{0};
    inParallel(8, [&](int) { inParallel(8, [&](int) { alongside([&] { ++sum; }, [&] { ++sum; }); }); });
    QCOMPARE(sum.load(), 128);
}

void TestParallel::oneCoreDoesAll()
{
    limitCores(1);
    const QThread *here = QThread::currentThread();
    int elsewhere = 0, runs = 0;
    const auto job = [&] {
        elsewhere += QThread::currentThread() != here;
        ++runs;
    };
    inParallel(20, [&](int) { job(); });
    alongside(job, job);
    QCOMPARE(elsewhere, 0);
    QCOMPARE(runs, 22);
}

void TestParallel::aBusyPoolIsNotWaitedFor()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    QSemaphore release;
    int busy = 0;
    while (pool->tryStart([&] { release.acquire(); }))
        ++busy;
    QVERIFY(busy > 0);
    int runs = 0;
    inParallel(50, [&](int) { ++runs; }); // would never return if it waited
    alongside([&] { ++runs; }, [&] { ++runs; });
    QCOMPARE(runs, 52);
    release.release(busy);
    QVERIFY(pool->waitForDone(10000)); // before the semaphore goes
}

void TestParallel::alongsideKeepsItsOwnThread()
{
    const QThread *here = QThread::currentThread();
    for (int round = 0; round < 300; ++round) {
        const QThread *own = nullptr;
        std::atomic<int> beside{0};
        alongside([&] { own = QThread::currentThread(); }, [&] { ++beside; });
        QCOMPARE(own, here);
        QCOMPARE(beside.load(), 1);
    }
}

void TestParallel::alongsideDoesBothWithoutHelp()
{
    limitCores(1);
    QStringList order;
    alongside([&] { order << QStringLiteral("own"); }, [&] { order << QStringLiteral("beside"); });
    QCOMPARE(order, QStringList({QStringLiteral("own"), QStringLiteral("beside")}));
}

QTEST_GUILESS_MAIN(TestParallel)
#include "tst_parallel.moc"
