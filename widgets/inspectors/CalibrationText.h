// Calibration methods that can be chosen, in words.
#pragma once

#include <QString>
#include <vector>

#include "quant/Options.h"

namespace qs::widgets {

// Those of quant/calibrators.def, in its order.
std::vector<quant::CalibrationMethod> offeredMethods();
QString methodText(quant::CalibrationMethod method);
// What it does and when it is good, as one sentence or two.
QString methodSentence(quant::CalibrationMethod method);

} // namespace qs::widgets
