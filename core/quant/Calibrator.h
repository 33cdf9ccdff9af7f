// Calibrators: the range of a value from samples of it. One streaming pass, constant memory per tensor,
// whatever the number of samples; samples come one at a time in the order of the data, so results depend
// neither on batch size nor on threads.
#pragma once

#include <memory>
#include <vector>

#include "graph/Tensor.h"
#include "quant/Options.h"

namespace qs::quant {

struct Range {
    double low = 0.0, high = 0.0;
};

class Calibrator {
public:
    virtual ~Calibrator() = default;
    // One sample's float32 values; elements that are not finite are left out.
    virtual void observe(const Tensor& sample) = 0;
    virtual Range range() const = 0;
};

struct CalibratorDef {
    CalibrationMethod method;
    const char* name; // as on the command line
    std::unique_ptr<Calibrator> (*make)(const QuantOptions&);
};

// The table calibrators.def.
const std::vector<CalibratorDef>& allCalibrators();
// nullptr when the table has no such method.
const CalibratorDef* findCalibrator(CalibrationMethod method);

// Smallest and largest finite element; {0, 0} when there is none.
Range finiteRange(const Tensor& sample);
// |x| of every element.
Tensor magnitudes(const Tensor& sample);

} // namespace qs::quant
