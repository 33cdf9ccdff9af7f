// The node tests that the ONNX project publishes (Debian package libonnx-testdata), through the reader and
// the float executor. What is not supported is counted; what is supported must agree.
#include <QtTest>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <set>

#include "TensorCompare.h"
#include "onnx/Reader.h"
#include "runtime/Fp32Executor.h"

namespace fs = std::filesystem;
using namespace qs;

namespace {

const fs::path kRoot = "/usr/share/libonnx-testdata/data";
// onnx.backend.test's own tolerances.
constexpr double kRelative = 1e-3, kAbsolute = 1e-7;

enum class Verdict { Passed, Failed, NotSupported };

struct Outcome {
    Verdict verdict = Verdict::Failed;
    std::string why;
};

// Cases whose data is no tensor of the model's type: ONNX 1.12 stores bfloat16 as uint16, and sequences and
// optionals are other messages.
const std::set<std::string> kNotTensors = {"test_cast_BFLOAT16_to_FLOAT",
                                           "test_cast_FLOAT_to_BFLOAT16",
                                           "test_castlike_BFLOAT16_to_FLOAT",
                                           "test_castlike_FLOAT_to_BFLOAT16",
                                           "test_castlike_BFLOAT16_to_FLOAT_expanded",
                                           "test_castlike_FLOAT_to_BFLOAT16_expanded",
                                           "test_identity_opt",
                                           "test_identity_sequence"};

// Training, sequences, strings, optionals and random numbers: not part of what vision models need.
bool isOutOfScope(const std::string& name) {
    static const std::array<const char*, 16> kParts = {
        "adagrad",  "adam",     "bernoulli", "_if_seq",  "_if_opt", "identity_opt", "loop16_seq", "momentum",
        "nesterov", "optional", "random",    "sequence", "strnorm", "STRING",       "string",     "training"};
    return std::any_of(kParts.begin(), kParts.end(),
                       [&](const char* part) { return name.find(part) != std::string::npos; });
}

// A network is refused in training mode, with that reason.
bool saysUnsupported(const Diagnostic& error) {
    return error.code.rfind("unsupported", 0) == 0 || error.code == "train-mode-bn";
}

Outcome refused(const Diagnostic& error) {
    return {saysUnsupported(error) ? Verdict::NotSupported : Verdict::Failed,
            error.code + ": " + describe(error)};
}

Result<std::vector<Tensor>> readTensors(const fs::path& folder, const std::string& stem, std::size_t count) {
    std::vector<Tensor> tensors;
    for (std::size_t i = 0; i < count; ++i) {
        QS_TRY(Tensor tensor, onnx::readTensor(folder / (stem + std::to_string(i) + ".pb")));
        tensors.push_back(std::move(tensor));
    }
    return tensors;
}

Outcome runCase(const fs::path& folder) {
    if (kNotTensors.count(folder.filename().string()) != 0) return {Verdict::NotSupported, "no tensors"};
    JobContext job;
    const auto graph = onnx::read(folder / "model.onnx", job);
    if (!graph) return refused(graph.error());
    const auto executor = runtime::Fp32Executor::create(*graph);
    if (!executor) return refused(executor.error());
    std::vector<fs::path> sets;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.is_directory()) sets.push_back(entry.path());
    std::sort(sets.begin(), sets.end());
    for (const fs::path& set : sets) {
        const auto inputs = readTensors(set, "input_", (*graph)->inputs.size());
        if (!inputs) return refused(inputs.error());
        const auto golden = readTensors(set, "output_", (*graph)->outputs.size());
        if (!golden) return refused(golden.error());
        const auto outputs = (*executor)->run(*inputs, job);
        if (!outputs) return refused(outputs.error());
        for (std::size_t i = 0; i < golden->size(); ++i) {
            const std::string different =
                testing::difference((*outputs)[i], (*golden)[i], kRelative, kAbsolute);
            if (!different.empty()) return {Verdict::Failed, (*graph)->outputs[i].name + ": " + different};
        }
    }
    return sets.empty() ? Outcome{Verdict::NotSupported, "no data"} : Outcome{Verdict::Passed, {}};
}

} // namespace

class OnnxBackendTest : public QObject {
    Q_OBJECT

private slots:
    void supportedCasesAgree_data() {
        QTest::addColumn<QString>("folder");
        for (const char* folder : {"node", "simple", "pytorch-converted", "pytorch-operator"})
            QTest::newRow(folder) << folder;
    }

    void supportedCasesAgree() {
        QFETCH(QString, folder);
        const fs::path root = kRoot / folder.toStdString();
        if (!fs::is_directory(root)) QSKIP("libonnx-testdata is not installed");
        std::vector<fs::path> cases;
        for (const auto& entry : fs::directory_iterator(root))
            if (fs::is_regular_file(entry.path() / "model.onnx")) cases.push_back(entry.path());
        std::sort(cases.begin(), cases.end());
        QVERIFY(!cases.empty());
        std::map<Verdict, int> counts;
        int inScope = 0, passedInScope = 0;
        for (const fs::path& path : cases) {
            const Outcome outcome = runCase(path);
            ++counts[outcome.verdict];
            const std::string name = path.filename().string();
            if (!isOutOfScope(name)) {
                ++inScope;
                passedInScope += outcome.verdict == Verdict::Passed;
            }
            if (outcome.verdict == Verdict::Failed)
                qWarning("FAILED %s: %s", name.c_str(), outcome.why.c_str());
            if (outcome.verdict == Verdict::NotSupported && qEnvironmentVariableIsSet("QS_VERBOSE"))
                qInfo("not supported %s: %s", name.c_str(), outcome.why.c_str());
        }
        qInfo("%s: %d passed, %d failed, %d not supported", qPrintable(folder), counts[Verdict::Passed],
              counts[Verdict::Failed], counts[Verdict::NotSupported]);
        qInfo("%s: %d of %d passed that are not of training, sequences, strings, optionals or random numbers "
              "(%.1f %%)",
              qPrintable(folder), passedInScope, inScope, 100.0 * passedInScope / inScope);
        if (folder == "node") QVERIFY(passedInScope >= 0.8 * inScope);
        QVERIFY(counts[Verdict::Passed] > 0);
        QCOMPARE(counts[Verdict::Failed], 0);
    }
};

QTEST_GUILESS_MAIN(OnnxBackendTest)
#include "test_onnx_backend.moc"
