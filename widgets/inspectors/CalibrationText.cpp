#include "inspectors/CalibrationText.h"

#include "inspectors/OptionEntry.h"
#include "quant/QuantOptionTable.h"

namespace qs::widgets {

namespace {

using Method = quant::CalibrationMethod;

const quant::QuantChoice* choiceOf(Method method) {
    for (const quant::QuantOption& option : quant::quantOptionTable()) {
        if (!std::holds_alternative<Method quant::QuantOptions::*>(option.field)) continue;
        for (const quant::QuantChoice& choice : option.choices)
            if (choice.value == static_cast<std::int64_t>(method)) return &choice;
    }
    return nullptr;
}

} // namespace

std::vector<Method> offeredMethods() {
#define QS_CALIBRATOR(method, name, file) Method::method,
    return {
#include "quant/calibrators.def"
    };
#undef QS_CALIBRATOR
}

QString methodText(Method method) {
    const quant::QuantChoice* choice = choiceOf(method);
    return choice ? optionText(QString::fromUtf8(choice->label)) : QString();
}

QString methodSentence(Method method) {
    const quant::QuantChoice* choice = choiceOf(method);
    return choice ? optionText(QString::fromUtf8(choice->help)) : QString();
}

} // namespace qs::widgets
