#include "deploy/CProgram.h"

#include <fmt/format.h>

#include "deploy/CText.h"
#include "deploy/CWriter.h"

namespace qs::deploy {

namespace {

using runtime::IntNetwork;

// One input or output of the program.
struct Port {
    std::string name, type; // the file's name; float, unsigned char or signed char
    Tensor sample;
};

Result<std::vector<Port>> portsOf(const std::vector<std::string>& names, const std::vector<Tensor>& samples) {
    std::vector<Port> ports;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const DataType type = samples[i].type();
        if (type != DataType::F32 && type != DataType::U8 && type != DataType::I8)
            return makeError("unsupported-target", names[i],
                             std::string("the C program has no inputs and outputs of type ") + nameOf(type),
                             {nameOf(type)});
        ports.push_back({names[i],
                         type == DataType::F32  ? "float"
                         : type == DataType::U8 ? "unsigned char"
                                                : "signed char",
                         samples[i]});
    }
    return ports;
}

// The network with the shapes that its tensors have when it runs on the sample.
Result<std::shared_ptr<const IntNetwork>> withShapes(const IntNetwork& network,
                                                     const std::vector<Tensor>& inputs) {
    auto fixed = std::make_shared<IntNetwork>(network);
    QS_TRY(const auto emulator, runtime::Int8Emulator::create(std::make_shared<const IntNetwork>(network)));
    JobContext job;
    QS_TRY(const auto outputs, emulator->run(inputs, job, [&](int index, const Tensor& t) {
        fixed->tensors[static_cast<std::size_t>(index)].shape = t.shape();
    }));
    return std::shared_ptr<const IntNetwork>(std::move(fixed));
}

std::string portsText(const std::vector<Port>& ports, const char* macro, const char* what) {
    std::string text = fmt::format("#define NETWORK_{}S {}\n", macro, ports.size());
    for (std::size_t i = 0; i < ports.size(); ++i)
        text += fmt::format("/* {} {}, \"{}\": {} {} */\n#define NETWORK_{}_{}_BYTES {}\n", what, i,
                            cComment(ports[i].name), ports[i].type, ports[i].sample.shape().toString(), macro,
                            i, ports[i].sample.sizeBytes());
    return text;
}

std::string headerText(const IntNetwork& network, const std::vector<Port>& inputs,
                       const std::vector<Port>& outputs, std::int64_t memory) {
    return fmt::format(
               "/* The integer network \"{}\" under the rounding rules \"{}\", written by QuantScope. */\n"
               "#ifndef NETWORK_H\n#define NETWORK_H\n\n",
               cComment(network.name), kernels::toString(network.rounding)) +
           portsText(inputs, "INPUT", "input") + portsText(outputs, "OUTPUT", "output") +
           fmt::format(
               "/* What lies between the operators; static, so one run at a time. */\n"
               "#define NETWORK_MEMORY_BYTES {}\n\n"
               "/* inputs[i] holds NETWORK_INPUT_i_BYTES, outputs[i] takes NETWORK_OUTPUT_i_BYTES; both are\n"
               "   aligned for their type. */\n"
               "void network_run(const void *const *inputs, void *const *outputs);\n\n#endif\n",
               memory);
}

std::string networkText(const CWriter& writer, const IntNetwork& network, const std::vector<Port>& outputs) {
    std::string text =
        "/* Written by QuantScope. */\n#include \"network.h\"\n\n#include <float.h>\n#include <math.h>\n"
        "#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n\n#include \"weights.h\"\n";
    text += cKernels(network.rounding, writer.used());
    text += "\n" + writer.data();
    text += "\nstatic union {\n    unsigned char bytes[NETWORK_MEMORY_BYTES];\n"
            "    float floats[NETWORK_MEMORY_BYTES / 4];\n    double aligned;\n} memory;\n\n"
            "void network_run(const void *const *inputs, void *const *outputs) {\n";
    text += writer.steps();
    for (std::size_t i = 0; i < outputs.size(); ++i)
        text += fmt::format("    memcpy(outputs[{}], {}, NETWORK_OUTPUT_{}_BYTES);\n", i,
                            writer.at(network.outputs[i]), i);
    return text + "}\n";
}

std::string sampleArray(const std::string& name, const Port& port) {
    if (port.sample.type() == DataType::F32) return cArray(name, port.sample.values<float>());
    return cArray(port.type, name, integersOf(port.sample));
}

std::string sampleText(const std::vector<Port>& inputs, const std::vector<Port>& outputs) {
    std::string text = "/* A sample, and what the emulator makes of it. */\n";
    for (std::size_t i = 0; i < inputs.size(); ++i)
        text += sampleArray(fmt::format("sample_input_{}", i), inputs[i]);
    for (std::size_t i = 0; i < outputs.size(); ++i)
        text += sampleArray(fmt::format("sample_output_{}", i), outputs[i]);
    return text;
}

// `{` + one `item` per port, with {0} for its number, + `}`.
std::string listText(std::size_t count, const char* item) {
    std::string text = "{";
    for (std::size_t i = 0; i < count; ++i)
        text += (i ? ", " : "") + fmt::format(fmt::runtime(item), i);
    return text + "}";
}

constexpr const char* kMain = R"C(
/* With no arguments: runs the sample and compares every byte. With file names (all inputs, then all outputs): runs as
   many samples as the input files hold. */
static int check(void) {
    static const void *const samples[] = @SAMPLES@;
    static const void *const expected[] = @EXPECTED@;
    int wrong = 0, i;
    network_run(samples, outputs);
    for (i = 0; i < NETWORK_OUTPUTS; ++i) {
        const unsigned char *a = outputs[i], *b = expected[i];
        unsigned long bytes = 0, k;
        for (k = 0; k < output_bytes[i]; ++k) bytes += a[k] != b[k];
        printf("output %d: %lu of %lu bytes differ\n", i, bytes, output_bytes[i]);
        wrong |= bytes != 0;
    }
    puts(wrong ? "FAILED" : "OK");
    return wrong;
}

static int run_files(char **names) {
    FILE *in[NETWORK_INPUTS], *out[NETWORK_OUTPUTS];
    int i;
    for (i = 0; i < NETWORK_INPUTS; ++i)
        if (!(in[i] = fopen(names[i], "rb"))) return perror(names[i]), 2;
    for (i = 0; i < NETWORK_OUTPUTS; ++i)
        if (!(out[i] = fopen(names[NETWORK_INPUTS + i], "wb"))) return perror(names[NETWORK_INPUTS + i]), 2;
    for (;;) {
        for (i = 0; i < NETWORK_INPUTS; ++i)
            if (fread(inputs[i], 1, input_bytes[i], in[i]) != input_bytes[i]) {
                for (i = 0; i < NETWORK_OUTPUTS; ++i)
                    if (fclose(out[i])) return perror("writing"), 2;
                return 0;
            }
        network_run((const void *const *)inputs, outputs);
        for (i = 0; i < NETWORK_OUTPUTS; ++i)
            if (fwrite(outputs[i], 1, output_bytes[i], out[i]) != output_bytes[i]) return perror("writing"), 2;
    }
}

int main(int argc, char **argv) {
    if (argc == 1) return check();
    if (argc == 1 + NETWORK_INPUTS + NETWORK_OUTPUTS) return run_files(argv + 1);
    fprintf(stderr, "usage: %s [%d input files, %d output files]\n", argv[0], NETWORK_INPUTS, NETWORK_OUTPUTS);
    return 2;
}
)C";

