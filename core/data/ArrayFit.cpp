#include "data/ArrayFit.h"

namespace qs::data {

namespace {

// The input's shape without its batch dimension.
std::vector<std::int64_t> wantedDims(const SampleFormat& format) {
    const auto& d = format.shape.dims();
    return d.empty() ? std::vector<std::int64_t>{} : std::vector<std::int64_t>(d.begin() + 1, d.end());
}

bool fits(const std::vector<std::int64_t>& dims, const std::vector<std::int64_t>& wanted) {
    return std::equal(dims.begin(), dims.end(), wanted.begin(), wanted.end(),
                      [](std::int64_t d, std::int64_t w) { return w < 0 || w == d; });
}

Shape withBatch(const std::vector<std::int64_t>& dims) {
    std::vector<std::int64_t> all{1};
    all.insert(all.end(), dims.begin(), dims.end());
    return Shape(std::move(all));
}

} // namespace

Result<ArrayFit> ArrayFit::create(const Shape& sample, const std::string& layout,
                                  const SampleFormat& format) {
    const std::vector<std::int64_t> wanted = wantedDims(format);
    ArrayFit fit;
    const bool dataChannelsLast = layout.empty() ? format.channelsLast : layout == "nhwc";
    const auto count = sample.elementCount();
    if (!count || *count == 0)
        return makeError("bad-data", "", "its samples have the shape " + sample.toString());
    fit.m_count = *count;
    const auto& d = sample.dims();
    if (d.size() == 3) {
        // CHW to HWC, or the other way round.
        const std::vector<std::int64_t> turned = format.channelsLast
                                                     ? std::vector<std::int64_t>{d[1], d[2], d[0]}
                                                     : std::vector<std::int64_t>{d[2], d[0], d[1]};
        const bool asked = !layout.empty() && dataChannelsLast != format.channelsLast;
        if (fits(turned, wanted) && (asked || (layout.empty() && !fits(d, wanted)))) {
            fit.m_transposed = true;
            fit.m_outer = format.channelsLast ? d[0] : d[0] * d[1];
            fit.m_inner = fit.m_count / fit.m_outer;
            fit.m_shape = withBatch(turned);
            return fit;
        }
        if (asked)
            return makeError("bad-data", "",
                             "its samples of shape " + sample.toString() + " in layout " + layout +
                                 " do not fit the input's shape " + format.shape.toString());
    }
    if (fits(d, wanted)) {
        fit.m_shape = withBatch(d);
        return fit;
    }
    // The same elements under another shape, as long as that is beyond doubt: a picture without its one
    // channel, or flat.
    const Shape target(wanted);
    if (target.elementCount() == count && d.size() != wanted.size()) {
        fit.m_shape = withBatch(wanted);
        return fit;
    }
    return makeError("bad-data", "",
                     "its samples of shape " + sample.toString() + " do not fit the input's shape " +
                         format.shape.toString());
}

} // namespace qs::data
