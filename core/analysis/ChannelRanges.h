// Smallest and largest values by channel.
#pragma once

#include <vector>

#include "analysis/AnalysisResult.h"
#include "graph/Tensor.h"

namespace qs::analysis {

using ChannelRanges = std::vector<ChannelRange>; // widened to hold 0

// Takes in a float tensor whose axis 1 counts channels; with fewer than two axes all of it is one channel.
// Runs that hold values that are not finite are left out.
void widen(ChannelRanges& ranges, const Tensor& t);
void widen(ChannelRanges& ranges, const ChannelRanges& others);

// Over all channels.
ChannelRange overall(const ChannelRanges& ranges);

} // namespace qs::analysis
