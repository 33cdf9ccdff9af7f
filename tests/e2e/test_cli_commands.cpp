// What layout, bench, compare, report and run give, by the keys of the contract.
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "CommandLineRun.h"
#include "data/Npz.h"

using namespace qs::testing;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

QStringList data() {
    return QStringList{"--dataset",       testData(), "--limit", "32",     "--calib-dataset",
                       calibrationData(), "--calib",  "16",      "--json", "--quiet"} +
           preprocessing();
}

} // namespace

class CliCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void layout() {
        QTemporaryDir folder;
        const QString svg = folder.filePath("a.svg"), png = folder.filePath("a.png");
        const CliResult folded =
            runCli({"layout", qatModel(), "--svg", svg, "--png", png, "--positions", "--json", "--quiet"});
        QCOMPARE(folded.exitCode, 0);
        QVERIFY2(folded.err.isEmpty(), folded.err.constData());
        const QJsonObject json = folded.json();
        for (const char* key : {"nodes", "edges", "crossings", "width", "height", "layout_ms"})
            QVERIFY2(json[key].isDouble(), key);
        QCOMPARE(json["positions"].toArray().size(), json["nodes"].toInt());
        QVERIFY(bytesOf(svg).startsWith("<svg"));
        const QImage picture(png);
        QVERIFY(picture.height() > picture.width() && picture.width() > 300);
        const CliResult raw = runCli({"layout", qatModel(), "--raw", "--json", "--quiet"});
        QVERIFY(raw.json()["nodes"].toInt() > 3 * json["nodes"].toInt());
    }

    void bench() {
        const CliResult result =
            runCli({"bench", floatModel(), "--iters", "3", "--per-layer", "--json", "--quiet"});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        QVERIFY(json["min_ms"].toDouble() > 0);
        QVERIFY(json["median_ms"].toDouble() >= json["min_ms"].toDouble());
        QCOMPARE(json["threads"].toInt(), 1);
        QVERIFY(json["layers"].toArray().size() > 20);
    }

    void compare() {
        const CliResult result = runCli(QStringList{"compare", floatModel(), qatModel(), "--samples", "4",
                                                    "--ptq", "default,per-tensor+mse"} +
                                        data());
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = result.json();
        const QJsonArray columns = json["columns"].toArray();
        QCOMPARE(columns.size(), 4);
        QStringList kinds;
        for (const QJsonValue& column : columns)
            kinds << column["kind"].toString() + column["variant"].toString();
        QCOMPARE(kinds, (QStringList{"FP32", "PTQdefault", "PTQper-tensor+mse", "QAT"}));
        QCOMPARE(json["top1"].toArray().size(), 4);
        QVERIFY(json["top1"][3].toDouble() > 80);
        const QJsonArray interval = columns[3]["top1_interval95"].toArray();
        QVERIFY(interval[0].toDouble() < json["top1"][3].toDouble());
        QVERIFY(interval[1].toDouble() >= json["top1"][3].toDouble());
        QVERIFY(columns[1]["weights_bytes"].toDouble() < 0.4 * columns[0]["weights_bytes"].toDouble());
        QCOMPARE(columns[1]["costs_most"].toArray().size(), 3);
        QVERIFY(json["rows"].toArray().size() >= 22);
        // The two exports of one network have the same layers under the same names.
        for (const QJsonValue& row : json["rows"].toArray()) {
            // Float has ranges and no error.
            QVERIFY(!row[0]["integer"].toBool(true) && row[0]["accumulated"].isUndefined());
            QVERIFY(row[0]["reference_max"].toDouble() > row[0]["reference_min"].toDouble());
            QCOMPARE(row[0]["name"], row[1]["name"]);
            QCOMPARE(row[1]["name"], row[3]["name"]);
            QVERIFY(!row[1]["sensitivity"]["sqnr_db"].isUndefined());
        }
    }

    void compareRefusesUnknownVariants() {
        const CliResult result = runCli(QStringList{"compare", floatModel(), "--ptq", "worst"} + data());
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains("worst"));
    }

    void report() {
        QTemporaryDir folder;
        const QString file = folder.filePath("r.html");
        const CliResult result =
            runCli(QStringList{"report", qatModel(), "-o", file, "--samples", "4"} + data());
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.json()["file"].toString(), file);
        const QByteArray html = bytesOf(file);
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        for (const char* part :
             {"Accuracy", "Error per layer", "Findings", "Graph", "/layers/layers.8/conv2/Conv",
              "What costs most", "95 % interval", "Ranges of the weights by output channel"})
            QVERIFY2(html.contains(part), part);
        QVERIFY(!html.contains("Search</h2>"));
        for (const char* outside : {"<script", "http-equiv=\"refresh", "src=\"http", "href=\"http"})
            QVERIFY2(!html.contains(outside), outside);
    }

    // What the details of a report are about is compiled and analyzed once, also where it stands beside
    // others.
    void reportBesideWorksNothingOutTwice_data() {
        QTest::addColumn<QString>("ptq");
        QTest::addColumn<int>("compiles"); // of the float file, what its own column needs included
        QTest::newRow("plain") << "default" << 1;
        QTest::newRow("another way") << "mse" << 2;
        QTest::newRow("two ways") << "mse,default" << 2;
    }
    void reportBesideWorksNothingOutTwice() {
        QFETCH(QString, ptq);
        QFETCH(int, compiles);
        QTemporaryDir folder;
        const QString file = folder.filePath("r.html");
        QStringList arguments = QStringList{"report",     floatModel(), "-o", file,       "--samples", "2",
                                            "--no-graph", "--ptq",      ptq,  "--beside", qatModel()} +
                                data();
        arguments.removeAll("--quiet"); // the stages stand on standard error
        const CliResult result = runCli(arguments);
        QCOMPARE(result.exitCode, 0);
        const QList<QByteArray> stages = result.err.split('\n');
        QCOMPARE(stages.count("lower"), compiles + 1);
        QCOMPARE(stages.count("analyze"), compiles + 1);
        QVERIFY(bytesOf(file).contains("Where it is lost"));
    }

    // The trials of a search stand in the report and in the folder that is compiled with it.
    void searchIsReported() {
        QTemporaryDir folder;
        const QString file = folder.filePath("r.html"), out = folder.filePath("net");
        const CliResult result = runCli(QStringList{"report", floatModel(), "-o", file, "--samples", "4",
                                                    "--ptq", "best", "--no-graph", "--quick"} +
                                        data());
        QCOMPARE(result.exitCode, 0);
        const QByteArray html = bytesOf(file);
        QVERIFY(html.contains("Search</h2>") && html.contains("<b>"));
        const CliResult compiled =
            runCli(QStringList{"compile", floatModel(), "-o", out, "--dataset", calibrationData(), "--limit",
                               "20", "--auto", "--max-drop", "60", "--json", "--quiet"} +
                   preprocessing());
        QCOMPARE(compiled.exitCode, 0);
        const QJsonObject search = compiled.json()["search"].toObject();
        QCOMPARE(search["held_back"].toInt(), 4);
        int kept = 0;
        for (const QJsonValue& trial : search["trials"].toArray())
            kept += trial["kept"].toBool();
        QCOMPARE(kept, 1);
        QVERIFY(bytesOf(out + "/report.json").contains("\"trials\""));
        QVERIFY(bytesOf(out + "/options.json").contains("\"understood\""));
    }

    void runKeepsEveryValue() {
        QTemporaryDir folder;
        const QString npz = folder.filePath("o.npz");
        for (const char* engine : {"fp32", "sim", "int8"}) {
            const CliResult result = runCli(
                QStringList{"run", qatModel(), "-o", npz, "--all-tensors", "--engine", engine} + data());
            QCOMPARE(result.exitCode, 0);
            const QJsonObject output = result.json()["outputs"][0].toObject();
            QCOMPARE(output["name"].toString(), QString("logits"));
            QCOMPARE(output["dtype"].toString(), QString("float32"));
            QCOMPARE(output["shape"], QJsonValue(QJsonArray{32, 10}));
            QVERIFY(result.json()["tensors"].toInt() > 30);
            QVERIFY(bytesOf(npz).startsWith("PK"));
        }
    }

    // The file was exported for a batch of 1.
    void aFixedBatchTakesMultiplesOfIt() {
        QTemporaryDir folder;
        const QString npz = folder.filePath("o.npz");
        const auto golden =
            qs::data::readNpz(source("tests/golden/outputs/resnet20_fp32_dynamo20.npz").toStdString());
        QVERIFY(golden.ok());
        const QString input = folder.filePath("i.npz");
        QVERIFY(qs::data::writeNpz(input.toStdString(), {{"input", golden->at("x")}}).ok());
        const CliResult result = runCli({"run", source("tests/golden/models/resnet20_fp32_dynamo20.onnx"),
                                         "-i", input, "-o", npz, "--all-tensors", "--json"});
        QVERIFY2(result.exitCode == 0, result.err.constData());
        QCOMPARE(result.json()["outputs"][0].toObject()["shape"], QJsonValue(QJsonArray{16, 10}));
        const auto got = qs::data::readNpz(npz.toStdString());
        QVERIFY(got.ok());
        const auto wanted = golden->at("y").toFloats(), values = got->at("logits").toFloats();
        QCOMPARE(values.size(), wanted.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(std::abs(values[i] - wanted[i]) < 1e-4f);
    }
};

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "test_cli_commands.moc"
