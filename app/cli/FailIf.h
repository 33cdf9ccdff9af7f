// `--fail-if 'top1<93.5'`: a threshold on any numeric key of a command's JSON.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/Result.h"
#include "report/Json.h"

namespace qs::cli {

// KEY OP NUMBER. KEY is a path with dots ("seconds.load"); an array on the way means any of its elements
// ("layers.sensitivity.sqnr_db"), or one by its index ("outputs.0.sqnr_db").
struct Threshold {
    enum class Op { Less, LessEqual, Greater, GreaterEqual };
    std::string text;
    std::string key;
    Op op = Op::Less;
    double bound = 0.0;

    bool crossedBy(double value) const;
};

// Error "bad-usage" for anything that is no threshold.
Result<Threshold> parseThreshold(const std::string& text);

// One line per crossing; empty when none was crossed. Error "bad-usage" when the JSON has no such numeric
// key. The strings "inf" and "-inf" of report::number() count as numbers, null does not.
Result<std::vector<std::string>> crossings(const Threshold& threshold, const report::Json& json);

} // namespace qs::cli
