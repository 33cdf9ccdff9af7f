// A dense tensor, row-major. Copies share the storage; only a tensor just made is written to.
#pragma once

#include <cassert>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/Result.h"
#include "graph/DataType.h"
#include "graph/Shape.h"

namespace qs {

class Tensor {
public:
    Tensor() = default;
    // Uninitialised storage, 64-byte aligned. The shape must be static and its size must fit; the caller has
    // checked sizes that come from a file (see makeChecked).
    Tensor(DataType type, Shape shape);

    // As the constructor, but refuses unknown dimensions, types without storage and more than limitBytes.
    static Result<Tensor> makeChecked(DataType type, const Shape& shape,
                                      std::int64_t limitBytes = kDefaultLimitBytes);
    static constexpr std::int64_t kDefaultLimitBytes = std::int64_t{8} << 30;

    template <class T>
    static Tensor of(Shape shape, std::span<const T> values) {
        Tensor t(DataTypeOf<T>::value, std::move(shape));
        assert(t.count() == static_cast<std::int64_t>(values.size()));
        std::copy(values.begin(), values.end(), t.mutableData<T>());
        return t;
    }
    template <class T>
    static Tensor of(Shape shape, std::initializer_list<T> values) {
        return of<T>(std::move(shape), std::span<const T>(values.begin(), values.size()));
    }
    template <class T>
    static Tensor scalar(T value) {
        return of<T>(Shape{}, {value});
    }
    static Tensor ofStrings(Shape shape, std::vector<std::string> values);

    bool defined() const { return m_type != DataType::Undefined; }
    DataType type() const { return m_type; }
    const Shape& shape() const { return m_shape; }
    std::int64_t count() const { return m_count; }
    std::int64_t sizeBytes() const { return m_count * static_cast<std::int64_t>(sizeOf(m_type)); }

    template <class T>
    const T* data() const {
        assert(sizeOf(m_type) == sizeof(T));
        return static_cast<const T*>(raw());
    }
    template <class T>
    T* mutableData() {
        assert(sizeOf(m_type) == sizeof(T));
        return static_cast<T*>(mutableRaw());
    }
    template <class T>
    std::span<const T> values() const {
        return {data<T>(), static_cast<std::size_t>(m_count)};
    }
    const void* raw() const { return m_storage.get(); }
    void* mutableRaw() { return m_storage.get(); }
    const std::vector<std::string>& strings() const;

    // The same storage seen with another shape of equal element count.
    Tensor reshaped(Shape shape) const;
    // A copy with storage of its own.
    Tensor clone() const;
    // Element-wise conversion as ONNX Cast does it (float to integer truncates); strings are refused.
    Result<Tensor> cast(DataType type) const;
    // Element i as double / int64, whatever the type.
    double at(std::int64_t i) const;
    std::int64_t intAt(std::int64_t i) const;
    // All elements as float32 / int64 (a copy).
    std::vector<float> toFloats() const;
    std::vector<std::int64_t> toInts() const;

private:
    DataType m_type = DataType::Undefined;
    Shape m_shape;
    std::int64_t m_count = 0;
    std::shared_ptr<void> m_storage;
    std::shared_ptr<std::vector<std::string>> m_strings;
};

// IEEE half and bfloat16 to float and back (round to nearest even).
float halfToFloat(std::uint16_t bits);
std::uint16_t floatToHalf(float value);
float bfloat16ToFloat(std::uint16_t bits);
std::uint16_t floatToBfloat16(float value);

} // namespace qs
