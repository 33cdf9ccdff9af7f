#include "inspectors/OptionTable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include "inspectors/CalibrationText.h"

namespace qs::widgets {

namespace {

using Settings = CompileSettings;
using Json = QJsonValue;
using Group = OptionEntry::Group;

QJsonArray toArray(const std::vector<float>& values) {
    QJsonArray array;
    for (float value : values)
        array.append(QString::number(double(value), 'g', 7).toDouble());
    return array;
}

std::vector<float> toFloats(const Json& value) {
    std::vector<float> floats;
    for (const Json& element : value.toArray())
        floats.push_back(static_cast<float>(element.toDouble()));
    return floats;
}

QString joined(const std::vector<float>& values) {
    QStringList parts;
    for (float value : values)
        parts << QString::number(double(value), 'g', 7);
    return parts.join(QLatin1Char(','));
}

Json sizeToJson(const std::optional<data::Size>& size) {
    return size ? Json(QStringLiteral("%1x%2").arg(size->width).arg(size->height)) : Json(QString());
}

std::optional<data::Size> sizeFromJson(const Json& value) {
    const QStringList parts = value.toString().split(QLatin1Char('x'));
    const int width = parts.value(0).toInt(), height = parts.value(1).toInt();
    if (width < 1 || height < 1) return std::nullopt;
    return data::Size{width, height};
}

Json methodToJson(const Settings& s) {
    return QString::fromLatin1(toString(s.compile.quant.method));
}

void setMethod(Settings& s, const Json& value) {
    for (const quant::CalibrationMethod method : offeredMethods())
        if (value.toString() == QLatin1String(toString(method))) s.compile.quant.method = method;
}

void setExclude(Settings& s, const Json& value) {
    s.compile.quant.exclude.clear();
    for (const Json& pattern : value.toArray())
        s.compile.quant.exclude.push_back(pattern.toString().toStdString());
}

Json excludeToJson(const Settings& s) {
    QJsonArray array;
    for (const std::string& pattern : s.compile.quant.exclude)
        array.append(QString::fromStdString(pattern));
    return array;
}

QStringList excludeWords(const Settings& s) {
    QStringList words;
    for (const std::string& pattern : s.compile.quant.exclude)
        words << QStringLiteral("--exclude") << QString::fromStdString(pattern);
    return words;
}

Json maxDropToJson(const Settings& s) {
    return s.compile.maxDrop ? Json(QString::number(*s.compile.maxDrop, 'g', 6)) : Json(QString());
}

void setMaxDrop(Settings& s, const Json& value) {
    bool ok = false;
    const double percent = value.toString().toDouble(&ok);
    s.compile.maxDrop.reset();
    if (ok && percent >= 0.0 && percent <= 100.0) s.compile.maxDrop = percent;
}

QStringList none(const Settings&) {
    return {};
}

// A flag of QuantOptions: key, group, label, explanation, member.
#define QS_FLAG(key, group, label, tip, member)                                                              \
    {                                                                                                        \
        key, group, label, tip, {}, [](const Settings& s) { return Json(s.compile.quant.member); },          \
            [](Settings& s, const Json& v) { s.compile.quant.member = v.toBool(s.compile.quant.member); },   \
            nullptr                                                                                          \
    }

std::vector<OptionEntry> quantizerEntries() {
    return {
        {"qat-type",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(QString::fromStdString(s.compile.qatType)); },
         [](Settings& s, const Json& v) {
             s.compile.qatType = v.toString(QStringLiteral("auto")).toStdString();
             s.compile.qat = s.compile.qatType != "auto" && !s.compile.quant.ignoreQuantizers;
         },
         [](const Settings& s) {
             if (s.compile.quant.ignoreQuantizers) return QStringList();
             return QStringList{"-a", "-m", QString::fromStdString(s.compile.qatType)};
         }},
        QS_FLAG("ignore-quantizers", Group::Other, nullptr, nullptr, ignoreQuantizers),
        {"calibrate-method", Group::Other, nullptr, nullptr, {}, methodToJson, setMethod, nullptr},
        {"percentile",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(s.compile.quant.percentile); },
         [](Settings& s, const Json& v) { s.compile.quant.percentile = v.toDouble(99.99); },
         [](const Settings& s) {
             if (s.compile.quant.method != quant::CalibrationMethod::Percentile) return QStringList();
             return QStringList{
                 "-p",
                 QStringLiteral("--opts percentile_value %1").arg(s.compile.quant.percentile, 0, 'g', 8)};
         }},
        {"moving-average-constant",
         Group::Other,
         QT_TRANSLATE_NOOP("OptionTable", "Constant of the moving average"),
         nullptr,
         {},
         [](const Settings& s) { return Json(s.compile.quant.movingAverageConstant); },
         [](Settings& s, const Json& v) { s.compile.quant.movingAverageConstant = v.toDouble(0.01); },
         none},
        {"signed-activations",
         Group::Other,
         QT_TRANSLATE_NOOP("OptionTable", "Signed activations"),
         nullptr,
         {},
         [](const Settings& s) { return Json(s.compile.quant.signedActivations); },
         [](Settings& s, const Json& v) { s.compile.quant.signedActivations = v.toBool(); },
         none},
        {"symmetric-activations",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(s.compile.quant.symmetricActivations); },
         [](Settings& s, const Json& v) { s.compile.quant.symmetricActivations = v.toBool(); },
         [](const Settings&) {
             return QStringList{"-p", "-az False"};
         }},
        {"per-tensor",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(!s.compile.quant.perChannelWeights); },
         [](Settings& s, const Json& v) { s.compile.quant.perChannelWeights = !v.toBool(); },
         nullptr},
        {"weight-range",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(s.compile.quant.weightRange); },
         [](Settings& s, const Json& v) { s.compile.quant.weightRange = v.toInt(127) == 128 ? 128 : 127; },
         nullptr},
        {"exclude", Group::Other, nullptr, nullptr, {}, excludeToJson, setExclude, excludeWords},
    };
}

