// NonMaxSuppression and RoiAlign.
#include <algorithm>
#include <cmath>
#include <limits>

#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

struct Box {
    float y1, x1, y2, x2;
};

Box boxAt(const float* b, bool centre) {
    if (centre) // x_center, y_center, width, height
        return {b[1] - b[3] / 2, b[0] - b[2] / 2, b[1] + b[3] / 2, b[0] + b[2] / 2};
    return {std::min(b[0], b[2]), std::min(b[1], b[3]), std::max(b[0], b[2]), std::max(b[1], b[3])};
}

float overlap(const Box& a, const Box& b) {
    const float height = std::min(a.y2, b.y2) - std::max(a.y1, b.y1),
                width = std::min(a.x2, b.x2) - std::max(a.x1, b.x1);
    if (height <= 0.0f || width <= 0.0f) return 0.0f;
    const float common = height * width;
    const float both = (a.y2 - a.y1) * (a.x2 - a.x1) + (b.y2 - b.y1) * (b.x2 - b.x1) - common;
    return both > 0.0f ? common / both : 0.0f;
}

struct NmsSettings {
    bool centre = false;
    std::int64_t most = 0;
    float iou = 0.0f, score = -std::numeric_limits<float>::infinity();
};

// Boxes of one batch and class that are kept, best first.
std::vector<std::int64_t> kept(const float* boxes, const float* scores, std::int64_t count,
                               const NmsSettings& s) {
    std::vector<std::int64_t> order, result;
    for (std::int64_t i = 0; i < count; ++i)
        if (scores[i] > s.score) order.push_back(i);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::int64_t a, std::int64_t b) { return scores[a] > scores[b]; });
    for (const std::int64_t i : order) {
        if (static_cast<std::int64_t>(result.size()) >= s.most) break;
        const Box box = boxAt(boxes + 4 * i, s.centre);
        const bool hidden = std::any_of(result.begin(), result.end(), [&](std::int64_t k) {
            return overlap(box, boxAt(boxes + 4 * k, s.centre)) > s.iou;
        });
        if (!hidden) result.push_back(i);
    }
    return result;
}

Result<void> inferNms(InferContext& context) {
    context.setOutput(0, DataType::I64, Shape{Shape::kUnknown, 3});
    return {};
}

Outputs nonMaxSuppression(const Node& node, std::span<const Tensor> in) {
    QS_CHECK(needInputs(node, in, 2));
    const Tensor &boxes = in[0], &scores = in[1];
    if (boxes.type() != DataType::F32 || scores.type() != DataType::F32)
        return unsupported(node, "a type other than float32");
    if (boxes.shape().rank() != 3 || scores.shape().rank() != 3 || boxes.shape()[2] != 4 ||
        boxes.shape()[0] != scores.shape()[0] || boxes.shape()[1] != scores.shape()[2])
        return badShape(node, "boxes " + boxes.shape().toString() + " and scores " +
                                  scores.shape().toString() + " do not belong together");
    for (std::size_t i = 2; i < 5; ++i)
        if (given(in, i) && in[i].count() != 1) return badShape(node, "a parameter is not a scalar");
    NmsSettings s;
    s.centre = node.intOr("center_point_box", 0) != 0;
    if (given(in, 2)) s.most = in[2].intAt(0);
    if (given(in, 3)) s.iou = static_cast<float>(in[3].at(0));
    if (given(in, 4)) s.score = static_cast<float>(in[4].at(0));
    for (const float v : scores.values<float>())
        if (v != v) return badNode(node, "a score is no number");
    std::vector<std::int64_t> found;
    const std::int64_t count = boxes.shape()[1], classes = scores.shape()[1];
    for (std::int64_t b = 0; b < boxes.shape()[0]; ++b)
        for (std::int64_t c = 0; c < classes; ++c)
            for (const std::int64_t i : kept(boxes.data<float>() + b * count * 4,
                                             scores.data<float>() + (b * classes + c) * count, count, s))
                found.insert(found.end(), {b, c, i});
    return single(Tensor::of<std::int64_t>(Shape{static_cast<std::int64_t>(found.size() / 3), 3}, found));
}

