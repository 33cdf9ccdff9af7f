#include "models/LayerTableModel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "models/LayerLookup.h"
#include "models/NumberText.h"

namespace qs::widgets {

namespace {

constexpr int kWorstCount = 3;

// The SQNR that a column shows; nothing where the column shows none or it was not measured.
std::optional<double> sqnrOf(const analysis::LayerResult& layer, int column) {
    switch (column) {
    case LayerTableModel::AccumulatedSqnr:
        return layer.accumulated.sqnrDb;
    case LayerTableModel::IsolatedSqnr:
        return layer.isolated.sqnrDb;
    case LayerTableModel::SensitivitySqnr:
        if (layer.sensitivity) return layer.sensitivity->sqnrDb;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isNumber(int column) {
    return column == LayerTableModel::Order || column == LayerTableModel::Macs ||
           (column >= LayerTableModel::AccumulatedSqnr && column <= LayerTableModel::UnusedLevels);
}

} // namespace

std::optional<Grade> gradeOfSqnr(double db) {
    if (std::isnan(db)) return std::nullopt;
    return db < kWarnSqnrDb ? Grade::Bad : db < kFairSqnrDb ? Grade::Fair : Grade::Good;
}

LayerTableModel::LayerTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void LayerTableModel::setResult(std::shared_ptr<const analysis::AnalysisResult> result) {
    beginResetModel();
    m_result = std::move(result);
    m_sqnrTop = 1.0;
    m_macsTop = 1;
    m_worst.clear();
    if (m_result) {
        for (const auto& layer : m_result->layers) {
            for (int column : {AccumulatedSqnr, IsolatedSqnr, SensitivitySqnr}) {
                const auto db = sqnrOf(layer, column);
                if (db && std::isfinite(*db)) m_sqnrTop = std::max(m_sqnrTop, *db);
            }
            m_macsTop = std::max(m_macsTop, layer.macs);
        }
        findWorst();
    }
    endResetModel();
}

// The layers that cost most by themselves: lowest isolated SQNR. An exact layer is never called worst.
void LayerTableModel::findWorst() {
    m_worst.assign(m_result->layers.size(), 0);
    std::vector<int> order(m_worst.size());
    std::iota(order.begin(), order.end(), 0);
    const auto db = [&](int row) {
        const double value = layer(row).isolated.sqnrDb;
        return std::isnan(value) ? std::numeric_limits<double>::infinity() : value;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return db(a) < db(b); });
    for (int i = 0; i < std::min<int>(kWorstCount, static_cast<int>(order.size())); ++i) {
        if (std::isfinite(db(order[static_cast<std::size_t>(i)]))) {
            m_worst[static_cast<std::size_t>(order[static_cast<std::size_t>(i)])] = 1;
        }
    }
}

int LayerTableModel::rowOfNode(const QString& node) const {
    return m_result ? layerOfNode(*m_result, node) : -1;
}

int LayerTableModel::rowOfTensor(const QString& tensor) const {
    return m_result ? layerOfTensor(*m_result, tensor) : -1;
}

int LayerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_result->layers.size());
}

int LayerTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LayerTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case SortRole:
        return sortKey(row, column);
    case ExportRole:
        return isNumber(column) && column != Order ? sortKey(row, column) : text(row, column);
    case BarRole:
        return bar(row, column);
    case GradeRole:
        return grade(row, column);
    case BadgeRole:
        return column == ActivationFormat || column == WeightFormat;
    case WorstRole:
        return m_worst[static_cast<std::size_t>(row)] != 0;
    case NodeRole:
        return QString::fromStdString(layer(row).name);
    case TensorRole:
        return QString::fromStdString(layer(row).tensor);
    default:
        return {};
    }
}

