// AveragePool (also global, also ReduceMean over the spatial axes) and MaxPool on codes.
#include <algorithm>
#include <map>
#include <optional>

#include "kernels/int8/Pool.h"
#include "ops/PoolShape.h"
#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

struct PoolPlan {
    Node node;
    IntTensor input, output;
    kernels::Grid grid; // the output's, clamped
    kernels::Rounding rounding = kernels::Rounding::Onnx;
    bool average = false, dropAxes = false;

    // One requantization by scale ratio and count.
    kernels::Requantizer requantizer(std::int64_t count) const {
        return {
            rounding,
            {kernels::makeMultiplier(rounding, input.scale, 1.0f, output.scale * static_cast<float>(count))},
            grid.zeroPoint,
            grid.qmin,
            grid.qmax};
    }
};

// Pointers to the input pixels under one window, channels last.
template <class T>
void collectTaps(const kernels::ConvGeometry& g, const std::array<std::int64_t, 3>& at, const T* x,
                 std::vector<const T*>& taps) {
    taps.clear();
    ops::forEachInWindow(g, at, [&](std::int64_t offset) { taps.push_back(x + offset * g.inChannels); });
}

// Line by line of the output: the maximum of the input lines under the window first, then along that.
template <class T>
void maxChannelsLast(const PoolPlan& plan, const kernels::ConvGeometry& g, const T* x, T* y) {
    const auto low = static_cast<T>(plan.grid.qmin), high = static_cast<T>(plan.grid.qmax);
    kernels::ConvGeometry lines = g, pixels = g; // the window's parts across and along the lines
    lines.kernel[2] = lines.in[2] = lines.out[2] = lines.stride[2] = 1;
    lines.padBegin[2] = 0;
    lines.inChannels = g.in[2] * g.inChannels;
    pixels.kernel[0] = pixels.kernel[1] = pixels.in[0] = pixels.in[1] = 1;
    pixels.padBegin[0] = pixels.padBegin[1] = 0;
    std::vector<const T*> taps;
    std::vector<T> largest(static_cast<std::size_t>(lines.inChannels));
    for (std::int64_t n = 0; n < g.batch; ++n, x += g.inPixels() * g.inChannels)
        ops::forEachPosition(lines, [&](const std::array<std::int64_t, 3>& line) {
            collectTaps(lines, line, x, taps);
            kernels::maxOfTaps(taps, lines.inChannels, low, high, largest.data());
            for (std::int64_t w = 0; w < g.out[2]; ++w, y += g.inChannels) {
                collectTaps(pixels, {0, 0, w}, largest.data(), taps);
                kernels::maxOfTaps(taps, g.inChannels, low, high, y);
            }
        });
}

template <class T>
void maxChannelsFirst(const PoolPlan& plan, const kernels::ConvGeometry& g, const T* x, T* y) {
    const auto low = static_cast<T>(plan.grid.qmin), high = static_cast<T>(plan.grid.qmax);
    for (std::int64_t plane = 0; plane < g.batch * g.inChannels; ++plane, x += g.inPixels())
        ops::forEachPosition(g, [&](const std::array<std::int64_t, 3>& at) {
            T best = low;
            ops::forEachInWindow(g, at, [&](std::int64_t offset) { best = std::max(best, x[offset]); });
            *y++ = std::min(best, high);
        });
}

// One requantization per number of pixels under the window.
class AverageRequantizer {
public:
    explicit AverageRequantizer(const PoolPlan& plan) : m_plan(plan) {}
    const kernels::Requantizer& of(std::int64_t count) {
        auto known = m_byCount.find(count);
        if (known == m_byCount.end()) known = m_byCount.emplace(count, m_plan.requantizer(count)).first;
        return known->second;
    }
    // nothing: the sum of so many taps, less their zero points, leaves int32.
    std::optional<std::uint8_t> code(std::int64_t sum, std::int64_t taps,
                                     const kernels::Requantizer& requantizer) const {
        sum -= taps * m_plan.input.zeroPoint;
        if (sum < INT32_MIN || sum > INT32_MAX) return std::nullopt;
        return static_cast<std::uint8_t>(requantizer.apply(static_cast<std::int32_t>(sum), 0));
    }

private:
    const PoolPlan& m_plan;
    std::map<std::int64_t, kernels::Requantizer> m_byCount;
};

