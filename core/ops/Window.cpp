#include "ops/Window.h"

#include <algorithm>

#include "ops/Op.h"

namespace qs::ops {

namespace {

constexpr std::int64_t kLimit = std::int64_t{1} << 24;

bool inRange(const std::vector<std::int64_t>& values, std::int64_t low) {
    return std::all_of(values.begin(), values.end(), [&](std::int64_t v) { return v >= low && v <= kLimit; });
}

} // namespace

Result<Window> resolveWindow(const Node& node, const Shape& input,
                             const std::vector<std::int64_t>& weightKernel, bool allowCeil) {
    const int axes = input.rank() - 2;
    if (axes < 1) return badShape(node, "the input " + input.toString() + " has no spatial axis");
    const auto n = static_cast<std::size_t>(axes);
    Window w;
    w.kernel = node.intsOr("kernel_shape", weightKernel);
    w.strides = node.intsOr("strides", std::vector<std::int64_t>(n, 1));
    w.dilations = node.intsOr("dilations", std::vector<std::int64_t>(n, 1));
    auto pads = node.intsOr("pads", std::vector<std::int64_t>(2 * n, 0));
    if (w.kernel.size() != n || w.strides.size() != n || w.dilations.size() != n || pads.size() != 2 * n)
        return badNode(node, "kernel_shape, strides, dilations or pads do not fit an input of rank " +
                                 std::to_string(input.rank()));
    if (!inRange(w.kernel, 1) || !inRange(w.strides, 1) || !inRange(w.dilations, 1) || !inRange(pads, 0))
        return badNode(node, "kernel_shape, strides, dilations or pads are out of range");
    const std::string autoPad = node.stringOr("auto_pad", "NOTSET");
    const bool ceil = allowCeil && node.intOr("ceil_mode", 0) != 0;
    w.padBegin.assign(pads.begin(), pads.begin() + axes);
    w.padEnd.assign(pads.begin() + axes, pads.end());
    w.out.assign(n, Shape::kUnknown);
    for (std::size_t i = 0; i < n; ++i) {
        const std::int64_t extent = (w.kernel[i] - 1) * w.dilations[i] + 1;
        const std::int64_t size = input[static_cast<int>(i) + 2];
        if (autoPad == "VALID") w.padBegin[i] = w.padEnd[i] = 0;
        if (size < 0) continue;
        constexpr std::int64_t kLargest = std::int64_t{1} << 40; // sums below stay far from overflow
        if (size > kLargest) return badShape(node, "an axis of " + std::to_string(size) + " is too large");
        if (autoPad == "SAME_UPPER" || autoPad == "SAME_LOWER") {
            w.out[i] = (size + w.strides[i] - 1) / w.strides[i];
            const std::int64_t total =
                std::max<std::int64_t>(0, (w.out[i] - 1) * w.strides[i] + extent - size);
            w.padBegin[i] = autoPad == "SAME_UPPER" ? total / 2 : total - total / 2;
            w.padEnd[i] = total - w.padBegin[i];
            continue;
        }
        const std::int64_t room = size + w.padBegin[i] + w.padEnd[i] - extent;
        if (room < 0)
            return badShape(node, "the window of " + std::to_string(extent) +
                                      " is larger than the padded input of " +
                                      std::to_string(size + w.padBegin[i] + w.padEnd[i]));
        w.out[i] = (room + (ceil ? w.strides[i] - 1 : 0)) / w.strides[i] + 1;
        // A window that would begin in the padding behind the input is left out (ONNX, as PyTorch does it).
        if (ceil && (w.out[i] - 1) * w.strides[i] >= size + w.padBegin[i]) --w.out[i];
    }
    return w;
}

} // namespace qs::ops
