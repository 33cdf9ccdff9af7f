// Runs an integer network bit by bit as NUMERICS.md 2 says, under the rounding rules the network names.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "base/JobContext.h"
#include "base/Result.h"
#include "runtime/IntNetwork.h"

namespace qs::runtime {

struct EmulatorOptions {
    // Neither changes a bit of the results.
    bool referenceKernels = false; // the scalar reference only
    bool portableKernels = false;  // no oneDNN
};

class Int8Emulator {
public:
    // `tensor` indexes IntNetwork::tensors; integer tensors come as codes, float ones as they are; row-major
    // in the tensor's own (ONNX) dimension order.
    using Observer = std::function<void(int tensor, const Tensor&)>;

    // Packs weights once. Errors: "bad-network", "unsupported-op" with the layer's name.
    static Result<std::shared_ptr<const Int8Emulator>> create(std::shared_ptr<const IntNetwork> network,
                                                              const EmulatorOptions& options = {});
    virtual ~Int8Emulator() = default;

    // Float (or raw integer) inputs in, outputs dequantized to float where the network ends on codes. Safe
    // from several threads at once. An int32 accumulator that overflows is the error "accumulator-overflow".
    virtual Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs, JobContext& job,
                                            const Observer& observer = {}) const = 0;
    // Only op `index`, on the given inputs in its own types (codes or floats): the isolated view of the
    // analysis.
    virtual Result<std::vector<Tensor>> runOp(int index, const std::vector<Tensor>& inputs,
                                              JobContext& job) const = 0;
    virtual const IntNetwork& network() const = 0;
};

} // namespace qs::runtime
