#include "onnx/TensorImporter.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace qs::onnx {

static_assert(std::endian::native == std::endian::little, "raw_data is little-endian and is copied as it is");

namespace {

using ::onnx::TensorProto;

constexpr int kMaxRank = 64;

Diagnostic badTensor(const std::string& reason) {
    return makeError("bad-tensor", "", reason, {reason});
}

bool isPacked4(DataType type) {
    return type == DataType::U4 || type == DataType::I4;
}

// Bytes of the tensor as the file stores it.
std::int64_t storedBytes(const Tensor& tensor) {
    return isPacked4(tensor.type()) ? (tensor.count() + 1) / 2 : tensor.sizeBytes();
}

// Two elements a byte, the first in the low half.
void unpack4(const unsigned char* packed, Tensor& tensor) {
    auto* out = static_cast<unsigned char*>(tensor.mutableRaw());
    for (std::int64_t i = 0; i < tensor.count(); ++i) {
        const unsigned nibble = i % 2 ? packed[i / 2] >> 4 : packed[i / 2] & 15u;
        // A signed nibble is extended to the whole byte.
        out[i] = static_cast<unsigned char>(tensor.type() == DataType::I4 && nibble >= 8 ? nibble | 0xf0u
                                                                                         : nibble);
    }
}

void normalizeBool(Tensor& tensor) {
    if (tensor.type() != DataType::Bool) return;
    auto* bytes = static_cast<unsigned char*>(tensor.mutableRaw());
    for (std::int64_t i = 0; i < tensor.count(); ++i)
        bytes[i] = bytes[i] != 0;
}

template <class T, class Field>
void copyField(Tensor& tensor, const Field& field) {
    T* out = tensor.mutableData<T>();
    for (int i = 0; i < field.size(); ++i)
        out[i] = static_cast<T>(field.Get(i));
}

std::string countMismatch(std::int64_t expected, std::int64_t found, const char* unit) {
    return "the shape asks for " + std::to_string(expected) + " " + unit + ", the file holds " +
           std::to_string(found);
}

// The typed fields (float_data, int32_data, ...), as onnx.proto assigns them to the types.
Result<void> fillTyped(Tensor& tensor, const TensorProto& proto) {
    const auto check = [](std::int64_t expected, int found) -> Result<void> {
        if (expected == found) return {};
        return badTensor(countMismatch(expected, found, "elements"));
    };
    switch (tensor.type()) {
    case DataType::F32:
        QS_CHECK(check(tensor.count(), proto.float_data_size()));
        copyField<float>(tensor, proto.float_data());
        return {};
    case DataType::F64:
        QS_CHECK(check(tensor.count(), proto.double_data_size()));
        copyField<double>(tensor, proto.double_data());
        return {};
    case DataType::I64:
        QS_CHECK(check(tensor.count(), proto.int64_data_size()));
        copyField<std::int64_t>(tensor, proto.int64_data());
        return {};
    case DataType::U64:
        QS_CHECK(check(tensor.count(), proto.uint64_data_size()));
        copyField<std::uint64_t>(tensor, proto.uint64_data());
        return {};
    case DataType::U32:
        QS_CHECK(check(tensor.count(), proto.uint64_data_size()));
        copyField<std::uint32_t>(tensor, proto.uint64_data());
        return {};
    default:
        break;
    }
    const auto& field = proto.int32_data();
    if (isPacked4(tensor.type())) {
        QS_CHECK(check(storedBytes(tensor), field.size()));
        std::vector<unsigned char> packed(field.begin(), field.end());
        unpack4(packed.data(), tensor);
        return {};
    }
    QS_CHECK(check(tensor.count(), field.size()));
    switch (tensor.type()) {
    case DataType::Bool:
        for (int i = 0; i < field.size(); ++i)
            tensor.mutableData<bool>()[i] = field.Get(i) != 0;
        return {};
    case DataType::U8:
    case DataType::I8:
        copyField<std::uint8_t>(tensor, field);
        return {};
    case DataType::I32:
        copyField<std::int32_t>(tensor, field);
        return {};
    default:
        copyField<std::uint16_t>(tensor, field);
        return {}; // 16-bit integers and the bits of 16-bit floats
    }
}

int typedElements(const TensorProto& p) {
    return p.float_data_size() + p.int32_data_size() + p.int64_data_size() + p.double_data_size() +
           p.uint64_data_size() + p.string_data_size();
}

// A decimal number as external data entries carry it; nothing when it is not one.
std::optional<std::int64_t> parseNumber(const std::string& text) {
    std::int64_t value = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || value < 0) return std::nullopt;
    return value;
}

Result<Shape> shapeOf(const TensorProto& proto) {
    if (proto.dims_size() > kMaxRank)
        return badTensor("it has " + std::to_string(proto.dims_size()) + " dimensions");
    Shape shape(std::vector<std::int64_t>(proto.dims().begin(), proto.dims().end()));
    for (std::int64_t d : shape)
        if (d < 0) return badTensor("it has a negative dimension");
    return shape;
}

} // namespace

