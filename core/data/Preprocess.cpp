#include "data/Preprocess.h"

#include <algorithm>
#include <cmath>

#include "data/Resize.h"

namespace qs::data {

namespace {

Diagnostic badUsage(const std::string& reason) {
    return makeError("bad-usage", "", reason, {reason});
}
Diagnostic badPicture(const std::string& reason) {
    return makeError("bad-data", "", reason, {reason});
}

std::string text(Size s) {
    return std::to_string(s.width) + "x" + std::to_string(s.height);
}

int known(std::int64_t d) {
    constexpr std::int64_t kLargest = 1 << 20;
    return d > 0 && d <= kLargest ? static_cast<int>(d) : 0;
}

// ITU-R BT.601 luma in 16-bit fixed point, rounded.
std::uint8_t luma(int r, int g, int b) {
    return static_cast<std::uint8_t>((r * 19595 + g * 38470 + b * 7471 + 0x8000) >> 16);
}

} // namespace

PixelView PixelView::interleaved(const std::uint8_t* data, int width, int height, int channels) {
    return {data, width, height, channels, std::int64_t{width} * channels, channels, 1};
}

PixelView PixelView::planar(const std::uint8_t* data, int width, int height, int channels) {
    return {data, width, height, channels, width, 1, std::int64_t{width} * height};
}

Result<Preprocess> Preprocess::create(const DatasetOptions& options, const SampleFormat& format) {
    Preprocess p;
    p.m_format = format;
    p.m_resize = options.resize;
    p.m_crop = options.crop;
    p.m_mean = options.mean;
    p.m_std = options.std;
    p.m_bgr = options.bgr;
    p.m_isFloat = isFloat(format.type);
    p.m_channelsLast = options.layout.empty() ? format.channelsLast : options.layout == "nhwc";
    for (const auto& size : {options.resize, options.crop})
        if (size && (known(size->width) == 0 || known(size->height) == 0))
            return badUsage("a size must be positive");
    for (const float s : p.m_std)
        if (!(s != 0.0f) || !std::isfinite(s)) return badUsage("a standard deviation must not be zero");
    const Shape& shape = format.shape;
    if (shape.rank() == 4) {
        p.m_channels = known(shape[p.m_channelsLast ? 3 : 1]);
        p.m_height = known(shape[p.m_channelsLast ? 1 : 2]);
        p.m_width = known(shape[p.m_channelsLast ? 2 : 3]);
    } else if (shape.rank() == 3) {
        p.m_channels = 1;
        p.m_height = known(shape[1]);
        p.m_width = known(shape[2]);
    }
    for (const auto* list : {&p.m_mean, &p.m_std})
        if (list->size() > 1 && p.m_channels > 0 && list->size() != static_cast<std::size_t>(p.m_channels))
            return badUsage("mean and std need one value, or one for each of the " +
                            std::to_string(p.m_channels) + " channels");
    if (!p.m_isFloat && (!p.m_mean.empty() || !p.m_std.empty())) {
        p.m_notes.push_back("mean and std have no effect: the input takes raw pixels");
        p.m_mean.clear();
        p.m_std.clear();
    }
    if (p.m_bgr && p.m_channels == 1)
        p.m_notes.push_back("the channel order has no effect: the input has one channel");
    return p;
}

Result<Preprocess::Window> Preprocess::windowOf(const PixelView& picture) const {
    Window w;
    w.resized = m_resize.value_or(Size{picture.width, picture.height});
    if (!m_resize && !m_crop && m_width > 0 && m_height > 0) w.resized = {m_width, m_height};
    w.cut = m_crop.value_or(w.resized);
    if (w.cut.width > w.resized.width || w.cut.height > w.resized.height)
        return badPicture("the picture (" + text(w.resized) + ") is smaller than the crop (" + text(w.cut) +
                          ")");
    w.left = (w.resized.width - w.cut.width) / 2;
    w.top = (w.resized.height - w.cut.height) / 2;
    if ((m_width > 0 && w.cut.width != m_width) || (m_height > 0 && w.cut.height != m_height))
        return badPicture(
            "the picture is " + text(w.cut) + " after resize and crop, but the input wants " +
            text({m_width > 0 ? m_width : w.cut.width, m_height > 0 ? m_height : w.cut.height}));
    return w;
}

Result<Shape> Preprocess::shapeOf(int channels, Size size) const {
    const std::int64_t h = size.height, w = size.width, c = channels;
    const Shape& wanted = m_format.shape;
    switch (wanted.rank()) {
    case 4:
        return m_channelsLast ? Shape{1, h, w, c} : Shape{1, c, h, w};
    case 3:
        if (channels == 1) return Shape{1, h, w};
        break;
    case 2:
        if (known(wanted[1]) == 0 || wanted[1] == c * h * w) return Shape{1, c * h * w};
        break;
    default:
        break;
    }
    return badPicture("a picture of " + text(size) + " with " + std::to_string(channels) +
                      " channels does not fit the input's shape " + wanted.toString());
}

float Preprocess::normalize(float pixel, int channel) const {
    const auto of = [&](const std::vector<float>& list) {
        return list[list.size() == 1 ? 0 : static_cast<std::size_t>(channel)];
    };
    float v = pixel / 255.0f;
    if (!m_mean.empty()) v = v - of(m_mean);
    if (!m_std.empty()) v = v / of(m_std);
    return v;
}

void Preprocess::writeFloats(const PixelView& picture, const Window& window, int channels, float* out) const {
    const std::int64_t w = window.cut.width, h = window.cut.height;
    const std::int64_t stepX = m_channelsLast ? channels : 1, stepC = m_channelsLast ? 1 : w * h;
    const bool sameSize = window.resized.width == picture.width && window.resized.height == picture.height;
    for (int c = 0; c < channels; ++c) {
        const int source = picture.channels == 1 ? 0 : (m_bgr && picture.channels == 3 ? 2 - c : c);
        float* plane = out + c * stepC;
        if (sameSize) {
            std::array<float, 256> table;
            for (int i = 0; i < 256; ++i)
                table[static_cast<std::size_t>(i)] =
                    m_isFloat ? normalize(static_cast<float>(i), c) : static_cast<float>(i);
            for (std::int64_t y = 0; y < h; ++y) {
                const std::uint8_t* row = picture.data + (y + window.top) * picture.strideY +
                                          window.left * picture.strideX + source * picture.strideC;
                for (std::int64_t x = 0; x < w; ++x)
                    plane[(y * w + x) * stepX] = table[row[x * picture.strideX]];
            }
        } else {
            const BilinearAxis xs(picture.width, window.resized.width, window.left, window.cut.width);
            const BilinearAxis ys(picture.height, window.resized.height, window.top, window.cut.height);
            for (int y = 0; y < window.cut.height; ++y)
                for (int x = 0; x < window.cut.width; ++x) {
                    const float v = bilinear(picture, source, ys, y, xs, x);
                    plane[(y * w + x) * stepX] = m_isFloat ? normalize(v, c) : std::nearbyint(v);
                }
        }
    }
}

Result<Tensor> Preprocess::run(const PixelView& given) const {
    if (given.width <= 0 || given.height <= 0 || given.channels <= 0)
        return badPicture("the picture is empty");
    PixelView picture = given;
    std::vector<std::uint8_t> grey;
    const int channels = m_channels > 0 ? m_channels : picture.channels;
    if (channels == 1 && picture.channels == 3) {
        grey.reserve(static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height));
        for (int y = 0; y < picture.height; ++y)
            for (int x = 0; x < picture.width; ++x)
                grey.push_back(luma(picture.at(y, x, 0), picture.at(y, x, 1), picture.at(y, x, 2)));
        picture = PixelView::interleaved(grey.data(), picture.width, picture.height, 1);
    }
    if (picture.channels != channels && !(picture.channels == 1 && channels == 3))
        return badPicture("the picture has " + std::to_string(picture.channels) +
                          " channels, the input wants " + std::to_string(channels));
    for (const auto* list : {&m_mean, &m_std})
        if (list->size() > 1 && list->size() != static_cast<std::size_t>(channels))
            return badPicture("mean and std are not given for " + std::to_string(channels) + " channels");
    QS_TRY(const Window window, windowOf(picture));
    QS_TRY(const Shape shape, shapeOf(channels, window.cut));
    auto floats = Tensor::makeChecked(DataType::F32, shape);
    if (!floats) return floats.error();
    writeFloats(picture, window, channels, floats->mutableData<float>());
    if (m_format.type == DataType::I8) { // raw pixels around zero
        float* v = floats->mutableData<float>();
        for (std::int64_t i = 0; i < floats->count(); ++i)
            v[i] -= 128.0f;
    }
    return floats->cast(m_format.type);
}

} // namespace qs::data
