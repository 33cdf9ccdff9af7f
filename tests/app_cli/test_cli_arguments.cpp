// The command line of `compile`: the workflow's spellings, -p, --config and --fail-if.
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <fstream>

#include <CLI/CLI.hpp>

#include "CompileArguments.h"
#include "ConfigFile.h"
#include "FailIf.h"
#include "PtqVariant.h"
#include "QuantizationOption.h"
#include "quant/OptionText.h"

using namespace qs;
using namespace qs::cli;

namespace {

using Words = std::vector<std::string>;

// As runCommandLine does it for the words behind `compile`.
Result<CompileArguments> parse(const Words& words) {
    auto prepared = expandConfig(normalizeCompileWords(words));
    if (!prepared) return prepared.error();
    CLI::App app;
    CompileArguments arguments;
    addCompileOptions(app, arguments);
    try {
        app.parse(Words(prepared->rbegin(), prepared->rend()));
    } catch (const CLI::ParseError& error) {
        return makeError("bad-usage", "", error.what());
    }
    return arguments;
}

Result<pipeline::CompileOptions> options(Words words) {
    words.insert(words.begin(), {"net.onnx", "-o", "out"});
    auto arguments = parse(words);
    if (!arguments) return arguments.error();
    return toCompileOptions(*arguments);
}

bool isUsageError(const Words& words) {
    const auto result = options(words);
    return !result.ok() && result.error().code == "bad-usage";
}

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words)
        text += word + "\n";
    return text;
}

} // namespace

class CliArgumentsTest : public QObject {
    Q_OBJECT

private slots:
    void defaultsAreThoseOfTheContract() {
        const auto result = options({});
        QVERIFY(result.ok());
        QVERIFY(!result->qat);
        QCOMPARE(result->qatType, std::string("auto"));
        QVERIFY(result->quant.method == quant::CalibrationMethod::MinMax);
        QVERIFY(!result->quant.symmetricActivations);
        QVERIFY(result->quant.perChannelWeights);
        QCOMPARE(result->quant.weightRange, 127);
        QCOMPARE(result->calibrationSamples, std::int64_t{500});
        QVERIFY(result->notes.empty());
    }

    void qatFlagTakesAFrameworkOnly() {
        for (const Words& words :
             {Words{"-a", "pytorch"}, Words{"--qat", "PyTorch"}, Words{"-a=pytorch"}, Words{"--qat=pytorch"},
              Words{"-a", "-m", "PYTORCH"}, Words{"-a", "-m=PyTorch"}, Words{"-a", "--qat_type", "pytorch"},
              Words{"-a", "--qat_type=pytorch"}, Words{"-m", "pytorch", "-a"},
              Words{"-a", "pytorch", "-m", "auto"}}) {
            const auto result = options(words);
            QVERIFY2(result.ok(), joined(words).c_str());
            QVERIFY(result->qat);
            QCOMPARE(result->qatType, std::string("pytorch"));
        }
        // The word behind -a is the model when it names no framework.
        const auto arguments = parse({"-a", "net.onnx", "-o", "out"});
        QVERIFY(arguments.ok());
        QVERIFY(arguments->qat);
        QCOMPARE(arguments->model, std::string("net.onnx"));
    }

    void contradictionsAreUsageErrors() {
        QVERIFY(isUsageError({"-m", "pytorch"}));
        QVERIFY(isUsageError({"-m=auto"}));
        QVERIFY(isUsageError({"-a", "-m", "caffe"}));
        QVERIFY(isUsageError({"-a=caffe"}));
        QVERIFY(isUsageError({"-a", "pytorch", "-m", "tensorflow"}));
        QVERIFY(isUsageError({"-a", "--ignore-quantizers"}));
        QVERIFY(isUsageError({"--per-channel", "--per-tensor"}));
        QVERIFY(isUsageError({"--weight-range", "126"}));
        QVERIFY(isUsageError({"--images", "x", "--dataset", "npz:y"}));
        QVERIFY(isUsageError({"-n", "3", "--calib", "4"}));
        QVERIFY(isUsageError({"--calib", "0"}));
        QVERIFY(isUsageError({"-s", "1,a"}));
        QVERIFY(isUsageError({"--target", "abacus"}));
        QVERIFY(isUsageError({"--mean", "x"}));
        QVERIFY(isUsageError({"--std", "0"}));
        QVERIFY(isUsageError({"--resize", "28"}));
        QVERIFY(isUsageError({"--no-such-option"}));
    }

