// The operators of the C program: C99 text, one piece for each rule of rounding. It says the same as
// core/kernels/Requantize.cpp and core/kernels/int8/Reference.cpp, and the test compares both byte by byte.
#include "deploy/CProgram.h"

namespace qs::deploy {

namespace {

// Nothing here multiplies and adds floats in one expression, so that a compiler that contracts them into one
// operation changes no bit.
constexpr const char* kCommon = R"C(
#if !defined(FLT_EVAL_METHOD) || FLT_EVAL_METHOD != 0
#error "float expressions must be evaluated in float (on 32-bit x86: -msse2 -mfpmath=sse)"
#endif

typedef unsigned char u8;

/* A byte as the code that it holds; flip is 128 for signed codes, 0 for unsigned ones. */
static int32_t code_of(u8 byte, int32_t flip) { return (int32_t)(byte ^ flip) - flip; }
)C";

constexpr const char* kOnnx = R"C(
/* Accumulator to code: float multiplier, clamp, ties to even. */
typedef struct {
    const float *real;
    int32_t per_channel, zero, low, high;
} rounding;

static u8 requantize(const rounding *r, int32_t accumulator, int32_t channel) {
    const float low = (float)(r->low - r->zero), high = (float)(r->high - r->zero);
    float x = (float)accumulator * r->real[r->per_channel ? channel : 0];
    x = x < low ? low : x;
    x = x > high ? high : x;
    return (u8)((int32_t)rintf(x) + r->zero);
}
)C";

constexpr const char* kInteger = R"C(
static int32_t clamp(int32_t x, int32_t low, int32_t high) {
    return x < low ? low : x > high ? high : x;
}

static int32_t saturate(int64_t x) {
    return x < INT32_MIN ? INT32_MIN : x > INT32_MAX ? INT32_MAX : (int32_t)x;
}

/* floor(x / 2^n): what an arithmetic shift gives, also where the shift of a negative number is not one. */
static int64_t shift_right(int64_t x, int n) { return x >= 0 ? x >> n : ~(~x >> n); }

/* Accumulator to code: fixed-point multiplier and shift. */
typedef struct {
    const int32_t *q31, *shift;
    int32_t per_channel, zero, low, high;
} rounding;
)C";

constexpr const char* kTfLite = R"C(
/* High half of 2ab, rounded; then a division by 2^n, halves away from zero. */
static int32_t multiply(int32_t x, int32_t q31, int32_t shift) {
    const int left = shift > 0 ? (shift > 31 ? 31 : shift) : 0, right = shift < 0 ? -shift : 0;
    const int32_t moved = saturate((int64_t)x * ((int64_t)1 << left));
    const int64_t product = (int64_t)moved * q31;
    const int64_t nudge = product >= 0 ? (int64_t)1 << 30 : 1 - ((int64_t)1 << 30);
    const int32_t high = (int32_t)((product + nudge) / ((int64_t)1 << 31));
    int64_t mask, remainder, threshold;
    if (right == 0) return high;
    if (right > 31) return 0;
    mask = ((int64_t)1 << right) - 1;
    remainder = (int64_t)high & mask;
    threshold = (mask >> 1) + (high < 0 ? 1 : 0);
    return (int32_t)(shift_right(high, right) + (remainder > threshold ? 1 : 0));
}

static u8 requantize(const rounding *r, int32_t accumulator, int32_t channel) {
    const int32_t c = r->per_channel ? channel : 0;
    const int64_t x = (int64_t)multiply(accumulator, r->q31[c], r->shift[c]) + r->zero;
    return (u8)clamp(saturate(x), r->low, r->high);
}
)C";

constexpr const char* kHalfUp = R"C(
/* x / 2^n, halves up. */
static int32_t round_shift(int64_t x, int n) {
    if (n <= 0) {
        if (n < -31) return x > 0 ? INT32_MAX : x < 0 ? INT32_MIN : 0;
        return saturate(x * ((int64_t)1 << -n));
    }
    if (n > 62) return 0;
    return saturate(shift_right(x + ((int64_t)1 << (n - 1)), n));
}

static u8 requantize(const rounding *r, int32_t accumulator, int32_t channel) {
    const int32_t c = r->per_channel ? channel : 0;
    const int64_t x = (int64_t)round_shift((int64_t)accumulator * r->q31[c], r->shift[c]) + r->zero;
    return (u8)clamp(saturate(x), r->low, r->high);
}
)C";

constexpr const char* kWindows = R"C(
/* Sizes of a convolution or pool: depth, height, width. */
typedef struct {
    int32_t batch, groups, in_channels, out_channels;
    int32_t in[3], kernel[3], out[3], stride[3], dilation[3], pad[3];
} window;

