// SPDX-FileCopyrightText: 2026 Alliance Atlas contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/parallel.h"
#include "coverage/quietthreads.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>
#include <set>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace atlas;

namespace {

/// The threads of the pool that the thread of the windows takes its helpers from.
std::set<QThread *> threadsOfAll()
{
    QThreadPool *pool = QThreadPool::globalInstance();
    std::set<QThread *> threads;
    QMutex mutex;
    QSemaphore begun, go, ended;
    const int count = pool->maxThreadCount();
    for (int i = 0; i < count; ++i)
        pool->start([&] {
            {
                const QMutexLocker lock(&mutex);
                threads.insert(QThread::currentThread());
            }
            begun.release();
            go.acquire();
            ended.release();
        });
    begun.acquire(count);
    go.release(count);
    ended.acquire(count); // the pool's waitForDone() would make an end of the threads
    return threads;
}

int niceness()
{
#ifdef Q_OS_LINUX
    return getpriority(PRIO_PROCESS, 0);
#else
    return 0;
#endif
}

} // namespace

class TestQuietThreads : public QObject {
    Q_OBJECT

private slots:
    void eachIsCalledOnce_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 3, 1000})
            QTest::addRow("%d", count) << count;
    }
    void eachIsCalledOnce()
    {
        QFETCH(int, count);
        std::vector<std::atomic<int>> calls(static_cast<size_t>(count));
        inParallel(count, [&](int i) { ++calls[size_t(i)]; });
        for (const std::atomic<int> &each : calls)
            QCOMPARE(each.load(), 1);
        QuietThreads quiet;
        QSemaphore done;
        quiet.start([&] {
            inParallel(count, [&](int i) { ++calls[size_t(i)]; });
            done.release();
        });
        done.acquire();
        for (const std::atomic<int> &each : calls)
            QCOMPARE(each.load(), 2);
    }

    void quietWorkTakesNoHelperFromTheOthers()
    {
        const std::set<QThread *> others = threadsOfAll();
        std::set<QThread *> used;
        QMutex mutex;
        {
            QuietThreads quiet;
            quiet.start([&] {
                inParallel(64, [&](int) {
                    QThread::msleep(1);
                    const QMutexLocker lock(&mutex);
                    used.insert(QThread::currentThread());
                });
            });
        }
        QVERIFY(!used.empty());
        for (QThread *thread : used)
            QVERIFY(!others.contains(thread));
    }

    void quietWorkGivesWay()
    {
        const int usual = niceness();
        std::vector<int> quietly;
        QMutex mutex;
        {
            QuietThreads quiet;
            for (int run = 0; run < 2; ++run) // a thread does not give way more and more
                quiet.start([&] {
                    inParallel(64, [&](int) {
                        QThread::msleep(1);
                        const QMutexLocker lock(&mutex);
                        quietly.push_back(niceness());
                    });
                });
        }
        QCOMPARE(quietly.size(), size_t(128));
#ifdef Q_OS_LINUX
        for (const int each : quietly)
            QCOMPARE(each, std::min(usual + 10, 19));
#endif
        QCOMPARE(niceness(), usual);
    }

    void allIsDoneBeforeItsThreadsAreGone()
    {
        std::atomic<int> done = 0;
        {
            QuietThreads quiet;
            for (int i = 0; i < 20; ++i)
                quiet.start([&] { ++done; });
        }
        QCOMPARE(done.load(), 20);
    }
};

QTEST_GUILESS_MAIN(TestQuietThreads)
#include "tst_quietthreads.moc"