    void quantizationOptionInItsSpellings() {
        const auto result = options({"-p", "--calibrate_method Percentile --opts percentile_value 99.9 "
                                           "--opts activation_zeropoint False"});
        QVERIFY(result.ok());
        QVERIFY(result->quant.method == quant::CalibrationMethod::Percentile);
        QCOMPARE(result->quant.percentile, 99.9);
        QVERIFY(result->quant.symmetricActivations);
        for (const char* text :
             {"-az", "-az True", "az True", "--opts activation_zeropoint True", "-az=True"}) {
            const auto asymmetric = options({"-p", text});
            QVERIFY2(asymmetric.ok(), text);
            QVERIFY2(!asymmetric->quant.symmetricActivations, text);
        }
        for (const char* text : {"-az False", "az False", "--opts activation_zeropoint 0"}) {
            const auto symmetric = options({"--quantization_option=" + std::string(text)});
            QVERIFY2(symmetric.ok(), text);
            QVERIFY2(symmetric->quant.symmetricActivations, text);
        }
        for (const char* method : {"MinMax", "entropy", "MSE", "Percentile"})
            QVERIFY(options({"-p", std::string("--calibrate_method ") + method}).ok());
    }

    void quantizationOptionForgives() {
        for (const char* text : {"--Calibrate_Method percentile --OPTS Percentile_Value 99.9",
                                 "\u2013calibrate_method Percentile \u2014opts percentile_value 99.9",
                                 "--calibrate-method=Percentile, --opts percentile_value=99.9",
                                 "\u201c--calibrate_method\u201d Percentile --opts percentile-value 99.9%",
                                 "calibrate_method Percentile opts percentile_value 0.999"}) {
            const auto result = options({"-p", text});
            QVERIFY2(result.ok(), text);
            QVERIFY2(result->quant.method == quant::CalibrationMethod::Percentile, text);
            QVERIFY2(std::fabs(result->quant.percentile - 99.9) < 1e-9, text);
        }
        for (const char* text :
             {"--calibrate_method Percentile --opts percentile_value 99.9 az False exclude_act_func_dir x",
              "--calibrate_method Percentile -az False --percentile_value 99.9"}) {
            const auto mixed = options({"-p", text});
            QVERIFY2(mixed.ok(), text);
            QCOMPARE(mixed->quant.percentile, 99.9);
            QVERIFY2(mixed->quant.symmetricActivations, text);
        }
        QVERIFY(isUsageError({"-p", "--opts percentile_value 99.9 az True exclude_act_func_dir"}));
        const auto zero = options({"-p", "-AZ false"});
        QVERIFY(zero.ok() && zero->quant.symmetricActivations);
        QCOMPARE(quant::describe(options({"-p", "--calibrate_method Percentile -az False"})->quant),
                 std::string("Percentile 99.99 calibration, uint8 symmetric activations, int8 per-channel "
                             "weights from -127 to 127"));
    }

    // Long names in any case and with either dash, whatever they belong to; -az outside of -p.
    void longNamesForgive() {
        const auto result = options({"--Calibrate_Method", "Entropy", "--entropy_levels=256", "--PER_TENSOR",
                                     "--weight_range", "128", "--bias_correction", "--num-frame", "7",
                                     "--Exclude=Node_A", "--max_drop=2"});
        QVERIFY2(result.ok(), result.ok() ? "" : result.error().message.c_str());
        QVERIFY(result->quant.method == quant::CalibrationMethod::Entropy);
        QCOMPARE(result->quant.entropyLevels, 256);
        QVERIFY(!result->quant.perChannelWeights && result->quant.correctBias);
        QCOMPARE(result->quant.weightRange, 128);
        QCOMPARE(result->calibrationSamples, std::int64_t{7});
        QCOMPARE(result->quant.exclude, Words{"Node_A"}); // values stay as they are
        QCOMPARE(*result->maxDrop, 2.0);
        for (const Words& words : {Words{"-az", "False"}, Words{"-az=off"}, Words{"-AZ", "0"}}) {
            const auto symmetric = options(words);
            QVERIFY2(symmetric.ok(), joined(words).c_str());
            QVERIFY2(symmetric->quant.symmetricActivations, joined(words).c_str());
        }
        const auto arguments = parse({"-az", "net.onnx", "-o", "out"});
        QVERIFY(arguments.ok());
        QCOMPARE(arguments->model, std::string("net.onnx"));
    }