Result<Kernel> makeNms(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) { return nonMaxSuppression(node, in); });
}

struct RoiSettings {
    std::int64_t height = 1, width = 1, sampling = 0;
    float scale = 1.0f, offset = 0.0f;
    bool maximum = false;
};

Result<RoiSettings> roiSettings(const Node& node, std::int64_t opset) {
    RoiSettings s;
    s.height = node.intOr("output_height", 1);
    s.width = node.intOr("output_width", 1);
    s.sampling = node.intOr("sampling_ratio", 0);
    s.scale = node.floatOr("spatial_scale", 1.0f);
    constexpr std::int64_t kLimit = 1 << 12;
    if (s.height < 1 || s.width < 1 || s.sampling < 0 || s.height > kLimit || s.width > kLimit ||
        s.sampling > kLimit)
        return badNode(node, "output size or sampling_ratio are out of range");
    const std::string mode = node.stringOr("mode", "avg");
    if (mode != "avg" && mode != "max") return badNode(node, "mode is neither avg nor max");
    s.maximum = mode == "max";
    const std::string transform =
        node.stringOr("coordinate_transformation_mode", opset >= 16 ? "half_pixel" : "output_half_pixel");
    if (transform != "half_pixel" && transform != "output_half_pixel")
        return badNode(node, "an unknown coordinate_transformation_mode");
    s.offset = transform == "half_pixel" ? 0.5f : 0.0f;
    return s;
}

