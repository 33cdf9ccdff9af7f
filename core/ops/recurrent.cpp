// RNN, GRU and LSTM (equations: ONNX operator specification).
#include <algorithm>
#include <cmath>

#include "kernels/fp32/Conv.h"
#include "ops/StridedCopy.h"
#include "ops/TypeDispatch.h"

namespace qs::ops {

namespace {

struct Activation {
    std::string name;
    float alpha = 0.0f, beta = 0.0f;

    float operator()(float x) const {
        if (name == "Sigmoid") return 1.0f / (1.0f + std::exp(-x));
        if (name == "Tanh") return std::tanh(x);
        if (name == "Relu") return std::max(x, 0.0f);
        if (name == "Affine") return alpha * x + beta;
        if (name == "LeakyRelu") return x < 0.0f ? alpha * x : x;
        if (name == "ThresholdedRelu") return x > alpha ? x : 0.0f;
        if (name == "ScaledTanh") return alpha * std::tanh(beta * x);
        if (name == "HardSigmoid") return std::clamp(alpha * x + beta, 0.0f, 1.0f);
        if (name == "Elu") return x < 0.0f ? alpha * std::expm1(x) : x;
        if (name == "Softsign") return x / (1.0f + std::abs(x));
        return std::max(x, 0.0f) + std::log1p(std::exp(-std::abs(x))); // Softplus
    }
};

// Defaults of alpha and beta; false for an unknown function.
bool setDefaults(Activation& f) {
    static const std::map<std::string, std::pair<float, float>> kDefaults = {
        {"Sigmoid", {0, 0}},       {"Tanh", {0, 0}},
        {"Relu", {0, 0}},          {"Affine", {1, 0}},
        {"LeakyRelu", {0.01f, 0}}, {"ThresholdedRelu", {1, 0}},
        {"ScaledTanh", {1, 1}},    {"HardSigmoid", {0.2f, 0.5f}},
        {"Elu", {1, 0}},           {"Softsign", {0, 0}},
        {"Softplus", {0, 0}}};
    const auto it = kDefaults.find(f.name);
    if (it == kDefaults.end()) return false;
    std::tie(f.alpha, f.beta) = it->second;
    return true;
}

enum class Cell { Rnn, Gru, Lstm };

struct Settings {
    Cell cell = Cell::Rnn;
    int gates = 1;
    std::int64_t hidden = 0, directions = 1;
    bool reverse = false;    // the only direction runs backwards
    bool batchFirst = false; // layout 1
    bool inputForget = false, linearBeforeReset = false;
    float clip = 0.0f;                   // 0: none
    std::vector<Activation> activations; // per direction, all of them
};

Result<std::vector<Activation>> activationsOf(const Node& node, const Settings& s) {
    static const std::vector<std::string> kPerCell[] = {
        {"Tanh"}, {"Sigmoid", "Tanh"}, {"Sigmoid", "Tanh", "Tanh"}};
    const auto& defaults = kPerCell[static_cast<int>(s.cell)];
    std::vector<std::string> names;
    if (const auto it = node.attributes.find("activations"); it != node.attributes.end())
        if (const auto* given = std::get_if<std::vector<std::string>>(&it->second)) names = *given;
    if (names.empty())
        for (std::int64_t d = 0; d < s.directions; ++d)
            names.insert(names.end(), defaults.begin(), defaults.end());
    if (names.size() != defaults.size() * static_cast<std::size_t>(s.directions))
        return badNode(node, "activations do not fit the directions");
    const auto alphas = node.floatsOr("activation_alpha", {}), betas = node.floatsOr("activation_beta", {});
    std::vector<Activation> list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        Activation f{names[i]};
        if (!setDefaults(f)) return unsupported(node, "an unknown activation");
        if (i < alphas.size()) f.alpha = alphas[i];
        if (i < betas.size()) f.beta = betas[i];
        list.push_back(std::move(f));
    }
    return list;
}

Result<Settings> settingsOf(const Node& node) {
    Settings s;
    s.cell = node.op == "LSTM" ? Cell::Lstm : node.op == "GRU" ? Cell::Gru : Cell::Rnn;
    s.gates = s.cell == Cell::Lstm ? 4 : s.cell == Cell::Gru ? 3 : 1;
    s.hidden = node.intOr("hidden_size", 0);
    const std::string direction = node.stringOr("direction", "forward");
    if (direction != "forward" && direction != "reverse" && direction != "bidirectional")
        return badNode(node, "an unknown direction");
    s.directions = direction == "bidirectional" ? 2 : 1;
    s.reverse = direction == "reverse";
    s.batchFirst = node.intOr("layout", 0) != 0;
    s.inputForget = node.intOr("input_forget", 0) != 0;
    s.linearBeforeReset = node.intOr("linear_before_reset", 0) != 0;
    s.clip = node.floatOr("clip", 0.0f);
    QS_TRY(s.activations, activationsOf(node, s));
    return s;
}

// Sizes, with the hidden size read from R where the attribute is missing.
struct Sizes {
    std::int64_t time = 0, batch = 0, input = 0, hidden = 0;
};

Result<Sizes> sizesOf(const Node& node, const Settings& s, const Shape& x, const Shape& w, const Shape& r) {
    if (x.rank() != 3 || w.rank() != 3 || r.rank() != 3) return badShape(node, "X, W and R must have rank 3");
    Sizes n{x[s.batchFirst ? 1 : 0], x[s.batchFirst ? 0 : 1], x[2], r[2]};
    const bool fits = n.hidden > 0 && (s.hidden == 0 || s.hidden == n.hidden) && w[0] == s.directions &&
                      r[0] == s.directions && (n.input < 0 || w[2] == n.input) &&
                      w[1] == s.gates * n.hidden && r[1] == s.gates * n.hidden;
    if (!fits) return badShape(node, "W " + w.toString() + " and R " + r.toString() + " do not fit the node");
    return n;
}

Result<void> inferRecurrent(InferContext& context) {
    const Shape *x = context.shape(0), *w = context.shape(1), *r = context.shape(2);
    if (!x || !w || !r || !w->isStatic() || !r->isStatic()) return {};
    QS_TRY(const Settings s, settingsOf(context.node()));
    QS_TRY(const Sizes n, sizesOf(context.node(), s, *x, *w, *r));
    const Shape all = s.batchFirst ? Shape{n.batch, n.time, s.directions, n.hidden}
                                   : Shape{n.time, s.directions, n.batch, n.hidden};
    const Shape last =
        s.batchFirst ? Shape{n.batch, s.directions, n.hidden} : Shape{s.directions, n.batch, n.hidden};
    context.setOutput(0, context.type(0), all);
    context.setOutput(1, context.type(0), last);
    context.setOutput(2, context.type(0), last);
    return {};
}

std::int64_t recurrentMacs(const Graph& graph, const Node& node) {
    const auto &x = graph.value(node.input(0)).shape, &w = graph.value(node.input(1)).shape,
               &r = graph.value(node.input(2)).shape;
    if (!x || !w || !r || x->rank() != 3) return 0;
    const auto cw = w->elementCount(), cr = r->elementCount();
    const std::int64_t time = (*x)[node.intOr("layout", 0) != 0 ? 1 : 0];
    std::int64_t total = 0;
    if (!cw || !cr || time < 0 || __builtin_add_overflow(*cw, *cr, &total) ||
        __builtin_mul_overflow(total, time, &total))
        return 0;
    return total;
}

// One direction: everything the cells need, and the walk over time.
class Direction {
public:
    Direction(const Settings& settings, const Sizes& sizes, std::size_t index)
        : s(settings), n(sizes),
          m_first(index * settings.activations.size() / static_cast<std::size_t>(settings.directions)) {}