std::vector<OptionEntry> tuningEntries() {
    return {
        QS_FLAG(
            "cle", Group::Tuning, QT_TRANSLATE_NOOP("OptionTable", "Equalize channels across layers"),
            QT_TRANSLATE_NOOP(
                "OptionTable",
                "Scales neighbouring layers against each other without changing the network, so that "
                "channels of very different range lose less (cross-layer equalization). Most of all with one "
                "scale per tensor."),
            equalize),
        QS_FLAG("scale-search", Group::Tuning,
                QT_TRANSLATE_NOOP("OptionTable", "Search the scales of the weights"),
                QT_TRANSLATE_NOOP(
                    "OptionTable",
                    "Chooses the scales that give the least error at each layer's output, instead of "
                    "those that hold the largest weight. Costs seconds."),
                searchScales),
        QS_FLAG("adaround", Group::Tuning,
                QT_TRANSLATE_NOOP("OptionTable", "Round the weights by the layer's error"),
                QT_TRANSLATE_NOOP(
                    "OptionTable",
                    "Rounds each weight up or down, whichever serves the layer's output on the sample data "
                    "(AdaRound). Slower."),
                adaRound),
        QS_FLAG("bias-correction", Group::Tuning, QT_TRANSLATE_NOOP("OptionTable", "Correct the biases"),
                QT_TRANSLATE_NOOP(
                    "OptionTable",
                    "Takes the mean error that quantization adds to each channel out of the layer's "
                    "bias. Wants sample data that looks like the data in use."),
                correctBias),
        {"auto",
         Group::Tuning,
         QT_TRANSLATE_NOOP("OptionTable", "Find the best of these by trying"),
         QT_TRANSLATE_NOOP("OptionTable",
                           "Tries calibration methods and the methods above and keeps what loses least on "
                           "samples held back from calibration. What was tried stands in the log and the "
                           "report."),
         {},
         [](const Settings& s) { return Json(s.compile.automatic); },
         [](Settings& s, const Json& v) { s.compile.automatic = v.toBool(); },
         nullptr},
        {"max-drop",
         Group::Tuning,
         QT_TRANSLATE_NOOP("OptionTable", "Layers in float"),
         QT_TRANSLATE_NOOP("OptionTable",
                           "Leaves as few layers in float as keep the loss of accuracy on held-back samples "
                           "within the bound. Takes one compile per trial."),
         {{"", QT_TRANSLATE_NOOP("OptionTable", "Only those named below")},
          {"2", QT_TRANSLATE_NOOP("OptionTable", "Lose 2 % at most")},
          {"1", QT_TRANSLATE_NOOP("OptionTable", "Lose 1 % at most")},
          {"0.5", QT_TRANSLATE_NOOP("OptionTable", "Lose 0.5 % at most")},
          {"0.2", QT_TRANSLATE_NOOP("OptionTable", "Lose 0.2 % at most")}},
         maxDropToJson,
         setMaxDrop,
         nullptr},
        {"target",
         Group::Hardware,
         QT_TRANSLATE_NOOP("OptionTable", "Rounding"),
         QT_TRANSLATE_NOOP("OptionTable", "How the hardware brings accumulators back to 8 bits."),
         {{"onnx", QT_TRANSLATE_NOOP("OptionTable", "ONNX: float multiplier, ties to even")},
          {"tflite", QT_TRANSLATE_NOOP("OptionTable", "TFLite: 31-bit multiplier, two roundings")},
          {"rndnu", QT_TRANSLATE_NOOP("OptionTable", "XNNPACK: one rounding, half up")},
          {"pow2", QT_TRANSLATE_NOOP("OptionTable", "Powers of two: shifts only")}},
         [](const Settings& s) { return Json(QString::fromLatin1(toString(s.compile.quant.rounding))); },
         [](Settings& s, const Json& v) {
             if (const auto rounding = kernels::roundingFromString(v.toString().toStdString()))
                 s.compile.quant.rounding = *rounding;
         },
         nullptr},
    };
}

