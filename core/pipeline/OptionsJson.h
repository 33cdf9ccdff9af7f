// JSON of what a compile was asked for and what a search tried; no times, no absolute paths.
#pragma once

#include "pipeline/Model.h"
#include "report/Json.h"

namespace qs::pipeline {

// The effective options, as options.json of a deployment folder holds them.
report::Json optionsJson(const CompiledModel& compiled);

// {understood, calibrate_method, percentile_value, ..., exclude[]}: what decides about the numbers.
report::Json quantOptionsJson(const quant::QuantOptions& options);

// {calibrated, held_back, float_top1, trials[{name, understood, output_sqnr_db, agreement_pct, top1,
// layers_float, failure, kept}]}; null where nothing was searched.
report::Json searchJson(const SearchLog& log);

} // namespace qs::pipeline
