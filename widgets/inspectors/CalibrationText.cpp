#include "inspectors/CalibrationText.h"

#include <QCoreApplication>

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalibrationText)
};

using Method = quant::CalibrationMethod;

} // namespace

std::vector<Method> offeredMethods() {
#define QS_CALIBRATOR(method, name, file) Method::method,
    return {
#include "quant/calibrators.def"
    };
#undef QS_CALIBRATOR
}

QString methodText(Method method) {
    switch (method) {
    case Method::MinMax:
        return Text::tr("Minimum and maximum");
    case Method::MovingAverage:
        return Text::tr("Moving average");
    case Method::Percentile:
        return Text::tr("Percentile");
    case Method::Entropy:
        return Text::tr("Entropy");
    case Method::Mse:
        return Text::tr("Least squared error");
    }
    return {};
}

QString methodSentence(Method method) {
    switch (method) {
    case Method::MinMax:
        return Text::tr("The range holds every value seen; a single outlier widens it.");
    case Method::MovingAverage:
        return Text::tr("Averages the extremes of the samples, so that one odd sample counts little.");
    case Method::Percentile:
        return Text::tr("Cuts off the outermost values, which gives the others finer steps.");
    case Method::Entropy:
        return Text::tr("Searches the range that loses least information.");
    case Method::Mse:
        return Text::tr("Searches the range with the smallest quantization error.");
    }
    return {};
}

} // namespace qs::widgets
