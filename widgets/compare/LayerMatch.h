// Which layers of two runs correspond, and how much better or worse the second run is in each.
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "runs/RunRecord.h"

namespace qs::widgets {

struct MatchedLayer {
    int a = -1, b = -1; // layers of the two analyses; -1: only the other run has it
};

class LayerMatch {
public:
    LayerMatch() = default;
    LayerMatch(std::shared_ptr<const RunRecord> a, std::shared_ptr<const RunRecord> b);

    const std::vector<MatchedLayer>& rows() const { return m_rows; }
    int count() const { return static_cast<int>(m_rows.size()); }
    // nullptr: this run (0 or 1) has no such layer.
    const analysis::LayerResult* layer(int row, int run) const;
    QString name(int row) const; // short
    // SQNR of the second run less that of the first, in dB; NaN where one has no number or no such layer.
    // Exact in both is 0, exact in one is limited to kExactDb.
    double differenceDb(int row) const;
    // Row of a layer's node of a run; -1: none.
    int rowOf(int run, const QString& node) const;

    static constexpr double kExactDb = 40;

private:
    std::shared_ptr<const RunRecord> m_runs[2];
    std::vector<MatchedLayer> m_rows;
    QHash<QString, int> m_rowOfNode[2]; // names of layers and of all nodes in them
};

} // namespace qs::widgets
