#include "runs/RunListModel.h"

#include <algorithm>
#include <cmath>

#include "models/LayerLookup.h"
#include "models/LayerTableModel.h"
#include "models/NumberText.h"
#include "models/Roles.h"

namespace qs::widgets {

namespace {

QString top1Text(const std::optional<pipeline::Evaluation>& evaluation) {
    if (!evaluation || !evaluation->top1) return {};
    return QStringLiteral("%L1 %").arg(*evaluation->top1, 0, 'f', 2);
}

QVariant top1Key(const std::optional<pipeline::Evaluation>& evaluation) {
    return evaluation && evaluation->top1 ? QVariant(*evaluation->top1) : QVariant();
}

// Of a column and its title: numbers stand at the right.
int alignmentOf(int column) {
    const bool left = column == RunListModel::Number || column == RunListModel::Model ||
                      column == RunListModel::Summary || column == RunListModel::WorstLayer;
    return int((left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

} // namespace

RunListModel::RunListModel(QObject* parent) : QAbstractTableModel(parent) {}

int RunListModel::add(RunRecord run) {
    run.id = ++m_lastId;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_runs.push_back(std::make_shared<const RunRecord>(std::move(run)));
    endInsertRows();
    return m_lastId;
}

void RunListModel::remove(int id) {
    const auto it =
        std::find_if(m_runs.begin(), m_runs.end(), [id](const auto& run) { return run->id == id; });
    if (it == m_runs.end()) return;
    const int row = static_cast<int>(it - m_runs.begin());
    beginRemoveRows({}, row, row);
    m_runs.erase(it);
    endRemoveRows();
}

void RunListModel::setAccuracy(int id, const pipeline::Evaluation& reference,
                               const pipeline::Evaluation& int8) {
    for (std::size_t row = 0; row < m_runs.size(); ++row) {
        if (m_runs[row]->id != id) continue;
        RunRecord changed = *m_runs[row];
        changed.reference = reference;
        changed.int8 = int8;
        m_runs[row] = std::make_shared<const RunRecord>(std::move(changed));
        const int r = static_cast<int>(row);
        emit dataChanged(index(r, 0), index(r, ColumnCount - 1));
        emit runChanged(id);
    }
}

std::shared_ptr<const RunRecord> RunListModel::find(int id) const {
    for (const auto& run : m_runs)
        if (run->id == id) return run;
    return nullptr;
}

int RunListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RunListModel::text(const RunRecord& run, int column) const {
    const analysis::LayerResult* worst = worstLayer(*run.analysis);
    switch (column) {
    case Number:
        return QStringLiteral("#%1").arg(run.id);
    case Model:
        return run.model;
    case Summary:
        return settingsSummary(*run.compiled);
    case Int8Layers:
        return QString::number(run.compiled->layersInt8);
    case FloatLayers:
        return QString::number(run.compiled->layersFloat.size());
    case OutputSqnr:
        return sqnrText(outputSqnr(run));
    case WorstLayer:
        return worst ? QStringLiteral("%1  %2").arg(sqnrTextWithUnit(worst->accumulated.sqnrDb),
                                                    shortLayerName(QString::fromStdString(worst->name)))
                     : QString();
    case ReferenceTop1:
        return top1Text(run.reference);
    case Int8Top1:
        return top1Text(run.int8);
    case Weights:
        return bytesText(run.compiled->weightsBytes);
    case Seconds:
        return QStringLiteral("%L1").arg(run.seconds, 0, 'f', 1);
    default:
        return {};
    }
}

QVariant RunListModel::sortKey(const RunRecord& run, int column) const {
    const analysis::LayerResult* worst = worstLayer(*run.analysis);
    switch (column) {
    case Number:
        return run.id;
    case Int8Layers:
        return static_cast<qlonglong>(run.compiled->layersInt8);
    case FloatLayers:
        return static_cast<qulonglong>(run.compiled->layersFloat.size());
    case OutputSqnr:
        return outputSqnr(run);
    case WorstLayer:
        return worst ? QVariant(worst->accumulated.sqnrDb) : QVariant();
    case ReferenceTop1:
        return top1Key(run.reference);
    case Int8Top1:
        return top1Key(run.int8);
    case Weights:
        return static_cast<qlonglong>(run.compiled->weightsBytes);
    case Seconds:
        return run.seconds;
    default:
        return text(run, column);
    }
}

QVariant RunListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const RunRecord& run = *m_runs[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole) return text(run, column);
    if (role == SortRole) return sortKey(run, column);
    if (role == Qt::ToolTipRole) return run.title();
    if (role == Qt::TextAlignmentRole) return alignmentOf(column);
    if (role == GradeRole && column == OutputSqnr)
        if (const auto grade = gradeOfSqnr(outputSqnr(run))) return int(*grade);
    return {};
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number:
        return tr("Run");
    case Model:
        return tr("Model");
    case Summary:
        return tr("Quantization");
    case Int8Layers:
        return tr("INT8");
    case FloatLayers:
        return tr("Float");
    case OutputSqnr:
        return tr("Output [dB]");
    case WorstLayer:
        return tr("Worst layer");
    case ReferenceTop1:
        return tr("FP32 top-1");
    case Int8Top1:
        return tr("INT8 top-1");
    case Weights:
        return tr("Weights");
    case Seconds:
        return tr("Time [s]");
    default:
        return {};
    }
}

} // namespace qs::widgets