Result<Tensor> TensorImporter::import(TensorProto& proto, const std::string& where) {
    auto tensor = importChecked(proto);
    if (tensor) return tensor;
    Diagnostic error = tensor.error();
    if (error.node.empty()) error.node = where;
    return error;
}

Result<Tensor> TensorImporter::allocate(DataType type, const Shape& shape) {
    const std::int64_t elements = shape.elementCount().value_or(0);
    if (elements > m_bytesLeft / static_cast<std::int64_t>(std::max<std::size_t>(1, sizeOf(type))))
        return badTensor("with its shape " + shape.toString() +
                         " the model's tensors take more memory than their limit of " +
                         std::to_string(m_limitBytes >> 20) + " MB");
    QS_TRY(Tensor tensor, Tensor::makeChecked(type, shape, m_bytesLeft));
    m_bytesLeft -= tensor.sizeBytes();
    return tensor;
}

Result<void> TensorImporter::fillRaw(Tensor& tensor, const std::string& bytes) {
    if (isPacked4(tensor.type()))
        unpack4(reinterpret_cast<const unsigned char*>(bytes.data()), tensor);
    else if (tensor.count() > 0)
        std::memcpy(tensor.mutableRaw(), bytes.data(), bytes.size());
    normalizeBool(tensor);
    return {};
}

Result<void> TensorImporter::fillExternal(Tensor& tensor, const TensorProto& proto) {
    std::string location;
    std::int64_t offset = 0;
    for (const auto& entry : proto.external_data()) {
        if (entry.key() == "location") location = entry.value();
        if (entry.key() != "offset" && entry.key() != "length") continue;
        const auto number = parseNumber(entry.value());
        if (!number)
            return makeError("external-data", "", "the " + entry.key() + " of its data is no number");
        if (entry.key() == "offset")
            offset = *number;
        else if (*number != storedBytes(tensor))
            return badTensor(countMismatch(storedBytes(tensor), *number, "bytes"));
    }
    if (isPacked4(tensor.type())) {
        std::vector<unsigned char> packed(static_cast<std::size_t>(storedBytes(tensor)));
        QS_CHECK(m_external.read(location, offset, storedBytes(tensor), packed.data(), m_job));
        unpack4(packed.data(), tensor);
    } else {
        QS_CHECK(m_external.read(location, offset, storedBytes(tensor), tensor.mutableRaw(), m_job));
        normalizeBool(tensor);
    }
    return {};
}

Result<Tensor> TensorImporter::importChecked(TensorProto& proto) {
    QS_TRY(const Shape shape, shapeOf(proto));
    if (proto.has_segment()) return badTensor("it is split into segments");
    const auto count = shape.elementCount();
    if (!count) return badTensor("its shape " + shape.toString() + " is too large");
    const auto type = static_cast<DataType>(proto.data_type());
    if (type == DataType::String) {
        if (proto.string_data_size() != *count)
            return badTensor(countMismatch(*count, proto.string_data_size(), "strings"));
        std::vector<std::string> strings(proto.string_data().begin(), proto.string_data().end());
        return Tensor::ofStrings(shape, std::move(strings));
    }
    const std::size_t size = sizeOf(type);
    if (size == 0)
        return makeError("unsupported-type", "",
                         std::string("tensors of type ") + nameOf(type) + " (" +
                             std::to_string(proto.data_type()) + ") are not supported",
                         {nameOf(type)});
    if (proto.data_location() == TensorProto::EXTERNAL) {
        std::string location;
        for (const auto& entry : proto.external_data())
            if (entry.key() == "location") location = entry.value();
        // No memory before the file is known to be long enough; 4-bit data doubles.
        QS_TRY(const std::int64_t available, m_external.size(location));
        if (*count / 2 > available) return badTensor(countMismatch(*count, available, "elements"));
        QS_TRY(Tensor tensor, allocate(type, shape));
        QS_CHECK(fillExternal(tensor, proto));
        return tensor;
    }
    if (proto.has_raw_data()) {
        const auto bytes = static_cast<std::int64_t>(proto.raw_data().size());
        const bool packed = isPacked4(type);
        const std::int64_t elementBytes = static_cast<std::int64_t>(size);
        const bool fits = packed ? bytes == *count / 2 + *count % 2
                                 : bytes % elementBytes == 0 && bytes / elementBytes == *count;
        if (!fits) {
            if (bytes == 0 && typedElements(proto) > 0 && typedElements(proto) == *count) {
                proto.clear_raw_data(); // an empty raw_data beside typed data: some writers set both
                return importChecked(proto);
            }
            return badTensor("the shape " + shape.toString() + " does not fit its " + std::to_string(bytes) +
                             " bytes of " + nameOf(type) + " data");
        }
        QS_TRY(Tensor tensor, allocate(type, shape));
        const std::unique_ptr<std::string> data(proto.release_raw_data());
        QS_CHECK(fillRaw(tensor, *data));
        return tensor;
    }
    if (*count > typedElements(proto) * std::int64_t{2})
        return badTensor(countMismatch(*count, typedElements(proto), "elements"));
    QS_TRY(Tensor tensor, allocate(type, shape));
    QS_CHECK(fillTyped(tensor, proto));
    return tensor;
}

} // namespace qs::onnx
