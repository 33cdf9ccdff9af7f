// Every operator case of tests/golden/ops (made by make_ops.py with ONNX Runtime) through the reader and the
// float executor.
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <set>

#include "TensorCompare.h"
#include "data/Npz.h"
#include "onnx/Reader.h"
#include "ops/Op.h"
#include "runtime/Fp32Executor.h"

namespace fs = std::filesystem;
using namespace qs;

namespace {

const fs::path kFolder = fs::path(QS_SOURCE_DIR) / "tests/golden/ops";
// Per element; and, for sums that nearly cancel, a millionth of the largest element.
constexpr double kRelative = 1e-4, kOfLargest = 1e-6;

double largest(const Tensor& tensor) {
    double result = 0.0;
    for (std::int64_t i = 0; isFloat(tensor.type()) && i < tensor.count(); ++i)
        if (std::isfinite(tensor.at(i))) result = std::max(result, std::abs(tensor.at(i)));
    return result;
}

std::vector<std::string> caseNames() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(kFolder))
        if (entry.path().extension() == ".onnx") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

// Arrays stem_0, stem_1, ... in order.
std::vector<Tensor> numbered(const std::map<std::string, Tensor>& arrays, const std::string& stem) {
    std::vector<Tensor> list;
    for (auto it = arrays.find(stem + "_0"); it != arrays.end();
         it = arrays.find(stem + "_" + std::to_string(list.size())))
        list.push_back(it->second);
    return list;
}

} // namespace

class OpsGoldenTest : public QObject {
    Q_OBJECT

private slots:
    void matchesOnnxRuntime_data() {
        QTest::addColumn<QString>("name");
        for (const std::string& name : caseNames())
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
    }

    void matchesOnnxRuntime() {
        QFETCH(QString, name);
        const std::string stem = name.toStdString();
        const auto arrays = data::readNpz(kFolder / (stem + ".npz"));
        QVERIFY2(arrays.ok(), arrays.ok() ? "" : describe(arrays.error()).c_str());
        JobContext job;
        const auto graph = onnx::read(kFolder / (stem + ".onnx"), job);
        QVERIFY2(graph.ok(), graph.ok() ? "" : describe(graph.error()).c_str());
        const auto executor = runtime::Fp32Executor::create(*graph);
        QVERIFY2(executor.ok(), executor.ok() ? "" : describe(executor.error()).c_str());
        const auto outputs = (*executor)->run(numbered(*arrays, "input"), job);
        QVERIFY2(outputs.ok(), outputs.ok() ? "" : describe(outputs.error()).c_str());
        const std::vector<Tensor> golden = numbered(*arrays, "output");
        QVERIFY(!golden.empty());
        QCOMPARE(outputs->size(), golden.size());
        for (std::size_t i = 0; i < golden.size(); ++i) {
            const std::string different =
                testing::difference((*outputs)[i], golden[i], kRelative, kOfLargest * largest(golden[i]));
            QVERIFY2(different.empty(), different.c_str());
        }
    }

    // An operator without golden data is an operator nobody has checked.
    void everyOperatorHasACase() {
        std::set<std::string> seen;
        JobContext job;
        for (const std::string& name : caseNames()) {
            const auto graph = onnx::read(kFolder / (name + ".onnx"), job);
            QVERIFY(graph.ok());
            for (const NodeId id : (*graph)->nodes())
                seen.insert((*graph)->node(id).domain + "." + (*graph)->node(id).op);
        }
        for (const ops::OpDef& op : ops::allOps()) {
            const std::string key = std::string(op.domain) + "." + op.type;
            QVERIFY2(seen.count(key) != 0, key.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(OpsGoldenTest)
#include "test_ops_golden.moc"