    void postTrainingMethods() {
        const auto result = options({"--cle", "--adaround", "--auto", "--max-drop", "0.5"});
        QVERIFY(result.ok());
        QVERIFY(result->quant.equalize && result->quant.adaRound);
        QVERIFY(!result->quant.searchScales && !result->quant.correctBias);
        QVERIFY(result->automatic);
        QCOMPARE(*result->maxDrop, 0.5);
        QVERIFY(isUsageError({"--max-drop", "101"}));
        QVERIFY(isUsageError({"--max-drop", "-1"}));
        QVERIFY(isUsageError({"--memory-limit", "0"}));
    }

    // Whatever the panel offers, the command line has as well, under the same name.
    void everyOptionOfTheTableIsThere() {
        CLI::App app;
        CompileArguments arguments;
        addCompileOptions(app, arguments);
        for (const quant::QuantOption& option : quant::quantOptionTable())
            QVERIFY2(app.get_option_no_throw(std::string("--") + option.key), option.key);
        const auto result = options({"--signed-activations", "--symmetric-activations", "--entropy-levels",
                                     "256", "--calibrate-method", "entropy"});
        QVERIFY(result.ok() && result->notes.empty());
        QVERIFY(result->quant.signedActivations && result->quant.symmetricActivations);
        QCOMPARE(result->quant.entropyLevels, 256);
        QCOMPARE(quant::describe(result->quant),
                 std::string("Entropy 256 levels calibration, int8 symmetric activations, int8 per-channel "
                             "weights from -127 to 127"));
        const auto average =
            options({"--calibrate-method", "MovingAverage", "--moving-average-constant", "0.05"});
        QVERIFY(average.ok());
        QCOMPARE(average->quant.movingAverageConstant, 0.05);
        const auto percentile = options({"-p", "--calibrate_method Percentile", "--percentile", "99.9 %"});
        QVERIFY(!percentile.ok()); // a blank is no part of a number
        QCOMPARE(options({"--calibrate-method", "percentile", "--percentile", "99.9%"})->quant.percentile,
                 99.9);
        const auto opts =
            options({"-p", "--calibrate_method Entropy --opts entropy_levels 256 weight_range 128"});
        QVERIFY(opts.ok() && opts->notes.empty());
        QCOMPARE(opts->quant.entropyLevels, 256);
        QCOMPARE(opts->quant.weightRange, 128);
        for (const Words& bad : std::vector<Words>{{"--entropy-levels", "100"},
                                                   {"--moving-average-constant", "0"},
                                                   {"--moving-average-constant", "2"},
                                                   {"--percentile", "12"},
                                                   {"--percentile", "nan"},
                                                   {"-p", "--opts entropy_levels 3"},
                                                   {"-az", "--symmetric-activations"},
                                                   {"-p", "-az True", "--symmetric-activations"}})
            QVERIFY2(isUsageError(bad), joined(bad).c_str());
        const auto idle = options({"--entropy-levels", "256"});
        QVERIFY(idle.ok() && idle->notes.size() == 1);
        QVERIFY(options({"--entropy-levels", "256", "--auto"})->notes.empty()); // the search tries Entropy
    }

    // Every option says what it is and when one wants it, in two sentences of its own.
    void everyOptionIsExplained() {
        CLI::App app;
        CompileArguments arguments;
        addCompileOptions(app, arguments);
        QSet<QString> seen;
        std::vector<const CLI::Option*> all = std::as_const(app).get_options();
        for (CLI::App* group : app.get_subcommands([](const CLI::App*) { return true; }))
            for (const CLI::Option* option : std::as_const(*group).get_options())
                all.push_back(option);
        for (const CLI::Option* option : all) {
            const QString help = QString::fromStdString(option->get_description());
            const std::string name = option->get_name();
            if (name == "model" || name == "--help" || option->get_group().empty()) continue;
            static const QRegularExpression end(QStringLiteral("[.](?=\\s|$)"));
            QVERIFY2(help.count(end) == 2 && help.endsWith('.'), qPrintable(help));
            QVERIFY2(!seen.contains(help), qPrintable(help));
            seen.insert(help);
        }
        QVERIFY(seen.size() > 35);
    }

