// Findings of loading and compiling as a table.
#pragma once

#include <memory>
#include <vector>

#include "base/Diagnostic.h"
#include "graph/Graph.h"
#include "tables/TablePanel.h"

namespace qs::widgets {

class FindingsModel;

class FindingsTable : public TablePanel {
    Q_OBJECT
public:
    explicit FindingsTable(SelectionBus& bus, QWidget* parent = nullptr);

    // `graph` tells whether a finding names a node or a tensor; without one, a node is assumed.
    void setFindings(std::vector<Diagnostic> findings, std::shared_ptr<const Graph> graph = {});

protected:
    int rowOf(const Selection& selection) const override;
    Selection selectionOf(const QModelIndex& index) const override;
    QString summary() const override;
    int columnLimit(int column) const override;

private:
    FindingsTable(FindingsModel* model, SelectionBus& bus, QWidget* parent);

    FindingsModel* m_findings;
    std::shared_ptr<const Graph> m_graph;
};

} // namespace qs::widgets