Result<void> inferRoiAlign(InferContext& context) {
    const Shape *x = context.shape(0), *rois = context.shape(1);
    std::optional<Shape> output;
    if (x && x->rank() == 4) {
        QS_TRY(const RoiSettings s, roiSettings(context.node(), context.opset()));
        output = Shape{rois && rois->rank() == 2 ? (*rois)[0] : Shape::kUnknown, (*x)[1], s.height, s.width};
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

// The four neighbours of a sample and their weights; weights 0 outside the picture.
struct Sample {
    std::int64_t index[4] = {0, 0, 0, 0};
    float weight[4] = {0, 0, 0, 0};
};

Sample sampleAt(float y, float x, std::int64_t height, std::int64_t width) {
    Sample s;
    if (!(y >= -1.0f && y <= static_cast<float>(height) && x >= -1.0f && x <= static_cast<float>(width)))
        return s;
    y = std::max(y, 0.0f);
    x = std::max(x, 0.0f);
    auto y0 = static_cast<std::int64_t>(y), x0 = static_cast<std::int64_t>(x);
    if (y0 >= height - 1) y = static_cast<float>(y0 = height - 1);
    if (x0 >= width - 1) x = static_cast<float>(x0 = width - 1);
    const std::int64_t y1 = std::min(y0 + 1, height - 1), x1 = std::min(x0 + 1, width - 1);
    const float ly = y - static_cast<float>(y0), lx = x - static_cast<float>(x0);
    const std::int64_t index[] = {y0 * width + x0, y0 * width + x1, y1 * width + x0, y1 * width + x1};
    const float weight[] = {(1 - ly) * (1 - lx), (1 - ly) * lx, ly * (1 - lx), ly * lx};
    std::copy_n(index, 4, s.index);
    std::copy_n(weight, 4, s.weight);
    return s;
}

// All samples of a region of interest, bin by bin.
Result<std::vector<Sample>> samplesOf(const Node& node, const float* roi, const RoiSettings& s,
                                      std::int64_t height, std::int64_t width, std::int64_t& perBin) {
    const float x1 = roi[0] * s.scale - s.offset, y1 = roi[1] * s.scale - s.offset;
    float w = roi[2] * s.scale - s.offset - x1, h = roi[3] * s.scale - s.offset - y1;
    if (s.offset == 0.0f) { // malformed regions are taken as 1 x 1
        w = std::max(w, 1.0f);
        h = std::max(h, 1.0f);
    }
    const float binH = h / static_cast<float>(s.height), binW = w / static_cast<float>(s.width);
    auto gridOf = [&](float bin) { return s.sampling > 0 ? static_cast<float>(s.sampling) : std::ceil(bin); };
    const float gridH = gridOf(binH), gridW = gridOf(binW);
    constexpr float kMostSamples = 1 << 24;
    if (!(gridH * gridW * static_cast<float>(s.height * s.width) < kMostSamples))
        return badNode(node, "a region of interest is out of range");
    const auto rows = std::max<std::int64_t>(0, static_cast<std::int64_t>(gridH)),
               columns = std::max<std::int64_t>(0, static_cast<std::int64_t>(gridW));
    perBin = rows * columns;
    std::vector<Sample> samples;
    for (std::int64_t bin = 0; bin < s.height * s.width; ++bin)
        for (std::int64_t i = 0; i < perBin; ++i) {
            const float y = y1 + static_cast<float>(bin / s.width) * binH +
                            (static_cast<float>(i / columns) + 0.5f) * binH / static_cast<float>(rows);
            const float x = x1 + static_cast<float>(bin % s.width) * binW +
                            (static_cast<float>(i % columns) + 0.5f) * binW / static_cast<float>(columns);
            samples.push_back(sampleAt(y, x, height, width));
        }
    return samples;
}

Outputs roiAlign(const Node& node, const RoiSettings& s, std::span<const Tensor> in) {
    QS_CHECK(needInputs(node, in, 3));
    const Tensor &x = in[0], &rois = in[1];
    if (x.type() != DataType::F32 || rois.type() != DataType::F32) return unsupported(node, "a type other than float32");
    if (x.shape().rank() != 4 || rois.shape().rank() != 2 || rois.shape()[1] != 4 ||
        in[2].count() != rois.shape()[0])
        return badShape(node, "its inputs do not belong together");
    const std::int64_t channels = x.shape()[1], height = x.shape()[2], width = x.shape()[3];
    if (height * width == 0) return badShape(node, "the picture is empty");
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, Shape{rois.shape()[0], channels, s.height, s.width}));
    float* target = y.mutableData<float>();
    const auto batches = in[2].toInts();
    for (std::int64_t r = 0; r < rois.shape()[0]; ++r) {
        const std::int64_t batch = batches[static_cast<std::size_t>(r)];
        if (batch < 0 || batch >= x.shape()[0]) return badNode(node, "a batch index is out of range");
        std::int64_t perBin = 0;
        QS_TRY(const auto samples, samplesOf(node, rois.data<float>() + 4 * r, s, height, width, perBin));
        for (std::int64_t c = 0; c < channels; ++c) {
            const float* plane = x.data<float>() + (batch * channels + c) * height * width;
            const Sample* sample = samples.data();
            for (std::int64_t bin = 0; bin < s.height * s.width; ++bin) {
                float sum = 0.0f, peak = perBin > 0 ? -std::numeric_limits<float>::infinity() : 0.0f;
                for (std::int64_t i = 0; i < perBin; ++i, ++sample)
                    for (int k = 0; k < 4; ++k) {
                        const float v = sample->weight[k] * plane[sample->index[k]];
                        sum += v;
                        peak = std::max(peak, v);
                    }
                *target++ = s.maximum ? peak : sum / static_cast<float>(std::max<std::int64_t>(perBin, 1));
            }
        }
    }
    return single(std::move(y));
}

Result<Kernel> makeRoiAlign(const KernelRequest& request) {
    QS_TRY(const RoiSettings settings, roiSettings(request.node, request.opset));
    return Kernel(
        [node = request.node, settings](std::span<const Tensor> in) { return roiAlign(node, settings, in); });
}

} // namespace

OpDef nonMaxSuppressionOp() {
    return {"NonMaxSuppression", "", QuantTrait::Float, inferNms, makeNms};
}
OpDef roiAlignOp() {
    return {"RoiAlign", "", QuantTrait::Float, inferRoiAlign, makeRoiAlign};
}

} // namespace qs::ops