typedef struct {
    const signed char *weights;
    const int32_t *weight_zero, *bias; /* by output channel, or NULL */
    int32_t flip, zero;                /* of the input */
    rounding round;
} layer;
)C";

constexpr const char* kConv = R"C(
static void conv(const window *g, const layer *l, const u8 *x, u8 *y) {
    const int32_t group_in = g->in_channels / g->groups, group_out = g->out_channels / g->groups;
    const int32_t plane = g->in[0] * g->in[1] * g->in[2];
    const int32_t row = group_in * g->kernel[0] * g->kernel[1] * g->kernel[2];
    int32_t n, oc, od, oh, ow, c, kd, kh, kw;
    for (n = 0; n < g->batch; ++n)
    for (oc = 0; oc < g->out_channels; ++oc) {
        const u8 *source = x + (n * g->in_channels + oc / group_out * group_in) * plane;
        const int32_t weight_zero = l->weight_zero ? l->weight_zero[oc] : 0;
        for (od = 0; od < g->out[0]; ++od)
        for (oh = 0; oh < g->out[1]; ++oh)
        for (ow = 0; ow < g->out[2]; ++ow) {
            int32_t sum = l->bias ? l->bias[oc] : 0;
            const signed char *w = l->weights + (ptrdiff_t)oc * row;
            for (c = 0; c < group_in; ++c)
            for (kd = 0; kd < g->kernel[0]; ++kd) {
                const int32_t d = od * g->stride[0] - g->pad[0] + kd * g->dilation[0];
                for (kh = 0; kh < g->kernel[1]; ++kh) {
                    const int32_t h = oh * g->stride[1] - g->pad[1] + kh * g->dilation[1];
                    const int inside = d >= 0 && d < g->in[0] && h >= 0 && h < g->in[1];
                    const u8 *line = source + (inside ? ((c * g->in[0] + d) * g->in[1] + h) * g->in[2] : 0);
                    for (kw = 0; kw < g->kernel[2]; ++kw, ++w) {
                        const int32_t v = ow * g->stride[2] - g->pad[2] + kw * g->dilation[2];
                        if (inside && v >= 0 && v < g->in[2])
                            sum += (code_of(line[v], l->flip) - l->zero) * (*w - weight_zero);
                    }
                }
            }
            *y++ = requantize(&l->round, sum, oc);
        }
    }
}
)C";

constexpr const char* kGemm = R"C(
static void gemm(int32_t rows, int32_t outputs, int32_t length, const layer *l, const u8 *x, u8 *y) {
    int32_t m, n, k;
    for (m = 0; m < rows; ++m, x += length)
        for (n = 0; n < outputs; ++n) {
            const signed char *w = l->weights + (ptrdiff_t)n * length;
            const int32_t weight_zero = l->weight_zero ? l->weight_zero[n] : 0;
            int32_t sum = l->bias ? l->bias[n] : 0;
            for (k = 0; k < length; ++k) sum += (code_of(x[k], l->flip) - l->zero) * (w[k] - weight_zero);
            *y++ = requantize(&l->round, sum, n);
        }
}
)C";

constexpr const char* kPools = R"C(
/* Calls for every element under the window: the offset in the plane, or -1 in the padding. */
static int32_t under(const window *g, int32_t od, int32_t oh, int32_t ow, int32_t k) {
    const int32_t kw = k % g->kernel[2], kh = k / g->kernel[2] % g->kernel[1];
    const int32_t kd = k / (g->kernel[2] * g->kernel[1]);
    const int32_t d = od * g->stride[0] - g->pad[0] + kd * g->dilation[0];
    const int32_t h = oh * g->stride[1] - g->pad[1] + kh * g->dilation[1];
    const int32_t w = ow * g->stride[2] - g->pad[2] + kw * g->dilation[2];
    const int inside = d >= 0 && d < g->in[0] && h >= 0 && h < g->in[1] && w >= 0 && w < g->in[2];
    return inside ? (d * g->in[1] + h) * g->in[2] + w : -1;
}
)C";

constexpr const char* kAverage = R"C(
/* by_position tells which of the roundings a position takes: they differ by the number that it divides by. */
static void average_pool(const window *g, const rounding *roundings, const u8 *by_position, int32_t flip,
                         int32_t zero, const u8 *x, u8 *y) {
    const int32_t plane = g->in[0] * g->in[1] * g->in[2], size = g->kernel[0] * g->kernel[1] * g->kernel[2];
    int32_t channel, od, oh, ow, k;
    for (channel = 0; channel < g->batch * g->in_channels; ++channel, x += plane) {
        int32_t position = 0;
        for (od = 0; od < g->out[0]; ++od)
        for (oh = 0; oh < g->out[1]; ++oh)
        for (ow = 0; ow < g->out[2]; ++ow, ++position) {
            int32_t sum = 0;
            for (k = 0; k < size; ++k) {
                const int32_t at = under(g, od, oh, ow, k);
                if (at >= 0) sum += code_of(x[at], flip) - zero;
            }
            *y++ = requantize(&roundings[by_position ? by_position[position] : 0], sum, 0);
        }
    }
}
)C";

