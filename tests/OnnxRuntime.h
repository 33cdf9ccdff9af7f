// ONNX Runtime as the oracle of the tests that compare with it. It is no part of this project: without
// node, or without the module onnxruntime-node in the folder that QS_ORT_MODULES names (or in tests/golden),
// these tests are skipped.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QString>

#include <map>
#include <string>

#include "graph/Graph.h"
#include "onnx/Writer.h"

namespace qs::oracle {

inline QString modulesFolder() {
    for (const QString& folder :
         {qEnvironmentVariable("QS_ORT_MODULES"), QString(QS_SOURCE_DIR "/tests/golden")})
        if (!folder.isEmpty() && QFile::exists(folder + "/node_modules/onnxruntime-node")) return folder;
    return {};
}

inline bool available() {
    return !QStandardPaths::findExecutable("node").isEmpty() && !modulesFolder().isEmpty();
}

// Makes every computed value an output. Values of types that the runner cannot carry stay inside.
inline void exposeValues(Graph& graph) {
    for (const NodeId id : graph.nodes()) {
        const std::string op = graph.node(id).op;
        if (op == "Constant" || op == "Shape" || op == "ConstantOfShape") continue;
        for (const ValueId out : graph.node(id).outputs) {
            if (!out.valid() || graph.isOutput(out)) continue;
            const DataType type = graph.value(out).type;
            if (type == DataType::F32 || type == DataType::U8 || type == DataType::I8)
                graph.outputs.push_back({graph.value(out).name, out});
        }
    }
}

struct RunOptions {
    QString level = "all";  // of optimization: "disabled", "basic", "extended", "all"
    int portion = 0;        // samples at once; 0: 1 where the model has a fixed batch of 1, else 16
    QString optimized = {}; // file for the graph that ONNX Runtime makes at that level
    // A value that does not run along the batch (a weight) comes once per portion: left out, or nothing at
    // all is returned.
    bool skipUnbatched = false;
};

// Outputs by name; nothing where ONNX Runtime fails. `folder` is for files in between.
inline std::map<std::string, Tensor> run(const Graph& graph, const Tensor& x, const QString& folder,
                                         const RunOptions& options) {
    const QString model = folder + "/model.onnx", out = folder + "/out", input = folder + "/x.bin";
    if (auto written = onnx::write(graph, model.toStdString()); !written) {
        qWarning("%s", describe(written.error()).c_str());
        return {};
    }
    QFile file(input);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(static_cast<const char*>(x.raw()), x.sizeBytes());
    file.close();
    QStringList dims;
    for (const std::int64_t d : x.shape())
        dims << QString::number(d);
    const auto& shape = graph.value(graph.inputs[0].value).shape;
    const bool fixedBatch = shape && shape->rank() > 0 && (*shape)[0] == 1;
    const int portion = options.portion > 0 ? options.portion : fixedBatch ? 1 : 16;
    QStringList arguments{QS_SOURCE_DIR "/tests/deploy/run_onnx_runtime.mjs",
                          modulesFolder(),
                          model,
                          QString::number(portion),
                          out,
                          input,
                          dims.join(','),
                          options.level};
    if (!options.optimized.isEmpty()) arguments << options.optimized;
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start("node", arguments);
    if (!node.waitForFinished(600000) || node.exitCode() != 0) return {};
    QFile list(out + ".json");
    if (!list.open(QIODevice::ReadOnly)) return {};
    std::map<std::string, Tensor> outputs;
    const QJsonArray entries = QJsonDocument::fromJson(list.readAll()).array();
    for (int i = 0; i < entries.size(); ++i) {
        const QJsonObject entry = entries[i].toObject();
        Shape resultShape;
        for (const QJsonValue& d : entry["dims"].toArray())
            resultShape.dims().push_back(d.toInt());
        const QString type = entry["type"].toString();
        Tensor t(type == "uint8" ? DataType::U8 : type == "int8" ? DataType::I8 : DataType::F32, resultShape);
        QFile values(QString("%1.%2.bin").arg(out).arg(i));
        if (!values.open(QIODevice::ReadOnly) || values.size() != t.sizeBytes()) {
            if (options.skipUnbatched) continue;
            return {};
        }
        values.read(static_cast<char*>(t.mutableRaw()), t.sizeBytes());
        outputs[entry["name"].toString().toStdString()] = t;
    }
    return outputs;
}

} // namespace qs::oracle
