#include "report/ScopeCollapse.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "report/TextWidth.h"

namespace qs::report {

namespace {

constexpr std::size_t kDeepest = 12; // of the scopes that are told apart

std::size_t at(int i) {
    return static_cast<std::size_t>(i);
}

// Strongly connected components (Tarjan 1972) without recursion.
class Components {
public:
    explicit Components(const std::vector<std::vector<int>>& next)
        : m_next(next), m_index(next.size(), -1), m_low(next.size(), 0), m_onStack(next.size(), 0),
          m_inCycle(next.size(), 0) {
        for (int v = 0; v < static_cast<int>(next.size()); ++v)
            if (m_index[at(v)] < 0) walk(v);
    }
    bool inCycle(int v) const { return m_inCycle[at(v)] != 0; }

private:
    struct Frame {
        int vertex;
        std::size_t edge;
    };

    void enter(int v) {
        m_index[at(v)] = m_low[at(v)] = m_count++;
        m_onStack[at(v)] = 1;
        m_stack.push_back(v);
        m_frames.push_back({v, 0});
    }

    void walk(int start) {
        enter(start);
        while (!m_frames.empty()) {
            const int v = m_frames.back().vertex;
            const std::vector<int>& next = m_next[at(v)];
            if (m_frames.back().edge < next.size()) {
                const int w = next[m_frames.back().edge++];
                if (m_index[at(w)] < 0)
                    enter(w);
                else if (m_onStack[at(w)] != 0)
                    m_low[at(v)] = std::min(m_low[at(v)], m_index[at(w)]);
                continue;
            }
            m_frames.pop_back();
            if (!m_frames.empty()) {
                const int parent = m_frames.back().vertex;
                m_low[at(parent)] = std::min(m_low[at(parent)], m_low[at(v)]);
            }
            if (m_low[at(v)] == m_index[at(v)]) leave(v);
        }
    }

    void leave(int root) {
        const bool cycle = m_stack.back() != root;
        for (int v = -1; v != root;) {
            v = m_stack.back();
            m_stack.pop_back();
            m_onStack[at(v)] = 0;
            m_inCycle[at(v)] = cycle;
        }
    }

    const std::vector<std::vector<int>>& m_next;
    std::vector<int> m_index, m_low;
    std::vector<char> m_onStack, m_inCycle;
    std::vector<int> m_stack;
    std::vector<Frame> m_frames;
    int m_count = 0;
};

// Per box the number of its group, or -1; and the groups' scopes.
struct Groups {
    std::vector<int> of;
    std::vector<std::string> scopes;
    std::vector<std::vector<int>> boxes;
};

Groups findGroups(const GraphDrawing& drawing, const std::set<std::string>& scopes) {
    Groups groups;
    groups.of.assign(drawing.nodes.size(), -1);
    std::unordered_map<std::string, int> numbers;
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        if (drawing.nodes[i].port) continue;
        for (const std::string& scope : scopesOf(drawing.nodes[i].name)) {
            if (!scopes.contains(scope)) continue;
            const auto [it, added] = numbers.emplace(scope, static_cast<int>(groups.scopes.size()));
            if (added) {
                groups.scopes.push_back(scope);
                groups.boxes.emplace_back();
            }
            groups.of[i] = it->second;
            groups.boxes[at(it->second)].push_back(static_cast<int>(i));
            break;
        }
    }
    return groups;
}

// Groups of a single box, and groups that lie on a cycle of the collapsed graph, are taken apart.
void dropBadGroups(const GraphDrawing& drawing, Groups& groups) {
    const int boxes = static_cast<int>(drawing.nodes.size());
    const auto vertexOf = [&](int box) {
        const int group = groups.of[at(box)];
        return group < 0 ? box : boxes + group;
    };
    std::vector<std::vector<int>> next(at(boxes) + groups.scopes.size());
    for (const DrawnEdge& edge : drawing.edges)
        if (vertexOf(edge.from) != vertexOf(edge.to))
            next[at(vertexOf(edge.from))].push_back(vertexOf(edge.to));
    const Components components(next);
    for (int group = 0; group < static_cast<int>(groups.scopes.size()); ++group) {
        if (groups.boxes[at(group)].size() > 1 && !components.inCycle(boxes + group)) continue;
        for (int box : groups.boxes[at(group)])
            groups.of[at(box)] = -1;
    }
}

DrawnNode mergedBox(const GraphDrawing& drawing, const Groups& groups, int group,
                    const std::vector<char>& leaves) {
    using M = DrawingMetrics;
    constexpr std::size_t kBadges = 3;
    DrawnNode merged;
    merged.scope = groups.scopes[at(group)];
    const std::string last = merged.scope.substr(merged.scope.rfind('/') + 1);
    merged.title = elideMiddle(last, M::kMaxTextWidth / M::kTitleSize, true);
    merged.category = OpCategory::Other;
    for (int box : groups.boxes[at(group)]) {
        const DrawnNode& node = drawing.nodes[at(box)];
        merged.members.push_back(node.name);
        merged.name = node.name;
        merged.tensors.insert(merged.tensors.end(), node.tensors.begin(), node.tensors.end());
        merged.fakeQuantizer = false;
        if (leaves[at(box)] == 0) continue;
        for (const QuantizerBadge& badge : node.outside)
            if (merged.outside.size() < kBadges) merged.outside.push_back(badge);
    }
    merged.subtitle = std::to_string(merged.members.size()) + " nodes";
    measureNode(merged);
    constexpr double kLeastWidth = 116; // room for what a view writes instead of the subtitle
    merged.width = std::max(merged.width, kLeastWidth);
    return merged;
}

} // namespace

