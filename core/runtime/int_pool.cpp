// AveragePool (also global, also ReduceMean over the spatial axes) and MaxPool on codes.
#include <algorithm>
#include <map>

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

template <class T>
Result<void> averagePlanes(const PoolPlan& plan, const ops::PoolShape& s, const T* x, std::uint8_t* y,
                           bool channelsLast) {
    const auto& g = s.geometry;
    const std::int64_t channels = g.inChannels, step = channelsLast ? channels : 1;
    std::map<std::int64_t, kernels::Requantizer> byCount;
    std::vector<std::int64_t> offsets;
    std::int64_t position = 0;
    Result<void> done;
    ops::forEachPosition(g, [&](const std::array<std::int64_t, 3>& at) {
        offsets.clear();
        ops::forEachInWindow(g, at, [&](std::int64_t offset) { offsets.push_back(offset); });
        const std::int64_t count = std::max<std::int64_t>(1, ops::windowCount(g, at, s.countIncludePad));
        auto known = byCount.find(count);
        if (known == byCount.end()) known = byCount.emplace(count, plan.requantizer(count)).first;
        for (std::int64_t n = 0; n < g.batch; ++n)
            for (std::int64_t c = 0; c < channels; ++c) {
                const T* plane = channelsLast ? x + n * g.inPixels() * channels + c
                                              : x + (n * channels + c) * g.inPixels();
                std::int64_t sum = 0;
                for (const std::int64_t offset : offsets)
                    sum += plane[offset * step];
                sum -= static_cast<std::int64_t>(offsets.size()) * plan.input.zeroPoint;
                if (sum < INT32_MIN || sum > INT32_MAX)
                    done =
                        makeError("accumulator-overflow", plan.node.name, "an int32 accumulator overflows");
                const auto code = known->second.apply(static_cast<std::int32_t>(sum), 0);
                const std::int64_t target = channelsLast ? (n * g.outPixels() + position) * channels + c
                                                         : (n * channels + c) * g.outPixels() + position;
                y[target] = static_cast<std::uint8_t>(code);
            }
        ++position;
    });
    return done;
}

template <class T>
void maxPlanes(const PoolPlan& plan, const ops::PoolShape& s, const T* x, T* y, bool channelsLast) {
    const auto& g = s.geometry;
    const auto low = static_cast<T>(plan.grid.qmin), high = static_cast<T>(plan.grid.qmax);
    const std::int64_t channels = g.inChannels;
    std::int64_t position = 0;
    ops::forEachPosition(g, [&](const std::array<std::int64_t, 3>& at) {
        for (std::int64_t n = 0; n < g.batch; ++n) {
            if (channelsLast) {
                T* out = y + (n * g.outPixels() + position) * channels;
                std::fill_n(out, channels, low);
                ops::forEachInWindow(g, at, [&](std::int64_t offset) {
                    const T* in = x + (n * g.inPixels() + offset) * channels;
                    for (std::int64_t c = 0; c < channels; ++c)
                        out[c] = std::max(out[c], in[c]);
                });
                for (std::int64_t c = 0; c < channels; ++c)
                    out[c] = std::min(out[c], high);
                continue;
            }
            for (std::int64_t c = 0; c < channels; ++c) {
                const T* in = x + (n * channels + c) * g.inPixels();
                T best = low;
                ops::forEachInWindow(g, at, [&](std::int64_t offset) { best = std::max(best, in[offset]); });
                y[(n * channels + c) * g.outPixels() + position] = std::min(best, high);
            }
        }
        ++position;
    });
}

Result<std::vector<Buffer>> runPool(const PoolPlan& plan, const Buffer& x) {
    QS_TRY(const ops::PoolShape s, ops::resolvePool(plan.node, x.tensor.shape()));
    if (x.tensor.type() != plan.input.type) return makeError("bad-input", plan.node.name, "wants codes");
    QS_TRY(Tensor y, Tensor::makeChecked(plan.output.type, s.output));
    if (plan.average) {
        auto* target = static_cast<std::uint8_t*>(y.mutableRaw());
        QS_CHECK(x.tensor.type() == DataType::U8
                     ? averagePlanes(plan, s, x.tensor.data<std::uint8_t>(), target, x.channelsLast)
                     : averagePlanes(plan, s, x.tensor.data<std::int8_t>(), target, x.channelsLast));
    } else if (x.tensor.type() == DataType::U8) {
        maxPlanes(plan, s, x.tensor.data<std::uint8_t>(), y.mutableData<std::uint8_t>(), x.channelsLast);
    } else {
        maxPlanes(plan, s, x.tensor.data<std::int8_t>(), y.mutableData<std::int8_t>(), x.channelsLast);
    }
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
    plan->rounding = request.network.rounding;
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
