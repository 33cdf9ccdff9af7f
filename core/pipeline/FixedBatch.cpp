#include "pipeline/FixedBatch.h"

namespace qs::pipeline {

namespace {

// Beyond this a first dimension is a size of something else, or hostile.
constexpr std::int64_t kLargestBatch = 4096;

} // namespace

std::int64_t fixedBatch(const Graph& graph) {
    std::int64_t batch = 1;
    for (const GraphPort& port : graph.inputs) {
        const auto& shape = graph.value(port.value).shape;
        if (!shape || shape->rank() < 2 || (*shape)[0] < 1) return 1;
        if (batch > 1 && (*shape)[0] != batch) return 1;
        batch = (*shape)[0];
    }
    return batch <= kLargestBatch ? batch : 1;
}

std::int64_t fixedBatch(const Model& model) {
    return fixedBatch(*model.lifted);
}

} // namespace qs::pipeline
