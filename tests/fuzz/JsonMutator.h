// Damage to a JSON text that leaves it JSON: values changed, moved, doubled and lost, numbers made odd.
#pragma once

#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "Mutator.h"

namespace qs::fuzz {

using Json = nlohmann::ordered_json;

inline void collectValues(Json& json, std::vector<Json*>& values, int depth = 0) {
    values.push_back(&json);
    if (depth < 20 && json.is_structured())
        for (Json& child : json)
            collectValues(child, values, depth + 1);
}

inline Json oddJson(Random& random) {
    switch (random.below(10)) {
    case 0:
        return nullptr;
    case 1:
        return random.chance(2);
    case 2:
        return std::string(random.below(40), 'x');
    case 3:
        return Json::array();
    case 4:
        return Json::object();
    case 5:
        return 1e300 * static_cast<double>(random.below(3)) - 1.0;
    case 6:
        return std::numeric_limits<std::int64_t>::max() - static_cast<std::int64_t>(random.below(2));
    case 7:
        return std::numeric_limits<std::int64_t>::min() + static_cast<std::int64_t>(random.below(2));
    case 8:
        return static_cast<std::int64_t>(random.below(1 << 16)) - (1 << 15);
    default:
        return static_cast<std::int64_t>(random.below(9)) - 2;
    }
}

inline void damageValue(Json& value, const Json& other, Random& random) {
    switch (random.below(5)) {
    case 0:
        value = oddJson(random);
        break;
    case 1:
        value = other;
        break;
    case 2:
        if (value.is_structured() && !value.empty())
            value.erase(std::next(value.begin(), static_cast<std::ptrdiff_t>(random.below(value.size()))));
        break;
    case 3:
        if (value.is_array())
            value.push_back(value.empty() || random.chance(3) ? other : value[random.below(value.size())]);
        else if (value.is_number_integer())
            value = value.get<std::int64_t>() ^ (std::int64_t{1} << random.below(20));
        break;
    default:
        if (value.is_number())
            value = oddJson(random);
        else if (value.is_string())
            value = mutate(value.get<std::string>(), random);
        break;
    }
}

// Nothing where the text is no JSON.
inline std::optional<std::string> mutateJson(std::string_view text, Random& random) {
    Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return std::nullopt;
    for (std::size_t i = 0, n = 1 + random.below(4); i < n; ++i) {
        std::vector<Json*> values;
        collectValues(json, values);
        const Json other = *values[random.below(values.size())];
        damageValue(*values[random.below(values.size())], other, random);
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace qs::fuzz
