// Dimensions of a tensor. -1 stands for a size that is not known before run time (a batch, usually).
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace qs {

class Shape {
public:
    static constexpr std::int64_t kUnknown = -1;

    Shape() = default;
    Shape(std::initializer_list<std::int64_t> dims) : m_dims(dims) {}
    explicit Shape(std::vector<std::int64_t> dims) : m_dims(std::move(dims)) {}

    int rank() const { return static_cast<int>(m_dims.size()); }
    std::int64_t operator[](int axis) const { return m_dims[static_cast<std::size_t>(axis)]; }
    std::int64_t& operator[](int axis) { return m_dims[static_cast<std::size_t>(axis)]; }
    const std::vector<std::int64_t>& dims() const { return m_dims; }
    std::vector<std::int64_t>& dims() { return m_dims; }
    auto begin() const { return m_dims.begin(); }
    auto end() const { return m_dims.end(); }
    bool operator==(const Shape&) const = default;

    bool isStatic() const;
    // Product of the dimensions; nothing when one is unknown, negative, or the product overflows int64.
    std::optional<std::int64_t> elementCount() const;
    // False when the known dimensions promise more elements than any tensor has: then sums and products of
    // dimensions may overflow. A zero counts as a one.
    bool isPossible() const;
    // Product over [first, last); only for static shapes.
    std::int64_t product(int first, int last) const;
    // Negative axes count from the end; nothing when out of range.
    std::optional<int> normalizeAxis(std::int64_t axis) const;
    // "1x3x224x224", "?x10", "scalar".
    std::string toString() const;

private:
    std::vector<std::int64_t> m_dims;
};

// numpy broadcasting of two shapes; unknown dimensions stay unknown. Nothing when they do not fit.
std::optional<Shape> broadcast(const Shape& a, const Shape& b);

} // namespace qs
