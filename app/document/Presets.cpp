#include "document/Presets.h"

#include <QCoreApplication>

namespace qs::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Presets)
};

} // namespace

std::vector<Preset> builtInPresets() {
    std::vector<Preset> presets;
    presets.push_back({Text::tr("Defaults"), Text::tr("Trained quantizers where there are any"), {}});
    Preset ptq{
        Text::tr("PTQ: minimum and maximum"), Text::tr("Ignores trained quantizers, calibrates all"), {}};
    ptq.settings.compile.quant.ignoreQuantizers = true;
    presets.push_back(ptq);
    Preset careful{Text::tr("PTQ: careful"),
                   Text::tr("Percentile, channels equalized, scales searched, biases corrected"),
                   {}};
    careful.settings.compile.quant.ignoreQuantizers = true;
    careful.settings.compile.quant.method = quant::CalibrationMethod::Percentile;
    careful.settings.compile.quant.equalize = true;
    careful.settings.compile.quant.searchScales = true;
    careful.settings.compile.quant.correctBias = true;
    presets.push_back(careful);
    Preset best{
        Text::tr("PTQ: AdaRound"), Text::tr("As careful, with learned rounding of the weights; slow"), {}};
    best.settings = careful.settings;
    best.settings.compile.quant.adaRound = true;
    presets.push_back(best);
    Preset simple{Text::tr("Simple hardware"),
                  Text::tr("Signed and symmetric activations, one scale per tensor, shifts only"),
                  {}};
    simple.settings.compile.quant.ignoreQuantizers = true;
    simple.settings.compile.quant.signedActivations = true;
    simple.settings.compile.quant.symmetricActivations = true;
    simple.settings.compile.quant.perChannelWeights = false;
    simple.settings.compile.quant.rounding = kernels::Rounding::Pow2;
    presets.push_back(simple);
    return presets;
}

} // namespace qs::app
