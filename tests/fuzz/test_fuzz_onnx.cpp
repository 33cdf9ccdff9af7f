// Damaged ONNX files: read or refused with a reason, never a crash; what is read is a whole graph.
#include <QTest>

#include "FuzzModels.h"
#include "Mutator.h"
#include "onnx/Reader.h"
#include "onnx/Writer.h"

using namespace qs;

class TestFuzzOnnx : public QObject {
    Q_OBJECT
private slots:
    void damagedFiles() {
        std::vector<std::string> files;
        for (const Graph& g : fuzz::fuzzModels())
            files.push_back(*onnx::serialize(g));
        std::int64_t read = 0, refused = 0;
        fuzz::Seeds(20000).forEach([&](std::uint64_t seed, fuzz::Random& random) {
            const std::string bytes = fuzz::mutate(files[random.below(files.size())], random);
            JobContext job;
            const auto graph = onnx::readBytes(std::as_bytes(std::span(bytes)), "/nonexistent", job);
            const QByteArray where = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
            if (!graph) {
                ++refused;
                QVERIFY2(!graph.error().code.empty() && !graph.error().message.empty(), where);
                return;
            }
            ++read;
            QVERIFY2((*graph)->verify().ok(), where);
            QVERIFY2(!(*graph)->print().empty(), where);
            const auto written = onnx::serialize(**graph);
            QVERIFY2(written.ok(), where);
            const auto again = onnx::readBytes(std::as_bytes(std::span(*written)), {}, job);
            QVERIFY2(again.ok(), where + " " + (again.ok() ? "" : describe(again.error()).c_str()));
            QVERIFY2((*again)->outputs.size() == (*graph)->outputs.size(), where);
            QVERIFY2(*onnx::serialize(**again) == *written, where);
        });
        if (read + refused > 100)
            QVERIFY(read > 0 && refused > 0); // the damage was neither too weak nor too strong
    }
};

QTEST_GUILESS_MAIN(TestFuzzOnnx)
#include "test_fuzz_onnx.moc"
