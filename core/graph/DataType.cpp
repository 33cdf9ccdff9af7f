#include "graph/DataType.h"

namespace qs {

std::size_t sizeOf(DataType type) {
    switch (type) {
    case DataType::U8:
    case DataType::I8:
    case DataType::Bool:
    case DataType::U4:
    case DataType::I4:
        return 1;
    case DataType::U16:
    case DataType::I16:
    case DataType::F16:
    case DataType::BF16:
        return 2;
    case DataType::F32:
    case DataType::I32:
    case DataType::U32:
        return 4;
    case DataType::F64:
    case DataType::I64:
    case DataType::U64:
        return 8;
    default:
        return 0;
    }
}

const char* nameOf(DataType type) {
    switch (type) {
    case DataType::Undefined:
        return "undefined";
    case DataType::F32:
        return "float32";
    case DataType::U8:
        return "uint8";
    case DataType::I8:
        return "int8";
    case DataType::U16:
        return "uint16";
    case DataType::I16:
        return "int16";
    case DataType::I32:
        return "int32";
    case DataType::I64:
        return "int64";
    case DataType::String:
        return "string";
    case DataType::Bool:
        return "bool";
    case DataType::F16:
        return "float16";
    case DataType::F64:
        return "float64";
    case DataType::U32:
        return "uint32";
    case DataType::U64:
        return "uint64";
    case DataType::C64:
        return "complex64";
    case DataType::C128:
        return "complex128";
    case DataType::BF16:
        return "bfloat16";
    case DataType::F8E4M3FN:
        return "float8e4m3fn";
    case DataType::F8E4M3FNUZ:
        return "float8e4m3fnuz";
    case DataType::F8E5M2:
        return "float8e5m2";
    case DataType::F8E5M2FNUZ:
        return "float8e5m2fnuz";
    case DataType::U4:
        return "uint4";
    case DataType::I4:
        return "int4";
    case DataType::F4E2M1:
        return "float4e2m1";
    }
    return "unknown";
}

bool isFloat(DataType type) {
    switch (type) {
    case DataType::F32:
    case DataType::F16:
    case DataType::F64:
    case DataType::BF16:
    case DataType::F8E4M3FN:
    case DataType::F8E4M3FNUZ:
    case DataType::F8E5M2:
    case DataType::F8E5M2FNUZ:
    case DataType::F4E2M1:
        return true;
    default:
        return false;
    }
}

bool isInteger(DataType type) {
    switch (type) {
    case DataType::U8:
    case DataType::I8:
    case DataType::U16:
    case DataType::I16:
    case DataType::I32:
    case DataType::I64:
    case DataType::U32:
    case DataType::U64:
    case DataType::U4:
    case DataType::I4:
        return true;
    default:
        return false;
    }
}

} // namespace qs
