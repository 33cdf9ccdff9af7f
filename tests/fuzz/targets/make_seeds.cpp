// Writes the seed corpora: `make_seeds FOLDER` makes one folder per fuzz target in it.
#include <cstdio>

#include "data/Npy.h"
#include "data/Npz.h"
#include "deploy/NetworkFile.h"
#include "deploy/SmallNetwork.h"
#include "fuzz/TinyModels.h"
#include "fuzz/targets/Fuzz.h"
#include "onnx/Writer.h"

using namespace qs;

namespace {

class Corpus {
public:
    Corpus(const std::filesystem::path& root, const std::string& target) : m_folder(root / target) {
        std::filesystem::create_directories(m_folder);
    }
    void add(const std::string& bytes) {
        std::ofstream(m_folder / ("seed" + std::to_string(m_count++)), std::ios::binary) << bytes;
    }

private:
    std::filesystem::path m_folder;
    int m_count = 0;
};

std::string chosen(char format, const std::string& bytes) {
    return std::string(1, format) + bytes;
}

void addModels(Corpus reader, Corpus importer) {
    for (const Graph& graph : fuzz::fuzzModels())
        reader.add(*onnx::serialize(graph));
    for (const Graph& graph : fuzz::tinyModels())
        importer.add(*onnx::serialize(graph));
}

void addOptions(Corpus corpus) {
    corpus.add(
        chosen(0, R"({"calib": 10, "per-tensor": true, "exclude": ["a", "b.*"], "mean": [0.5, 0.25]})"));
    for (const char* words :
         {"-a\npytorch\n-m=auto\n-p\n--calibrate_method Percentile --opts percentile_value 99.9 "
          "-az\n-s\n1,3,8,8",
          "-a\n-m\ntensorflow\n-i\nx\n-n\n5\n--target\ntflite\n--memory-limit\n100",
          "--per-tensor\n--weight-range\n128\n--mean\n0.5,0.5,0.5\n--std\n1,1,1\n--resize\n8x8\n--crop\n4x4"})
        corpus.add(chosen(1, words));
    corpus.add(chosen(2, "top1<93.5"));
    corpus.add(chosen(3, "layers.0.sqnr_db>=-1e3"));
    corpus.add(chosen(4, "--calibrate_method MSE --opts percentile_value 99.99 activation_zeropoint True"));
    corpus.add(chosen(5, "-az False --opts 'exclude_act_func_dir' \"x y\" az True"));
}

void addArrays(Corpus corpus) {
    const Tensor pixels = Tensor::of<std::uint8_t>(Shape{2, 2, 2}, {0, 1, 2, 3, 4, 5, 6, 255});
    const Tensor reals = Tensor::of<float>(Shape{1, 1, 2, 2}, {0.0f, -1.0f, 1e30f, 0.5f});
    corpus.add(chosen(0, *data::formatNpy(reals)));
    corpus.add(chosen(1, *data::formatNpy(pixels)));
    const std::string npz = *data::formatNpz({{"x", reals}, {"y", Tensor::of<std::int64_t>(Shape{1}, {3})}});
    corpus.add(chosen(2, npz));
    corpus.add(chosen(7, npz));
    const std::string images("\0\0\x08\x03\0\0\0\x02\0\0\0\x02\0\0\0\x02"
                             "abcdefgh",
                             24);
    const std::string labels("\0\0\x08\x01\0\0\0\x02\x03\x04"
                             "padding-here--",
                             24);
    corpus.add(chosen(3, images));
    corpus.add(chosen(4, images + labels));
    corpus.add(chosen(5, std::string(3073, '\x05')));
    corpus.add(chosen(6, std::string(16, '\x01')));
}

void addSessions(Corpus corpus) {
    corpus.add(R"({"format": "quantscope-session", "version": 1, "current": 0, "documents": []})");
    corpus.add(R"({"format": "quantscope-session", "version": 1, "current": 1, "documents": [
{"file": "/a b/net.onnx", "mode": 2, "right": true, "collapsed": ["layer1", "layer2"], "heat": true,
 "heatMetric": 6, "heatView": 2, "selectedTensor": "conv1_out", "compiled": true, "options": {}},
{"file": "other.onnx", "selectedNode": "conv1", "options": {
 "qat-type": "pytorch", "ignore-quantizers": true, "calibrate-method": "Percentile", "percentile": 99.9,
 "moving-average-constant": 0.1, "signed-activations": true, "symmetric-activations": true,
 "per-tensor": true, "weight-range": 128, "exclude": ["a", "b.*"], "cle": true, "auto": true,
 "max-drop": "0.5", "target": "tflite", "dataset": "npz:/x y.npz", "mean": [0.5, 0.25], "std": [1],
 "resize": "8x8", "crop": "4x4", "channel-order": "bgr", "layout": "nhwc", "skip": 3, "calib": 10,
 "analysis-samples": 16, "quick": true}}]})");
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: make_seeds FOLDER\n");
        return 2;
    }
    const std::filesystem::path root(argv[1]);
    addModels({root, "fuzz_onnx_reader"}, {root, "fuzz_import_lower"});
    addOptions({root, "fuzz_options"});
    addArrays({root, "fuzz_arrays"});
    addSessions({root, "fuzz_session"});
    Corpus networks(root, "fuzz_network");
    const std::string json = deploy::serializeNetwork(tests::smallNetwork())->json;
    networks.add(chosen(0, json));
    networks.add(chosen(1, json));
    return 0;
}
