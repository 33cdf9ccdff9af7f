#include "graph/Tensor.h"

#include <cstdlib>
#include <cstring>
#include <new>

#include "graph/StorageCache.h"
#include "graph/TensorConvert.h"

namespace qs {

namespace {

constexpr std::size_t kAlignment = 64;

std::shared_ptr<void> allocate(std::size_t bytes) {
    const std::size_t rounded = (bytes + kAlignment - 1) / kAlignment * kAlignment;
    const StorageBlock block = takeStorage(rounded == 0 ? kAlignment : rounded);
    return {block.data, [block](void*) { returnStorage(block); }};
}

} // namespace

Tensor::Tensor(DataType type, Shape shape)
    : m_type(type), m_shape(std::move(shape)), m_count(m_shape.elementCount().value_or(0)) {
    assert(m_shape.elementCount().has_value());
    if (type == DataType::String) {
        m_strings = std::make_shared<std::vector<std::string>>(static_cast<std::size_t>(m_count));
    } else {
        m_storage = allocate(static_cast<std::size_t>(sizeBytes()));
    }
}

Result<Tensor> Tensor::makeChecked(DataType type, const Shape& shape, std::int64_t limitBytes) {
    const std::size_t size = sizeOf(type);
    if (size == 0)
        return makeError("unsupported-type", "",
                         std::string("tensors of type ") + nameOf(type) + " are not supported",
                         {nameOf(type)});
    const auto count = shape.elementCount();
    if (!count)
        return makeError("bad-tensor", "", "the shape " + shape.toString() + " has no definite size",
                         {shape.toString()});
    std::int64_t bytes = 0;
    if (!shape.isPossible() || __builtin_mul_overflow(*count, static_cast<std::int64_t>(size), &bytes) ||
        bytes > limitBytes)
        return makeError("bad-tensor", "", "a tensor of shape " + shape.toString() + " is too large",
                         {shape.toString()});
    try {
        return Tensor(type, shape);
    } catch (const std::bad_alloc&) {
        return makeError("out-of-memory", "", "no memory for a tensor of shape " + shape.toString(),
                         {shape.toString()});
    }
}

Tensor Tensor::ofStrings(Shape shape, std::vector<std::string> values) {
    Tensor t;
    t.m_type = DataType::String;
    t.m_shape = std::move(shape);
    t.m_count = static_cast<std::int64_t>(values.size());
    assert(t.m_shape.elementCount() == t.m_count);
    t.m_strings = std::make_shared<std::vector<std::string>>(std::move(values));
    return t;
}

const std::vector<std::string>& Tensor::strings() const {
    static const std::vector<std::string> kNone;
    return m_strings ? *m_strings : kNone;
}

Tensor Tensor::reshaped(Shape shape) const {
    assert(shape.elementCount() == m_count);
    Tensor t = *this;
    t.m_shape = std::move(shape);
    return t;
}

Tensor Tensor::clone() const {
    if (m_type == DataType::Undefined) return {};
    if (m_type == DataType::String) return ofStrings(m_shape, strings());
    Tensor t(m_type, m_shape);
    if (m_count > 0) std::memcpy(t.mutableRaw(), raw(), static_cast<std::size_t>(sizeBytes()));
    return t;
}

Result<Tensor> Tensor::cast(DataType type) const {
    if (type == m_type) return *this;
    if (sizeOf(m_type) == 0 || sizeOf(type) == 0)
        return makeError("unsupported-type", "",
                         std::string("no conversion from ") + nameOf(m_type) + " to " + nameOf(type),
                         {nameOf(m_type), nameOf(type)});
    Tensor t(type, m_shape);
    detail::convertElements(m_type, raw(), type, t.mutableRaw(), m_count);
    return t;
}

double Tensor::at(std::int64_t i) const {
    double value = 0.0;
    const auto offset = static_cast<std::size_t>(i) * sizeOf(m_type);
    if (sizeOf(m_type) != 0)
        detail::convertElements(m_type, static_cast<const char*>(raw()) + offset, DataType::F64, &value, 1);
    return value;
}

std::int64_t Tensor::intAt(std::int64_t i) const {
    std::int64_t value = 0;
    const auto offset = static_cast<std::size_t>(i) * sizeOf(m_type);
    if (sizeOf(m_type) != 0)
        detail::convertElements(m_type, static_cast<const char*>(raw()) + offset, DataType::I64, &value, 1);
    return value;
}

std::vector<float> Tensor::toFloats() const {
    if (sizeOf(m_type) == 0) return {};
    std::vector<float> values(static_cast<std::size_t>(m_count));
    detail::convertElements(m_type, raw(), DataType::F32, values.data(), m_count);
    return values;
}

std::vector<std::int64_t> Tensor::toInts() const {
    if (sizeOf(m_type) == 0) return {};
    std::vector<std::int64_t> values(static_cast<std::size_t>(m_count));
    detail::convertElements(m_type, raw(), DataType::I64, values.data(), m_count);
    return values;
}

} // namespace qs
