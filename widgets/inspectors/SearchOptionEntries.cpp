// Options of a compile beside those of quantization: the framework, searches, what is written.
#include <optional>

#include "deploy/Target.h"
#include "inspectors/OptionEntry.h"

namespace qs::widgets {

namespace {

using Entry = OptionEntry;
using Settings = CompileSettings;
using Json = QJsonValue;

Entry frameworkEntry() {
    Entry entry;
    entry.key = QStringLiteral("qat-type");
    entry.group = Entry::Group::Quantizers;
    entry.kind = Entry::Kind::Choice;
    entry.label = QT_TRANSLATE_NOOP("OptionTable", "Framework");
    entry.tip = QT_TRANSLATE_NOOP(
        "OptionTable",
        "Which framework wrote the file. Exporters place fake quantizers differently; the file "
        "usually tells by itself.");
    entry.choices = {{"auto", QT_TRANSLATE_NOOP("OptionTable", "Detect")},
                     {"pytorch", QStringLiteral("PyTorch")},
                     {"tensorflow", QStringLiteral("TensorFlow")}};
    entry.get = [](const Settings& s) { return Json(QString::fromStdString(s.compile.qatType)); };
    entry.set = [](Settings& s, const Json& v) {
        s.compile.qatType = v.toString().toStdString();
        // A named framework is the workflow's --qat; "auto" leaves it to what the file holds.
        s.compile.qat = s.compile.qatType != "auto" && !s.compile.quant.ignoreQuantizers;
    };
    entry.words = [](const Settings& s) {
        if (s.compile.quant.ignoreQuantizers) return QStringList();
        return QStringList{"-a", "-m", QString::fromStdString(s.compile.qatType)};
    };
    return entry;
}

Entry automaticEntry() {
    Entry entry;
    entry.key = QStringLiteral("auto");
    entry.group = Entry::Group::Tuning;
    entry.label = QT_TRANSLATE_NOOP("OptionTable", "Find the best of these by trying");
    entry.tip = QT_TRANSLATE_NOOP(
        "OptionTable", "Tries calibration methods and the methods above and keeps what loses least on "
                       "samples held back from calibration. What was tried stands in the log and the "
                       "report.");
    entry.get = [](const Settings& s) { return Json(s.compile.automatic); };
    entry.set = [](Settings& s, const Json& v) { s.compile.automatic = v.toBool(); };
    return entry;
}

Entry maxDropEntry() {
    Entry entry;
    entry.key = QStringLiteral("max-drop");
    entry.group = Entry::Group::Tuning;
    entry.kind = Entry::Kind::Choice;
    entry.label = QT_TRANSLATE_NOOP("OptionTable", "Layers in float");
    entry.tip = QT_TRANSLATE_NOOP(
        "OptionTable", "Leaves as few layers in float as keep the loss of accuracy on held-back samples "
                       "within the bound; the methods above come first, as they cost none. Takes one compile "
                       "per trial.");
    entry.choices = {{"", QT_TRANSLATE_NOOP("OptionTable", "Only those named below")},
                     {"2", QT_TRANSLATE_NOOP("OptionTable", "Lose 2 % at most")},
                     {"1", QT_TRANSLATE_NOOP("OptionTable", "Lose 1 % at most")},
                     {"0.5", QT_TRANSLATE_NOOP("OptionTable", "Lose 0.5 % at most")},
                     {"0.2", QT_TRANSLATE_NOOP("OptionTable", "Lose 0.2 % at most")}};
    entry.get = [](const Settings& s) {
        return s.compile.maxDrop ? Json(QString::number(*s.compile.maxDrop, 'g', 6)) : Json(QString());
    };
    entry.set = [](Settings& s, const Json& v) {
        bool ok = false;
        const double percent = v.toString().toDouble(&ok);
        s.compile.maxDrop.reset();
        if (ok && percent >= 0.0 && percent <= 100.0) s.compile.maxDrop = percent;
    };
    return entry;
}

Entry programEntry() {
    Entry entry;
    entry.key = QStringLiteral("program");
    entry.group = Entry::Group::Hardware;
    entry.kind = Entry::Kind::Choice;
    entry.label = QT_TRANSLATE_NOOP("OptionTable", "Written files");
    entry.tip = QT_TRANSLATE_NOOP(
        "OptionTable", "What the folder of the compiled network holds: ONNX files and the integer network "
                       "always, a C99 program where asked. The program needs nothing but a C compiler.");
    entry.choices = {{"generic-onnx", QT_TRANSLATE_NOOP("OptionTable", "ONNX and the integer network")},
                     {"c", QT_TRANSLATE_NOOP("OptionTable", "Also a C99 program")}};
    entry.get = [](const Settings& s) { return Json(QString::fromStdString(s.compile.target)); };
    entry.set = [](Settings& s, const Json& v) {
        if (deploy::findTarget(v.toString().toStdString())) s.compile.target = v.toString().toStdString();
    };
    entry.words = [](const Settings& s) {
        QString target = QString::fromStdString(s.compile.target);
        if (s.compile.quant.rounding != kernels::Rounding::Onnx)
            target += QLatin1Char(',') + QString::fromUtf8(toString(s.compile.quant.rounding));
        return QStringList{"--target", target};
    };
    return entry;
}

} // namespace

std::vector<OptionEntry> searchOptionEntries() {
    return {frameworkEntry(), automaticEntry(), maxDropEntry(), programEntry()};
}

} // namespace qs::widgets
