#include "EngineRunner.h"

#include <algorithm>

namespace qs::cli {

Result<EngineRunner> EngineRunner::create(const Network& network, pipeline::Engine engine) {
    const pipeline::Model& model = *network.model;
    if (!model.compilable) {
        const auto worst = std::find_if(model.findings.begin(), model.findings.end(),
                                        [](const Diagnostic& d) { return d.severity == Severity::Error; });
        if (worst != model.findings.end()) return *worst;
        return makeError("not-compilable", "", "the model can be shown, but not run");
    }
    EngineRunner runner;
    runner.m_graph = model.lifted;
    if (engine == pipeline::Engine::Int8) {
        QS_TRY(runner.m_emulator, runtime::Int8Emulator::create(network.compiled->network));
    } else {
        runtime::Fp32Options options;
        options.simulate = engine == pipeline::Engine::Sim;
        QS_TRY(runner.m_float, runtime::Fp32Executor::create(model.lifted, options));
    }
    return runner;
}

std::vector<std::string> EngineRunner::outputNames() const {
    if (m_emulator) return m_emulator->network().outputNames;
    std::vector<std::string> names;
    for (const GraphPort& port : m_graph->outputs)
        names.push_back(port.name);
    return names;
}

Result<std::vector<Tensor>> EngineRunner::run(const std::vector<Tensor>& inputs, JobContext& job,
                                              const Observer& observer) const {
    if (m_emulator) {
        if (!observer) return m_emulator->run(inputs, job);
        const std::vector<runtime::IntTensor>& tensors = m_emulator->network().tensors;
        return m_emulator->run(inputs, job, [&](int index, const Tensor& tensor) {
            const runtime::IntTensor& about = tensors[static_cast<std::size_t>(index)];
            observer({about.name, tensor, about.isInteger() ? &about : nullptr});
        });
    }
    if (!observer) return m_float->run(inputs, job);
    return m_float->run(inputs, job, [&](ValueId id, const Tensor& tensor) {
        observer({m_graph->value(id).name, tensor, nullptr});
    });
}

} // namespace qs::cli
