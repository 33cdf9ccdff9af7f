// Element types, numbered and named as in onnx.proto's TensorProto.DataType.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace qs {

enum class DataType : std::int32_t {
    Undefined = 0,
    F32 = 1,
    U8 = 2,
    I8 = 3,
    U16 = 4,
    I16 = 5,
    I32 = 6,
    I64 = 7,
    String = 8,
    Bool = 9,
    F16 = 10,
    F64 = 11,
    U32 = 12,
    U64 = 13,
    C64 = 14,
    C128 = 15,
    BF16 = 16,
    F8E4M3FN = 17,
    F8E4M3FNUZ = 18,
    F8E5M2 = 19,
    F8E5M2FNUZ = 20,
    U4 = 21,
    I4 = 22,
    F4E2M1 = 23,
};

// Bytes of one element as Tensor stores it; 0 where Tensor cannot hold the type. 4-bit integers are
// unpacked by the reader and stored one to a byte.
std::size_t sizeOf(DataType type);
const char* nameOf(DataType type); // "float32", "uint8", ...
bool isFloat(DataType type);
bool isInteger(DataType type);

template <class T>
struct DataTypeOf;
template <>
struct DataTypeOf<float> {
    static constexpr DataType value = DataType::F32;
};
template <>
struct DataTypeOf<double> {
    static constexpr DataType value = DataType::F64;
};
template <>
struct DataTypeOf<std::uint8_t> {
    static constexpr DataType value = DataType::U8;
};
template <>
struct DataTypeOf<std::int8_t> {
    static constexpr DataType value = DataType::I8;
};
template <>
struct DataTypeOf<std::uint16_t> {
    static constexpr DataType value = DataType::U16;
};
template <>
struct DataTypeOf<std::int16_t> {
    static constexpr DataType value = DataType::I16;
};
template <>
struct DataTypeOf<std::uint32_t> {
    static constexpr DataType value = DataType::U32;
};
template <>
struct DataTypeOf<std::int32_t> {
    static constexpr DataType value = DataType::I32;
};
template <>
struct DataTypeOf<std::uint64_t> {
    static constexpr DataType value = DataType::U64;
};
template <>
struct DataTypeOf<std::int64_t> {
    static constexpr DataType value = DataType::I64;
};
template <>
struct DataTypeOf<bool> {
    static constexpr DataType value = DataType::Bool;
};

} // namespace qs