constexpr const char* kMaximum = R"C(
static void max_pool(const window *g, int32_t flip, int32_t low, int32_t high, const u8 *x, u8 *y) {
    const int32_t plane = g->in[0] * g->in[1] * g->in[2], size = g->kernel[0] * g->kernel[1] * g->kernel[2];
    int32_t channel, od, oh, ow, k;
    for (channel = 0; channel < g->batch * g->in_channels; ++channel, x += plane)
        for (od = 0; od < g->out[0]; ++od)
        for (oh = 0; oh < g->out[1]; ++oh)
        for (ow = 0; ow < g->out[2]; ++ow) {
            int32_t best = low;
            for (k = 0; k < size; ++k) {
                const int32_t at = under(g, od, oh, ow, k);
                if (at >= 0 && code_of(x[at], flip) > best) best = code_of(x[at], flip);
            }
            *y++ = (u8)(best > high ? high : best);
        }
}
)C";

constexpr const char* kLookup = R"C(
static void lookup(int32_t count, const u8 *table, const u8 *x, u8 *y) {
    int32_t i;
    for (i = 0; i < count; ++i) y[i] = table[x[i]];
}
)C";

constexpr const char* kGather = R"C(
/* y[i] = x[from[i]]; a negative entry is minus one minus the byte to fill in. */
static void gather(int32_t count, const int32_t *from, const u8 *x, u8 *y) {
    int32_t i;
    for (i = 0; i < count; ++i) y[i] = from[i] >= 0 ? x[from[i]] : (u8)(-1 - from[i]);
}
)C";

constexpr const char* kConcat = R"C(
/* One part of a concatenation: `outer` blocks of `block` bytes to every `stride`-th byte; table may be NULL. */
static void join(int32_t outer, int32_t block, int32_t stride, const u8 *table, const u8 *x, u8 *y) {
    int32_t o, i;
    for (o = 0; o < outer; ++o, y += stride)
        for (i = 0; i < block; ++i, ++x) y[i] = table ? table[*x] : *x;
}
)C";

constexpr const char* kQuantize = R"C(
static void quantize(int32_t count, float scale, int32_t zero, int32_t low, int32_t high, const float *x, u8 *y) {
    const float least = (float)(low - zero), most = (float)(high - zero);
    int32_t i;
    for (i = 0; i < count; ++i) {
        float z = x[i] / scale;
        z = z == z ? z : 0.0f;
        z = z < least ? least : z;
        z = z > most ? most : z;
        y[i] = (u8)((int32_t)rintf(z) + zero);
    }
}
)C";

constexpr const char* kDequantize = R"C(
static void dequantize(int32_t count, float scale, int32_t flip, int32_t zero, const u8 *x, float *y) {
    int32_t i;
    for (i = 0; i < count; ++i) y[i] = (float)(code_of(x[i], flip) - zero) * scale;
}
)C";

constexpr const char* kIndex = R"C(
/* Where the two operands of element i of a broadcast lie. */
typedef struct {
    int32_t count, rank;
    const int32_t *dims, *stride_a, *stride_b; /* NULL: both have the shape of the result */
} broadcast;

static void operands(const broadcast *s, int32_t i, int32_t *a, int32_t *b) {
    int32_t axis;
    *a = *b = s->dims ? 0 : i;
    if (!s->dims) return;
    for (axis = s->rank; axis-- > 0; i /= s->dims[axis]) {
        *a += i % s->dims[axis] * s->stride_a[axis];
        *b += i % s->dims[axis] * s->stride_b[axis];
    }
}
)C";

constexpr const char* kBinaryOnnx = R"C(
/* The operands' values by byte: no product is left here that a compiler could fuse with the sum. */
typedef struct {
    broadcast shape;
    const float *real_a, *real_b;
    float scale;
    int32_t zero, low, high, multiplies;
} binary;

static void combine(const binary *p, const u8 *a, const u8 *b, u8 *y) {
    const float low = (float)(p->low - p->zero), high = (float)(p->high - p->zero);
    int32_t i, j, k;
    for (i = 0; i < p->shape.count; ++i) {
        float z;
        operands(&p->shape, i, &j, &k);
        z = p->multiplies ? p->real_a[a[j]] * p->real_b[b[k]] : p->real_a[a[j]] + p->real_b[b[k]];
        z = z / p->scale;
        z = z < low ? low : z;
        z = z > high ? high : z;
        y[i] = (u8)((int32_t)rintf(z) + p->zero);
    }
}
)C";

