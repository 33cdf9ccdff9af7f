// A model in memory through the whole of `compile`, without the folder on the disk.
#pragma once

#include <span>
#include <string>

#include "GraphMutator.h"
#include "deploy/Export.h"
#include "deploy/NetworkFile.h"
#include "onnx/Reader.h"
#include "onnx/Writer.h"
#include "pipeline/Pipeline.h"

namespace qs::fuzz {

enum class Outcome { NotRead, NotUnderstood, NotCompilable, TooLarge, NotCompiled, NotExported, Compiled };

struct Trial {
    Outcome outcome = Outcome::Compiled;
    std::string reason; // why it was refused
    std::string fault;  // what must not be: empty when all is well
};

inline bool needsLittle(const pipeline::Model& model) {
    constexpr std::int64_t kMacs = 1 << 20;
    return model.macs >= 0 && model.macs < kMacs && isSmall(*model.raw) && isSmall(*model.lifted);
}

inline Trial compileTrial(std::span<const std::byte> bytes) {
    JobContext job;
    Trial trial;
    const auto refused = [&](Outcome outcome, const Diagnostic& error) {
        trial.outcome = outcome;
        trial.reason = describe(error);
        if (error.code.empty() || error.message.empty()) trial.fault = "a refusal without a reason";
        return trial;
    };
    auto raw = onnx::readBytes(bytes, "/nonexistent", job);
    if (!raw) return refused(Outcome::NotRead, raw.error());
    auto understood = pipeline::understand(*raw, job);
    if (!understood) return refused(Outcome::NotUnderstood, understood.error());
    const std::shared_ptr<const pipeline::Model> model = *understood;
    if (const auto verified = model->lifted->verify(); !verified) {
        trial.fault = "the lifted graph is not whole: " + describe(verified.error());
        return trial;
    }
    if (!needsLittle(*model)) {
        trial.outcome = Outcome::TooLarge;
        return trial;
    }
    pipeline::CompileOptions options;
    options.calibrationSamples = 2;
    // Also the two ways to read the file that the bytes themselves choose between.
    options.quant.ignoreQuantizers = bytes.size() % 4 == 1;
    options.quant.perChannelWeights = bytes.size() % 2 == 0;
    auto compiled = pipeline::compileModel(model, options, job);
    if (!compiled)
        return refused(model->compilable ? Outcome::NotCompiled : Outcome::NotCompilable, compiled.error());
    if (const auto network = deploy::serializeNetwork(*(*compiled)->network); !network) {
        return refused(Outcome::NotExported, network.error());
    }
    for (const auto& graph :
         {deploy::exportQdq(*(*compiled)->network), deploy::exportQOperator(*(*compiled)->network)}) {
        if (!graph) return refused(Outcome::NotExported, graph.error());
        if (const auto written = onnx::serialize(*graph); !written)
            return refused(Outcome::NotExported, written.error());
    }
    return trial;
}

} // namespace qs::fuzz