    const float *x = nullptr, *w = nullptr, *r = nullptr, *bias = nullptr,
                *peepholes = nullptr; // bias: Wb, Rb
    const std::vector<std::int64_t>* lengths = nullptr;
    bool backwards = false;
    std::vector<float> h, c; // batch x hidden; state in, state out
    // out(time, batch) is the row for that output.
    std::function<float*(std::int64_t, std::int64_t)> out;

    void run();

private:
    const Settings& s;
    const Sizes& n;
    std::size_t m_first;

    float f(std::size_t i, float v) const { return s.activations[m_first + i](clipped(v)); }
    float clipped(float v) const { return s.clip > 0.0f ? std::clamp(v, -s.clip, s.clip) : v; }
    void stepRnn(const float* gx, const float* gh, float* hidden) const;
    void stepGru(const float* gx, const float* gh, float* hidden) const;
    void stepLstm(const float* gx, const float* gh, float* hidden, float* cell) const;
};

void Direction::stepRnn(const float* gx, const float* gh, float* hidden) const {
    for (std::int64_t i = 0; i < n.hidden; ++i)
        hidden[i] = f(0, gx[i] + gh[i]);
}

// Gates z, r, h. Without linear_before_reset, r scales the state before the product with Rh.
void Direction::stepGru(const float* gx, const float* gh, float* hidden) const {
    const std::int64_t H = n.hidden;
    std::vector<float> z(static_cast<std::size_t>(H)), reset(z.size()), candidate(z.size());
    for (std::int64_t i = 0; i < H; ++i) {
        z[static_cast<std::size_t>(i)] = f(0, gx[i] + gh[i]);
        reset[static_cast<std::size_t>(i)] = f(0, gx[H + i] + gh[H + i]);
    }
    const float* recurrentBias = bias ? bias + 3 * H + 2 * H : nullptr;
    if (s.linearBeforeReset) {
        for (std::int64_t i = 0; i < H; ++i)
            candidate[static_cast<std::size_t>(i)] =
                f(1, gx[2 * H + i] + reset[static_cast<std::size_t>(i)] * gh[2 * H + i]);
    } else {
        std::vector<float> scaled(z.size()), product(z.size());
        for (std::int64_t i = 0; i < H; ++i)
            scaled[static_cast<std::size_t>(i)] = reset[static_cast<std::size_t>(i)] * hidden[i];
        kernels::gemm_f32(false, true, 1, H, H, 1.0f, scaled.data(), r + 2 * H * H, 0.0f, product.data());
        for (std::int64_t i = 0; i < H; ++i)
            candidate[static_cast<std::size_t>(i)] =
                f(1, gx[2 * H + i] + product[static_cast<std::size_t>(i)] +
                         (recurrentBias ? recurrentBias[i] : 0.0f));
    }
    for (std::int64_t i = 0; i < H; ++i) {
        const float keep = z[static_cast<std::size_t>(i)];
        hidden[i] = (1.0f - keep) * candidate[static_cast<std::size_t>(i)] + keep * hidden[i];
    }
}

// Gates i, o, f, c; peepholes i, o, f.
void Direction::stepLstm(const float* gx, const float* gh, float* hidden, float* cell) const {
    const std::int64_t H = n.hidden;
    auto peephole = [&](std::int64_t gate, std::int64_t i, float state) {
        return peepholes ? peepholes[gate * H + i] * state : 0.0f;
    };
    for (std::int64_t i = 0; i < H; ++i) {
        const float in = f(0, gx[i] + gh[i] + peephole(0, i, cell[i]));
        const float forget =
            s.inputForget ? 1.0f - in : f(0, gx[2 * H + i] + gh[2 * H + i] + peephole(2, i, cell[i]));
        cell[i] = forget * cell[i] + in * f(1, gx[3 * H + i] + gh[3 * H + i]);
        const float output = f(0, gx[H + i] + gh[H + i] + peephole(1, i, cell[i]));
        hidden[i] = output * s.activations[m_first + 2](cell[i]);
    }
}

void Direction::run() {
    const std::int64_t G = s.gates * n.hidden;
    // All inputs at once: (time * batch) x gates.
    std::vector<float> gx(static_cast<std::size_t>(n.time * n.batch * G)),
        gh(static_cast<std::size_t>(n.batch * G));
    kernels::gemm_f32(false, true, n.time * n.batch, G, n.input, 1.0f, x, w, 0.0f, gx.data());
    if (bias)
        for (std::size_t i = 0; i < gx.size(); ++i)
            gx[i] += bias[static_cast<std::int64_t>(i) % G];
    for (std::int64_t step = 0; step < n.time; ++step) {
        kernels::gemm_f32(false, true, n.batch, G, n.hidden, 1.0f, h.data(), r, 0.0f, gh.data());
        if (bias)
            for (std::size_t i = 0; i < gh.size(); ++i)
                gh[i] += bias[G + static_cast<std::int64_t>(i) % G];
        for (std::int64_t b = 0; b < n.batch; ++b) {
            const std::int64_t length = lengths ? (*lengths)[static_cast<std::size_t>(b)] : n.time;
            if (step >= length) continue; // outputs behind the sequence stay 0
            const std::int64_t t = backwards ? length - 1 - step : step;
            const float *input = gx.data() + (t * n.batch + b) * G, *state = gh.data() + b * G;
            float* hidden = h.data() + b * n.hidden;
            if (s.cell == Cell::Lstm)
                stepLstm(input, state, hidden, c.data() + b * n.hidden);
            else if (s.cell == Cell::Gru)
                stepGru(input, state, hidden);
            else
                stepRnn(input, state, hidden);
            std::copy_n(hidden, n.hidden, out(t, b));
        }
    }
}

Result<void> checkInputs(const Node& node, const Settings& s, const Sizes& n, std::span<const Tensor> in) {
    const Shape state =
        s.batchFirst ? Shape{n.batch, s.directions, n.hidden} : Shape{s.directions, n.batch, n.hidden};
    const Shape expected[] = {
        in[0].shape(),  in[1].shape(), in[2].shape(), Shape{s.directions, 2 * s.gates * n.hidden},
        Shape{n.batch}, state,         state,         Shape{s.directions, 3 * n.hidden}};
    for (std::size_t i = 0; i < in.size() && i < std::size(expected); ++i) {
        if (!in[i].defined()) continue;
        if (in[i].shape() != expected[i])
            return badShape(node, "input " + std::to_string(i) + " is " + in[i].shape().toString() +
                                      ", not " + expected[i].toString());
        if (i != 4 && in[i].type() != DataType::F32)
            return unsupported(node, std::string("type ") + nameOf(in[i].type()));
    }
    if (const Tensor* lengths = given(in, 4))
        for (const std::int64_t length : lengths->toInts())
            if (length < 0 || length > n.time) return badNode(node, "a sequence length is out of range");
    return {};
}

Outputs compute(const Node& node, const Settings& s, std::span<const Tensor> in) {
    QS_CHECK(needInputs(node, in, 3));
    QS_TRY(const Sizes n, sizesOf(node, s, in[0].shape(), in[1].shape(), in[2].shape()));
    QS_CHECK(checkInputs(node, s, n, in));
    // Everything is computed with time first and turned at the ends.
    Tensor x = in[0], h0 = given(in, 5) ? in[5] : Tensor(), c0 = given(in, 6) ? in[6] : Tensor();
    if (s.batchFirst)
        for (Tensor* t : {&x, &h0, &c0})
            if (t->defined()) {
                QS_TRY(*t, transposed(*t, {1, 0, 2}));
            }
    QS_TRY(Tensor y, Tensor::makeChecked(DataType::F32, Shape{n.time, s.directions, n.batch, n.hidden}));
    QS_TRY(Tensor h, Tensor::makeChecked(DataType::F32, Shape{s.directions, n.batch, n.hidden}));
    QS_TRY(Tensor c, Tensor::makeChecked(DataType::F32, h.shape()));
    std::fill_n(y.mutableData<float>(), y.count(), 0.0f);
    std::vector<std::int64_t> lengths;
    if (const Tensor* given4 = given(in, 4)) lengths = given4->toInts();
    const std::int64_t G = s.gates * n.hidden, stateSize = n.batch * n.hidden;
    for (std::int64_t d = 0; d < s.directions; ++d) {
        Direction direction(s, n, static_cast<std::size_t>(d));
        direction.x = x.data<float>();
        direction.w = in[1].data<float>() + d * G * n.input;
        direction.r = in[2].data<float>() + d * G * n.hidden;
        if (const Tensor* b = given(in, 3)) direction.bias = b->data<float>() + d * 2 * G;
        if (const Tensor* p = given(in, 7)) direction.peepholes = p->data<float>() + d * 3 * n.hidden;
        if (given(in, 4)) direction.lengths = &lengths;
        direction.backwards = s.reverse || d == 1;
        auto initial = [&](const Tensor& t) {
            const float* from = t.defined() ? t.data<float>() + d * stateSize : nullptr;
            return from ? std::vector<float>(from, from + stateSize)
                        : std::vector<float>(static_cast<std::size_t>(stateSize), 0.0f);
        };
        direction.h = initial(h0);
        direction.c = initial(c0);
        direction.out = [&](std::int64_t t, std::int64_t b) {
            return y.mutableData<float>() + ((t * s.directions + d) * n.batch + b) * n.hidden;
        };
        direction.run();
        std::copy(direction.h.begin(), direction.h.end(), h.mutableData<float>() + d * stateSize);
        std::copy(direction.c.begin(), direction.c.end(), c.mutableData<float>() + d * stateSize);
    }
    if (s.batchFirst) {
        QS_TRY(y, transposed(y, {2, 0, 1, 3}));
        QS_TRY(h, transposed(h, {1, 0, 2}));
        QS_TRY(c, transposed(c, {1, 0, 2}));
    }
    std::vector<Tensor> outputs{y, h};
    if (s.cell == Cell::Lstm) outputs.push_back(c);
    return outputs;
}

Result<Kernel> makeRecurrent(const KernelRequest& request) {
    QS_TRY(const Settings settings, settingsOf(request.node));
    return Kernel(
        [node = request.node, settings](std::span<const Tensor> in) { return compute(node, settings, in); });
}

} // namespace

OpDef rnnOp() {
    return {"RNN", "", QuantTrait::Float, inferRecurrent, makeRecurrent, recurrentMacs};
}
OpDef gruOp() {
    return {"GRU", "", QuantTrait::Float, inferRecurrent, makeRecurrent, recurrentMacs};
}
OpDef lstmOp() {
    return {"LSTM", "", QuantTrait::Float, inferRecurrent, makeRecurrent, recurrentMacs};
}

} // namespace qs::ops
