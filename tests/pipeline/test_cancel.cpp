// A job is stopped at hundreds of moments: it must end with "cancelled" or with its result, leave nothing
// behind and hold no memory. The latencies are printed; how long a busy machine takes is no matter of a test.
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "graph/StorageCache.h"
#include "pipeline/Pipeline.h"

namespace fs = std::filesystem;
using namespace qs;
using Clock = std::chrono::steady_clock;

namespace {

#ifdef QS_SANITIZED
constexpr int kRounds = 60;
#else
constexpr int kRounds = 300;
#endif

const fs::path kModel = fs::path(QS_SOURCE_DIR) / "resources/models/resnet20_qat_pytorch_eager.onnx";

// Everything that a user can start, one after the other.
Result<void> wholeJob(const fs::path& folder, JobContext& job) {
    QS_TRY(const auto model, pipeline::loadModel(kModel, job));
    pipeline::CompileOptions options;
    options.quant.ignoreQuantizers = true; // calibrates
    options.quant.method = quant::CalibrationMethod::Entropy;
    options.calibrationSamples = 4;
    QS_TRY(const auto compiled, pipeline::compileModel(model, options, job));
    QS_TRY(const auto format, pipeline::sampleFormat(*model));
    const auto frames = data::randomFrames(format, 4, 1);
    pipeline::AnalyzeOptions analyze;
    analyze.samples = 4;
    QS_TRY(const auto analysis, pipeline::analyzeModel(*compiled, analyze, *frames, job));
    QS_TRY(const auto files, pipeline::writeDeployment(*compiled, folder, job));
    return {};
}

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

} // namespace

class TestCancel : public QObject {
    Q_OBJECT
private slots:
    void stopsAtAnyMoment() {
        QTemporaryDir dir;
        const fs::path root = dir.path().toStdString();
        JobContext undisturbed;
        undisturbed.setThreads(2);
        const auto begin = Clock::now();
        const auto done = wholeJob(root / "whole", undisturbed);
        QVERIFY2(done.ok(), done.ok() ? "" : describe(done.error()).c_str());
        const auto whole = Clock::now() - begin;
        fs::remove_all(root / "whole");
        const std::int64_t held = storageInUse();
        std::vector<double> latencies;
        int finished = 0;
        for (int i = 0; i < kRounds; ++i) {
            std::stop_source stop;
            JobContext job(stop.get_token());
            job.setThreads(2);
            const fs::path folder = root / "out";
            Result<void> result;
            Clock::time_point end;
            {
                std::jthread worker([&] {
                    result = wholeJob(folder, job);
                    end = Clock::now();
                });
                std::this_thread::sleep_for(whole * i / kRounds);
                const auto asked = Clock::now();
                stop.request_stop();
                worker.join();
                if (!result) latencies.push_back(milliseconds(end - asked));
            }
            QVERIFY2(result.ok() || isCancelled(result.error()),
                     result.ok() ? "" : describe(result.error()).c_str());
            finished += result.ok();
            QCOMPARE(fs::exists(folder), result.ok()); // whole or not at all
            fs::remove_all(folder);
            QVERIFY(fs::is_empty(root));
            QCOMPARE(storageInUse(), held);
        }
        std::sort(latencies.begin(), latencies.end());
        QVERIFY(latencies.size() > kRounds / 4);
        qInfo(
            "%zu of %d jobs cancelled (%d had ended): median %.2f ms, 99 %% within %.2f ms, longest %.2f ms; "
            "undisturbed %.0f ms",
            latencies.size(), kRounds, finished, latencies[latencies.size() / 2],
            latencies[latencies.size() * 99 / 100], latencies.back(), milliseconds(whole));
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "test_cancel.moc"
