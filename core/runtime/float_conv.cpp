// Conv and Gemm in float32 by tiles.
#include <limits>
#include <memory>
#include <mutex>

#include "kernels/fp32/ConvTiled.h"
#include "kernels/fp32/Winograd.h"
#include "ops/ConvShape.h"
#include "runtime/FloatKernels.h"

namespace qs::runtime {

namespace {

bool isFloat(const Tensor* t) {
    return t && t->type() == DataType::F32;
}

class TiledFloatConv final : public FloatConv {
public:
    // `probed` has the convolution's geometry but for batch and spatial size.
    TiledFloatConv(const ops::KernelRequest& request, const kernels::ConvGeometry& probed, bool winograd,
                   const float* bias)
        : m_node(request.node), m_weights(request.constant(1)->shape()), m_probed(probed),
          m_conv(probed, request.constant(1)->data<float>(), bias) {
        if (!winograd) return;
        m_plainWeights = *request.constant(1);
        if (request.constant(2)) m_plainBias = *request.constant(2);
    }

    Result<std::vector<Buffer>> run(const Buffer& x) const override {
        return runWith(x, nullptr, kUnbounded);
    }

    Result<std::vector<Buffer>> runWith(const Buffer& given, const Buffer* residual,
                                        const FloatBounds& bounds) const override {
        if (given.tensor.type() != DataType::F32)
            return ops::unsupported(m_node, std::string("not for ") + nameOf(given.tensor.type()));
        QS_TRY(const ops::ConvShape shape, ops::resolveConv(m_node, given.tensor.shape(), m_weights));
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, shape.output));
        const Buffer x = toChannelsLast(given);
        const Buffer other = residual ? toChannelsLast(*residual) : Buffer();
        const float* added = residual ? other.tensor.data<float>() : nullptr;
        if (const auto* winograd = winogradFor(shape.geometry))
            winograd->run(shape.geometry, x.tensor.data<float>(), added, bounds.low, bounds.high,
                          y.mutableData<float>());
        else
            m_conv.run(shape.geometry, x.tensor.data<float>(), added, bounds.low, bounds.high,
                       y.mutableData<float>());
        return std::vector<Buffer>{{std::move(y), true}};
    }

    bool fits(const Buffer& x, const Buffer& residual) const override {
        const auto shape = ops::resolveConv(m_node, x.tensor.shape(), m_weights);
        return shape.ok() && residual.tensor.type() == DataType::F32 &&
               residual.tensor.shape() == shape->output;
    }

    bool runsBehind(const FloatConv& pointwise) const override {
        const auto& first = static_cast<const TiledFloatConv&>(pointwise);
        return kernels::ConvTiledF32::isPointwise(first.m_probed) &&
               kernels::ConvTiledF32::isDepthwiseOfLines(m_probed);
    }

    Result<std::vector<Buffer>> runBehind(const FloatConv& pointwise, const Buffer& x,
                                          const FloatBounds& between,
                                          const FloatBounds& bounds) const override {
        const auto& first = static_cast<const TiledFloatConv&>(pointwise);
        QS_TRY(const ops::ConvShape made, ops::resolveConv(first.m_node, x.tensor.shape(), first.m_weights));
        QS_TRY(const ops::ConvShape shape, ops::resolveConv(m_node, made.output, m_weights));
        // What stays in the cache anyway is better made at once.
        constexpr std::int64_t kLargePicture = 512 << 10;
        const std::int64_t bytes = made.output.product(1, made.output.rank()) * 4;
        if (bytes < kLargePicture || x.tensor.type() != DataType::F32) {
            QS_TRY(const auto y, first.runWith(x, nullptr, between));
            return runWith(y[0], nullptr, bounds);
        }
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, shape.output));
        const Buffer last = toChannelsLast(x);
        m_conv.runDepthwiseBehind(first.m_conv, made.geometry.inChannels, shape.geometry,
                                  last.tensor.data<float>(), {between.low, between.high},
                                  {bounds.low, bounds.high}, y.mutableData<float>());
        return std::vector<Buffer>{{std::move(y), true}};
    }

private:
    // nullptr where it does not pay. Weights are transformed when the first picture comes that it pays for.
    const kernels::WinogradConv* winogradFor(const kernels::ConvGeometry& g) const {
        if (!m_plainWeights.defined() || !kernels::WinogradConv::pays(g)) return nullptr;
        std::call_once(m_transformed, [&] {
            m_winograd = std::make_unique<const kernels::WinogradConv>(
                g, m_plainWeights.data<float>(), m_plainBias.defined() ? m_plainBias.data<float>() : nullptr);
        });
        return m_winograd.get();
    }

    Node m_node;
    Shape m_weights;
    kernels::ConvGeometry m_probed;
    kernels::ConvTiledF32 m_conv;
    Tensor m_plainWeights, m_plainBias; // undefined where only direct sums are wanted
    mutable std::once_flag m_transformed;
    mutable std::unique_ptr<const kernels::WinogradConv> m_winograd;
};

} // namespace

