#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <thread>

#include "jobs/JobRunner.h"

using namespace qs;
using namespace qs::app;

namespace {

using Number = std::shared_ptr<const int>;

Result<Number> number(int value) {
    return Number(std::make_shared<int>(value));
}

// Runs until it is stopped.
Result<Number> endless(JobContext& job) {
    for (;;) {
        if (const auto stopped = job.checkCancelled(); !stopped) return stopped.error();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace

class TestJobRunner : public QObject {
    Q_OBJECT
private slots:
    void resultArrivesOnTheGuiThread() {
        JobRunner jobs;
        std::thread::id ranOn, arrivedOn;
        int value = 0;
        jobs.start<int>(
            [&](JobContext& job) {
                ranOn = std::this_thread::get_id();
                job.progress(0.5, "stage", "detail");
                return number(7);
            },
            [&](JobResult<int> result) {
                arrivedOn = std::this_thread::get_id();
                value = **result;
            });
        QSignalSpy progress(&jobs, &JobRunner::progressed);
        QVERIFY(jobs.running());
        QTRY_COMPARE(value, 7);
        QVERIFY(!jobs.running());
        QVERIFY(ranOn != arrivedOn);
        QVERIFY(arrivedOn == std::this_thread::get_id());
        QCOMPARE(progress.size(), 1);
        QCOMPARE(progress[0][1].toString(), QString("stage"));
    }

    void cancelEndsWithItsError() {
        JobRunner jobs;
        QString code;
        jobs.start<int>(endless,
                        [&](JobResult<int> result) { code = QString::fromStdString(result.error().code); });
        jobs.cancel();
        QTRY_COMPARE(code, QString("cancelled"));
    }

    void replacedJobsAreNotHeard() {
        JobRunner jobs;
        QList<int> heard;
        jobs.start<int>(endless, [&](JobResult<int>) { heard << -1; });
        jobs.start<int>([](JobContext&) { return number(2); },
                        [&](JobResult<int> result) { heard << **result; });
        QTRY_COMPARE(heard, QList<int>{2});
        QTest::qWait(50);
        QCOMPARE(heard, QList<int>{2});
    }

    void droppedJobsAreNotHeard() {
        JobRunner jobs;
        bool heard = false;
        jobs.start<int>(endless, [&](JobResult<int>) { heard = true; });
        jobs.drop();
        QVERIFY(!jobs.running());
        QTest::qWait(50);
        QVERIFY(!heard);
    }

    void destructionStopsTheJob() {
        std::atomic<bool> ended = false;
        {
            JobRunner jobs;
            jobs.start<int>(
                [&](JobContext& job) {
                    auto result = endless(job);
                    ended = true;
                    return result;
                },
                [](JobResult<int>) { QFAIL("the runner is gone"); });
        }
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(TestJobRunner)
#include "test_job_runner.moc"
