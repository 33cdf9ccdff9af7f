// Strong integer ids: a node's number cannot be passed where a value's is meant.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace qs {

template <class Tag>
struct Id {
    std::int32_t index = -1;

    constexpr Id() = default;
    constexpr explicit Id(std::int32_t i) : index(i) {}
    constexpr bool valid() const { return index >= 0; }
    auto operator<=>(const Id&) const = default;
};

using NodeId = Id<struct NodeTag>;
using ValueId = Id<struct ValueTag>;

} // namespace qs

template <class Tag>
struct std::hash<qs::Id<Tag>> {
    std::size_t operator()(const qs::Id<Tag>& id) const noexcept {
        return std::hash<std::int32_t>{}(id.index);
    }
};
