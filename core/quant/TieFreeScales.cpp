#include "quant/TieFreeScales.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "ops/Op.h"

namespace qs::quant {

namespace {

using ops::QuantTrait;

// The odd whole number next to x > 0.
double nearestOdd(double x) {
    return 2.0 * std::floor(x / 2.0) + 1.0;
}

// The whole number next to x, at least 1.
double parts(double x) {
    return std::max(1.0, std::round(x));
}

// A step of fewer parts would change by more than a sixteenth, which other layers that read the value would
// feel.
constexpr double kFewestParts = 8.0;

class TieFree {
public:
    TieFree(Graph& graph, const QuantPlan& plan)
        : m_graph(graph), m_plan(plan), m_free(plan.calibrate.begin(), plan.calibrate.end()) {}

    void run();

private:
    ValueId origin(ValueId id) const {
        const auto found = m_plan.inherits.find(id);
        return found == m_plan.inherits.end() ? id : found->second;
    }
    ValueId outputOf(const Node& node) const;
    // 0: no quantizer of at most 8 bits with a usable step.
    double scale(ValueId id) const;
    void setScale(ValueId id, double scale);
    bool isFree(ValueId id) const { return m_free.count(id) != 0; }
    void add(ValueId a, ValueId b, ValueId c);
    void multiply(ValueId a, ValueId b, ValueId c);

    Graph& m_graph;
    const QuantPlan& m_plan;
    std::set<ValueId> m_free; // calibrated, and no earlier layer counts on the scale
};

// Behind fused clamps.
ValueId TieFree::outputOf(const Node& node) const {
    ValueId out = node.output();
    for (NodeId next = m_graph.soleConsumer(out); next.valid() && m_plan.fusedInto.count(next);
         next = m_graph.soleConsumer(out))
        out = m_graph.node(next).output();
    return origin(out);
}

double TieFree::scale(ValueId id) const {
    const auto& q = m_graph.value(id).quantizer;
    return q && q->bits <= 8 && q->scale.size() == 1 && std::isfinite(q->scale[0]) ? q->scale[0] : 0.0;
}

void TieFree::setScale(ValueId id, double scale) {
    m_graph.value(id).quantizer->scale = {static_cast<float>(scale)};
}

void TieFree::add(ValueId a, ValueId b, ValueId c) {
    if (!isFree(a) && !isFree(b)) return;
    double sa = scale(a), sb = scale(b), sc = scale(c), unit = sc / kTieFreeParts;
    if (isFree(a) && isFree(b)) {
        sa = parts(sa / unit) * unit;
    } else { // the unit divides the scale that stays
        if (isFree(a)) {
            std::swap(a, b);
            std::swap(sa, sb);
        }
        unit = sa / parts(sa / unit);
        const double odd = nearestOdd(sc / unit);
        if (odd > 2 * kTieFreeParts) return;
        sc = odd * unit;
    }
    if (std::min(sa, sb) < kFewestParts * unit) return;
    sb = parts(sb / unit) * unit;
    if (isFree(a)) setScale(a, sa);
    setScale(b, sb);
    setScale(c, sc);
}

void TieFree::multiply(ValueId a, ValueId b, ValueId c) {
    const double product = scale(a) * scale(b), ratio = product / scale(c);
    if (!(ratio > 0.0) || !std::isfinite(ratio)) return;
    const double numerator = parts(kTieFreeParts * ratio), odd = nearestOdd(numerator / ratio);
    if (odd > 2 * kTieFreeParts) return;
    setScale(c, product * odd / numerator);
}

void TieFree::run() {
    const auto order = m_graph.topologicalOrder();
    if (!order) return;
    for (const NodeId id : *order) {
        const Node& node = m_graph.node(id);
        const QuantTrait trait = ops::traitOf(node);
        if (!m_plan.integer[static_cast<std::size_t>(id.index)] || m_plan.fusedInto.count(id)) continue;
        const bool sums = trait == QuantTrait::Add || trait == QuantTrait::Sub;
        if (!sums && trait != QuantTrait::Mul) continue;
        const ValueId a = origin(node.input(0)), b = origin(node.input(1)), c = outputOf(node);
        if (isFree(c) && a != b && a != c && b != c && scale(a) > 0.0 && scale(b) > 0.0 && scale(c) > 0.0) {
            if (sums)
                add(a, b, c);
            else
                multiply(a, b, c);
        }
        for (const ValueId used : {a, b, c})
            m_free.erase(used);
    }
}

} // namespace

void avoidTies(Graph& graph, const QuantPlan& plan) {
    TieFree(graph, plan).run();
}

} // namespace qs::quant