    void variantsOfCompare() {
        const auto variants = parsePtqVariants("default,per-tensor+cle,Best+Percentile");
        QVERIFY(variants.ok());
        QCOMPARE(variants->size(), std::size_t{3});
        QVERIFY(!(*variants)[1].quant.perChannelWeights && (*variants)[1].quant.equalize);
        QVERIFY(!(*variants)[1].automatic && (*variants)[2].automatic);
        QVERIFY((*variants)[2].quant.method == quant::CalibrationMethod::Percentile);
        const auto more =
            parsePtqVariants("percentile=99.9+signed-activations,Entropy_Levels=256,exclude=/Fc.*");
        QVERIFY(more.ok());
        QVERIFY((*more)[0].quant.method == quant::CalibrationMethod::Percentile);
        QVERIFY((*more)[0].quant.percentile == 99.9 && (*more)[0].quant.signedActivations);
        QVERIFY((*more)[1].quant.method == quant::CalibrationMethod::Entropy);
        QCOMPARE((*more)[1].quant.entropyLevels, 256);
        QCOMPARE((*more)[2].quant.exclude, Words{"/Fc.*"});
        for (const char* bad : {"", "guess", "cle+", "default,", "percentile=3", "percentile="})
            QVERIFY2(!parsePtqVariants(bad).ok(), bad);
    }

    void repeatedOptsAreMerged() {
        const auto result = options({"-p", "--calibrate_method Percentile --opts percentile_value 99.5", "-p",
                                     "--opts activation_zeropoint False"});
        QVERIFY(result.ok());
        QCOMPARE(result->quant.percentile, 99.5);
        QVERIFY(result->quant.symmetricActivations);
    }

    void badQuantizationOptionsAreUsageErrors() {
        for (const char* text :
             {"--calibrate_method", "--calibrate_method Guess", "--opts", "--opts percentile_value",
              "--opts percentile_value 101", "--opts percentile_value abc", "--frobnicate", "word",
              "--opts activation_zeropoint perhaps", "'open"})
            QVERIFY2(isUsageError({"-p", text}), text);
        QVERIFY(isUsageError({"-p"}));
    }

