#include "deploy/Target.h"

namespace qs::deploy {

Target genericOnnxTarget() {
    return {
        "generic-onnx", "Any ONNX runtime that carries out QLinearConv and its relatives on a CPU",
        kernels::Rounding::Onnx,
        "The requantization of the ONNX operators QLinearConv and QLinearMatMul as ONNX Runtime's CPU "
        "provider computes "
        "it: an exact int32 accumulator, one float32 multiplier per channel, clamp, ties to even.",
        "ONNX Runtime's QLinearAdd, QLinearMul and QLinearAveragePool may differ by one code on ties, from "
        "one CPU to "
        "another. A runtime that computes the QDQ form in float rounds at other places. Saturation of 16-bit "
        "intermediate sums on old x86 CPUs (VPMADDUBSW) is not modelled."};
}

} // namespace qs::deploy
