#include "Batch.h"

#include <algorithm>
#include <cstring>

namespace qs::cli {

Result<std::vector<Tensor>> batchOf(const data::Dataset& dataset, std::int64_t samples) {
    std::vector<std::vector<Tensor>> pieces; // by input, then by sample
    for (std::int64_t i = 0; i < samples; ++i) {
        QS_TRY(auto inputs, dataset.inputs(i));
        pieces.resize(inputs.size());
        for (std::size_t k = 0; k < inputs.size(); ++k)
            pieces[k].push_back(std::move(inputs[k]));
    }
    std::vector<Tensor> batch;
    for (const auto& input : pieces) {
        QS_TRY(Tensor whole, join(input));
        batch.push_back(std::move(whole));
    }
    return batch;
}

std::int64_t piecesOf(const std::vector<Tensor>& inputs, const Graph& graph) {
    if (inputs.empty() || inputs.size() != graph.inputs.size()) return 1;
    std::int64_t pieces = 0;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        const auto& wanted = graph.value(graph.inputs[i].value).shape;
        const Shape& given = inputs[i].shape();
        if (!wanted || wanted->rank() < 1 || wanted->rank() != given.rank() || (*wanted)[0] < 1 ||
            given[0] % (*wanted)[0] != 0)
            return 1;
        const std::int64_t here = given[0] / (*wanted)[0];
        if (pieces != 0 && here != pieces) return 1;
        pieces = here;
    }
    return std::max<std::int64_t>(pieces, 1);
}

Result<Tensor> pieceOf(const Tensor& whole, std::int64_t index, std::int64_t count) {
    if (count == 1) return whole;
    Shape shape = whole.shape();
    shape[0] /= count;
    QS_TRY(Tensor piece, Tensor::makeChecked(whole.type(), shape));
    const auto bytes = static_cast<std::size_t>(piece.sizeBytes());
    std::memcpy(piece.mutableRaw(),
                static_cast<const char*>(whole.raw()) + static_cast<std::size_t>(index) * bytes, bytes);
    return piece;
}

Result<Tensor> join(const std::vector<Tensor>& pieces) {
    const Tensor& first = pieces.front();
    if (pieces.size() == 1 || first.shape().rank() == 0) return first;
    Shape shape = first.shape();
    shape[0] = 0;
    for (const Tensor& piece : pieces) {
        Shape rest = piece.shape();
        if (rest.rank() != shape.rank() || piece.type() != first.type())
            return makeError("bad-input", "", "the samples differ in shape or type");
        rest[0] = first.shape()[0];
        if (rest != first.shape()) return makeError("bad-input", "", "the samples differ in shape");
        shape[0] += piece.shape()[0];
    }
    QS_TRY(Tensor whole, Tensor::makeChecked(first.type(), shape));
    char* to = static_cast<char*>(whole.mutableRaw());
    for (const Tensor& piece : pieces) {
        std::memcpy(to, piece.raw(), static_cast<std::size_t>(piece.sizeBytes()));
        to += piece.sizeBytes();
    }
    return whole;
}

} // namespace qs::cli
