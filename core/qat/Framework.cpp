#include "qat/Framework.h"

#include <algorithm>
#include <cctype>

namespace qs::qat {

namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

// What the nodes of the graph show.
struct Traces {
    int quantizers = 0, fakeQuantNames = 0, observerNames = 0, tensorflowNames = 0, scalarAxisOne = 0,
        clips127 = 0;
    int hwioTransposes = 0, nvidiaNames = 0, qonnxNodes = 0, microsoftNodes = 0;
    std::string fakeQuantExample, tensorflowExample, qonnxExample;
};

Traces lookAt(const Graph& graph) {
    Traces t;
    for (const NodeId id : graph.nodes()) {
        const Node& node = graph.node(id);
        const std::string name = node.name;
        if (contains(node.domain, "qonnx") || contains(node.domain, "finn") ||
            contains(node.domain, "brevitas") || node.op == "BipolarQuant" ||
            (node.op == "Quant" && node.inputs.size() == 4)) {
            if (t.qonnxNodes++ == 0)
                t.qonnxExample = node.op + (node.domain.empty() ? "" : " of domain " + node.domain);
        }
        t.microsoftNodes += node.domain == "com.microsoft";
        t.nvidiaNames += contains(name, "TensorQuantizer") || contains(name, "_input_quantizer") ||
                         contains(name, "_weight_quantizer");
        if (contains(name, "FakeQuant") || contains(name, "quant_") ||
            contains(name, "StatefulPartitionedCall"))
            if (t.tensorflowNames++ == 0) t.tensorflowExample = name;
        if (node.op != "QuantizeLinear") continue;
        ++t.quantizers;
        if (contains(name, "fake_quant")) {
            if (t.fakeQuantNames++ == 0) t.fakeQuantExample = name;
        }
        t.observerNames += contains(name, "activation_post_process");
        const Tensor* scale = graph.constantOf(node.input(1));
        t.scalarAxisOne += scale && scale->count() == 1 && node.intOr("axis", -9) == 1;
        const ValueId out = node.output();
        const NodeId next = graph.soleConsumer(out);
        t.clips127 += next.valid() && graph.node(next).is("Clip") && graph.node(next).inputs.size() == 3 &&
                      !graph.node(next).input(1).valid();
    }
    return t;
}

} // namespace

const char* toString(Framework framework) {
    switch (framework) {
    case Framework::Unknown:
        return "unknown";
    case Framework::PyTorch:
        return "pytorch";
    case Framework::TensorFlow:
        return "tensorflow";
    case Framework::Qonnx:
        return "qonnx";
    case Framework::Nvidia:
        return "nvidia";
    case Framework::OnnxRuntime:
        return "onnxruntime";
    }
    return "unknown";
}

FrameworkGuess detectFramework(const Graph& raw) {
    const Traces t = lookAt(raw);
    const std::string producer = lower(raw.producerName);
    FrameworkGuess guess;
    auto say = [&](Framework framework, std::string evidence) {
        if (guess.framework == Framework::Unknown) guess.framework = framework;
        guess.evidence.push_back(std::move(evidence));
    };
    const std::string named = "the file names its producer \"" + raw.producerName +
                              (raw.producerVersion.empty() ? "" : " " + raw.producerVersion) + "\"";
    if (t.qonnxNodes)
        say(Framework::Qonnx, std::to_string(t.qonnxNodes) + " QONNX nodes, the first is " + t.qonnxExample);
    if (t.nvidiaNames)
        say(Framework::Nvidia,
            std::to_string(t.nvidiaNames) + " nodes are named after TensorQuantizer modules");
    if (contains(producer, "tf2onnx") || contains(producer, "keras") || contains(producer, "tensorflow"))
        say(Framework::TensorFlow, named);
    if (contains(producer, "onnx.quantize") || contains(producer, "onnxruntime"))
        say(Framework::OnnxRuntime, named);
    if (contains(producer, "pytorch") || contains(producer, "torch")) say(Framework::PyTorch, named);
    if (t.fakeQuantNames)
        say(Framework::PyTorch, std::to_string(t.fakeQuantNames) +
                                    " quantizers are named after fake_quant modules, like " +
                                    t.fakeQuantExample);
    if (t.observerNames)
        say(Framework::PyTorch,
            std::to_string(t.observerNames) + " quantizers are named activation_post_process");
    if (t.clips127)
        say(Framework::PyTorch,
            std::to_string(t.clips127) +
                " quantizers are followed by a Clip with an empty lower bound (reduce_range)");
    if (guess.framework != Framework::PyTorch && t.tensorflowNames)
        say(Framework::TensorFlow, std::to_string(t.tensorflowNames) +
                                       " nodes are named as TensorFlow does, like " + t.tensorflowExample);
    if (t.scalarAxisOne)
        say(Framework::TensorFlow, std::to_string(t.scalarAxisOne) + " scalar quantizers carry axis=1");
    if (t.microsoftNodes)
        say(Framework::OnnxRuntime, std::to_string(t.microsoftNodes) + " nodes of domain com.microsoft");
    if (guess.evidence.empty())
        guess.evidence.push_back(raw.producerName.empty() ? "the file names no producer" : named);
    return guess;
}

} // namespace qs::qat
