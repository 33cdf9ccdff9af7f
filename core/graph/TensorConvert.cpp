#include "graph/TensorConvert.h"

#include <bit>
#include <cstring>
#include <limits>
#include <type_traits>

#include "graph/Tensor.h"

namespace qs {

namespace {

struct Half {
    std::uint16_t bits;
};
struct BFloat {
    std::uint16_t bits;
};
struct UInt4 {
    std::uint8_t value;
};
struct Int4 {
    std::int8_t value;
};

template <class T>
auto load(T value) {
    return value;
}
float load(Half value) {
    return halfToFloat(value.bits);
}
float load(BFloat value) {
    return bfloat16ToFloat(value.bits);
}
std::uint8_t load(UInt4 value) {
    return value.value;
}
std::int8_t load(Int4 value) {
    return value.value;
}

template <class F>
std::int64_t truncate(F value) {
    // 2^63 is exact in both float and double.
    constexpr F kLimit = static_cast<F>(9223372036854775808.0);
    if (!(value == value)) return 0;
    if (value >= kLimit) return std::numeric_limits<std::int64_t>::max();
    if (value < -kLimit) return std::numeric_limits<std::int64_t>::min();
    return static_cast<std::int64_t>(value);
}

template <class To, class From>
To convert(From value) {
    if constexpr (std::is_same_v<To, Half>) {
        return Half{floatToHalf(static_cast<float>(value))};
    } else if constexpr (std::is_same_v<To, BFloat>) {
        return BFloat{floatToBfloat16(static_cast<float>(value))};
    } else if constexpr (std::is_same_v<To, UInt4>) {
        return UInt4{static_cast<std::uint8_t>(convert<std::int64_t>(value) & 15)};
    } else if constexpr (std::is_same_v<To, Int4>) {
        const std::int64_t low = convert<std::int64_t>(value) & 15;
        return Int4{static_cast<std::int8_t>(low >= 8 ? low - 16 : low)};
    } else if constexpr (std::is_same_v<To, bool>) {
        return value != From(0);
    } else if constexpr (std::is_same_v<To, std::uint64_t> && std::is_floating_point_v<From>) {
        constexpr From kHalfRange = static_cast<From>(9223372036854775808.0);
        if (value >= 2 * kHalfRange) return std::numeric_limits<std::uint64_t>::max();
        if (value >= kHalfRange) return static_cast<std::uint64_t>(value);
        return static_cast<std::uint64_t>(truncate(value));
    } else if constexpr (std::is_integral_v<To> && std::is_floating_point_v<From>) {
        return static_cast<To>(truncate(value));
    } else {
        return static_cast<To>(value);
    }
}

// Calls f with a value of the storage type.
template <class F>
void dispatch(DataType type, F&& f) {
    switch (type) {
    case DataType::F32:
        return f(float{});
    case DataType::U8:
        return f(std::uint8_t{});
    case DataType::I8:
        return f(std::int8_t{});
    case DataType::U16:
        return f(std::uint16_t{});
    case DataType::I16:
        return f(std::int16_t{});
    case DataType::I32:
        return f(std::int32_t{});
    case DataType::I64:
        return f(std::int64_t{});
    case DataType::Bool:
        return f(bool{});
    case DataType::F16:
        return f(Half{});
    case DataType::F64:
        return f(double{});
    case DataType::U32:
        return f(std::uint32_t{});
    case DataType::U64:
        return f(std::uint64_t{});
    case DataType::BF16:
        return f(BFloat{});
    case DataType::U4:
        return f(UInt4{});
    case DataType::I4:
        return f(Int4{});
    default:
        return;
    }
}

} // namespace

void detail::convertElements(DataType from, const void* source, DataType to, void* target,
                             std::int64_t count) {
    if (from == to) {
        if (count > 0) std::memcpy(target, source, static_cast<std::size_t>(count) * sizeOf(from));
        return;
    }
    dispatch(from, [&](auto fromTag) {
        using From = decltype(fromTag);
        dispatch(to, [&](auto toTag) {
            using To = decltype(toTag);
            const auto* in = static_cast<const From*>(source);
            auto* out = static_cast<To*>(target);
            for (std::int64_t i = 0; i < count; ++i)
                out[i] = convert<To>(load(in[i]));
        });
    });
}

float halfToFloat(std::uint16_t bits) {
    const std::uint32_t sign = static_cast<std::uint32_t>(bits & 0x8000u) << 16;
    const std::uint32_t exponent = (bits >> 10) & 0x1fu;
    const std::uint32_t mantissa = bits & 0x3ffu;
    if (exponent == 0x1f) return std::bit_cast<float>(sign | 0x7f800000u | (mantissa << 13));
    if (exponent == 0) {
        // Zero and subnormals: mantissa * 2^-24 is exact in float32.
        const float magnitude = static_cast<float>(mantissa) * 5.9604644775390625e-8f;
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(magnitude) | sign);
    }
    return std::bit_cast<float>(sign | ((exponent + 112u) << 23) | (mantissa << 13));
}

std::uint16_t floatToHalf(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = static_cast<std::uint16_t>((bits >> 16) & 0x8000u);
    const std::uint32_t magnitude = bits & 0x7fffffffu;
    if (magnitude > 0x7f800000u) return static_cast<std::uint16_t>(sign | 0x7e00u);
    // From 65520 on rounding to nearest gives infinity.
    if (magnitude >= 0x477ff000u) return static_cast<std::uint16_t>(sign | 0x7c00u);
    if (magnitude < 0x38800000u) {
        // Below the smallest normal half: adding 0.5 leaves mantissa * 2^-24, rounded by the float unit.
        const float shifted = std::bit_cast<float>(magnitude) + 0.5f;
        return static_cast<std::uint16_t>(sign | (std::bit_cast<std::uint32_t>(shifted) - 0x3f000000u));
    }
    const std::uint32_t odd = (magnitude >> 13) & 1u;
    return static_cast<std::uint16_t>(sign | ((magnitude - 0x38000000u + 0xfffu + odd) >> 13));
}

float bfloat16ToFloat(std::uint16_t bits) {
    return std::bit_cast<float>(static_cast<std::uint32_t>(bits) << 16);
}

std::uint16_t floatToBfloat16(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    if ((bits & 0x7fffffffu) > 0x7f800000u) return static_cast<std::uint16_t>((bits >> 16) | 0x40u);
    return static_cast<std::uint16_t>((bits + 0x7fffu + ((bits >> 16) & 1u)) >> 16);
}

} // namespace qs
