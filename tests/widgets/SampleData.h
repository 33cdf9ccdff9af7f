// Hand-made core results that the widget tests share: a ResNet-like analysis, a small graph, findings.
#pragma once

#include <cmath>
#include <limits>
#include <memory>

#include "analysis/AnalysisResult.h"
#include "pipeline/Model.h"

namespace qs::widgets::test {

inline Quantizer activationQuantizer(float scale, std::int32_t zeroPoint = 0, std::int32_t qmax = 127) {
    Quantizer q;
    q.kind = QuantizerKind::FakeQuant;
    q.qmax = qmax;
    q.scale = {scale};
    q.zeroPoint = {zeroPoint};
    q.sourceNodes = {"/relu/QuantizeLinear", "/relu/Clip", "/relu/DequantizeLinear"};
    return q;
}

inline Quantizer weightQuantizer(std::size_t channels) {
    Quantizer q;
    q.role = QuantizerRole::Weight;
    q.kind = QuantizerKind::FakeQuant;
    q.isSigned = true;
    q.qmin = -128;
    q.qmax = 127;
    q.axis = 0;
    for (std::size_t c = 0; c < channels; ++c) {
        q.scale.push_back(0.002f + 0.004f * static_cast<float>(std::abs(std::sin(0.9 * double(c) + 0.3))));
        q.zeroPoint.push_back(0);
    }
    q.sourceNodes = {"/conv/weight/QuantizeLinear", "/conv/weight/DequantizeLinear"};
    return q;
}

inline analysis::ErrorMetrics metricsOf(double sqnrDb) {
    analysis::ErrorMetrics m;
    m.sqnrDb = sqnrDb;
    m.nmse = std::isinf(sqnrDb) ? 0.0 : std::pow(10.0, -sqnrDb / 10.0);
    m.mse = m.nmse * 0.8;
    m.cosine = std::sqrt(std::max(0.0, 1.0 - m.nmse));
    m.maxAbs = std::sqrt(m.mse) * 6;
    m.meanAbs = std::sqrt(m.mse) * 0.8;
    m.count = 64 * 16 * 28 * 28;
    return m;
}

// Counts of a half-normal with a peak at zero, and the same thinned out to every third bin.
inline void fillHistograms(analysis::LayerResult& layer, double sigma) {
    constexpr int kBins = 256;
    layer.referenceMin = 0.0;
    layer.referenceMax = 4.2 * sigma;
    layer.referenceHistogram = {0.0, 4.2 * sigma, std::vector<std::uint64_t>(kBins)};
    layer.emulatedHistogram = layer.referenceHistogram;
    for (int i = 0; i < kBins; ++i) {
        const double x = 4.2 * i / kBins;
        const auto n = static_cast<std::uint64_t>(90000 * std::exp(-x * x / 2) + (i == 0 ? 1.2e6 : 0));
        layer.referenceHistogram.counts[std::size_t(i)] = n;
        layer.emulatedHistogram.counts[std::size_t(i / 2 * 2)] += i < 244 ? n : 0;
    }
    layer.emulatedHistogram.counts[242] += 900;
}

// 25 layers: 19 convolutions in blocks, additions between them, pooling (exact) and a dense layer.
inline std::shared_ptr<const analysis::AnalysisResult> sampleResult(bool sensitivity = false) {
    auto result = std::make_shared<analysis::AnalysisResult>();
    result->model = "resnet20_qat_pytorch_eager.onnx";
    result->samples = 64;
    result->hasSensitivity = sensitivity;
    const auto add = [&](const std::string& name, const std::string& op, double accumulated, double isolated,
                         std::int64_t macs) {
        analysis::LayerResult layer;
        layer.name = name;
        layer.op = op;
        layer.tensor = name + "_output_0";
        layer.nodes = {name, name + "_bn"};
        layer.accumulated = metricsOf(accumulated);
        layer.isolated = metricsOf(isolated);
        if (sensitivity) layer.sensitivity = metricsOf(isolated + 6);
        layer.macs = macs;
        const double sigma = 0.6 + 0.1 * static_cast<double>(result->layers.size() % 7);
        fillHistograms(layer, sigma);
        layer.outputQuantizer = activationQuantizer(static_cast<float>(4.0 * sigma / 127));
        layer.unusedLevelsPct = std::fmod(7.3 * double(result->layers.size()), 38.0);
        layer.saturationPct = std::max(0.0, std::fmod(0.9 * double(result->layers.size()), 2.4) - 0.7);
        if (macs > 0) layer.weightQuantizer = weightQuantizer(16);
        result->layers.push_back(std::move(layer));
    };
    add("/conv1/Conv", "Conv+Relu", 38.2, 38.2, 112896);
    for (int stage = 1; stage <= 3; ++stage) {
        for (int block = 0; block < 3; ++block) {
            const std::string stem = "/layer" + std::to_string(stage) + "/layer" + std::to_string(stage) +
                                     "." + std::to_string(block);
            const double depth = (stage - 1) * 3 + block;
            const bool bad = stage == 2 && block == 1;
            add(stem + "/conv1/Conv", "Conv+Relu", 33 - 1.3 * depth, 40 - 3 * (block % 2), 1806336);
            add(stem + "/conv2/Conv", "Conv", bad ? 8.4 : 31 - 1.2 * depth, bad ? 9.1 : 36 - block, 1806336);
        }
        add("/layer" + std::to_string(stage) + "/Add", "Add+Relu", 24 - stage, 43 - stage, 0);
    }
    add("/pool/GlobalAveragePool", "GlobalAveragePool", 18.0, std::numeric_limits<double>::infinity(), 0);
    add("/Flatten", "Flatten", 18.0, std::numeric_limits<double>::infinity(), 0);
    add("/fc/Gemm", "Gemm", 16.5, 30.2, 640);
    auto& dense = result->layers.back();
    dense.integer = false;
    dense.outputQuantizer.reset();
    result->outputs = {{"logits", metricsOf(16.5)}};
    return result;
}

// x -> Conv(w) -> h -> Relu -> y; w per channel, y per tensor.
inline std::shared_ptr<const Graph> sampleGraph() {
    auto graph = std::make_shared<Graph>();
    graph->opsets[""] = 13;
    const ValueId x = graph->addValue("input", DataType::F32, Shape{-1, 3, 28, 28});
    const ValueId w = graph->addConstant("conv1.weight", Tensor(DataType::F32, Shape{16, 3, 3, 3}));
    const ValueId h = graph->addValue("/conv1/Conv_output_0", DataType::F32, Shape{-1, 16, 28, 28});
    const ValueId y = graph->addValue("/relu/Relu_output_0", DataType::F32, Shape{-1, 16, 28, 28});
    graph->addNode("/conv1/Conv", "Conv", {x, w, ValueId{}}, {h},
                   {{"kernel_shape", std::vector<std::int64_t>{3, 3}},
                    {"pads", std::vector<std::int64_t>{1, 1, 1, 1}},
                    {"group", std::int64_t{1}},
                    {"auto_pad", std::string("NOTSET")}});
    graph->addNode("/relu/Relu", "Relu", {h}, {y});
    graph->inputs = {{"input", x}};
    graph->outputs = {{"output", y}};
    graph->value(w).quantizer = weightQuantizer(16);
    graph->value(y).quantizer = activationQuantizer(0.0235f);
    return graph;
}

inline std::shared_ptr<const pipeline::Model> sampleModel() {
    auto model = std::make_shared<pipeline::Model>();
    model->file = "resnet20_qat_pytorch_eager.onnx";
    model->lifted = sampleGraph();
    model->raw = model->lifted;
    model->framework.framework = qat::Framework::PyTorch;
    model->framework.evidence = {"producer name is pytorch 2.11",
                                 "Clip(0,127) between QuantizeLinear and DequantizeLinear"};
    for (int i = 0; i < 12; ++i) {
        const std::string stem = "/layer" + std::to_string(1 + i / 4) + "/conv" + std::to_string(1 + i % 4);
        Quantizer weight = weightQuantizer(16u << (i / 4));
        weight.sourceNodes = {stem + "/weight/QuantizeLinear", stem + "/weight/DequantizeLinear"};
        model->quantizers.push_back({stem + ".weight", weight});
        Quantizer activation = activationQuantizer(0.011f * static_cast<float>(i + 1), i % 3 == 0 ? 64 : 0);
        activation.sourceNodes = {stem + "/QuantizeLinear", stem + "/Clip", stem + "/DequantizeLinear"};
        model->quantizers.push_back({stem + "/Conv_output_0", activation});
    }
    return model;
}

inline std::vector<Diagnostic> sampleFindings() {
    return {
        makeInfo("framework-detected", "", "Written by PyTorch 2.11 with the TorchScript exporter."),
        makeWarning(
            "quantizer-dropped", "/layer1/conv1/QuantizeLinear",
            "The fake quantizer between the convolution and its batch normalization is an artefact of "
            "training; it was folded into the per-channel scale, so that every trained weight code "
            "stays as it is."),
        makeError("bias-overflow", "/layer2/conv2/Conv", "The bias of channel 7 does not fit into int32."),
        makeWarning("random-calibration", "", "Ranges come from random frames and mean little.")};
}

} // namespace qs::widgets::test
