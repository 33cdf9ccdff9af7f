// Which layers of a fused graph run in integers, and where the quantizer of each of their values comes from.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"
#include "quant/Options.h"

namespace qs::quant {

struct FloatNode {
    NodeId node;
    std::string reason;
};

struct QuantPlan {
    // By NodeId; true: the node is lowered to integers. Clamps that are fused count with their layer.
    std::vector<bool> integer;
    // A Relu or Clip that the integer layer producing its input takes over: clamp node -> that layer. Its
    // output value carries the layer's quantizer.
    std::map<NodeId, NodeId> fusedInto;
    std::vector<FloatNode> floats;  // layers that do arithmetic and stay in float
    std::vector<ValueId> calibrate; // values whose quantizer calibration must supply
    // Values that share another value's quantizer, because only integers are moved between them.
    std::map<ValueId, ValueId> inherits;
};

// Decides for a fused graph and moves trained quantizers over fused clamps. Findings: "quantizer-dropped",
// "excluded", ...
QuantPlan planQuantization(Graph& graph, const QuantOptions& options, std::vector<Diagnostic>& findings);

// Gives calibrated values and those that inherit their quantizers. `ranges`: real range by calibrated value,
// in the order of plan.calibrate. Scales around Add, Sub and Mul keep away from ties (TieFreeScales.h). Each
// is a finding ("calibrated", "inherited").
struct RealRange {
    double low = 0.0, high = 0.0;
};
void applyCalibration(Graph& graph, const QuantPlan& plan, const std::vector<RealRange>& ranges,
                      const QuantOptions& options, std::vector<Diagnostic>& findings);

} // namespace qs::quant