void replaceAll(std::string& text, const std::string& what, const std::string& by) {
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += by.size())
        text.replace(at, what.size(), by);
}

std::string mainText(std::size_t inputs, std::size_t outputs) {
    std::string text = "/* Checks the network on its sample:\n"
                       "       cc -std=c99 -O2 main.c network.c weights.c -lm -o network && ./network */\n"
                       "#include <stdio.h>\n\n#include \"network.h\"\n#include \"sample.h\"\n\n";
    const auto buffers = [&](const char* name, const char* macro, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            text += fmt::format(
                "static union {{ unsigned char bytes[NETWORK_{1}_{2}_BYTES]; double aligned; }} {0}_{2};\n",
                name, macro, i);
    };
    buffers("in", "INPUT", inputs);
    buffers("out", "OUTPUT", outputs);
    text += "static void *const inputs[] = " + listText(inputs, "in_{0}.bytes") + ";\n";
    text += "static void *const outputs[] = " + listText(outputs, "out_{0}.bytes") + ";\n";
    text +=
        "static const unsigned long input_bytes[] = " + listText(inputs, "NETWORK_INPUT_{0}_BYTES") + ";\n";
    text += "static const unsigned long output_bytes[] = " + listText(outputs, "NETWORK_OUTPUT_{0}_BYTES") +
            ";\n";
    text += kMain;
    replaceAll(text, "@SAMPLES@", listText(inputs, "sample_input_{0}"));
    replaceAll(text, "@EXPECTED@", listText(outputs, "sample_output_{0}"));
    return text;
}

} // namespace

Result<std::vector<CFile>> makeCProgram(const IntNetwork& network, const std::vector<Tensor>& inputs,
                                        const std::vector<Tensor>& outputs) {
    QS_TRY(const auto in, portsOf(network.inputNames, inputs));
    QS_TRY(const auto out, portsOf(network.outputNames, outputs));
    QS_TRY(const auto fixed, withShapes(network, inputs));
    QS_TRY(const auto emulator, runtime::Int8Emulator::create(fixed));
    CWriter writer(fixed, emulator);
    QS_CHECK(writer.addAll());
    const std::int64_t memory = std::max<std::int64_t>(writer.plan().bytes, 64);
    const std::string weights = "/* Written by QuantScope. */\n#include \"weights.h\"\n\n" + writer.weights();
    const std::string declarations = "/* Written by QuantScope. */\n#ifndef NETWORK_WEIGHTS_H\n#define "
                                     "NETWORK_WEIGHTS_H\n\n#include <stdint.h>\n\n" +
                                     writer.declarations() + "\n#endif\n";
    return std::vector<CFile>{{"main.c", mainText(in.size(), out.size())},
                              {"network.c", networkText(writer, *fixed, out)},
                              {"network.h", headerText(*fixed, in, out, memory)},
                              {"sample.h", sampleText(in, out)},
                              {"weights.c", weights},
                              {"weights.h", declarations}};
}

} // namespace qs::deploy
