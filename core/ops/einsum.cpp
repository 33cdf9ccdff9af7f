// Einsum: any number of operands; two float32 operands go through matrix products.
#include <algorithm>
#include <map>

#include "kernels/fp32/Conv.h"
#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

// Axes of an ellipsis are labelled with the characters below 'A'.
constexpr int kMostEllipsisAxes = 16;

struct Equation {
    std::vector<std::string> inputs; // one label per axis
    std::string output;
};

bool isLabel(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The ellipsis of a term of `rank` axes becomes labels, aligned at its right end.
std::optional<std::string> spelledOut(const std::string& term, int rank) {
    const auto dots = term.find("...");
    const int named = static_cast<int>(term.size()) - (dots == std::string::npos ? 0 : 3);
    std::string labels = term;
    if (dots != std::string::npos) {
        const int axes = rank - named;
        if (axes < 0 || axes > kMostEllipsisAxes) return std::nullopt;
        std::string numbered;
        for (int i = axes; i > 0; --i)
            numbered += static_cast<char>('\x10' + i);
        labels = term.substr(0, dots) + numbered + term.substr(dots + 3);
    }
    if (static_cast<int>(labels.size()) != rank) return std::nullopt;
    for (const char c : labels)
        if (!isLabel(c) && (c <= '\x10' || c > '\x10' + kMostEllipsisAxes)) return std::nullopt;
    return labels;
}

Result<Equation> parse(const Node& node, const std::vector<const Shape*>& shapes) {
    std::string text = node.stringOr("equation", "");
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    if (text.size() > 1024) return badNode(node, "the equation is too long");
    const auto arrow = text.find("->");
    std::vector<std::string> terms(1);
    for (const char c : text.substr(0, arrow)) {
        if (c == ',')
            terms.emplace_back();
        else
            terms.back() += c;
    }
    if (terms.size() != shapes.size()) return badNode(node, "the equation does not fit the number of inputs");
    Equation e;
    std::map<char, int> uses;
    int ellipsisAxes = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const auto labels = spelledOut(terms[i], shapes[i]->rank());
        if (!labels) return badNode(node, "a term of the equation does not fit its input");
        e.inputs.push_back(*labels);
        for (const char c : *labels) {
            ++uses[c];
            if (c < 'A') ellipsisAxes = std::max(ellipsisAxes, c - '\x10');
        }
    }
    std::string result;
    if (arrow != std::string::npos) {
        result = text.substr(arrow + 2);
        const auto dots = result.find("...");
        const int named = static_cast<int>(result.size()) - (dots == std::string::npos ? 0 : 3);
        const auto labels = spelledOut(result, dots == std::string::npos ? named : named + ellipsisAxes);
        if (!labels) return badNode(node, "the result of the equation is not understood");
        e.output = *labels;
    } else { // the ellipsis, then the labels that stand once, in alphabetical order
        for (int i = ellipsisAxes; i > 0; --i)
            e.output += static_cast<char>('\x10' + i);
        for (const auto& [c, count] : uses)
            if (isLabel(c) && count == 1) e.output += c;
    }
    for (std::size_t i = 0; i < e.output.size(); ++i)
        if (uses.count(e.output[i]) == 0 || e.output.find(e.output[i], i + 1) != std::string::npos)
            return badNode(node, "the result of the equation is not understood");
    return e;
}

using Sizes = std::map<char, std::int64_t>;

// Size of every label; only an ellipsis' axes broadcast.
Result<Sizes> sizesOf(const Node& node, const Equation& e, const std::vector<const Shape*>& shapes) {
    Sizes sizes;
    for (std::size_t i = 0; i < shapes.size(); ++i)
        for (int k = 0; k < shapes[i]->rank(); ++k) {
            const char c = e.inputs[i][static_cast<std::size_t>(k)];
            const std::int64_t size = (*shapes[i])[k];
            const auto [it, added] = sizes.emplace(c, size);
            if (added || it->second == size || size < 0) continue;
            if (it->second < 0 || it->second == 1)
                it->second = size;
            else if (size != 1)
                return badShape(node, "the sizes of an index differ");
        }
    return sizes;
}

Shape shapeOf(const std::string& labels, const Sizes& sizes) {
    Shape shape;
    for (const char c : labels)
        shape.dims().push_back(sizes.at(c));
    return shape;
}

// The operand with its axes arranged as `labels` (repeated labels: the diagonal; missing ones: stride 0).
std::vector<std::int64_t> stridesFor(const std::string& own, const Shape& shape, const std::string& labels) {
    const auto dense = denseStrides(shape);
    std::vector<std::int64_t> strides(labels.size(), 0);
    for (std::size_t k = 0; k < own.size(); ++k)
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (labels[i] == own[k] && shape[static_cast<int>(k)] != 1) strides[i] += dense[k];
    return strides;
}

// Batch, rows, columns, sum: the labels of a product of two operands; nothing when an operand has a label
// that is summed alone.
struct MatrixForm {
    std::string batch, rows, columns, sum;
};
std::optional<MatrixForm> matrixForm(const Equation& e) {
    if (e.inputs.size() != 2) return std::nullopt;
    MatrixForm form;
    auto has = [](const std::string& s, char c) { return s.find(c) != std::string::npos; };
    for (const char c : e.inputs[0]) {
        if (has(form.batch + form.rows + form.sum, c)) continue;
        const bool other = has(e.inputs[1], c), out = has(e.output, c);
        if (!other && !out) return std::nullopt;
        (other && out ? form.batch : out ? form.rows : form.sum) += c;
    }
    for (const char c : e.inputs[1]) {
        if (has(e.inputs[0], c) || has(form.columns, c)) continue;
        if (!has(e.output, c)) return std::nullopt;
        form.columns += c;
    }
    return form;
}

