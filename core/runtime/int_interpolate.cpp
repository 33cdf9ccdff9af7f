// Resize that interpolates, on codes: ONNX defines it on real values, so what the codes stand for is
// interpolated in float32 and rounded once, under every rounding rule.
#include "kernels/int8/Elementwise.h"
#include "runtime/IntKernels.h"

namespace qs::runtime {

namespace {

template <class In>
Tensor realsOf(const Tensor& codes, const kernels::Grid& grid) {
    Tensor reals(DataType::F32, codes.shape());
    kernels::dequantize_f32(codes.count(), codes.data<In>(), reals.mutableData<float>(), grid);
    return reals;
}

} // namespace

Result<IntKernel> makeIntInterpolation(const IntKernelRequest& request) {
    const IntTensor &from = request.input(0), &to = request.output();
    for (const IntTensor* t : {&from, &to})
        if (t->type != DataType::U8 && t->type != DataType::I8)
            return badNetwork(request.op, "works on 8-bit codes");
    QS_TRY(IntKernel resize, makeIntNode(request));
    return IntKernel([resize = std::move(resize), from, to, grid = clampedGrid(request),
                      name = request.op.name](std::span<const Buffer> in) -> Result<std::vector<Buffer>> {
        const Tensor codes = toChannelsFirst(in[0]).tensor;
        if (codes.type() != from.type) return makeError("bad-input", name, "wants codes");
        std::vector<Buffer> inputs(in.begin(), in.end());
        inputs[0] = {from.type == DataType::U8 ? realsOf<std::uint8_t>(codes, gridOf(from))
                                               : realsOf<std::int8_t>(codes, gridOf(from)),
                     false};
        QS_TRY(const auto resized, resize(inputs));
        const Tensor& reals = resized[0].tensor;
        if (reals.type() != DataType::F32) return makeError("bad-input", name, "has the wrong type");
        QS_CHECK(checkDeclared(reals.shape(), to, name));
        QS_TRY(Tensor y, Tensor::makeChecked(to.type, reals.shape()));
        if (to.type == DataType::U8)
            kernels::quantize_rne_f32(y.count(), reals.data<float>(), y.mutableData<std::uint8_t>(), grid);
        else
            kernels::quantize_rne_f32(y.count(), reals.data<float>(), y.mutableData<std::int8_t>(), grid);
        return std::vector<Buffer>{{std::move(y), false}};
    });
}

} // namespace qs::runtime
