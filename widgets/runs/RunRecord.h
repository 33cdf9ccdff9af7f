// One compile with its analysis, as the history of the session keeps it.
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "analysis/AnalysisResult.h"
#include "inspectors/CompileSettings.h"
#include "pipeline/Model.h"
#include "plots/LayerSamples.h"

namespace qs::widgets {

struct RunRecord {
    int id = 0;    // counts up within the session
    QString model; // file name
    CompileSettings settings;
    data::DatasetOptions analysisData;
    std::shared_ptr<const pipeline::CompiledModel> compiled;
    std::shared_ptr<const analysis::AnalysisResult> analysis;
    std::shared_ptr<const LayerSamples> samples; // nullptr: there are none
    double seconds = 0;
    // Accuracy on labelled data, once it was measured.
    std::optional<pipeline::Evaluation> reference, int8;

    QString title() const; // "#3 resnet20.onnx · QAT"
};

// "QAT", "PTQ · minimum and maximum · per tensor · 2 nodes in float".
QString settingsSummary(const pipeline::CompiledModel& compiled);
// NaN without outputs.
double outputSqnr(const RunRecord& run);
// nullptr when no layer has an SQNR.
const analysis::LayerResult* worstLayer(const analysis::AnalysisResult& analysis);

} // namespace qs::widgets
