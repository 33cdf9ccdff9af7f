// `--ptq` of compare: how a float file is quantized for a column of the table.
#pragma once

#include <string>
#include <vector>

#include "base/Result.h"
#include "pipeline/Model.h"

namespace qs::cli {

struct PtqVariant {
    std::string name; // as given
    quant::QuantOptions quant;
    bool automatic = false;
};

// Words separated by commas; each is `default` or several of per-tensor, per-channel, best (the search of
// --auto), a calibration method, a flag of quant::quantOptionTable() or another of its options with its
// value, joined by plus signs: per-tensor+cle, percentile+percentile=99.9. Error "bad-usage" names the word.
Result<std::vector<PtqVariant>> parsePtqVariants(const std::string& text);

} // namespace qs::cli
