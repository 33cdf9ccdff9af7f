// One engine on one network, ready to run: what `run` and `bench` share.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "Network.h"
#include "runtime/Fp32Executor.h"
#include "runtime/Int8Emulator.h"

namespace qs::cli {

class EngineRunner {
public:
    // Name of a value, and the value itself; codes of an INT8 network come as they are, with `codes` set.
    struct Seen {
        const std::string& name;
        const Tensor& tensor;
        const runtime::IntTensor* codes; // nullptr for floats
    };
    using Observer = std::function<void(const Seen&)>;

    // The network has been through prepareEngine(). A model that cannot be compiled is refused with its error
    // finding.
    static Result<EngineRunner> create(const Network& network, pipeline::Engine engine);

    const std::vector<GraphPort>& inputs() const { return m_graph->inputs; }
    const Graph& graph() const { return *m_graph; }
    std::vector<std::string> outputNames() const;
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                    const Observer& observer = {}) const;
    const runtime::Int8Emulator* emulator() const { return m_emulator.get(); }

private:
    std::shared_ptr<const Graph> m_graph; // of the model, for names and shapes of the inputs
    std::shared_ptr<const runtime::Fp32Executor> m_float;
    std::shared_ptr<const runtime::Int8Emulator> m_emulator;
};

} // namespace qs::cli
