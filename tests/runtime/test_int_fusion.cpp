// Operators that run in one step give the bits of operators that run one by one, on every kind of kernel.
#include <QTest>

#include "RandomIntNetwork.h"
#include "base/JobContext.h"
#include "base/Parallel.h"
#include "runtime/Int8Emulator.h"

using namespace qs;
using namespace qs::runtime;

namespace {

std::vector<std::uint8_t> bytesOf(const Tensor& t) {
    const auto* bytes = static_cast<const std::uint8_t*>(t.raw());
    return {bytes, bytes + t.sizeBytes()};
}

std::vector<Tensor> inputsOf(RandomNetwork& random, const IntNetwork& network) {
    std::vector<Tensor> inputs;
    for (const int t : network.inputs) {
        Shape shape = network.tensors[static_cast<std::size_t>(t)].shape;
        if (shape[0] < 0) shape[0] = 1;
        inputs.push_back(random.codes(network.tensors[static_cast<std::size_t>(t)].type, shape));
    }
    return inputs;
}

void seeds(unsigned count) {
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < count; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

// Reference, portable and fast kernels, with an observer and without.
void sameOnEveryPath(const std::shared_ptr<IntNetwork>& network, const std::vector<Tensor>& inputs) {
    JobContext job;
    std::vector<std::uint8_t> expected;
    const auto tensors = static_cast<int>(network->tensors.size());
    for (const EmulatorOptions& options :
         {EmulatorOptions{true, true}, EmulatorOptions{false, true}, EmulatorOptions{false, false}}) {
        const auto emulator = Int8Emulator::create(network, options);
        QVERIFY2(emulator.ok(), emulator.ok() ? "" : emulator.error().message.c_str());
        for (const bool observed : {false, true}) {
            int seen = 0;
            const auto outputs = (*emulator)->run(
                inputs, job, observed ? [&](int, const Tensor&) { ++seen; } : Int8Emulator::Observer());
            QVERIFY2(outputs.ok(), outputs.ok() ? "" : outputs.error().message.c_str());
            QCOMPARE(seen, observed ? tensors : 0);
            const auto bytes = bytesOf((*outputs)[0]);
            if (expected.empty()) expected = bytes;
            QCOMPARE(bytes, expected);
        }
    }
}

} // namespace

class TestIntFusion : public QObject {
    Q_OBJECT
private slots:
    void residualAddEqualsSeparateOperators_data() { seeds(60); }
    void residualAddEqualsSeparateOperators() {
        QFETCH(unsigned, seed);
        RandomNetwork random(seed);
        const auto network = random.residualBlock();
        sameOnEveryPath(network, inputsOf(random, *network));
    }

    void poolOfPixelsEqualsPoolOfPlanes_data() { seeds(80); }
    void poolOfPixelsEqualsPoolOfPlanes() {
        QFETCH(unsigned, seed);
        RandomNetwork random(seed);
        const auto network = random.pooledConv();
        sameOnEveryPath(network, inputsOf(random, *network));
    }

    // One number for all machines, build types and kernels; a change of it is a change of the semantics.
    void bitsAreThoseOfEveryOtherBuild() {
        std::uint64_t hash = 0xcbf29ce484222325u; // FNV-1a
        for (unsigned seed = 100; seed < 120; ++seed) {
            RandomNetwork random(seed);
            const auto network = random.residualBlock();
            const auto emulator = Int8Emulator::create(network);
            QVERIFY(emulator.ok());
            JobContext job;
            const auto outputs = (*emulator)->run(inputsOf(random, *network), job);
            QVERIFY(outputs.ok());
            for (const std::uint8_t byte : bytesOf((*outputs)[0]))
                hash = (hash ^ byte) * 0x100000001b3u;
        }
        QCOMPARE(QString::number(hash, 16), QString("7dce50a44b5ae370"));
    }

    void threadsGiveTheSameBits() {
        RandomNetwork random(7);
        const auto network = random.residualBlock();
        const auto emulator = Int8Emulator::create(network);
        QVERIFY(emulator.ok());
        std::vector<std::vector<Tensor>> samples;
        for (int i = 0; i < 64; ++i)
            samples.push_back(inputsOf(random, *network));
        std::vector<std::vector<std::uint8_t>> byThreads[2];
        for (int threads = 1; threads <= 2; ++threads) {
            auto& results = byThreads[threads - 1];
            results.resize(samples.size());
            JobContext job;
            job.setThreads(threads);
            QVERIFY(parallelFor(0, static_cast<std::int64_t>(samples.size()), job,
                                [&](std::int64_t i, int) -> Result<void> {
                                    const auto at = static_cast<std::size_t>(i);
                                    QS_TRY(const auto outputs, (*emulator)->run(samples[at], job));
                                    results[at] = bytesOf(outputs[0]);
                                    return {};
                                })
                        .ok());
        }
        QCOMPARE(byThreads[0], byThreads[1]);
    }
};

QTEST_APPLESS_MAIN(TestIntFusion)
#include "test_int_fusion.moc"
