// Scales of calibrated values around Add, Sub and Mul on which no two codes give a result near a rounding
// tie.
//
// c = rint((sa*da + sb*db) / sc) is one code or its neighbour depending on the order of the float32
// operations where the quotient lies within about 1e-4 of k + 1/2, and runtimes choose different orders: a
// quotient of sums, a sum of quotients, fixed point. On a residual trunk one such code spreads over
// everything behind it. With sa/sc = i/K and sb/sc = j/K (Mul: sa*sb/sc = i/K), i, j and K whole and K odd,
// every quotient is n/K and at least 1/(2K) away from a tie, so that all orders give the same code.
#pragma once

#include "graph/Graph.h"
#include "quant/Plan.h"

namespace qs::quant {

// Moves scales that calibration has chosen to the nearest ones of that form; the end of a range moves by at
// most 1/8 of the output's step. Zero points stay. Trained scales stay too, and with them an Add both of
// whose inputs are trained or belong to an earlier Add, or one of whose inputs is finer by far than its
// output. Expects the quantizers of plan.calibrate to be set; those that plan.inherits names are read from
// their origin.
void avoidTies(Graph& graph, const QuantPlan& plan);

// About the K above: 1/(2K) is to exceed the error of float32 and of 21-bit multipliers on 9-bit sums, about
// 2e-4.
inline constexpr int kTieFreeParts = 1023;

} // namespace qs::quant
