#include "analysis/ChannelRanges.h"

#include <algorithm>

#include "kernels/Binning.h"

namespace qs::analysis {

void widen(ChannelRanges& ranges, const Tensor& t) {
    if (t.type() != DataType::F32 || t.count() == 0) return;
    const int rank = t.shape().rank();
    const std::int64_t channels = rank > 1 ? t.shape()[1] : 1;
    const std::int64_t length = rank > 2 ? t.shape().product(2, rank) : rank > 1 ? 1 : t.count();
    ranges.resize(std::max(ranges.size(), static_cast<std::size_t>(channels)));
    for (std::int64_t i = 0; i < t.count() / length; ++i) {
        const kernels::Extent extent = kernels::extent_f32(t.data<float>() + i * length, length);
        if (!extent.finite) continue;
        ChannelRange& range = ranges[static_cast<std::size_t>(i % channels)];
        range.low = std::min<double>(range.low, extent.low);
        range.high = std::max<double>(range.high, extent.high);
    }
}

void widen(ChannelRanges& ranges, const ChannelRanges& others) {
    ranges.resize(std::max(ranges.size(), others.size()));
    for (std::size_t c = 0; c < others.size(); ++c) {
        ranges[c].low = std::min(ranges[c].low, others[c].low);
        ranges[c].high = std::max(ranges[c].high, others[c].high);
    }
}

ChannelRange overall(const ChannelRanges& ranges) {
    ChannelRange all;
    for (const ChannelRange& range : ranges) {
        all.low = std::min(all.low, range.low);
        all.high = std::max(all.high, range.high);
    }
    return all;
}

} // namespace qs::analysis
