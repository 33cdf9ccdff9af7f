#include "graph/Shape.h"

#include <algorithm>

namespace qs {

bool Shape::isStatic() const {
    return std::all_of(m_dims.begin(), m_dims.end(), [](std::int64_t d) { return d >= 0; });
}

std::optional<std::int64_t> Shape::elementCount() const {
    // A zero anywhere makes the product zero, but an overflowing rest is refused all the same: such a shape
    // comes from a broken file.
    std::int64_t count = 1;
    bool zero = false;
    for (std::int64_t d : m_dims) {
        if (d < 0) return std::nullopt;
        if (d == 0) {
            zero = true;
        } else if (__builtin_mul_overflow(count, d, &count)) {
            return std::nullopt;
        }
    }
    return zero ? 0 : count;
}

bool Shape::isPossible() const {
    constexpr std::int64_t kMostElements = std::int64_t{1} << 44;
    std::int64_t count = 1;
    for (const std::int64_t d : m_dims)
        if (d > 1 && (__builtin_mul_overflow(count, d, &count) || count > kMostElements)) return false;
    return true;
}

std::int64_t Shape::product(int first, int last) const {
    std::int64_t count = 1;
    for (int axis = std::max(first, 0); axis < std::min(last, rank()); ++axis)
        count *= (*this)[axis];
    return count;
}

std::optional<int> Shape::normalizeAxis(std::int64_t axis) const {
    if (axis < 0) axis += rank();
    if (axis < 0 || axis >= rank()) return std::nullopt;
    return static_cast<int>(axis);
}

std::string Shape::toString() const {
    if (m_dims.empty()) return "scalar";
    std::string text;
    for (std::int64_t d : m_dims) {
        if (!text.empty()) text += 'x';
        text += d < 0 ? std::string("?") : std::to_string(d);
    }
    return text;
}

std::optional<Shape> broadcast(const Shape& a, const Shape& b) {
    const int rank = std::max(a.rank(), b.rank());
    std::vector<std::int64_t> dims(static_cast<std::size_t>(rank));
    for (int i = 0; i < rank; ++i) {
        const std::int64_t da = i < a.rank() ? a[a.rank() - 1 - i] : 1;
        const std::int64_t db = i < b.rank() ? b[b.rank() - 1 - i] : 1;
        std::int64_t d = da;
        if (da == 1) {
            d = db;
        } else if (db < 0) {
            d = da; // the unknown size must be 1 or da
        } else if (db != 1 && da < 0) {
            d = db;
        } else if (db != 1 && da != db) {
            return std::nullopt;
        }
        dims[static_cast<std::size_t>(rank - 1 - i)] = d;
    }
    return Shape(std::move(dims));
}

} // namespace qs