    void optionsWithoutEffectSaySo_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("-v") << QStringList{"-v", "100"};
        QTest::newRow("-d") << QStringList{"-d", "/opt/x"};
        QTest::newRow("-c") << QStringList{"-c", "tool"};
        QTest::newRow("-q") << QStringList{"-q", "tool"};
        QTest::newRow("-f") << QStringList{"-f", "float16"};
        QTest::newRow("-r") << QStringList{"-r", "dir"};
        QTest::newRow("-r=") << QStringList{"-r=dir"};
        QTest::newRow("-t") << QStringList{"-t", "dir"};
        QTest::newRow("--fp16") << QStringList{"--fp16"};
        QTest::newRow("--level") << QStringList{"--level", "0"};
        QTest::newRow("exclude_act_func_dir") << QStringList{"-p", "--opts exclude_act_func_dir ./x"};
        QTest::newRow("unknown key") << QStringList{"-p", "--opts colour blue"};
        QTest::newRow("percentile without Percentile") << QStringList{"-p", "--opts percentile_value 99"};
    }

    void optionsWithoutEffectSaySo() {
        QFETCH(QStringList, words);
        Words list;
        for (const QString& word : words)
            list.push_back(word.toStdString());
        const auto result = options(list);
        QVERIFY(result.ok());
        QCOMPARE(result->notes.size(), std::size_t{1});
        QVERIFY(result->notes[0].find("no effect") != std::string::npos);
    }

    void dataAndCounts() {
        const auto result =
            options({"--images", "pics", "-n", "7", "--mean", "0.1,0.2,0.3", "--std", "0.5", "--resize",
                     "32x24", "--channel-order", "BGR", "--layout", "nhwc", "--skip", "2"});
        QVERIFY(result.ok());
        QCOMPARE(result->calibration.source, std::string("folder:pics"));
        QCOMPARE(result->calibrationSamples, std::int64_t{7});
        QCOMPARE(result->calibration.mean.size(), std::size_t{3});
        QCOMPARE(result->calibration.std.at(0), 0.5f);
        QCOMPARE(result->calibration.resize->width, 32);
        QCOMPARE(result->calibration.resize->height, 24);
        QVERIFY(result->calibration.bgr);
        QCOMPARE(result->calibration.layout, std::string("nhwc"));
        QCOMPARE(result->calibration.skip, std::int64_t{2});
    }

    // An option that may be repeated takes one word each time, not all that follow.
    void repeatableOptionsTakeOneWord() {
        const auto arguments =
            parse({"-o", "out", "--exclude", "a", "--exclude=b", "-i", "x", "-p", "-az", "net.onnx"});
        QVERIFY(arguments.ok());
        QCOMPARE(arguments->model, std::string("net.onnx"));
        QCOMPARE(arguments->exclude, (Words{"a", "b"}));
    }

    void configGivesWhatTheCommandLineDoesNot() {
        QTemporaryDir folder;
        const std::string file = folder.filePath("c.json").toStdString();
        std::ofstream(file)
            << R"({"model": "a.onnx", "output_dir": "from-config", "calib": 12, "per-tensor": true,
            "exclude": ["x", "y"], "mean": [0.5, 0.25], "qat": "pytorch", "weight-range": 128,
            "quantization_option": "--calibrate_method MSE"})";
        auto arguments = parse({"--config", file, "--calib", "34"});
        QVERIFY2(arguments.ok(), arguments.ok() ? "" : arguments.error().message.c_str());
        QCOMPARE(arguments->model, std::string("a.onnx"));
        QCOMPARE(arguments->outputDir, std::string("from-config"));
        QCOMPARE(*arguments->calib, std::int64_t{34});
        QCOMPARE(arguments->exclude, (Words{"x", "y"}));
        QCOMPARE(arguments->data.mean, std::string("0.5,0.25"));
        const auto result = toCompileOptions(*arguments);
        QVERIFY(result.ok());
        QVERIFY(result->qat);
        QCOMPARE(result->qatType, std::string("pytorch"));
        QVERIFY(!result->quant.perChannelWeights);
        QCOMPARE(result->quant.weightRange, 128);
        QVERIFY(result->quant.method == quant::CalibrationMethod::Mse);
        arguments = parse({"b.onnx", "-o", "o", "--config=" + file});
        QVERIFY(arguments.ok());
        QCOMPARE(arguments->model, std::string("b.onnx"));
        QCOMPARE(arguments->outputDir, std::string("o"));
    }

    void badConfigs() {
        QTemporaryDir folder;
        const std::string file = folder.filePath("c.json").toStdString();
        const auto codeOf = [&](const std::string& text) {
            std::ofstream(file) << text;
            const auto result = parse({"b.onnx", "-o", "o", "--config", file});
            return result.ok() ? std::string() : result.error().code;
        };
        QCOMPARE(codeOf("{}"), std::string());
        QCOMPARE(codeOf("{"), std::string("bad-config"));
        QCOMPARE(codeOf("[]"), std::string("bad-config"));
        QCOMPARE(codeOf(R"({"colour": 1})"), std::string("bad-usage"));
        QCOMPARE(codeOf(R"({"per-tensor": 1})"), std::string("bad-usage"));
        QCOMPARE(codeOf(R"({"calib": {}})"), std::string("bad-usage"));
        QCOMPARE(codeOf(R"({"calib": "many"})"), std::string("bad-usage"));
        QCOMPARE(codeOf(R"({"config": "x"})"), std::string("bad-usage"));
        const auto missing = parse({"b.onnx", "-o", "o", "--config", folder.filePath("none").toStdString()});
        QVERIFY(!missing.ok());
        QCOMPARE(missing.error().code, std::string("bad-config"));
    }

    void thresholds() {
        const report::Json json =
            report::Json::parse(R"({"top1": 93.1, "seconds": {"load": 0.5}, "text": "x", "none": null,
            "layers": [{"name": "a", "s": {"db": 12}}, {"name": "b", "s": {"db": 8}}, {"name": "c", "s": {"db": "inf"}}]})");
        const auto count = [&](const std::string& text) {
            const auto threshold = parseThreshold(text);
            if (!threshold) return -2;
            const auto lines = crossings(*threshold, json);
            return lines ? static_cast<int>(lines->size()) : -1;
        };
        QCOMPARE(count("top1<93.5"), 1);
        QCOMPARE(count("top1<93"), 0);
        QCOMPARE(count(" top1 >= 93.1 "), 1);
        QCOMPARE(count("top1>93.1"), 0);
        QCOMPARE(count("top1<=93.1"), 1);
        QCOMPARE(count("seconds.load>0.1"), 1);
        QCOMPARE(count("layers.s.db<10"), 1);
        QCOMPARE(count("layers.s.db>10"), 2);
        QCOMPARE(count("layers.0.s.db<10"), 0);
        QCOMPARE(count("layers.1.s.db<10"), 1);
        QCOMPARE(count("nothing<1"), -1);
        QCOMPARE(count("text<1"), -1);
        QCOMPARE(count("none<1"), -1);
        for (const char* bad : {"", "top1", "top1<", "top1=3", "<3", "top1<x", "top1<3 4"})
            QCOMPARE(count(bad), -2);
    }
};

QTEST_GUILESS_MAIN(CliArgumentsTest)
#include "test_cli_arguments.moc"