std::vector<std::string> scopesOf(const std::string& nodeName) {
    std::vector<std::string> scopes;
    const std::size_t first = nodeName.find_first_not_of('/');
    if (first == std::string::npos) return scopes;
    for (std::size_t slash = nodeName.find('/', first);
         slash != std::string::npos && scopes.size() < kDeepest; slash = nodeName.find('/', slash + 1))
        scopes.push_back(nodeName.substr(first, slash - first));
    return scopes;
}

std::set<std::string> scopesAtDepth(const GraphDrawing& drawing, int depth) {
    std::map<std::string, int> counts;
    for (const DrawnNode& node : drawing.nodes) {
        if (node.port || depth < 1) continue;
        const std::vector<std::string> scopes = scopesOf(node.name);
        if (scopes.size() >= at(depth)) ++counts[scopes[at(depth - 1)]];
    }
    std::set<std::string> result;
    for (const auto& [scope, count] : counts)
        if (count > 1) result.insert(scope);
    return result;
}

int deepestScope(const GraphDrawing& drawing) {
    int depth = 0;
    while (depth < static_cast<int>(kDeepest) && !scopesAtDepth(drawing, depth + 1).empty())
        ++depth;
    return depth;
}

GraphDrawing collapseScopes(const GraphDrawing& drawing, const std::set<std::string>& scopes) {
    if (scopes.empty()) return drawing;
    Groups groups = findGroups(drawing, scopes);
    dropBadGroups(drawing, groups);
    std::vector<char> leaves(drawing.nodes.size(), 0); // boxes that a box outside their group reads
    for (const DrawnEdge& edge : drawing.edges)
        if (groups.of[at(edge.from)] != groups.of[at(edge.to)]) leaves[at(edge.from)] = 1;
    GraphDrawing result;
    std::vector<int> number(drawing.nodes.size(), -1), numberOfGroup(groups.scopes.size(), -1);
    for (std::size_t i = 0; i < drawing.nodes.size(); ++i) {
        const int group = groups.of[i];
        if (group < 0) {
            number[i] = static_cast<int>(result.nodes.size());
            result.nodes.push_back(drawing.nodes[i]);
            continue;
        }
        int& known = numberOfGroup[at(group)];
        if (known < 0) {
            known = static_cast<int>(result.nodes.size());
            result.nodes.push_back(mergedBox(drawing, groups, group, leaves));
        }
        number[i] = known;
    }
    std::set<std::pair<int, int>> seen;
    for (const DrawnEdge& edge : drawing.edges) {
        const int from = number[at(edge.from)], to = number[at(edge.to)];
        const bool merged = groups.of[at(edge.from)] >= 0 || groups.of[at(edge.to)] >= 0;
        if (from == to || (merged && !seen.emplace(from, to).second)) continue;
        result.edges.push_back({from, to, edge.tensor});
    }
    return result;
}

} // namespace qs::report