template <class T>
bool averageChannelsLast(const PoolPlan& plan, const ops::PoolShape& s, const T* x, std::uint8_t* y) {
    const auto& g = s.geometry;
    AverageRequantizer requantizer(plan);
    std::vector<const T*> taps;
    std::vector<std::int32_t> sums(static_cast<std::size_t>(g.inChannels));
    bool fits = true;
    for (std::int64_t n = 0; n < g.batch; ++n, x += g.inPixels() * g.inChannels)
        ops::forEachPosition(g, [&](const std::array<std::int64_t, 3>& at) {
            collectTaps(g, at, x, taps);
            kernels::sumOfTaps(taps, g.inChannels, sums.data());
            const kernels::Requantizer& rule =
                requantizer.of(std::max<std::int64_t>(1, ops::windowCount(g, at, s.countIncludePad)));
            for (const std::int32_t sum : sums) {
                const auto code = requantizer.code(sum, static_cast<std::int64_t>(taps.size()), rule);
                fits = fits && code;
                *y++ = code.value_or(0);
            }
        });
    return fits;
}

template <class T>
bool averageChannelsFirst(const PoolPlan& plan, const ops::PoolShape& s, const T* x, std::uint8_t* y) {
    const auto& g = s.geometry;
    AverageRequantizer requantizer(plan);
    bool fits = true;
    for (std::int64_t plane = 0; plane < g.batch * g.inChannels; ++plane, x += g.inPixels())
        ops::forEachPosition(g, [&](const std::array<std::int64_t, 3>& at) {
            std::int64_t sum = 0, taps = 0;
            ops::forEachInWindow(g, at, [&](std::int64_t offset) {
                sum += x[offset];
                ++taps;
            });
            const auto code = requantizer.code(
                sum, taps,
                requantizer.of(std::max<std::int64_t>(1, ops::windowCount(g, at, s.countIncludePad))));
            fits = fits && code;
            *y++ = code.value_or(0);
        });
    return fits;
}

template <class T>
Result<void> runTyped(const PoolPlan& plan, const ops::PoolShape& s, const Buffer& x, Tensor& y) {
    const T* source = x.tensor.data<T>();
    bool fits = true;
    if (plan.average)
        fits = x.channelsLast
                   ? averageChannelsLast(plan, s, source, static_cast<std::uint8_t*>(y.mutableRaw()))
                   : averageChannelsFirst(plan, s, source, static_cast<std::uint8_t*>(y.mutableRaw()));
    else if (x.channelsLast)
        maxChannelsLast(plan, s.geometry, source, y.mutableData<T>());
    else
        maxChannelsFirst(plan, s.geometry, source, y.mutableData<T>());
    if (!fits) return makeError("accumulator-overflow", plan.node.name, "an int32 accumulator overflows");
    return {};
}

Result<std::vector<Buffer>> runPool(const PoolPlan& plan, const Buffer& given) {
    QS_TRY(const ops::PoolShape s, ops::resolvePool(plan.node, given.tensor.shape()));
    // The vector loop sums in int32; so many pixels under one window are left to the other one.
    const Buffer x = s.geometry.kernelPixels() < (1 << 23) ? given : toChannelsFirst(given);
    if (x.tensor.type() != plan.input.type) return makeError("bad-input", plan.node.name, "wants codes");
    if (!plan.dropAxes) QS_CHECK(checkDeclared(s.output, plan.output, plan.node.name));
    QS_TRY(Tensor y, Tensor::makeChecked(plan.output.type, s.output));
    QS_CHECK(x.tensor.type() == DataType::U8 ? runTyped<std::uint8_t>(plan, s, x, y)
                                             : runTyped<std::int8_t>(plan, s, x, y));
    if (plan.dropAxes) return std::vector<Buffer>{{y.reshaped(Shape{s.output[0], s.output[1]}), false}};
    return std::vector<Buffer>{{std::move(y), x.channelsLast}};
}

} // namespace

Result<IntKernel> makeIntPool(const IntKernelRequest& request) {
    if (request.op.inputs.size() != 1) return badNetwork(request.op, "needs one input");
    auto plan = std::make_shared<PoolPlan>();
    plan->node = nodeOf(request.op);
    plan->input = request.input(0);
    plan->output = request.output();
    plan->grid = clampedGrid(request);
    plan->rounding = kernels::averageRounding(request.network.rounding);
    plan->average = request.op.kind == IntOpKind::AveragePool;
    for (const IntTensor* t : {&plan->input, &plan->output})
        if (t->type != DataType::U8 && t->type != DataType::I8)
            return badNetwork(request.op, "works on 8-bit codes");
    if (!plan->average && plan->input.type != plan->output.type)
        return badNetwork(request.op, "a maximum keeps the type of its codes");
    if (plan->node.op == "ReduceMean") { // over all spatial axes, which lowering has made sure of
        plan->dropAxes = plan->node.intOr("keepdims", 1) == 0;
        plan->node.op = "GlobalAveragePool";
    }
    return IntKernel([plan](std::span<const Buffer> in) { return runPool(*plan, in[0]); });
}

} // namespace qs::runtime
