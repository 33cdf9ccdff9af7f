#include "deploy/MemoryPlan.h"

#include <algorithm>
#include <numeric>

namespace qs::deploy {

namespace {

constexpr std::int64_t kAlignment = 64;

std::int64_t bytesOf(const runtime::IntTensor& tensor) {
    Shape shape = tensor.shape;
    if (shape.rank() > 0 && shape[0] < 0) shape[0] = 1;
    const auto count = shape.elementCount();
    std::int64_t bytes = 0;
    if (!count || __builtin_mul_overflow(*count, static_cast<std::int64_t>(sizeOf(tensor.type)), &bytes) ||
        bytes > (std::int64_t{1} << 40))
        return -1;
    return (bytes + kAlignment - 1) / kAlignment * kAlignment;
}

std::vector<Lifetime> lifetimesOf(const runtime::IntNetwork& network) {
    std::vector<Lifetime> lives(network.tensors.size());
    const auto touch = [&](int tensor, std::int64_t op) {
        if (tensor < 0) return;
        Lifetime& life = lives[static_cast<std::size_t>(tensor)];
        if (life.first < 0) life.first = op;
        life.last = std::max(life.last, op);
    };
    for (const int t : network.inputs)
        touch(t, 0);
    for (std::size_t i = 0; i < network.ops.size(); ++i)
        for (const auto* list : {&network.ops[i].inputs, &network.ops[i].outputs})
            for (const int t : *list)
                touch(t, static_cast<std::int64_t>(i));
    for (const int t : network.outputs)
        touch(t, static_cast<std::int64_t>(network.ops.size()));
    return lives;
}

} // namespace

MemoryPlan planMemory(const runtime::IntNetwork& network) {
    MemoryPlan plan;
    plan.lives = lifetimesOf(network);
    const std::vector<Lifetime>& lives = plan.lives;
    const std::size_t count = network.tensors.size();
    std::vector<std::int64_t> sizes(count);
    for (std::size_t i = 0; i < count; ++i)
        sizes[i] = bytesOf(network.tensors[i]);
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return sizes[a] > sizes[b]; });

    plan.addresses.assign(count, -1);
    std::vector<std::size_t> placed; // by address
    for (const std::size_t t : order) {
        if (sizes[t] < 0 || lives[t].first < 0) continue;
        // The smallest gap between the neighbours in time that holds it; behind them all when there is none.
        std::int64_t end = 0, best = -1, bestGap = 0;
        for (const std::size_t other : placed) {
            if (!lives[t].overlaps(lives[other])) continue;
            const std::int64_t gap = plan.addresses[other] - end;
            if (gap >= sizes[t] && (best < 0 || gap < bestGap)) {
                best = end;
                bestGap = gap;
            }
            end = std::max(end, plan.addresses[other] + sizes[other]);
        }
        plan.addresses[t] = best >= 0 ? best : end;
        plan.bytes = std::max(plan.bytes, plan.addresses[t] + sizes[t]);
        placed.insert(std::upper_bound(placed.begin(), placed.end(), t,
                                       [&](std::size_t a, std::size_t b) {
                                           return plan.addresses[a] < plan.addresses[b];
                                       }),
                      t);
    }
    return plan;
}

} // namespace qs::deploy
