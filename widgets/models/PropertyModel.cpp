#include "models/PropertyModel.h"

namespace qs::widgets {

namespace {
// The internal id of a section; a row carries its section's number.
constexpr quintptr kSection = ~quintptr{0};
} // namespace

PropertyModel::PropertyModel(QObject* parent) : QAbstractItemModel(parent) {}

void PropertyModel::setSections(std::vector<PropertySection> sections) {
    beginResetModel();
    m_sections = std::move(sections);
    endResetModel();
}

QString PropertyModel::valueOf(const QString& name) const {
    for (const auto& section : m_sections) {
        for (const auto& row : section.rows) {
            if (row.name == name) return row.value;
        }
    }
    return {};
}

QModelIndex PropertyModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : kSection);
}

QModelIndex PropertyModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == kSection) return {};
    return createIndex(static_cast<int>(child.internalId()), 0, kSection);
}

int PropertyModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(m_sections.size());
    if (parent.internalId() != kSection || parent.column() != 0) return 0;
    return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].rows.size());
}

int PropertyModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

const Property* PropertyModel::property(const QModelIndex& index) const {
    if (index.internalId() == kSection) return nullptr;
    return &m_sections[index.internalId()].rows[static_cast<std::size_t>(index.row())];
}

QVariant PropertyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Property* row = property(index);
    if (!row) {
        const bool title = role == Qt::DisplayRole && index.column() == Name;
        return title ? m_sections[static_cast<std::size_t>(index.row())].title : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? row->name : row->value;
    case Qt::ToolTipRole:
        return row->toolTip.isEmpty() ? row->value : row->toolTip;
    case NodeRole:
        return row->node;
    case TensorRole:
        return row->tensor;
    default:
        return {};
    }
}

QVariant PropertyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Name ? tr("Property") : section == Value ? tr("Value") : QVariant();
}

} // namespace qs::widgets
