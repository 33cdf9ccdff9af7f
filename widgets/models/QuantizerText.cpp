#include "models/QuantizerText.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/NumberText.h"

namespace qs::widgets {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QuantizerText)
};

template <class T, class F>
QString spanText(const std::vector<T>& values, F format) {
    if (values.empty()) return QStringLiteral("–");
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    if (*low == *high) return format(*low);
    return format(*low) + QStringLiteral(" … ") + format(*high);
}

QString storageSentence(const Quantizer& q) {
    const QString what = q.role == QuantizerRole::Weight ? Text::tr("The weights are stored")
                         : q.role == QuantizerRole::Bias ? Text::tr("The bias is stored")
                                                         : Text::tr("The activation is stored");
    const QString kind = q.isSigned ? Text::tr("signed %1-bit integers").arg(q.bits)
                                    : Text::tr("unsigned %1-bit integers").arg(q.bits);
    return Text::tr("%1 as %2, codes %3 to %4.", "what, number format, lowest, highest code")
        .arg(what, kind, integerText(q.qmin), integerText(q.qmax));
}

QString reducedRangeSentence(const Quantizer& q) {
    const std::int64_t full = std::int64_t{1} << std::clamp(q.bits, 1, 32);
    const std::int64_t used = std::int64_t{q.qmax} - q.qmin + 1;
    if (q.bits > 16 || used >= full || q.narrow()) return {};
    return Text::tr("The range is reduced: %1 of %2 levels are used, which PyTorch calls reduce_range.")
        .arg(used)
        .arg(full);
}

QString zeroPointSentence(const Quantizer& q) {
    if (q.perChannel()) {
        const bool allZero =
            std::all_of(q.zeroPoint.begin(), q.zeroPoint.end(), [](auto z) { return z == 0; });
        return allZero ? Text::tr("Every channel is symmetric: real zero is code 0.")
                       : Text::tr("Real zero is code %1, depending on the channel.").arg(zeroPointText(q));
    }
    return Text::tr("Real zero is code %1.").arg(zeroPointText(q));
}

} // namespace

QString roleText(QuantizerRole role) {
    switch (role) {
    case QuantizerRole::Activation:
        return Text::tr("activation");
    case QuantizerRole::Weight:
        return Text::tr("weight");
    case QuantizerRole::Bias:
        return Text::tr("bias");
    }
    return {};
}

QString kindText(QuantizerKind kind) {
    switch (kind) {
    case QuantizerKind::Qdq:
        return Text::tr("quantize/dequantize");
    case QuantizerKind::FakeQuant:
        return Text::tr("fake quantizer");
    case QuantizerKind::Qonnx:
        return Text::tr("QONNX Quant");
    case QuantizerKind::QOperator:
        return Text::tr("QLinear operator");
    case QuantizerKind::Grid:
        return Text::tr("recovered grid");
    case QuantizerKind::Integer:
        return Text::tr("integer constant");
    case QuantizerKind::Calibrated:
        return Text::tr("calibrated");
    case QuantizerKind::Inherited:
        return Text::tr("inherited");
    }
    return {};
}

QString kindSentence(QuantizerKind kind) {
    switch (kind) {
    case QuantizerKind::Qdq:
        return Text::tr("The file says so with a QuantizeLinear node followed by a DequantizeLinear node.");
    case QuantizerKind::FakeQuant:
        return Text::tr("It was trained: a fake quantizer of quantization-aware training became "
                        "QuantizeLinear and DequantizeLinear nodes in the file.");
    case QuantizerKind::Qonnx:
        return Text::tr("The file says so with a QONNX Quant node.");
    case QuantizerKind::QOperator:
        return Text::tr(
            "The file's operator computes with integers already, and brings its parameters as inputs.");
    case QuantizerKind::Grid:
        return Text::tr(
            "The file holds plain float values, but they all lie on an integer grid. The scale was "
            "recovered from them.");
    case QuantizerKind::Integer:
        return Text::tr("The file holds integer codes, followed by a DequantizeLinear node.");
    case QuantizerKind::Calibrated:
        return Text::tr("The file has no quantizer here. Calibration supplied the range from sample data.");
    case QuantizerKind::Inherited:
        return Text::tr("The operation only moves integers, so the parameters are those of its input.");
    }
    return {};
}

QString granularityText(const Quantizer& q) {
    if (!q.perChannel()) return Text::tr("per tensor");
    return Text::tr("per channel (%1, axis %2)").arg(q.scale.size()).arg(q.axis);
}

QString scaleText(const Quantizer& q) {
    return spanText(q.scale, [](float s) { return realText(double(s)); });
}

QString zeroPointText(const Quantizer& q) {
    return spanText(q.zeroPoint, [](std::int32_t z) { return integerText(z); });
}

QString codesText(const Quantizer& q) {
    return integerText(q.qmin) + QStringLiteral(" … ") + integerText(q.qmax);
}

std::pair<double, double> realRange(const Quantizer& q) {
    const std::size_t channels = std::min(q.scale.size(), q.zeroPoint.size());
    if (channels == 0) return {0.0, 0.0};
    double low = q.realMin(0), high = q.realMax(0);
    for (std::size_t c = 1; q.perChannel() && c < channels; ++c) {
        low = std::min(low, q.realMin(static_cast<std::int64_t>(c)));
        high = std::max(high, q.realMax(static_cast<std::int64_t>(c)));
    }
    return {low, high};
}

QString realRangeText(const Quantizer& q) {
    const auto [low, high] = realRange(q);
    return realText(low) + QStringLiteral(" … ") + realText(high);
}

QStringList explainQuantizer(const Quantizer& q) {
    QStringList sentences;
    sentences << storageSentence(q);
    if (const QString reduced = reducedRangeSentence(q); !reduced.isEmpty()) sentences << reduced;
    const auto [low, high] = realRange(q);
    if (q.perChannel()) {
        sentences << Text::tr(
                         "Each of the %1 channels has a step of its own, %2. Over all channels the codes "
                         "reach from %3 to %4.")
                         .arg(q.scale.size())
                         .arg(scaleText(q), realText(low), realText(high));
    } else {
        sentences << Text::tr("One step is %1, so the codes reach from %2 to %3; values outside are cut off.")
                         .arg(scaleText(q), realText(low), realText(high));
    }
    sentences << zeroPointSentence(q) << kindSentence(q.kind);
    return sentences;
}

} // namespace qs::widgets
