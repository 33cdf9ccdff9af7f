// Options about sample data and how much of it is used.
#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "inspectors/OptionEntry.h"
#include "models/FloatList.h"

namespace qs::widgets {

namespace {

using Entry = OptionEntry;
using Group = OptionEntry::Group;
using Kind = OptionEntry::Kind;
using Settings = CompileSettings;
using Json = QJsonValue;
using Floats = std::vector<float> data::DatasetOptions::*;
using Sizes = std::optional<data::Size> data::DatasetOptions::*;

constexpr int kLargestPicture = 1 << 16; // pixels per side
constexpr double kMostSamples = 1e6;

QJsonArray toArray(const std::vector<float>& values) {
    QJsonArray array;
    for (float value : values)
        array.append(floatText(value).toDouble());
    return array;
}

std::vector<float> toFloats(const Json& value) {
    std::vector<float> floats;
    for (const Json& element : value.toArray()) {
        const double number = element.toDouble();
        if (std::fabs(number) > std::numeric_limits<float>::max()) return {};
        floats.push_back(static_cast<float>(number));
    }
    return floats;
}

std::optional<data::Size> sizeFromText(const QString& text) {
    const QStringList parts = text.toLower().split(QLatin1Char('x'));
    const int width = parts.value(0).toInt(), height = parts.value(1).toInt();
    const bool fits = width >= 1 && height >= 1 && width <= kLargestPicture && height <= kLargestPicture;
    if (parts.size() != 2 || !fits) return std::nullopt;
    return data::Size{width, height};
}

// What scales and cuts acts on pictures only; arrays are used as they are.
bool hasPictures(const Settings& s) {
    const std::string& source = s.compile.calibration.source;
    const std::string kind = source.substr(0, source.find(':'));
    return kind == "idx" || kind == "cifar10" || kind == "folder";
}

bool hasSource(const Settings& s) {
    return !s.compile.calibration.source.empty();
}

Entry base(const char* key, Group group, Kind kind, const char* label, const char* tip) {
    Entry entry;
    entry.key = QString::fromUtf8(key);
    entry.group = group;
    entry.kind = kind;
    entry.label = QString::fromUtf8(label);
    entry.tip = QString::fromUtf8(tip);
    return entry;
}

Entry floatsEntry(const char* key, Floats field, const char* label) {
    Entry entry = base(
        key, Group::Source, Kind::Text, label,
        QT_TRANSLATE_NOOP("OptionTable",
                          "Pixels are scaled to 0..1; then the mean is subtracted and the result divided "
                          "by the standard deviation. Use what the model was trained with."));
    entry.get = [field](const Settings& s) { return Json(toArray(s.compile.calibration.*field)); };
    entry.set = [field](Settings& s, const Json& v) { s.compile.calibration.*field = toFloats(v); };
    entry.words = [field, name = QStringLiteral("--") + entry.key](const Settings& s) {
        return QStringList{name, floatsText(s.compile.calibration.*field, QStringLiteral(","))};
    };
    return entry;
}

Entry sizeEntry(const char* key, Sizes field, const char* label, const char* tip) {
    Entry entry = base(key, Group::Preprocessing, Kind::Text, label, tip);
    entry.placeholder = QT_TRANSLATE_NOOP("OptionTable", "width x height");
    entry.get = [field](const Settings& s) {
        const std::optional<data::Size>& size = s.compile.calibration.*field;
        return size ? Json(QStringLiteral("%1x%2").arg(size->width).arg(size->height)) : Json(QString());
    };
    entry.set = [field](Settings& s, const Json& v) {
        s.compile.calibration.*field = sizeFromText(v.toString());
    };
    entry.problem = [](const QString& text) {
        return text.trimmed().isEmpty() || sizeFromText(text.trimmed())
                   ? nullptr
                   : QT_TRANSLATE_NOOP("OptionTable", "%1: a size like 224x224 is expected.");
    };
    entry.applies = hasPictures;
    return entry;
}

std::vector<Entry> sourceEntries() {
    Entry dataset = base(
        "dataset", Group::Source, Kind::Text, QT_TRANSLATE_NOOP("OptionTable", "Data"),
        QT_TRANSLATE_NOOP("OptionTable",
                          "Sample data gives calibration the ranges of the activations, and the analysis its "
                          "inputs. Without it random frames are used, whose ranges mean little."));
    dataset.get = [](const Settings& s) {
        return Json(QString::fromStdString(s.compile.calibration.source));
    };
    dataset.set = [](Settings& s, const Json& v) {
        s.compile.calibration.source = v.toString().toStdString();
    };
    return {
        dataset, floatsEntry("mean", &data::DatasetOptions::mean, QT_TRANSLATE_NOOP("OptionTable", "Mean")),
        floatsEntry("std", &data::DatasetOptions::std, QT_TRANSLATE_NOOP("OptionTable", "Std. deviation"))};
}

std::vector<Entry> pictureEntries() {
    Entry order = base("channel-order", Group::Preprocessing, Kind::Choice,
                       QT_TRANSLATE_NOOP("OptionTable", "Channel order"),
                       QT_TRANSLATE_NOOP("OptionTable",
                                         "Order of the colours that the model was trained with; OpenCV reads "
                                         "BGR. A wrong one costs accuracy without any other sign."));
    order.choices = {{"rgb", QStringLiteral("RGB")}, {"bgr", QStringLiteral("BGR")}};
    order.get = [](const Settings& s) { return Json(s.compile.calibration.bgr ? "bgr" : "rgb"); };
    order.set = [](Settings& s, const Json& v) {
        s.compile.calibration.bgr = v.toString() == QLatin1String("bgr");
    };
    order.applies = hasPictures;
    Entry layout =
        base("layout", Group::Preprocessing, Kind::Choice, QT_TRANSLATE_NOOP("OptionTable", "Layout"),
             QT_TRANSLATE_NOOP("OptionTable",
                               "Order of the dimensions that the model wants: channels before the pixels "
                               "(NCHW) or after them (NHWC). Most files tell it themselves."));
    layout.choices = {{"", QT_TRANSLATE_NOOP("OptionTable", "As the model says")},
                      {"nchw", QStringLiteral("NCHW")},
                      {"nhwc", QStringLiteral("NHWC")}};
    layout.get = [](const Settings& s) { return Json(QString::fromStdString(s.compile.calibration.layout)); };
    layout.set = [](Settings& s, const Json& v) {
        s.compile.calibration.layout = v.toString().toStdString();
    };
    layout.applies = hasSource;
    return {
        sizeEntry("resize", &data::DatasetOptions::resize, QT_TRANSLATE_NOOP("OptionTable", "Resize to"),
                  QT_TRANSLATE_NOOP(
                      "OptionTable",
                      "Size that pictures are scaled to before they are cut; where neither is given, the "
                      "size of the input. Take the one that the validation of the training took.")),
        sizeEntry("crop", &data::DatasetOptions::crop, QT_TRANSLATE_NOOP("OptionTable", "Cut out"),
                  QT_TRANSLATE_NOOP("OptionTable", "Size of the middle part that is cut out after scaling. "
                                                   "Many networks are trained on 224x224 out of 256x256.")),
        order, layout};
}

Entry countEntry(const char* key, const char* label, const char* tip, double least,
                 std::function<std::int64_t&(Settings&)> field) {
    Entry entry = base(key, Group::Samples, Kind::Count, label, tip);
    entry.least = least;
    entry.most = kMostSamples;
    entry.get = [field](const Settings& s) {
        Settings copy = s;
        return Json(static_cast<qint64>(field(copy)));
    };
    entry.set = [field, least](Settings& s, const Json& v) {
        field(s) = std::max(v.toInteger(), static_cast<qint64>(least));
    };
    entry.applies = hasSource;
    return entry;
}

} // namespace

std::vector<OptionEntry> dataOptionEntries() {
    std::vector<Entry> all = sourceEntries();
    for (Entry& entry : pictureEntries())
        all.push_back(std::move(entry));
    all.push_back(
        countEntry("skip", QT_TRANSLATE_NOOP("OptionTable", "Leave out first"),
                   QT_TRANSLATE_NOOP("OptionTable", "How many samples at the beginning of the data are left "
                                                    "out. Those that are used begin behind them."),
                   0, [](Settings& s) -> std::int64_t& { return s.compile.calibration.skip; }));
    Entry calibration = countEntry(
        "calib", QT_TRANSLATE_NOOP("OptionTable", "For calibration"),
        QT_TRANSLATE_NOOP("OptionTable", "How many samples calibration looks at, from the beginning of the "
                                         "data. More smooth the ranges and take longer."),
        1, [](Settings& s) -> std::int64_t& { return s.compile.calibrationSamples; });
    calibration.applies = nullptr; // random frames are counted too
    all.push_back(calibration);
    Entry analysis =
        countEntry("analysis-samples", QT_TRANSLATE_NOOP("OptionTable", "For the analysis"),
                   QT_TRANSLATE_NOOP("OptionTable",
                                     "How many samples the per-layer analysis runs; more take longer and "
                                     "smooth the numbers. The order of the layers settles with a few dozen."),
                   1, [](Settings& s) -> std::int64_t& { return s.analysisSamples; });
    analysis.onCommandLine = false;
    all.push_back(analysis);
    Entry quick =
        base("quick", Group::Samples, Kind::Flag, QT_TRANSLATE_NOOP("OptionTable", "Quick analysis"),
             QT_TRANSLATE_NOOP("OptionTable",
                               "Measures what each layer costs at the output on 16 samples instead of "
                               "all. The order of the layers stays nearly the same."));
    quick.get = [](const Settings& s) { return Json(s.quickAnalysis); };
    quick.set = [](Settings& s, const Json& v) { s.quickAnalysis = v.toBool(); };
    quick.onCommandLine = false;
    all.push_back(quick);
    return all;
}

} // namespace qs::widgets
