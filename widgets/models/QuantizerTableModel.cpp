#include "models/QuantizerTableModel.h"

#include <algorithm>

#include "models/QuantizerText.h"

namespace qs::widgets {

namespace {

bool isNumber(int column) {
    return column == QuantizerTableModel::Bits || column == QuantizerTableModel::Scale ||
           column == QuantizerTableModel::ZeroPoint || column == QuantizerTableModel::Codes ||
           column == QuantizerTableModel::RealRange;
}

} // namespace

QuantizerTableModel::QuantizerTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void QuantizerTableModel::setModel(std::shared_ptr<const pipeline::Model> model) {
    beginResetModel();
    m_model = std::move(model);
    endResetModel();
}

int QuantizerTableModel::rowOfTensor(const QString& tensor) const {
    if (!m_model) return -1;
    const auto& list = m_model->quantizers;
    const std::string name = tensor.toStdString();
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.tensor == name; });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

int QuantizerTableModel::rowOfNode(const QString& node) const {
    if (!m_model) return -1;
    const auto& list = m_model->quantizers;
    const std::string name = node.toStdString();
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& entry) {
        const auto& sources = entry.quantizer.sourceNodes;
        return std::find(sources.begin(), sources.end(), name) != sources.end();
    });
    return found == list.end() ? -1 : static_cast<int>(found - list.begin());
}

int QuantizerTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_model ? 0 : static_cast<int>(m_model->quantizers.size());
}

int QuantizerTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuantizerTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& entry = m_model->quantizers[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Kind) return kindSentence(entry.quantizer.kind);
        if (index.column() == Tensor) return QString::fromStdString(entry.tensor);
        return explainQuantizer(entry.quantizer).join(QLatin1Char('\n'));
    case SortRole:
        return sortKey(entry, index.column());
    case BadgeRole:
        return index.column() == Format;
    case TensorRole:
        return QString::fromStdString(entry.tensor);
    default:
        return {};
    }
}

QString QuantizerTableModel::text(const pipeline::QuantizerEntry& entry, int column) const {
    const Quantizer& q = entry.quantizer;
    switch (column) {
    case Tensor:
        return QString::fromStdString(entry.tensor);
    case Role:
        return roleText(q.role);
    case Kind:
        return kindText(q.kind);
    case Format:
        return QString::fromStdString(q.badge());
    case Bits:
        return QString::number(q.bits);
    case Signed:
        return q.isSigned ? tr("signed") : tr("unsigned");
    case Granularity:
        return granularityText(q);
    case Scale:
        return scaleText(q);
    case ZeroPoint:
        return zeroPointText(q);
    case Codes:
        return codesText(q);
    case RealRange:
        return realRangeText(q);
    default:
        return {};
    }
}

QVariant QuantizerTableModel::sortKey(const pipeline::QuantizerEntry& entry, int column) const {
    const Quantizer& q = entry.quantizer;
    switch (column) {
    case Bits:
        return q.bits;
    case Granularity:
        return q.perChannel() ? static_cast<int>(q.scale.size()) : 0;
    case Scale:
        return q.scale.empty() ? QVariant()
                               : QVariant(double(*std::max_element(q.scale.begin(), q.scale.end())));
    case ZeroPoint:
        return q.zeroPoint.empty() ? QVariant() : QVariant(q.zeroPoint.front());
    case Codes:
        return static_cast<qlonglong>(q.qmax) - q.qmin;
    case RealRange:
        return realRange(q).second - realRange(q).first;
    default:
        return text(entry, column);
    }
}

QVariant QuantizerTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Tensor:
        return tr("Tensor");
    case Role:
        return tr("Role");
    case Kind:
        return tr("Kind");
    case Format:
        return tr("Format");
    case Bits:
        return tr("Bits");
    case Signed:
        return tr("Sign");
    case Granularity:
        return tr("Granularity");
    case Scale:
        return tr("Scale");
    case ZeroPoint:
        return tr("Zero point");
    case Codes:
        return tr("Codes");
    case RealRange:
        return tr("Real range");
    default:
        return {};
    }
}

} // namespace qs::widgets
