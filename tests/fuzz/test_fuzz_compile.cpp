// Damaged models through the whole of `compile`, in this process. QS_FUZZ_COUNT=10000 runs more of them.
#include <QTest>

#include "CompileTrial.h"
#include "TinyModels.h"

using namespace qs;

class TestFuzzCompile : public QObject {
    Q_OBJECT
private slots:
    void wholeModelsCompile() {
        for (const Graph& graph : fuzz::tinyModels()) {
            const std::string bytes = *onnx::serialize(graph);
            const fuzz::Trial trial = fuzz::compileTrial(std::as_bytes(std::span(bytes)));
            QVERIFY2(trial.fault.empty(), trial.fault.c_str());
            QVERIFY2(trial.outcome == fuzz::Outcome::Compiled, (graph.name + ": " + trial.reason).c_str());
        }
    }

    void damagedModels() {
        const std::vector<Graph> models = fuzz::tinyModels();
        std::map<fuzz::Outcome, int> outcomes;
        const fuzz::Seeds seeds(4000);
        seeds.forEach([&](std::uint64_t seed, fuzz::Random& random) {
            Graph graph = models[random.below(models.size())];
            const bool ofBytes = random.chance(3);
            if (!ofBytes) fuzz::damageGraph(graph, random);
            const auto written = onnx::serialize(graph);
            if (!written) return; // a cycle
            const std::string bytes = ofBytes ? fuzz::mutate(*written, random) : *written;
            const fuzz::Trial trial = fuzz::compileTrial(std::as_bytes(std::span(bytes)));
            ++outcomes[trial.outcome];
            QVERIFY2(trial.fault.empty(),
                     qPrintable(QString("seed %1: %2").arg(seed).arg(trial.fault.c_str())));
        });
        qInfo("compiled %d, not read %d, not understood %d, not compilable %d, refused by compile %d, "
              "not exported %d, too large %d",
              outcomes[fuzz::Outcome::Compiled], outcomes[fuzz::Outcome::NotRead],
              outcomes[fuzz::Outcome::NotUnderstood], outcomes[fuzz::Outcome::NotCompilable],
              outcomes[fuzz::Outcome::NotCompiled], outcomes[fuzz::Outcome::NotExported],
              outcomes[fuzz::Outcome::TooLarge]);
        if (seeds.count >= 1000) {
            QVERIFY(outcomes[fuzz::Outcome::Compiled] > 50);
            QVERIFY(outcomes[fuzz::Outcome::NotCompiled] > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzCompile)
#include "test_fuzz_compile.moc"
