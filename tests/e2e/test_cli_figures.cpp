// The figures that the project promises, through the real binary.
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

#include "CommandLineRun.h"

using namespace qs::testing;

namespace {

const QString kFull = "/usr/share/datasets/fashion-mnist/";

QJsonObject evaluate(const QString& net, const QString& engine, const QString& data,
                     const QStringList& more = {}) {
    const CliResult result =
        runCli(QStringList{"evaluate", net, "--engine", engine, "--dataset", data, "--json", "--quiet"} +
               preprocessing() + more);
    if (result.exitCode != 0) qWarning("%s", result.err.constData());
    return result.exitCode == 0 ? result.json() : QJsonObject();
}

double top1(const QJsonObject& json) {
    return json["top1"].toDouble(-1);
}

} // namespace

class CliFiguresTest : public QObject {
    Q_OBJECT

private slots:
    // On the 1000 bundled images ONNX Runtime 1.30 tells 95.0 % right with the float network and 94.2 % with
    // the trained one; a tenth is one image.
    void bundledSubset() {
        QTemporaryDir folder;
        QVERIFY(std::abs(top1(evaluate(floatModel(), "fp32", testData())) - 95.0) <= 0.1001);
        QVERIFY(std::abs(top1(evaluate(qatModel(), "sim", testData())) - 94.2) <= 0.1001);
        const QString net = folder.filePath("net");
        QCOMPARE(runCli(compileArguments(net, 500)).exitCode, 0);
        const QJsonObject int8 = evaluate(net, "int8", testData());
        QCOMPARE(int8["samples"].toInt(), 1000);
        QVERIFY2(top1(int8) >= 93.7, qPrintable(QString::number(top1(int8))));
        // The same network compiled in memory.
        const QJsonObject inMemory =
            evaluate(qatModel(), "int8", testData(), {"--calib-dataset", calibrationData()});
        QCOMPARE(top1(inMemory), top1(int8));
        // The folder's QDQ form in float arithmetic stays close.
        const QJsonObject qdq = evaluate(net, "sim", testData());
        QVERIFY2(std::abs(top1(qdq) - top1(int8)) <= 0.5, qPrintable(QString::number(top1(qdq))));
    }

    void allTenThousand() {
        const QString data = idx(kFull + "t10k");
        if (!QFileInfo::exists(kFull + "t10k-images-idx3-ubyte.gz"))
            QSKIP("dataset-fashion-mnist is not installed");
        const double plain = top1(evaluate(floatModel(), "fp32", data));
        const double sim = top1(evaluate(qatModel(), "sim", data));
        const double int8 =
            top1(evaluate(qatModel(), "int8", data, {"--calib-dataset", idx(kFull + "train")}));
        qInfo("fp32 %.2f, simulated %.2f, INT8 %.2f", plain, sim, int8);
        QVERIFY(std::abs(plain - 93.68) <= 0.0201);
        QVERIFY(std::abs(sim - 93.87) <= 0.0301);
        QVERIFY(int8 >= 93.77);
    }

    void analysisNamesLayers() {
        const CliResult result =
            runCli(QStringList{"analyze", qatModel(), "--dataset", testData(), "--calib-dataset",
                               calibrationData(), "--limit", "16", "--json", "--quiet"} +
                   preprocessing());
        QCOMPARE(result.exitCode, 0);
        const QJsonArray layers = result.json()["layers"].toArray();
        QVERIFY(layers.size() >= 22);
        for (const QJsonValue& layer : layers) {
            QVERIFY(layer["accumulated"]["sqnr_db"].toDouble() > 10);
            QVERIFY(layer["isolated"]["cosine"].toDouble() > 0.9);
            QVERIFY(layer["sensitivity"]["sqnr_db"].toDouble() > 10);
        }
        const QJsonObject output = result.json()["outputs"][0].toObject();
        QCOMPARE(output["name"].toString(), QString("logits"));
        QVERIFY(output["sqnr_db"].toDouble() > 20);
    }
};

QTEST_GUILESS_MAIN(CliFiguresTest)
#include "test_cli_figures.moc"
