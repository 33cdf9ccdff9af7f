#include "InputFiles.h"

#include <cstring>
#include <filesystem>

#include <fmt/format.h>

#include "Words.h"
#include "data/FileBytes.h"
#include "data/Npy.h"
#include "data/Npz.h"

namespace qs::cli {

namespace {

namespace fs = std::filesystem;

struct Filled {
    const Graph& graph;
    std::vector<Tensor> tensors;

    std::optional<std::size_t> indexOf(const std::string& name) const {
        for (std::size_t i = 0; i < graph.inputs.size(); ++i)
            if (graph.inputs[i].name == name) return i;
        return std::nullopt;
    }
    std::optional<std::size_t> nextEmpty() const {
        for (std::size_t i = 0; i < tensors.size(); ++i)
            if (!tensors[i].defined()) return i;
        return std::nullopt;
    }
};

// NAME=FILE where NAME is an input of the model; a file's own name may hold an equals sign.
std::pair<std::string, std::string> splitName(const std::string& word, const Filled& filled) {
    const std::size_t equals = word.find('=');
    if (equals != std::string::npos && filled.indexOf(word.substr(0, equals)))
        return {word.substr(0, equals), word.substr(equals + 1)};
    return {"", word};
}

Result<Tensor> readRaw(const fs::path& file, const Graph& graph, std::size_t input) {
    const Value& value = graph.value(graph.inputs[input].value);
    QS_TRY(const std::string bytes, data::readContent(file));
    if (!value.shape || sizeOf(value.type) == 0)
        return makeError("bad-input", graph.inputs[input].name, "the model tells no shape; give a .npy file");
    const std::int64_t count = static_cast<std::int64_t>(bytes.size() / sizeOf(value.type));
    Shape shape = *value.shape;
    int open = -1;
    std::int64_t known = 1;
    for (int i = 0; i < shape.rank(); ++i) {
        if (shape[i] < 0 && open < 0) {
            open = i;
            continue;
        }
        if (shape[i] < 0) shape[i] = 1;
        if (__builtin_mul_overflow(known, shape[i], &known)) known = 0;
    }
    if (open >= 0) shape[open] = known > 0 ? count / known : 0;
    const std::optional<std::int64_t> wanted = shape.elementCount();
    if (!wanted || *wanted < 1 || static_cast<std::uint64_t>(*wanted) * sizeOf(value.type) != bytes.size())
        return makeError("bad-input", graph.inputs[input].name,
                         fmt::format("the file holds {} bytes, which is no {} of {}", bytes.size(),
                                     nameOf(value.type), value.shape->toString()));
    QS_TRY(Tensor tensor, Tensor::makeChecked(value.type, shape));
    std::memcpy(tensor.mutableRaw(), bytes.data(), bytes.size());
    return tensor;
}

Result<void> fillFromNpz(const fs::path& file, const std::string& name, Filled& filled) {
    QS_TRY(auto arrays, data::readNpz(file));
    if (arrays.size() == 1) {
        const std::optional<std::size_t> index =
            !name.empty() ? filled.indexOf(name)
                          : (filled.indexOf(arrays.begin()->first) ? filled.indexOf(arrays.begin()->first)
                                                                   : filled.nextEmpty());
        if (!index) return makeError("bad-input", "", "every input of the model has its data already");
        filled.tensors[*index] = std::move(arrays.begin()->second);
        return {};
    }
    bool any = false;
    for (auto& [key, tensor] : arrays) {
        const std::optional<std::size_t> index = filled.indexOf(key);
        if (!index) continue; // labels, for instance
        filled.tensors[*index] = std::move(tensor);
        any = true;
    }
    if (any) return {};
    const auto x = arrays.find("x");
    const std::optional<std::size_t> next = filled.nextEmpty();
    if (x == arrays.end() || !next)
        return makeError("bad-input", "", "none of its arrays is named like an input of the model, or x");
    filled.tensors[*next] = std::move(x->second);
    return {};
}

} // namespace

Result<std::vector<Tensor>> readInputFiles(const std::vector<std::string>& words, const Graph& graph,
                                           std::string& failed) {
    Filled filled{graph, std::vector<Tensor>(graph.inputs.size())};
    for (const std::string& word : words) {
        const auto [name, file] = splitName(word, filled);
        failed = file;
        const std::string extension = lowerCase(fs::path(file).extension().string());
        if (extension == ".npz") {
            QS_CHECK(fillFromNpz(file, name, filled));
            continue;
        }
        const std::optional<std::size_t> index = name.empty() ? filled.nextEmpty() : filled.indexOf(name);
        if (!index) return makeError("bad-input", "", "every input of the model has its data already");
        if (extension == ".npy") {
            QS_TRY(filled.tensors[*index], data::readNpy(file));
        } else {
            QS_TRY(filled.tensors[*index], readRaw(file, graph, *index));
        }
    }
    if (const std::optional<std::size_t> empty = filled.nextEmpty())
        return makeError("bad-input", graph.inputs[*empty].name, "no file fills this input of the model");
    return filled.tensors;
}

} // namespace qs::cli
