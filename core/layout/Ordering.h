// Second phase: the order of the vertices within their layers, with few crossings.
#pragma once

#include <cstdint>

#include "layout/LayeredGraph.h"

namespace qs::layout {

// Pairs of edges that cross between `layer` and the one below: a segment in which several edges run counts
// for each. Counted with a Fenwick tree over the sorted segments (Barth, Juenger & Mutzel 2002), O(s log n).
std::int64_t countCrossings(const LayeredGraph& g, int layer);
std::int64_t countCrossings(const LayeredGraph& g);

// How many initial orders are tried.
enum class Effort { Brief, Full };

// Depth-first initial order, then barycentre sweeps down and up, each followed by exchanging neighbours
// (Gansner et al. 1993), from several initial orders, small graphs from up to 64 (a brief search from 8). The
// best order seen stays, piece by piece. At most `sweeps` sweeps each. Error: "cancelled".
Result<std::int64_t> orderLayers(LayeredGraph& g, int sweeps, JobContext& job, Effort effort = Effort::Full);

} // namespace qs::layout
