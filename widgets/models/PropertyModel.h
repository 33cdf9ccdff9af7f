// Named sections of name-value rows: what a property panel shows about one node or value.
#pragma once

#include <QAbstractItemModel>
#include <QString>
#include <vector>

#include "models/Roles.h"

namespace qs::widgets {

struct Property {
    QString name;
    QString value;
    QString toolTip; // empty: the value itself
    QString node;    // what a click goes to; empty: nothing
    QString tensor;
};

struct PropertySection {
    QString title;
    std::vector<Property> rows;
};

// Two levels: sections (column 0 only), below each its rows in the columns name and value.
class PropertyModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Value, ColumnCount };

    explicit PropertyModel(QObject* parent = nullptr);

    void setSections(std::vector<PropertySection> sections);
    const std::vector<PropertySection>& sections() const { return m_sections; }
    // Value of a row by its name, first section that has it; empty when there is none.
    QString valueOf(const QString& name) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Property* property(const QModelIndex& index) const; // nullptr for a section

    std::vector<PropertySection> m_sections;
};

} // namespace qs::widgets