Outputs viaMatrices(const Equation& e, const Sizes& sizes, const MatrixForm& form,
                    std::span<const Tensor> in) {
    auto arranged = [&](std::size_t i, const std::string& labels) {
        return stridedCopy(in[i], shapeOf(labels, sizes), stridesFor(e.inputs[i], in[i].shape(), labels));
    };
    QS_TRY(const Tensor a, arranged(0, form.batch + form.rows + form.sum));
    QS_TRY(const Tensor b, arranged(1, form.batch + form.sum + form.columns));
    const std::string labels = form.batch + form.rows + form.columns;
    QS_TRY(Tensor c, Tensor::makeChecked(DataType::F32, shapeOf(labels, sizes)));
    auto product = [&](const std::string& part) {
        const Shape s = shapeOf(part, sizes);
        return s.product(0, s.rank());
    };
    const std::int64_t m = product(form.rows), n = product(form.columns), k = product(form.sum);
    if (k == 0) std::fill_n(c.mutableData<float>(), c.count(), 0.0f);
    for (std::int64_t i = 0; k > 0 && i < product(form.batch); ++i)
        kernels::gemm_f32(false, false, m, n, k, 1.0f, a.data<float>() + i * m * k,
                          b.data<float>() + i * k * n, 0.0f, c.mutableData<float>() + i * m * n);
    QS_TRY(Tensor y, stridedCopy(c, shapeOf(e.output, sizes), stridesFor(labels, c.shape(), e.output)));
    return single(std::move(y));
}

// The definition: for every output index, the sum over all other indices of the operands' product.
template <class T>
Outputs byDefinition(const Node& node, const Equation& e, const Sizes& sizes, std::span<const Tensor> in) {
    std::string labels = e.output;
    for (const auto& [c, size] : sizes)
        if (labels.find(c) == std::string::npos) labels += c;
    const Shape space = shapeOf(labels, sizes);
    constexpr std::int64_t kMostSteps = std::int64_t{1} << 33;
    const auto steps = space.elementCount();
    if (!steps || *steps > kMostSteps) return unsupported(node, "an equation over this many elements");
    QS_TRY(Tensor y, Tensor::makeChecked(in[0].type(), shapeOf(e.output, sizes)));
    std::fill_n(y.mutableData<T>(), y.count(), T{0});
    if (*steps == 0) return single(std::move(y));
    std::vector<std::vector<std::int64_t>> strides;
    for (std::size_t i = 0; i < in.size(); ++i)
        strides.push_back(stridesFor(e.inputs[i], in[i].shape(), labels));
    const std::int64_t inner = *steps / std::max<std::int64_t>(y.count(), 1);
    std::vector<std::int64_t> index(labels.size(), 0), offsets(in.size(), 0);
    using Sum = std::conditional_t<std::is_floating_point_v<T>, double, std::uint64_t>;
    for (std::int64_t o = 0; o < y.count(); ++o) {
        Sum sum{0};
        for (std::int64_t s = 0; s < inner; ++s) {
            Sum product{1};
            for (std::size_t i = 0; i < in.size(); ++i)
                product *= static_cast<Sum>(in[i].data<T>()[offsets[i]]);
            sum += product;
            for (std::size_t axis = index.size(); axis-- > 0;) {
                const std::int64_t size = space[static_cast<int>(axis)];
                const bool wraps = ++index[axis] == size;
                for (std::size_t i = 0; i < in.size(); ++i)
                    offsets[i] += strides[i][axis] * (wraps ? 1 - size : 1);
                if (!wraps) break;
                index[axis] = 0;
            }
        }
        y.mutableData<T>()[o] = static_cast<T>(sum);
    }
    return single(std::move(y));
}

Result<void> inferEinsum(InferContext& context) {
    std::vector<const Shape*> shapes;
    std::optional<Shape> output;
    for (std::size_t i = 0; i < context.inputCount(); ++i)
        if (context.shape(i)) shapes.push_back(context.shape(i));
    if (!shapes.empty() && shapes.size() == context.inputCount()) {
        QS_TRY(const Equation e, parse(context.node(), shapes));
        QS_TRY(const Sizes sizes, sizesOf(context.node(), e, shapes));
        output = shapeOf(e.output, sizes);
    }
    context.setOutput(0, context.type(0), output);
    return {};
}

Result<Kernel> makeEinsum(const KernelRequest& request) {
    return Kernel([node = request.node](std::span<const Tensor> in) -> Outputs {
        if (in.empty()) return badNode(node, "has no inputs");
        QS_CHECK(needInputs(node, in, in.size()));
        std::vector<const Shape*> shapes;
        for (const Tensor& t : in) {
            if (t.type() != in[0].type()) return badNode(node, "its inputs have different types");
            shapes.push_back(&t.shape());
        }
        QS_TRY(const Equation e, parse(node, shapes));
        QS_TRY(const Sizes sizes, sizesOf(node, e, shapes));
        if (const auto form = matrixForm(e); form && in[0].type() == DataType::F32)
            return viaMatrices(e, sizes, *form, in);
        return forType<float, double, std::int32_t, std::int64_t>(
            node, in[0].type(), [&](auto tag) { return byDefinition<decltype(tag)>(node, e, sizes, in); });
    });
}

} // namespace

OpDef einsumOp() {
    return {"Einsum", "", QuantTrait::Float, inferEinsum, makeEinsum};
}

} // namespace qs::ops
