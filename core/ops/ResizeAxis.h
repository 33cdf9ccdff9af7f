// Resize along one axis: which input elements an output element is made of, and with what weights.
#pragma once

#include <cstdint>
#include <vector>

#include "ops/Op.h"

namespace qs::ops {

struct AxisScale {
    std::int64_t in = 0, out = 0;
    float scale = 1.0f, roiStart = 0.0f, roiEnd = 1.0f;
    bool fromSizes = false; // the node gives sizes; `scale` follows from them
};

struct AxisWeights {
    struct Row { // of one output element: [first, last) of index and weight
        std::size_t first = 0, last = 0;
        bool outside = false; // its place lies outside the input
    };
    std::vector<Row> rows;
    std::vector<std::int64_t> index;
    std::vector<float> weight;
};

enum class ResizeMode { Nearest, Linear, Cubic };

// The attributes of a Resize or Upsample node.
struct ResizeRule {
    ResizeMode mode = ResizeMode::Nearest;
    std::string coordinates, nearest;
    float cubicA = -0.75f;
    bool excludeOutside = false, antialias = false;

    static Result<ResizeRule> of(const Node& node, std::int64_t opset);
    bool crops() const { return coordinates == "tf_crop_and_resize"; }
    // Errors: an unknown coordinate transformation.
    Result<AxisWeights> weightsOf(const Node& node, const AxisScale& axis) const;

private:
    float place(const AxisScale& axis, std::int64_t x) const;
    std::int64_t nearestIndex(float place, const AxisScale& axis) const;
    void addInterpolated(AxisWeights& w, float place, const AxisScale& axis) const;
};

} // namespace qs::ops