#undef QS_FLAG

std::vector<OptionEntry> dataEntries() {
    return {
        {"dataset",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(QString::fromStdString(s.compile.calibration.source)); },
         [](Settings& s, const Json& v) { s.compile.calibration.source = v.toString().toStdString(); },
         nullptr},
        {"mean",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(toArray(s.compile.calibration.mean)); },
         [](Settings& s, const Json& v) { s.compile.calibration.mean = toFloats(v); },
         [](const Settings& s) {
             return QStringList{"--mean", joined(s.compile.calibration.mean)};
         }},
        {"std",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(toArray(s.compile.calibration.std)); },
         [](Settings& s, const Json& v) { s.compile.calibration.std = toFloats(v); },
         [](const Settings& s) {
             return QStringList{"--std", joined(s.compile.calibration.std)};
         }},
        {"resize",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return sizeToJson(s.compile.calibration.resize); },
         [](Settings& s, const Json& v) { s.compile.calibration.resize = sizeFromJson(v); },
         nullptr},
        {"crop",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return sizeToJson(s.compile.calibration.crop); },
         [](Settings& s, const Json& v) { s.compile.calibration.crop = sizeFromJson(v); },
         nullptr},
        {"channel-order",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(s.compile.calibration.bgr ? "bgr" : "rgb"); },
         [](Settings& s, const Json& v) { s.compile.calibration.bgr = v.toString() == QLatin1String("bgr"); },
         nullptr},
        {"layout",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(QString::fromStdString(s.compile.calibration.layout)); },
         [](Settings& s, const Json& v) { s.compile.calibration.layout = v.toString().toStdString(); },
         nullptr},
        {"skip",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(static_cast<qint64>(s.compile.calibration.skip)); },
         [](Settings& s, const Json& v) { s.compile.calibration.skip = v.toInteger(0); },
         nullptr},
        {"calib",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(static_cast<qint64>(s.compile.calibrationSamples)); },
         [](Settings& s, const Json& v) { s.compile.calibrationSamples = v.toInteger(500); },
         nullptr},
        {"analysis-samples",
         Group::Other,
         nullptr,
         nullptr,
         {},
         [](const Settings& s) { return Json(static_cast<qint64>(s.analysisSamples)); },
         [](Settings& s, const Json& v) { s.analysisSamples = v.toInteger(64); },
         none},
        {"quick",
         Group::Tuning,
         QT_TRANSLATE_NOOP("OptionTable", "Quick analysis"),
         QT_TRANSLATE_NOOP("OptionTable",
                           "Measures what each layer costs at the output on 16 samples instead of all. The "
                           "order of the layers stays nearly the same."),
         {},
         [](const Settings& s) { return Json(s.quickAnalysis); },
         [](Settings& s, const Json& v) { s.quickAnalysis = v.toBool(); },
         none},
    };
}

