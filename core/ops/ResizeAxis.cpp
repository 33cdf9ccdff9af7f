#include "ops/ResizeAxis.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qs::ops {

namespace {

constexpr std::array kCoordinates = {"half_pixel",        "half_pixel_symmetric", "pytorch_half_pixel",
                                     "align_corners",     "asymmetric",           "tf_half_pixel_for_nn",
                                     "tf_crop_and_resize"};
constexpr std::array kNearest = {"round_prefer_floor", "round_prefer_ceil", "floor", "ceil", "simple"};

// Keys' cubic convolution with parameter a (Keys 1981).
float cubic(float x, float a) {
    x = std::abs(x);
    if (x < 1.0f) return ((a + 2.0f) * x - (a + 3.0f)) * x * x + 1.0f;
    if (x < 2.0f) return ((a * x - 5.0f * a) * x + 8.0f * a) * x - 4.0f * a;
    return 0.0f;
}

} // namespace

Result<ResizeRule> ResizeRule::of(const Node& node, std::int64_t opset) {
    ResizeRule rule;
    // Before opset 11 there was one coordinate rule, and nearest rounded down when enlarging, up when
    // shrinking.
    const bool old = node.op == "Upsample" || opset < 11;
    rule.coordinates = old ? "asymmetric" : node.stringOr("coordinate_transformation_mode", "half_pixel");
    rule.nearest = old ? "simple" : node.stringOr("nearest_mode", "round_prefer_floor");
    rule.cubicA = node.floatOr("cubic_coeff_a", -0.75f);
    rule.excludeOutside = node.intOr("exclude_outside", 0) != 0;
    rule.antialias = node.intOr("antialias", 0) != 0;
    const std::string mode = node.stringOr("mode", "nearest");
    if (mode == "linear" || mode == "bilinear")
        rule.mode = ResizeMode::Linear;
    else if (mode == "cubic")
        rule.mode = ResizeMode::Cubic;
    else if (mode != "nearest")
        return badNode(node, "an unknown mode");
    if (std::find(kCoordinates.begin(), kCoordinates.end(), rule.coordinates) == kCoordinates.end())
        return badNode(node, "an unknown coordinate_transformation_mode");
    if (std::find(kNearest.begin(), kNearest.end(), rule.nearest) == kNearest.end())
        return badNode(node, "an unknown nearest_mode");
    return rule;
}

// Where output element x lies in the input, in float32 as the scales are.
float ResizeRule::place(const AxisScale& axis, std::int64_t i) const {
    const auto x = static_cast<float>(i), in = static_cast<float>(axis.in),
               out = static_cast<float>(axis.out);
    if (coordinates == "asymmetric") return x / axis.scale;
    if (coordinates == "align_corners") { // a given scale counts without rounding, as in ONNX's own tests
        const float width = axis.fromSizes ? out : axis.scale * in;
        return axis.out > 1 && width > 1.0f ? x * (in - 1.0f) / (width - 1.0f) : 0.0f;
    }
    if (coordinates == "pytorch_half_pixel") return axis.out > 1 ? (x + 0.5f) / axis.scale - 0.5f : 0.0f;
    if (coordinates == "tf_half_pixel_for_nn") return (x + 0.5f) / axis.scale;
    if (coordinates == "tf_crop_and_resize")
        return axis.out > 1 ? axis.roiStart * (in - 1.0f) +
                                  x * (axis.roiEnd - axis.roiStart) * (in - 1.0f) / (out - 1.0f)
                            : 0.5f * (axis.roiStart + axis.roiEnd) * (in - 1.0f);
    if (coordinates == "half_pixel_symmetric") { // the output's true width is scale * in, without rounding
        const float adjustment = out / (axis.scale * in);
        return in / 2.0f * (1.0f - adjustment) + (x + 0.5f) / axis.scale - 0.5f;
    }
    return (x + 0.5f) / axis.scale - 0.5f;
}

std::int64_t ResizeRule::nearestIndex(float place, const AxisScale& axis) const {
    float index = std::floor(place);
    if (nearest == "ceil" || (nearest == "simple" && axis.scale < 1.0f))
        index = std::ceil(place);
    else if (nearest == "round_prefer_floor")
        index = std::ceil(place - 0.5f);
    else if (nearest == "round_prefer_ceil")
        index = std::floor(place + 0.5f);
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(index), 0, axis.in - 1);
}

// Linear or cubic, the kernel widened by the scale when antialiasing. Elements outside the input are those
// at its edge, or left out.
void ResizeRule::addInterpolated(AxisWeights& w, float place, const AxisScale& axis) const {
    const float squeeze = antialias ? std::min(axis.scale, 1.0f) : 1.0f;
    const float reach = (mode == ResizeMode::Cubic ? 2.0f : 1.0f) / squeeze;
    const std::size_t first = w.index.size();
    auto kernel = [&](float distance) {
        return mode == ResizeMode::Cubic ? cubic(distance, cubicA)
                                         : std::max(0.0f, 1.0f - std::abs(distance));
    };
    const bool leaveOut = excludeOutside && (antialias || mode == ResizeMode::Cubic);
    // Linear interpolation holds the place inside the input instead of repeating the edge: the same sum.
    if (mode == ResizeMode::Linear && !antialias)
        place = std::clamp(place, 0.0f, static_cast<float>(axis.in - 1));
    auto begin = static_cast<std::int64_t>(std::floor(place - reach)) + 1,
         end = static_cast<std::int64_t>(std::ceil(place + reach));
    if (leaveOut) {
        begin = std::max<std::int64_t>(begin, 0);
        end = std::min(end, axis.in);
    }
    float sum = 0.0f;
    for (std::int64_t i = begin; i < end; ++i) {
        const float weight = kernel((static_cast<float>(i) - place) * squeeze);
        if (weight == 0.0f) continue;
        w.index.push_back(std::clamp<std::int64_t>(i, 0, axis.in - 1));
        w.weight.push_back(weight);
        sum += weight;
    }
    if ((leaveOut || antialias) && sum != 0.0f)
        for (std::size_t i = first; i < w.weight.size(); ++i)
            w.weight[i] /= sum;
}

Result<AxisWeights> ResizeRule::weightsOf(const Node& node, const AxisScale& axis) const {
    AxisWeights w;
    // A kernel as wide as the whole axis for every element: bounded so that no file can ask for more.
    constexpr double kMostWeights = 1 << 27;
    const double width = antialias ? std::min(4.0 / static_cast<double>(std::min(axis.scale, 1.0f)) + 2.0,
                                              static_cast<double>(axis.in))
                                   : 4.0;
    if (!(width * static_cast<double>(axis.out) < kMostWeights))
        return unsupported(node, "an axis of this size");
    w.rows.reserve(static_cast<std::size_t>(axis.out));
    for (std::int64_t x = 0; x < axis.out; ++x) {
        AxisWeights::Row row;
        row.first = w.index.size();
        float at = place(axis, x);
        row.outside = crops() && (at < 0.0f || at > static_cast<float>(axis.in - 1));
        // A place far outside (or no number) is as good as one just outside.
        const float far = static_cast<float>(axis.in) + 4.0f;
        at = at > -4.0f ? std::min(at, far) : -4.0f;
        if (mode == ResizeMode::Nearest) {
            w.index.push_back(nearestIndex(at, axis));
            w.weight.push_back(1.0f);
        } else {
            addInterpolated(w, at, axis);
        }
        row.last = w.index.size();
        w.rows.push_back(row);
    }
    return w;
}

} // namespace qs::ops
