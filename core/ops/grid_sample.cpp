// GridSample (opset 16, and 20 with three spatial axes) and AffineGrid.
#include <algorithm>
#include <array>
#include <cmath>

#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

enum class Mode { Nearest, Linear, Cubic };
enum class Padding { Zeros, Border, Reflection };

struct Settings {
    Mode mode = Mode::Linear;
    Padding padding = Padding::Zeros;
    bool alignCorners = false;
};

Result<Settings> settingsOf(const Node& node) {
    Settings s;
    const std::string mode = node.stringOr("mode", "linear"),
                      padding = node.stringOr("padding_mode", "zeros");
    if (mode == "nearest")
        s.mode = Mode::Nearest;
    else if (mode == "bicubic" || mode == "cubic")
        s.mode = Mode::Cubic;
    else if (mode != "bilinear" && mode != "linear")
        return badNode(node, "an unknown mode");
    if (padding == "border")
        s.padding = Padding::Border;
    else if (padding == "reflection")
        s.padding = Padding::Reflection;
    else if (padding != "zeros")
        return badNode(node, "an unknown padding_mode");
    s.alignCorners = node.intOr("align_corners", 0) != 0;
    return s;
}

Result<Shape> sampledShape(const Node& node, const Shape& x, const Shape& grid) {
    const int axes = x.rank() - 2;
    if (axes < 2 || axes > 3 || grid.rank() != x.rank()) return badShape(node, "input and grid do not fit");
    if ((grid[0] >= 0 && x[0] >= 0 && grid[0] != x[0]) || (grid[axes + 1] >= 0 && grid[axes + 1] != axes))
        return badShape(node, "the grid " + grid.toString() + " does not fit the input " + x.toString());
    Shape out{x[0], x[1]};
    for (int i = 1; i <= axes; ++i)
        out.dims().push_back(grid[i]);
    return out;
}

Result<void> inferGridSample(InferContext& context) {
    std::optional<Shape> output;
    if (context.shape(0) && context.shape(1)) {
        QS_TRY(output, sampledShape(context.node(), *context.shape(0), *context.shape(1)));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

// A coordinate mirrored at low and high until it lies between them.
float reflected(float x, float low, float high) {
    const float range = high - low;
    if (!(range > 0.0f)) return 0.0f;
    const float period = std::fmod(std::abs(x - low), 2.0f * range);
    return low + (period > range ? 2.0f * range - period : period);
}

// One axis of a sample: up to four elements and their weights; weight 0 for elements that are 0.
struct AxisSample {
    int count = 0;
    std::array<std::int64_t, 4> index{};
    std::array<float, 4> weight{};
};

class AxisSampler {
public:
    AxisSampler(const Settings& settings, std::int64_t size) : s(settings), m_size(size) {}

    AxisSample at(float normalized) const {
        const auto size = static_cast<float>(m_size);
        float x = s.alignCorners ? (normalized + 1.0f) / 2.0f * (size - 1.0f)
                                 : ((normalized + 1.0f) * size - 1.0f) / 2.0f;
        if (s.padding != Padding::Zeros && s.mode != Mode::Cubic) x = inside(x);
        if (!(x > -4.0f)) x = -4.0f; // far outside is like just outside; so is no number
        x = std::min(x, size + 4.0f);
        AxisSample sample;
        if (s.mode == Mode::Nearest) {
            add(sample, std::nearbyint(x), 1.0f);
            return sample;
        }
        const float floor = std::floor(x), t = x - floor;
        if (s.mode == Mode::Linear) {
            add(sample, floor, 1.0f - t);
            add(sample, floor + 1.0f, t);
            return sample;
        }
        for (int k = -1; k < 3; ++k)
            add(sample, floor + static_cast<float>(k), cubic(std::abs(static_cast<float>(k) - t)));
        return sample;
    }

private:
    const Settings& s;
    std::int64_t m_size;

    float inside(float x) const {
        const auto last = static_cast<float>(m_size - 1);
        if (s.padding == Padding::Reflection)
            x = s.alignCorners ? reflected(x, 0.0f, last) : reflected(x, -0.5f, last + 0.5f);
        return x > 0.0f ? std::min(x, last) : 0.0f;
    }
    static float cubic(float x) { // Keys 1981, a = -0.75
        constexpr float a = -0.75f;
        if (x <= 1.0f) return ((a + 2.0f) * x - (a + 3.0f)) * x * x + 1.0f;
        return ((a * x - 5.0f * a) * x + 8.0f * a) * x - 4.0f * a;
    }
    void add(AxisSample& sample, float place, float weight) const {
        if (s.padding != Padding::Zeros) place = inside(place);
        auto i = static_cast<std::int64_t>(place);
        if (i < 0 || i >= m_size) {
            i = 0;
            weight = 0.0f;
        }
        const auto k = static_cast<std::size_t>(sample.count++);
        sample.index[k] = i;
        sample.weight[k] = weight;
    }
};

float weighted(const std::array<AxisSample, 3>& at, const float* plane, std::int64_t height,
               std::int64_t width) {
    float sum = 0.0f;
    for (std::size_t d = 0; d < static_cast<std::size_t>(at[0].count); ++d)
        for (std::size_t h = 0; h < static_cast<std::size_t>(at[1].count); ++h) {
            const float* row = plane + (at[0].index[d] * height + at[1].index[h]) * width;
            float part = 0.0f;
            for (std::size_t w = 0; w < static_cast<std::size_t>(at[2].count); ++w)
                part += at[2].weight[w] * row[at[2].index[w]];
            sum += at[0].weight[d] * at[1].weight[h] * part;
        }
    return sum;
}

Outputs gridSample(const Node& node, const Settings& s, const Tensor& x, const Tensor& grid) {
    QS_TRY(const Shape shape, sampledShape(node, x.shape(), grid.shape()));
    if (x.type() != DataType::F32 || grid.type() != DataType::F32) return unsupported(node, "a type other than float32");
    const int axes = x.shape().rank() - 2;
    if (axes == 3 && s.mode == Mode::Cubic) return unsupported(node, "cubic interpolation in three axes");
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, shape));
    if (y.count() == 0) return single(std::move(y));
    std::array<std::int64_t, 3> size{1, 1, 1};
    for (int i = 0; i < axes; ++i)
        size[static_cast<std::size_t>(3 - axes + i)] = x.shape()[i + 2];
    const std::int64_t pixels = size[0] * size[1] * size[2], points = shape.product(2, shape.rank());
    if (pixels == 0) return badShape(node, "the input is empty");
    const AxisSampler samplers[] = {{s, size[0]}, {s, size[1]}, {s, size[2]}};
    AxisSample whole;
    whole.count = 1;
    whole.weight[0] = 1.0f;
    for (std::int64_t n = 0; n < shape[0]; ++n)
        for (std::int64_t p = 0; p < points; ++p) {
            std::array<AxisSample, 3> at{whole, whole, whole};
            const float* point = grid.data<float>() + (n * points + p) * axes; // x first, then y, then z
            for (int i = 0; i < axes; ++i)
                at[static_cast<std::size_t>(2 - i)] = samplers[2 - i].at(point[i]);
            for (std::int64_t c = 0; c < shape[1]; ++c)
                y.mutableData<float>()[(n * shape[1] + c) * points + p] =
                    weighted(at, x.data<float>() + (n * shape[1] + c) * pixels, size[1], size[2]);
        }
    return single(std::move(y));
}

