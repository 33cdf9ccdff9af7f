#include <algorithm>
#include <cmath>
#include <limits>

#include "kernels/Binning.h"
#include "quant/Calibrator.h"

namespace qs::quant {

#define QS_CALIBRATOR(method, name, file)                                                                    \
    std::unique_ptr<Calibrator> make##method##Calibrator(const QuantOptions& options);
#include "quant/calibrators.def"
#undef QS_CALIBRATOR

const std::vector<CalibratorDef>& allCalibrators() {
    static const std::vector<CalibratorDef> table = {
#define QS_CALIBRATOR(method, name, file) {CalibrationMethod::method, name, make##method##Calibrator},
#include "quant/calibrators.def"
#undef QS_CALIBRATOR
    };
    return table;
}

const CalibratorDef* findCalibrator(CalibrationMethod method) {
    for (const CalibratorDef& def : allCalibrators())
        if (def.method == method) return &def;
    return nullptr;
}

const char* toString(CalibrationMethod method) {
    switch (method) {
    case CalibrationMethod::MinMax:
        return "MinMax";
    case CalibrationMethod::MovingAverage:
        return "MovingAverageMinMax";
    case CalibrationMethod::Percentile:
        return "Percentile";
    case CalibrationMethod::Entropy:
        return "Entropy";
    case CalibrationMethod::Mse:
        return "MSE";
    }
    return "MinMax";
}

Range finiteRange(const Tensor& sample) {
    if (const kernels::Extent all = kernels::extent_f32(sample.data<float>(), sample.count());
        all.finite && all.low <= all.high)
        return {all.low, all.high};
    float low = std::numeric_limits<float>::infinity(), high = -low;
    const float* x = sample.data<float>();
    for (std::int64_t i = 0, n = sample.count(); i < n; ++i) {
        if (!std::isfinite(x[i])) continue;
        low = x[i] < low ? x[i] : low;
        high = x[i] > high ? x[i] : high;
    }
    if (low > high) return {};
    return {low, high};
}

Tensor magnitudes(const Tensor& sample) {
    Tensor out(DataType::F32, sample.shape());
    for (std::int64_t i = 0, n = sample.count(); i < n; ++i)
        out.mutableData<float>()[i] = std::fabs(sample.data<float>()[i]);
    return out;
}

} // namespace qs::quant