QString shellQuoted(const QString& word) {
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch()) return word;
    QString quoted = word;
    return QLatin1Char('\'') + quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

QStringList wordsOf(const OptionEntry& entry, const CompileSettings& settings, const Json& value) {
    if (entry.words) return entry.words(settings);
    const QString name = QStringLiteral("--") + QLatin1String(entry.key);
    if (value.isBool()) return {name};
    return {name, value.isDouble() ? QString::number(value.toInteger()) : value.toString()};
}

} // namespace

QString OptionEntry::labelText() const {
    return QCoreApplication::translate("OptionTable", label ? label : key);
}

QString OptionEntry::tipText() const {
    return tip ? QCoreApplication::translate("OptionTable", tip) : QString();
}

const std::vector<OptionEntry>& optionTable() {
    static const std::vector<OptionEntry> table = [] {
        std::vector<OptionEntry> all = quantizerEntries();
        for (auto entries : {tuningEntries(), dataEntries()})
            all.insert(all.end(), entries.begin(), entries.end());
        return all;
    }();
    return table;
}

QJsonObject settingsToJson(const CompileSettings& settings) {
    const CompileSettings defaults;
    QJsonObject json;
    for (const OptionEntry& entry : optionTable())
        if (const Json value = entry.get(settings); value != entry.get(defaults))
            json.insert(QLatin1String(entry.key), value);
    return json;
}

CompileSettings settingsFromJson(const QJsonObject& json) {
    CompileSettings settings;
    const CompileSettings defaults;
    for (const OptionEntry& entry : optionTable()) {
        const Json value = json.value(QLatin1String(entry.key));
        if (value.type() == entry.get(defaults).type()) entry.set(settings, value);
    }
    // Which of the two was read first must not matter.
    settings.compile.qat = settings.compile.qatType != "auto" && !settings.compile.quant.ignoreQuantizers;
    return settings;
}

EquivalentCommand equivalentCommand(const QString& model, const CompileSettings& settings) {
    const CompileSettings defaults;
    EquivalentCommand command;
    QStringList words{QStringLiteral("quantscope-cli"), QStringLiteral("compile"), model};
    for (const OptionEntry& entry : optionTable()) {
        const Json value = entry.get(settings);
        if (value == entry.get(defaults)) continue;
        const QStringList more = wordsOf(entry, settings, value);
        words << more;
        if (more.isEmpty() && entry.label) command.unsayable << entry.labelText();
    }
    QString stem = model.section(QLatin1Char('/'), -1);
    if (stem.endsWith(QLatin1String(".onnx"), Qt::CaseInsensitive)) stem.chop(5);
    words << QStringLiteral("-o") << stem + QStringLiteral("_int8");
    for (QString& word : words)
        word = shellQuoted(word);
    command.line = words.join(QLatin1Char(' '));
    return command;
}

} // namespace qs::widgets
