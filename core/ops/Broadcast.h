// Element-wise walks over broadcast operands (numpy rules).
#pragma once

#include <cstdint>
#include <vector>

#include "graph/Shape.h"

namespace qs::ops {

// Strides in elements of an operand seen in the output's dimensions; 0 along broadcast axes.
inline std::vector<std::int64_t> broadcastStrides(const Shape& operand, const Shape& out) {
    std::vector<std::int64_t> strides(static_cast<std::size_t>(out.rank()), 0);
    std::int64_t step = 1;
    for (int i = operand.rank() - 1; i >= 0; --i) {
        const int axis = i + out.rank() - operand.rank();
        strides[static_cast<std::size_t>(axis)] = operand[i] == 1 ? 0 : step;
        step *= operand[i];
    }
    return strides;
}

// out[i] = fn(a[i], b[i]) over the broadcast shape `out`. The innermost axis runs in a plain loop; the outer
// ones in an odometer.
template <class A, class B, class O, class Fn>
void broadcastBinary(const Shape& shapeA, const Shape& shapeB, const Shape& out, const A* a, const B* b, O* o,
                     Fn fn) {
    const std::int64_t total = out.product(0, out.rank());
    if (total == 0) return;
    if (shapeA == shapeB) {
        for (std::int64_t i = 0; i < total; ++i)
            o[i] = fn(a[i], b[i]);
        return;
    }
    const auto strideA = broadcastStrides(shapeA, out), strideB = broadcastStrides(shapeB, out);
    const int rank = out.rank();
    if (rank == 0) {
        o[0] = fn(a[0], b[0]);
        return;
    }
    // Trailing axes over which both operands are contiguous or both constant join into one inner run.
    int inner = rank - 1;
    std::int64_t run = out[inner];
    auto stepOf = [&](const std::vector<std::int64_t>& s) { return s[static_cast<std::size_t>(rank - 1)]; };
    std::int64_t stepA = stepOf(strideA), stepB = stepOf(strideB);
    if (out[rank - 1] == 1) stepA = stepB = 0;
    while (inner > 0) {
        const auto k = static_cast<std::size_t>(inner - 1);
        const bool okA = out[inner - 1] == 1 || (run == 1 ? true : strideA[k] == stepA * run);
        const bool okB = out[inner - 1] == 1 || (run == 1 ? true : strideB[k] == stepB * run);
        if (!okA || !okB) break;
        if (run == 1 && out[inner - 1] != 1) {
            stepA = strideA[k];
            stepB = strideB[k];
        }
        run *= out[inner - 1];
        --inner;
    }
    std::vector<std::int64_t> index(static_cast<std::size_t>(inner), 0);
    std::int64_t offsetA = 0, offsetB = 0;
    for (std::int64_t done = 0; done < total; done += run) {
        const A* pa = a + offsetA;
        const B* pb = b + offsetB;
        O* po = o + done;
        if (stepA == 1 && stepB == 0)
            for (std::int64_t i = 0; i < run; ++i)
                po[i] = fn(pa[i], *pb);
        else if (stepA == 0 && stepB == 1)
            for (std::int64_t i = 0; i < run; ++i)
                po[i] = fn(*pa, pb[i]);
        else
            for (std::int64_t i = 0; i < run; ++i)
                po[i] = fn(pa[i * stepA], pb[i * stepB]);
        for (int axis = inner - 1; axis >= 0; --axis) {
            const auto k = static_cast<std::size_t>(axis);
            offsetA += strideA[k];
            offsetB += strideB[k];
            if (++index[k] < out[axis]) break;
            offsetA -= strideA[k] * out[axis];
            offsetB -= strideB[k] * out[axis];
            index[k] = 0;
        }
    }
}

} // namespace qs::ops