Result<Kernel> makeGridSample(const KernelRequest& request) {
    QS_TRY(const Settings settings, settingsOf(request.node));
    return Kernel([node = request.node, settings](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        return gridSample(node, settings, in[0], in[1]);
    });
}

Result<Shape> affineShape(const Node& node, const Tensor& size) {
    const Shape image(size.toInts());
    if (image.rank() != 4 && image.rank() != 5) return badShape(node, "size has neither 4 nor 5 values");
    Shape out{image[0]};
    for (int i = 2; i < image.rank(); ++i)
        out.dims().push_back(image[i]);
    out.dims().push_back(image.rank() - 2);
    for (const std::int64_t d : out)
        if (d < 1) return badNode(node, "size is out of range");
    return out;
}

Result<void> inferAffineGrid(InferContext& context) {
    std::optional<Shape> output;
    if (context.constant(1)) {
        QS_TRY(output, affineShape(context.node(), *context.constant(1)));
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

// theta (N x axes x axes+1) applied to the normalised place of every pixel, x first.
Result<Kernel> makeAffineGrid(const KernelRequest& request) {
    const bool align = request.node.intOr("align_corners", 0) != 0;
    return Kernel([node = request.node, align](std::span<const Tensor> in) -> Outputs {
        QS_CHECK(needInputs(node, in, 2));
        if (in[0].type() != DataType::F32) return unsupported(node, "a type other than float32");
        QS_TRY(const Shape shape, affineShape(node, in[1]));
        const int axes = shape.rank() - 2;
        if (in[0].shape() != Shape{shape[0], axes, axes + 1})
            return badShape(node, "theta does not fit the size");
        QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, shape));
        const std::int64_t points = shape.product(1, shape.rank() - 1);
        float* target = y.mutableData<float>();
        for (std::int64_t i = 0; i < shape[0] * points; ++i) {
            std::array<float, 4> place{1, 1, 1, 1}; // x, y, [z], 1
            std::int64_t rest = i % points;
            for (int axis = axes; axis >= 1; --axis) {
                const std::int64_t size = shape[axis], at = rest % size;
                rest /= size;
                const auto a = static_cast<float>(at), s = static_cast<float>(size);
                place[static_cast<std::size_t>(axes - axis)] =
                    align ? (size > 1 ? -1.0f + 2.0f * a / (s - 1.0f) : 0.0f) : (2.0f * a + 1.0f) / s - 1.0f;
            }
            place[static_cast<std::size_t>(axes)] = 1.0f;
            for (int row = 0; row < axes; ++row) {
                const float* theta = in[0].data<float>() + (i / points * axes + row) * (axes + 1);
                float sum = 0.0f;
                for (int k = 0; k <= axes; ++k)
                    sum += theta[k] * place[static_cast<std::size_t>(k)];
                *target++ = sum;
            }
        }
        return single(std::move(y));
    });
}

} // namespace

OpDef gridSampleOp() {
    return {"GridSample", "", QuantTrait::Float, inferGridSample, makeGridSample};
}
OpDef affineGridOp() {
    return {"AffineGrid", "", QuantTrait::Float, inferAffineGrid, makeAffineGrid};
}

} // namespace qs::ops
