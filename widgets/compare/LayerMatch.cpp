#include "compare/LayerMatch.h"

#include <algorithm>
#include <cmath>

#include "analysis/LayerAlignment.h"
#include "models/LayerLookup.h"

namespace qs::widgets {

LayerMatch::LayerMatch(std::shared_ptr<const RunRecord> a, std::shared_ptr<const RunRecord> b)
    : m_runs{std::move(a), std::move(b)} {
    const auto rows = analysis::alignLayers(
        {analysis::alignable(*m_runs[0]->analysis), analysis::alignable(*m_runs[1]->analysis)});
    if (!rows) return; // thousands of layers: nothing is matched
    for (const std::vector<int>& row : *rows) {
        const int number = static_cast<int>(m_rows.size());
        m_rows.push_back({row[0], row[1]});
        for (int run = 0; run < 2; ++run) {
            const analysis::LayerResult* found = layer(number, run);
            if (!found) continue;
            for (const std::string& node : found->nodes)
                m_rowOfNode[run].insert(QString::fromStdString(node), number);
            m_rowOfNode[run].insert(QString::fromStdString(found->name), number);
        }
    }
}

const analysis::LayerResult* LayerMatch::layer(int row, int run) const {
    const MatchedLayer& match = m_rows[static_cast<std::size_t>(row)];
    const int index = run == 0 ? match.a : match.b;
    return index < 0 ? nullptr : &m_runs[run]->analysis->layers[static_cast<std::size_t>(index)];
}

QString LayerMatch::name(int row) const {
    const analysis::LayerResult* shown = layer(row, 0) ? layer(row, 0) : layer(row, 1);
    return shortLayerName(QString::fromStdString(shown->name));
}

double LayerMatch::differenceDb(int row) const {
    const analysis::LayerResult *a = layer(row, 0), *b = layer(row, 1);
    if (!a || !b) return std::numeric_limits<double>::quiet_NaN();
    const double from = a->accumulated.sqnrDb, to = b->accumulated.sqnrDb;
    if (std::isinf(from) && std::isinf(to)) return 0;
    return std::clamp(to - from, -kExactDb, kExactDb);
}

int LayerMatch::rowOf(int run, const QString& node) const {
    return m_rowOfNode[run].value(node, -1);
}

} // namespace qs::widgets
