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
// --auto), a calibration method, or a method of quant::ptqMethods(), joined by plus signs: per-tensor+cle.
// Error "bad-usage" names the word.
Result<std::vector<PtqVariant>> parsePtqVariants(const std::string& text);

} // namespace qs::cli
