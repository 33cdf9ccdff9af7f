#include "data/ArraySample.h"

namespace qs::data {

namespace {

// Channels of a picture as the sizes tell: 1 and 3 are channel counts, the sides of a picture hardly.
bool looksLikeChannels(std::int64_t d) {
    return d == 1 || d == 3;
}

} // namespace

std::optional<ArraySample::Picture> ArraySample::pictureOf(const Shape& sample,
                                                           const SourceContext& context) {
    constexpr std::int64_t kLargest = 1 << 20;
    for (std::int64_t d : sample)
        if (d < 1 || d > kLargest) return std::nullopt;
    const auto dim = [&](int a) { return static_cast<int>(sample[a]); };
    if (sample.rank() == 2) return Picture{dim(1), dim(0), 1, false};
    if (sample.rank() == 3) {
        bool last = context.preprocess.channelsLast();
        if (!context.options.layout.empty())
            last = context.options.layout == "nhwc";
        else if (const auto fit = ArrayFit::create(sample, {}, context.format); fit.ok())
            last = context.format.channelsLast != fit->transposed();
        else if (looksLikeChannels(sample[0]) != looksLikeChannels(sample[2]))
            last = looksLikeChannels(sample[2]);
        return last ? Picture{dim(1), dim(0), dim(2), false} : Picture{dim(2), dim(1), dim(0), true};
    }
    // Flat bytes for an input that is a picture of known size: they lie as the input's elements do.
    const Shape& wanted = context.format.shape;
    if (sample.rank() != 1 || wanted.rank() != 4) return std::nullopt;
    const Shape one({1, wanted[1], wanted[2], wanted[3]});
    if (one.elementCount() != sample[0]) return std::nullopt;
    return pictureOf(Shape{wanted[1], wanted[2], wanted[3]}, context);
}

Result<ArraySample> ArraySample::create(const Shape& sample, DataType type, const SourceContext& context) {
    ArraySample s(context.preprocess);
    s.m_sample = sample;
    s.m_type = type;
    s.m_notes = context.preprocess.notes();
    if (type == DataType::U8) s.m_picture = pictureOf(sample, context);
    if (s.m_picture) return s;
    const DataType wanted = context.format.type;
    if (isFloat(type) && !isFloat(wanted))
        return makeError("bad-data", "",
                         std::string("its samples are ") + nameOf(type) + ", but the input wants " +
                             nameOf(wanted));
    if (sizeOf(type) == 0)
        return makeError("bad-data", "",
                         std::string("samples of type ") + nameOf(type) + " are not supported");
    const DatasetOptions& o = context.options;
    if (!o.mean.empty() || !o.std.empty() || o.resize || o.crop || o.bgr)
        s.m_notes = {std::string("mean, std, resize, crop and channel order have no effect: ") +
                     nameOf(type) + " data is used as it is"};
    QS_TRY(s.m_fit, ArrayFit::create(sample, o.layout, context.format));
    return s;
}

Result<Tensor> ArraySample::convert(const void* data) const {
    if (m_picture) {
        const auto* bytes = static_cast<const std::uint8_t*>(data);
        return m_preprocess.run(
            m_picture->planar
                ? PixelView::planar(bytes, m_picture->width, m_picture->height, m_picture->channels)
                : PixelView::interleaved(bytes, m_picture->width, m_picture->height, m_picture->channels));
    }
    Tensor out(m_type, m_fit->shape());
    switch (sizeOf(m_type)) {
    case 1:
        m_fit->apply(static_cast<const std::uint8_t*>(data), out.mutableData<std::uint8_t>());
        break;
    case 2:
        m_fit->apply(static_cast<const std::uint16_t*>(data), out.mutableData<std::uint16_t>());
        break;
    case 4:
        m_fit->apply(static_cast<const std::uint32_t*>(data), out.mutableData<std::uint32_t>());
        break;
    default:
        m_fit->apply(static_cast<const std::uint64_t*>(data), out.mutableData<std::uint64_t>());
        break;
    }
    return out.cast(m_preprocess.format().type);
}

} // namespace qs::data
