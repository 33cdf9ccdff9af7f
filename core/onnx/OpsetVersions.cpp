#include "onnx/OpsetVersions.h"

#include <iterator>

namespace qs::onnx {

namespace {

struct Release {
    std::int64_t ir, opset; // the newest opset of the IR version
};
constexpr Release kReleases[] = {{3, 8},  {4, 9},   {5, 10},  {6, 11},  {7, 14}, {8, 18},
                                 {9, 20}, {10, 22}, {11, 23}, {12, 24}, {13, 25}};

} // namespace

std::int64_t newestOpsetOfIr(std::int64_t irVersion) {
    for (const Release& release : kReleases)
        if (irVersion <= release.ir) return release.opset;
    return std::rbegin(kReleases)->opset;
}

std::int64_t irForOpset(std::int64_t opset) {
    for (const Release& release : kReleases)
        if (release.ir >= 4 && opset <= release.opset) return release.ir;
    return std::rbegin(kReleases)->ir;
}

} // namespace qs::onnx
