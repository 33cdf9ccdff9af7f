// The JSON type of all reports: keys keep the order in which they are written, so the same result gives the
// same bytes.
#pragma once

#include <nlohmann/json.hpp>

namespace qs::report {

using Json = nlohmann::ordered_json;

// JSON has no infinity: +inf (an exact match, in dB) becomes the string "inf", -inf "-inf", NaN null.
Json number(double value);

} // namespace qs::report
