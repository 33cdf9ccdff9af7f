#include "pipeline/Scores.h"

#include <cmath>

namespace qs::pipeline {

std::int64_t rankOf(const Tensor& scores, std::int64_t label) {
    if (label < 0 || label >= scores.count()) return -1;
    const double mine = scores.at(label);
    std::int64_t rank = 0;
    for (std::int64_t i = 0; i < scores.count(); ++i) {
        const double other = scores.at(i);
        rank += other > mine || (other == mine && i < label) || std::isnan(mine);
    }
    return rank;
}

std::int64_t winnerOf(const Tensor& scores) {
    std::int64_t best = -1;
    for (std::int64_t i = 0; i < scores.count(); ++i)
        if (best < 0 || scores.at(i) > scores.at(best)) best = i;
    return best;
}

} // namespace qs::pipeline
