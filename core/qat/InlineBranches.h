// Exporters leave If and Loop nodes that are decided by shapes and constants. What is decided is put in their
// place.
//
//   If(constant) { then: A } { else: B }            =>   A
//   Loop(constant trips) { body, always going on }  =>   body, body, ...
#pragma once

#include "graph/Graph.h"

namespace qs::qat {

// Loops with results per trip, with a condition that the body computes or with more than kLargestTrips trips
// stay, and what holds further subgraphs. Expects shapes to be inferred.
void inlineBranches(Graph& graph);
inline constexpr std::int64_t kLargestTrips = 64;

} // namespace qs::qat
