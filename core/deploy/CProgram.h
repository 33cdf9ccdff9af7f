// An integer network as a C99 program of its own: no heap, no library but libm. Its results are those of the
// emulator bit by bit; what the C compiler may choose (contraction of products and sums, shifts of negative
// numbers) is kept out of the text.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/Result.h"
#include "runtime/IntNetwork.h"

namespace qs::deploy {

struct CFile {
    std::string name; // network.h, network.c, weights.c, weights.h, sample.h, main.c
    std::string text;
};

// The program for inputs of the sample's shapes, with the sample and the emulator's results for main.c to
// check against. Errors: "unsupported-target" for float operators, types of more than 8 bits and accumulators
// that could overflow, with the node's name; those of the emulator.
Result<std::vector<CFile>> makeCProgram(const runtime::IntNetwork& network, const std::vector<Tensor>& inputs,
                                        const std::vector<Tensor>& outputs);

// Parts of the text of network.c that a network needs.
enum class CKernel {
    Conv,
    Gemm,
    AveragePool,
    MaxPool,
    Lookup,
    Gather,
    Concat,
    Quantize,
    Dequantize,
    Binary,
    MatMul
};
std::string cKernels(kernels::Rounding rounding, const std::set<CKernel>& used);

} // namespace qs::deploy
