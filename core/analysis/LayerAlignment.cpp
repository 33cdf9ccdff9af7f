#include "analysis/LayerAlignment.h"

#include <algorithm>
#include <cstdint>

namespace qs::analysis {

namespace {

constexpr std::size_t kMostLayers = 5000;

int scoreOf(const AlignedLayer& a, const AlignedLayer& b) {
    const std::string left = a.op.substr(0, a.op.find('+')), right = b.op.substr(0, b.op.find('+'));
    if (left != right) return -1;
    return (a.name == b.name ? 4 : 2) + (a.channels == b.channels ? 1 : 0);
}

// For each layer of `other` the layer of `first` that it corresponds to, or -1.
std::vector<int> align(const std::vector<AlignedLayer>& first, const std::vector<AlignedLayer>& other) {
    const std::size_t rows = first.size() + 1, columns = other.size() + 1;
    std::vector<std::int32_t> best(rows * columns, 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::int32_t& { return best[i * columns + j]; };
    for (std::size_t i = 1; i < rows; ++i)
        for (std::size_t j = 1; j < columns; ++j) {
            const int score = scoreOf(first[i - 1], other[j - 1]);
            at(i, j) = std::max(at(i - 1, j), at(i, j - 1));
            if (score > 0) at(i, j) = std::max(at(i, j), at(i - 1, j - 1) + score);
        }
    std::vector<int> partner(other.size(), -1);
    for (std::size_t i = first.size(), j = other.size(); i > 0 && j > 0;) {
        const int score = scoreOf(first[i - 1], other[j - 1]);
        if (score > 0 && at(i, j) == at(i - 1, j - 1) + score) {
            partner[j - 1] = static_cast<int>(i - 1);
            --i;
            --j;
        } else if (at(i, j) == at(i - 1, j)) {
            --i;
        } else {
            --j;
        }
    }
    return partner;
}

} // namespace

std::vector<AlignedLayer> alignable(const AnalysisResult& result) {
    std::vector<AlignedLayer> layers;
    for (const LayerResult& layer : result.layers)
        layers.push_back({layer.name, layer.op, static_cast<std::int64_t>(layer.channels.size())});
    return layers;
}

Result<std::vector<std::vector<int>>> alignLayers(const std::vector<std::vector<AlignedLayer>>& networks) {
    for (const auto& layers : networks)
        if (layers.size() > kMostLayers)
            return makeError("too-many-layers", "", "networks of more than 5000 layers cannot be aligned");
    std::vector<std::vector<int>> rows;
    if (networks.empty()) return rows;
    for (std::size_t i = 0; i < networks[0].size(); ++i) {
        rows.emplace_back(networks.size(), -1);
        rows.back()[0] = static_cast<int>(i);
    }
    for (std::size_t n = 1; n < networks.size(); ++n) {
        const std::vector<int> partner = align(networks[0], networks[n]);
        std::size_t next = 0; // where a layer without a partner goes
        for (std::size_t j = 0; j < partner.size(); ++j) {
            if (partner[j] < 0) {
                std::vector<int> row(networks.size(), -1);
                row[n] = static_cast<int>(j);
                rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(next), row);
                ++next;
                continue;
            }
            while (rows[next][0] != partner[j])
                ++next;
            rows[next][n] = static_cast<int>(j);
            ++next;
        }
    }
    return rows;
}

} // namespace qs::analysis