std::shared_ptr<const FloatConv> FloatConv::make(const ops::KernelRequest& request, bool winograd) {
    const Node& node = request.node;
    const Tensor *weights = request.constant(1), *bias = request.constant(2);
    if (!node.is("Conv") || !isFloat(weights) || (node.input(2).valid() && !isFloat(bias))) return nullptr;
    Shape probe{1, weights->shape().rank() > 1
                       ? weights->shape()[1] * std::max<std::int64_t>(1, node.intOr("group", 1))
                       : 0};
    for (int i = 2; i < weights->shape().rank(); ++i)
        probe.dims().push_back(1 << 20);
    // What does not fit is the operator's business to say, when it runs.
    const auto probed = ops::resolveConv(node, probe, weights->shape());
    if (!probed || (bias && bias->count() != weights->shape()[0])) return nullptr;
    if (weights->count() == 0) return nullptr;
    return std::make_shared<TiledFloatConv>(request, probed->geometry,
                                            winograd && kernels::WinogradConv::isAvailable(),
                                            bias ? bias->data<float>() : nullptr);
}

FloatKernel makeFloatGemm(const ops::KernelRequest& request, const ops::Kernel& plain) {
    const Node& node = request.node;
    const bool gemm = node.is("Gemm");
    const Tensor *b = request.constant(1), *c = gemm ? request.constant(2) : nullptr;
    if ((!gemm && !node.is("MatMul")) || !isFloat(b) || b->shape().rank() != 2 || b->count() == 0) return {};
    const bool transposed = gemm && node.intOr("transB", 0) != 0;
    const std::int64_t k = b->shape()[transposed ? 1 : 0], n = b->shape()[transposed ? 0 : 1];
    if (gemm) {
        if (node.intOr("transA", 0) != 0 || node.floatOr("alpha", 1.0f) != 1.0f) return {};
        if (node.input(2).valid() &&
            (!isFloat(c) || node.floatOr("beta", 1.0f) != 1.0f || c->count() != n || c->shape().rank() < 1 ||
             c->shape().rank() > 2 || c->shape()[c->shape().rank() - 1] != n))
            return {};
    }
    Tensor rows = *b; // one row of weights per output
    if (!transposed) {
        rows = Tensor(DataType::F32, Shape{n, k});
        for (std::int64_t i = 0; i < k; ++i)
            for (std::int64_t j = 0; j < n; ++j)
                rows.mutableData<float>()[j * k + i] = b->data<float>()[i * n + j];
    }
    kernels::ConvGeometry g; // a matrix product is a 1x1 convolution of single pixels
    g.inChannels = k;
    g.outChannels = n;
    const auto conv =
        std::make_shared<const kernels::ConvTiledF32>(g, rows.data<float>(), c ? c->data<float>() : nullptr);
    return [conv, g, k, n, gemm,
            plain = plainKernel(plain)](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        const Tensor a = toChannelsFirst(in[0]).tensor;
        const int rank = a.shape().rank();
        const bool rankFits = gemm ? rank == 2 : rank >= 2;
        if (a.type() != DataType::F32 || !rankFits || a.shape()[rank - 1] != k) return plain(in);
        Shape shape = a.shape();
        shape[rank - 1] = n;
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, shape));
        kernels::ConvGeometry geometry = g;
        geometry.batch = a.count() / k;
        conv->run(geometry, a.data<float>(), nullptr, kUnbounded.low, kUnbounded.high,
                  y.mutableData<float>());
        return std::vector<Buffer>{{std::move(y), false}};
    };
}

std::optional<FloatBounds> boundsOf(const ops::KernelRequest& request) {
    const Node& node = request.node;
    if (node.is("Relu")) return FloatBounds{0.0f, kUnbounded.high};
    if (!node.is("Clip")) return std::nullopt;
    FloatBounds bounds{std::numeric_limits<float>::lowest(), std::numeric_limits<float>::max()};
    bounds.low = node.floatOr("min", bounds.low);
    bounds.high = node.floatOr("max", bounds.high);
    for (std::size_t i = 1; i < 3; ++i) {
        if (!node.input(i).valid()) continue;
        const Tensor* bound = request.constant(i);
        if (!isFloat(bound) || bound->count() != 1) return std::nullopt;
        (i == 1 ? bounds.low : bounds.high) = *bound->data<float>();
    }
    if (!(bounds.low == bounds.low) || !(bounds.high == bounds.high)) return std::nullopt;
    return bounds;
}

} // namespace qs::runtime
