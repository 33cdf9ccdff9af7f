#include <algorithm>
#include <chrono>

#include "base/Parallel.h"
#include "pipeline/Pipeline.h"
#include "pipeline/Scores.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

namespace qs::pipeline {

namespace {

class FloatRunner final : public Runner {
public:
    explicit FloatRunner(std::shared_ptr<const runtime::Fp32Executor> executor)
        : m_executor(std::move(executor)) {
        for (const GraphPort& port : m_executor->graph().outputs)
            m_names.push_back(port.name);
    }
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                    const Observer& observer) const override {
        if (!observer) return m_executor->run(inputs, job);
        return m_executor->run(inputs, job, [&](ValueId id, const Tensor& t) {
            observer(m_executor->graph().value(id).name, t);
        });
    }
    const std::vector<std::string>& outputNames() const override { return m_names; }

private:
    std::shared_ptr<const runtime::Fp32Executor> m_executor;
    std::vector<std::string> m_names;
};

class IntegerRunner final : public Runner {
public:
    explicit IntegerRunner(std::shared_ptr<const runtime::Int8Emulator> emulator)
        : m_emulator(std::move(emulator)) {}
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                    const Observer& observer) const override {
        if (!observer) return m_emulator->run(inputs, job);
        return m_emulator->run(inputs, job, [&](int index, const Tensor& t) {
            const runtime::IntTensor& info = m_emulator->network().tensors[static_cast<std::size_t>(index)];
            if (!info.isInteger()) return observer(info.name, t);
            Quantizer q;
            q.scale = {info.scale};
            q.zeroPoint = {info.zeroPoint};
            observer(info.name, dequantize(t, q));
        });
    }
    const std::vector<std::string>& outputNames() const override { return m_emulator->network().outputNames; }

private:
    std::shared_ptr<const runtime::Int8Emulator> m_emulator;
};

} // namespace

Result<std::shared_ptr<const Runner>> makeRunner(const Model& model, const CompiledModel* compiled,
                                                 Engine engine) {
    if (engine == Engine::Int8) {
        if (!compiled) return makeError("bad-usage", "", "the int8 engine needs a compiled network");
        QS_TRY(auto emulator, runtime::Int8Emulator::create(compiled->network));
        return std::shared_ptr<const Runner>(std::make_shared<IntegerRunner>(std::move(emulator)));
    }
    if (!model.compilable)
        for (const Diagnostic& finding : model.findings)
            if (finding.severity == Severity::Error) return finding;
    QS_TRY(auto executor, runtime::Fp32Executor::create(model.lifted, {engine == Engine::Sim, true}));
    return std::shared_ptr<const Runner>(std::make_shared<FloatRunner>(std::move(executor)));
}

Result<Evaluation> evaluateModel(const Model& model, const CompiledModel* compiled, Engine engine,
                                 const data::Dataset& dataset, JobContext& job) {
    QS_TRY(const auto runner, makeRunner(model, compiled, engine));
    const auto begin = std::chrono::steady_clock::now();
    std::atomic<std::int64_t> first{0}, five{0}, labelled{0}, done{0};
    const std::int64_t size = dataset.size();
    std::vector<std::uint8_t> right(static_cast<std::size_t>(size),
                                    0); // bits of one byte are no place for threads
    QS_CHECK(parallelFor(0, size, job, [&](std::int64_t i, int) -> Result<void> {
        QS_TRY(const auto inputs, dataset.inputs(i));
        QS_TRY(const auto outputs, runner->run(inputs, job));
        if (outputs.empty()) return makeError("unsupported-graph", "", "the network has no output");
        if (const auto label = dataset.label(i)) {
            const std::int64_t rank = rankOf(outputs[0], *label);
            ++labelled;
            first += rank == 0;
            right[static_cast<std::size_t>(i)] = rank == 0;
            five += rank >= 0 && rank < 5;
        }
        const std::int64_t n = ++done;
        job.progress(static_cast<double>(n) / static_cast<double>(size), "evaluate",
                     "sample " + std::to_string(n) + " of " + std::to_string(size));
        return {};
    }));
    Evaluation result;
    result.samples = size;
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (labelled > 0) {
        result.top1 = 100.0 * static_cast<double>(first) / static_cast<double>(labelled);
        result.top5 = 100.0 * static_cast<double>(five) / static_cast<double>(labelled);
        result.right.assign(right.begin(), right.end());
    }
    return result;
}

} // namespace qs::pipeline
