#include "tables/FindingsTable.h"

#include <QHeaderView>
#include <QTableView>

#include "models/FindingsModel.h"

namespace qs::widgets {

namespace {
constexpr std::size_t kWrappedRows = 500;
}

FindingsTable::FindingsTable(SelectionBus& bus, QWidget* parent)
    : FindingsTable(new FindingsModel, bus, parent) {}

FindingsTable::FindingsTable(FindingsModel* model, SelectionBus& bus, QWidget* parent)
    : TablePanel(model, bus,
                 {tr("Filter findings"), tr("Nothing to report"),
                  tr("Remarks about the model and its compilation appear here.")},
                 parent),
      m_findings(model) {
    view()->setAccessibleName(tr("Findings"));
    view()->horizontalHeader()->setStretchLastSection(true);
}

void FindingsTable::setFindings(std::vector<Diagnostic> findings, std::shared_ptr<const Graph> graph) {
    m_graph = std::move(graph);
    // Messages are sentences: they wrap, and rows grow with them. Measuring thousands would be felt at every
    // resize.
    const bool wrap = findings.size() <= kWrappedRows;
    view()->setWordWrap(wrap);
    view()->verticalHeader()->setSectionResizeMode(wrap ? QHeaderView::ResizeToContents : QHeaderView::Fixed);
    m_findings->setFindings(std::move(findings));
}

int FindingsTable::rowOf(const Selection& selection) const {
    for (int row = 0; row < m_findings->rowCount(); ++row) {
        if (QString::fromStdString(m_findings->finding(row).node) == selection.name) return row;
    }
    return -1;
}

Selection FindingsTable::selectionOf(const QModelIndex& index) const {
    const std::string& name = m_findings->finding(index.row()).node;
    if (name.empty()) return {};
    const bool tensor = m_graph && !m_graph->findNode(name).valid() && m_graph->findValue(name).valid();
    const QString text = QString::fromStdString(name);
    return tensor ? Selection::tensor(text) : Selection::node(text);
}

QString FindingsTable::summary() const {
    if (m_findings->rowCount() == 0) return {};
    QStringList parts;
    if (const int n = m_findings->count(Severity::Error)) parts << tr("Errors: %1").arg(n);
    if (const int n = m_findings->count(Severity::Warning)) parts << tr("Warnings: %1").arg(n);
    if (const int n = m_findings->count(Severity::Info)) parts << tr("Notes: %1").arg(n);
    return parts.join(QStringLiteral(" · "));
}

int FindingsTable::columnLimit(int column) const {
    return column == FindingsModel::Node ? 220 : 180;
}

} // namespace qs::widgets
