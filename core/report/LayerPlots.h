// Plots of an analysis as small SVGs without scripts or fonts of their own.
#pragma once

#include <string>
#include <vector>

#include "analysis/AnalysisResult.h"

namespace qs::report {

// SQNR of the layers in order of execution: a line per view, clipped to 0..60 dB, with the limit of 10 dB.
// Hovering a point shows layer and value. Empty without layers.
std::string sqnrSvg(const analysis::AnalysisResult& result);

// One vertical stroke per channel from its lowest to its highest value. Empty without channels; of more than
// kMostStrokes, neighbours share a stroke.
inline constexpr std::size_t kMostStrokes = 360;
std::string channelRangesSvg(const std::vector<analysis::ChannelRange>& channels);

} // namespace qs::report
