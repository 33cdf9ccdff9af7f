// Runs a graph in float32 (and whatever other types its operators carry), one operator after the other. With
// `simulate`, every value that carries a Quantizer is fake-quantized right after it is computed: the `sim`
// engine.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"
#include "graph/Graph.h"

namespace qs::runtime {

struct Fp32Options {
    bool simulate = false; // apply Value::quantizer to activations and constants
    // Large 3x3 convolutions by Winograd's algorithm, which rounds otherwise (kernels/fp32/Winograd.h). For
    // plain float inference only. What decides codes stays on direct sums: `simulate`, which ignores this,
    // and calibration, so that ranges do not depend on which kernels a machine has.
    bool fastConvolutions = false;
};

class Fp32Executor {
public:
    // Sees every value of the run that is not constant, inputs included, in order of execution, as the next
    // operator sees it (after fake quantization when simulating).
    using Observer = std::function<void(ValueId, const Tensor&)>;

    // Checks that every operator is supported; error "unsupported-op" names node, operator and opset.
    // Constants are prepared (packed, fake-quantized) once here.
    static Result<std::shared_ptr<const Fp32Executor>> create(std::shared_ptr<const Graph> graph,
                                                              const Fp32Options& options = {});
    virtual ~Fp32Executor() = default;

    // Inputs in the order of graph.inputs; outputs in the order of graph.outputs. Safe from several threads
    // at once; single-threaded inside, so results do not depend on thread counts. Errors: "bad-input",
    // "bad-shape", "cancelled", ... with the node's name.
    virtual Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                            const Observer& observer = {}) const = 0;

    // The outputs after one value has changed: `values` holds every value of an earlier run (index ValueId),
    // and only what depends on `changed` is computed anew. Simulated quantizers are applied downstream, not
    // to `value`.
    virtual Result<std::vector<Tensor>> rerun(const std::vector<Tensor>& values, ValueId changed,
                                              const Tensor& value, JobContext& job) const = 0;
    virtual const Graph& graph() const = 0;
};

} // namespace qs::runtime