constexpr const char* kBinaryInteger = R"C(
typedef struct {
    broadcast shape;
    int32_t flip_a, zero_a, flip_b, zero_b, multiplies;
    int32_t factor[3], shift[3]; /* of a sum: a, b, result */
    int64_t power_a, power_b;
    rounding round; /* of a product; of a sum: zero, low, high */
} binary;

static void combine(const binary *p, const u8 *a, const u8 *b, u8 *y) {
    int32_t i, j, k;
    for (i = 0; i < p->shape.count; ++i) {
        int32_t u, v;
        operands(&p->shape, i, &j, &k);
        u = code_of(a[j], p->flip_a) - p->zero_a;
        v = code_of(b[k], p->flip_b) - p->zero_b;
        y[i] = p->multiplies ? requantize(&p->round, u * v, 0)
                             : (u8)clamp(saturate((int64_t)add(p, u, v) + p->round.zero), p->round.low, p->round.high);
    }
}
)C";

constexpr const char* kAddTfLite = R"C(
static int32_t add(const binary *p, int32_t u, int32_t v) {
    const int32_t sum = multiply(u * 1048576, p->factor[0], p->shift[0]) +
                        multiply(v * 1048576, p->factor[1], p->shift[1]);
    return multiply(sum, p->factor[2], p->shift[2]);
}
)C";

constexpr const char* kAddShared = R"C(
static int32_t add(const binary *p, int32_t u, int32_t v) {
    return round_shift(u * p->power_a + v * p->power_b, p->shift[2]);
}
)C";

constexpr const char* kMatMul = R"C(
/* Stacks of matrices: base_a and base_b are where the matrices of each product begin. */
static void matmul(int32_t stacks, const int32_t *base_a, const int32_t *base_b, int32_t m, int32_t k, int32_t n,
                   int32_t flip_a, int32_t zero_a, int32_t flip_b, int32_t zero_b, const rounding *r, const u8 *a,
                   const u8 *b, u8 *y) {
    int32_t s, row, column, i;
    for (s = 0; s < stacks; ++s)
        for (row = 0; row < m; ++row)
            for (column = 0; column < n; ++column) {
                int32_t sum = 0;
                for (i = 0; i < k; ++i)
                    sum += (code_of(a[base_a[s] + row * k + i], flip_a) - zero_a) *
                           (code_of(b[base_b[s] + i * n + column], flip_b) - zero_b);
                *y++ = requantize(r, sum, 0);
            }
}
)C";

// The struct stands before the sum that reads it, and the loop that calls the sum behind it.
std::string integerBinary(const char* add) {
    const std::string text = kBinaryInteger;
    const std::size_t split = text.find("\nstatic void combine");
    return text.substr(0, split) + add + text.substr(split);
}

} // namespace

std::string cKernels(kernels::Rounding rounding, const std::set<CKernel>& used) {
    using kernels::Rounding;
    std::string text = kCommon;
    if (rounding != Rounding::Onnx) text += kInteger;
    text += rounding == Rounding::Onnx ? kOnnx : rounding == Rounding::TfLite ? kTfLite : kHalfUp;
    const std::string combine = rounding == Rounding::Onnx
                                    ? kBinaryOnnx
                                    : integerBinary(rounding == Rounding::TfLite ? kAddTfLite : kAddShared);
    const auto add = [&](std::initializer_list<CKernel> when, const std::string& piece) {
        for (const CKernel kernel : when)
            if (used.count(kernel)) {
                text += piece;
                return;
            }
    };
    add({CKernel::Conv, CKernel::Gemm, CKernel::AveragePool, CKernel::MaxPool}, kWindows);
    add({CKernel::Conv}, kConv);
    add({CKernel::Gemm}, kGemm);
    add({CKernel::AveragePool, CKernel::MaxPool}, kPools);
    add({CKernel::AveragePool}, kAverage);
    add({CKernel::MaxPool}, kMaximum);
    add({CKernel::Lookup}, kLookup);
    add({CKernel::Gather}, kGather);
    add({CKernel::Concat}, kConcat);
    add({CKernel::Quantize}, kQuantize);
    add({CKernel::Dequantize}, kDequantize);
    add({CKernel::Binary}, kIndex);
    add({CKernel::Binary}, combine);
    add({CKernel::MatMul}, kMatMul);
    return text;
}

} // namespace qs::deploy