QVariant LayerTableModel::text(int row, int column) const {
    const auto& l = layer(row);
    if (const auto db = sqnrOf(l, column)) return sqnrText(*db);
    switch (column) {
    case Order:
        return row + 1;
    case Layer:
        return QString::fromStdString(l.name);
    case Op:
        return QString::fromStdString(l.op);
    case SensitivitySqnr:
        return QStringLiteral("–");
    case Cosine:
        return std::isnan(l.accumulated.cosine) ? QStringLiteral("–")
                                                : QStringLiteral("%L1").arg(l.accumulated.cosine, 0, 'f', 5);
    case Mse:
        return realText(l.accumulated.mse, 3);
    case MaxAbs:
        return realText(l.accumulated.maxAbs, 3);
    case Saturation:
        return percentText(l.saturationPct);
    case UnusedLevels:
        return percentText(l.unusedLevelsPct);
    case ActivationFormat:
        if (!l.integer) return QStringLiteral("f32");
        return l.outputQuantizer ? QString::fromStdString(l.outputQuantizer->badge()) : QString();
    case WeightFormat:
        return l.weightQuantizer ? QString::fromStdString(l.weightQuantizer->badge()) : QString();
    case Macs:
        return l.macs > 0 ? countText(l.macs) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant LayerTableModel::sortKey(int row, int column) const {
    const auto& l = layer(row);
    if (const auto db = sqnrOf(l, column)) return *db;
    switch (column) {
    case Order:
        return row;
    case Cosine:
        return l.accumulated.cosine;
    case Mse:
        return l.accumulated.mse;
    case MaxAbs:
        return l.accumulated.maxAbs;
    case Saturation:
        return l.saturationPct;
    case UnusedLevels:
        return l.unusedLevelsPct;
    case Macs:
        return static_cast<qlonglong>(l.macs);
    case SensitivitySqnr:
        return {};
    default:
        return text(row, column);
    }
}

QVariant LayerTableModel::bar(int row, int column) const {
    const auto& l = layer(row);
    if (const auto db = sqnrOf(l, column)) {
        if (std::isnan(*db)) return {};
        return std::clamp(std::isinf(*db) ? (*db > 0 ? 1.0 : 0.0) : *db / m_sqnrTop, 0.0, 1.0);
    }
    if (column == Saturation && l.saturationPct > 0) return std::clamp(l.saturationPct / 100.0, 0.0, 1.0);
    if (column == UnusedLevels && l.unusedLevelsPct > 0)
        return std::clamp(l.unusedLevelsPct / 100.0, 0.0, 1.0);
    if (column == Macs && l.macs > 0) return static_cast<double>(l.macs) / static_cast<double>(m_macsTop);
    return {};
}

QVariant LayerTableModel::grade(int row, int column) const {
    if (column == Order) column = IsolatedSqnr; // what "worst" goes by
    if (const auto db = sqnrOf(layer(row), column)) {
        const auto grade = gradeOfSqnr(*db);
        return grade ? QVariant(int(*grade)) : QVariant();
    }
    // A clipped element is wrong by an unbounded amount, so small shares matter already.
    if (column == Saturation && layer(row).saturationPct > 0) {
        const double share = layer(row).saturationPct;
        return int(share > 5.0 ? Grade::Bad : share > 1.0 ? Grade::Fair : Grade::Good);
    }
    return {};
}

// Every measure of the error, in every view that was measured.
QString LayerTableModel::errorsOf(const analysis::LayerResult& layer) const {
    const auto line = [](const QString& view, const analysis::ErrorMetrics& error) {
        return tr("%1: cosine %2, MSE %3, NMSE %4, largest error %5, mean error %6")
            .arg(view, realText(error.cosine, 6), realText(error.mse, 3), realText(error.nmse, 3),
                 realText(error.maxAbs, 3), realText(error.meanAbs, 3));
    };
    QStringList lines{line(tr("Accumulated"), layer.accumulated), line(tr("Isolated"), layer.isolated)};
    if (layer.sensitivity) lines << line(tr("Sensitivity"), *layer.sensitivity);
    return lines.join(QLatin1Char('\n'));
}

QString LayerTableModel::toolTip(int row, int column) const {
    const auto& l = layer(row);
    if (column == Layer || column == Order) {
        QString tip = QString::fromStdString(l.name);
        tip += QLatin1Char('\n') + tr("Computes: %1").arg(QString::fromStdString(l.tensor));
        if (l.nodes.size() > 1)
            tip += QLatin1Char('\n') + tr("Nodes of the file that it stands for: %1").arg(l.nodes.size());
        if (m_worst[static_cast<std::size_t>(row)]) {
            tip += QLatin1Char('\n') + tr("One of the three layers that lose most by themselves");
        }
        if (!l.integer) tip += QLatin1Char('\n') + tr("Left in float");
        return tip;
    }
    if (const auto db = sqnrOf(l, column)) {
        if (std::isinf(*db)) return tr("The integers reproduce the reference exactly");
        if (std::isnan(*db)) return tr("The reference is zero everywhere, so there is no ratio");
        if (*db < kWarnSqnrDb) return tr("%1: below the 10 dB limit").arg(sqnrTextWithUnit(*db));
        return sqnrTextWithUnit(*db);
    }
    if (column == Cosine || column == Mse || column == MaxAbs) return errorsOf(l);
    if (column == Macs) return tr("%L1 multiply-accumulates per sample").arg(l.macs);
    return text(row, column).toString();
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::ToolTipRole) return columnToolTip(section);
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Order:
        return QStringLiteral("#");
    case Layer:
        return tr("Layer");
    case Op:
        return tr("Operator");
    case AccumulatedSqnr:
        return tr("Accumulated\nSQNR [dB]");
    case IsolatedSqnr:
        return tr("Isolated\nSQNR [dB]");
    case SensitivitySqnr:
        return tr("Sensitivity\nSQNR [dB]");
    case Cosine:
        return tr("Cosine\nsimilarity");
    case Mse:
        return tr("MSE");
    case MaxAbs:
        return tr("Max.\n|error|");
    case Saturation:
        return tr("Saturation\n[%]");
    case UnusedLevels:
        return tr("Unused\nlevels [%]");
    case ActivationFormat:
        return tr("Activ.\nformat");
    case WeightFormat:
        return tr("Weight\nformat");
    case Macs:
        return tr("MACs");
    default:
        return {};
    }
}

QString LayerTableModel::columnToolTip(int column) const {
    switch (column) {
    case Order:
        return tr("Order of execution");
    case Layer:
        return tr("The file's node that gives the layer its name");
    case Op:
        return tr("Operator, with what was fused behind it");
    case AccumulatedSqnr:
        return tr(
            "The whole network runs in INT8; signal-to-quantization-noise ratio at this layer's output");
    case IsolatedSqnr:
        return tr(
            "Only this layer runs in INT8 on exact inputs; signal-to-quantization-noise ratio at its output");
    case SensitivitySqnr:
        return tr("Only this layer runs in INT8; signal-to-quantization-noise ratio at the network's output");
    case Cosine:
        return tr("Cosine similarity of reference and emulated output, accumulated");
    case Mse:
        return tr("Mean squared error, accumulated");
    case MaxAbs:
        return tr("Largest absolute error of one element, accumulated");
    case Saturation:
        return tr("Share of elements that the quantizer's range cuts off");
    case UnusedLevels:
        return tr("Share of the integer levels that never occur in the samples");
    case ActivationFormat:
        return tr("Format of the layer's output: u8 unsigned, s8 signed, f32 left in float");
    case WeightFormat:
        return tr("Format of the layer's weights; /ch means one scale per output channel");
    case Macs:
        return tr("Multiply-accumulates per sample");
    default:
        return {};
    }
}

} // namespace qs::widgets
