// A node's attribute.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "graph/Tensor.h"

namespace qs {

class Graph;

using Attribute = std::variant<std::int64_t, float, std::string, Tensor, std::vector<std::int64_t>,
                               std::vector<float>, std::vector<std::string>, std::shared_ptr<const Graph>>;

} // namespace qs
