// Legal files with absurd contents (attributes, shapes, wiring): everything behind the reader must bear them.
#include <QTest>

#include <sys/resource.h>

#include "FuzzModels.h"
#include "GraphMutator.h"
#include "onnx/Reader.h"
#include "onnx/Writer.h"
#include "ops/Arity.h"
#include "ops/ShapeInference.h"
#include "passes/Pass.h"
#include "qat/Framework.h"
#include "qat/Lift.h"
#include "runtime/Fp32Executor.h"

using namespace qs;

namespace {

// True when the model ran to its end.
bool tryRun(const std::shared_ptr<const Graph>& g, bool simulate, fuzz::Random& random) {
    const auto executor = runtime::Fp32Executor::create(g, {simulate});
    if (!executor) return false;
    std::vector<Tensor> inputs;
    for (const GraphPort& port : g->inputs) {
        Shape s = g->value(port.value).shape.value_or(Shape{1});
        for (std::int64_t& d : s.dims())
            if (d < 0) d = 1;
        auto t = Tensor::makeChecked(g->value(port.value).type, s, 1 << 20);
        if (!t) return false;
        std::memset(t->mutableRaw(), static_cast<int>(random.below(2)),
                    static_cast<std::size_t>(t->sizeBytes()));
        inputs.push_back(*t);
    }
    JobContext job;
    const auto outputs = (*executor)->run(inputs, job);
    return outputs && outputs->size() == g->outputs.size();
}

} // namespace

class TestFuzzGraph : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
#ifndef QS_SANITIZED
        // A runaway allocation fails here instead of taking the machine with it.
        const rlimit limit{rlim_t{6} << 30, rlim_t{6} << 30};
        ::setrlimit(RLIMIT_AS, &limit);
#endif
    }

    void absurdModels() {
        std::uint64_t ran = 0;
        const fuzz::Seeds seeds(8000);
        seeds.forEach([&](std::uint64_t seed, fuzz::Random& random) {
            const QByteArray where = "seed " + QByteArray::number(static_cast<qulonglong>(seed));
            Graph damaged = fuzz::fuzzModels()[random.below(2)];
            fuzz::damageGraph(damaged, random);
            const auto bytes = onnx::serialize(damaged);
            if (!bytes) return; // a cycle
            JobContext job;
            const auto read = onnx::readBytes(std::as_bytes(std::span(*bytes)), {}, job);
            if (!read) return;
            Graph& raw = **read;
            for (const NodeId id : raw.nodes())
                if (!ops::checkArity(raw.node(id))) return; // as loading does
            ops::inferShapes(raw);
            ops::countMacs(raw);
            qat::detectFramework(raw);
            qat::Lifted lifted = qat::lift(raw);
            QVERIFY2(lifted.graph.verify().ok(), where);
            if (fuzz::isSmall(raw)) ran += tryRun(*read, false, random);
            auto fused = std::make_shared<Graph>(lifted.graph);
            passes::runPasses(*fused);
            const auto verified = fused->verify();
            QVERIFY2(verified.ok(), where + " " + (verified.ok() ? "" : describe(verified.error()).c_str()));
            ops::inferShapes(*fused);
            if (fuzz::isSmall(*fused)) ran += tryRun(fused, true, random);
        });
        if (seeds.count >= 1000) QVERIFY(ran > seeds.count / 10); // the damage leaves enough to compute with
    }
};

QTEST_GUILESS_MAIN(TestFuzzGraph)
#include "test_fuzz_graph.moc"
