// The one thing that links graph, plots and tables: whoever lets the user pick something says so here,
// everybody else listens here. Views never connect to each other.
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace qs::widgets {

struct Selection {
    enum class Kind { None, Node, Tensor };
    Kind kind = Kind::None;
    QString name; // the file's node or value name

    static Selection node(const QString& name) { return {Kind::Node, name}; }
    static Selection tensor(const QString& name) { return {Kind::Tensor, name}; }
    bool operator==(const Selection&) const = default;
};

class SelectionBus : public QObject {
    Q_OBJECT
public:
    explicit SelectionBus(QObject* parent = nullptr);

    const Selection& current() const { return m_current; }
    // Makes `selection` the current one. Nothing is emitted when it is already. `origin` is the view that the
    // pick came from; listeners compare it with themselves so as not to answer their own pick.
    void select(const Selection& selection, QObject* origin = nullptr);
    void clear(QObject* origin = nullptr) { select({}, origin); }

    // Which node a tensor belongs to: the one that computes it, or the first that reads a constant. Views
    // that show nodes or layers show that one when such a tensor is selected.
    void setOwners(QHash<QString, QString> nodeOfTensor) { m_owners = std::move(nodeOfTensor); }
    QString ownerOf(const QString& tensor) const { return m_owners.value(tensor); }

signals:
    void selectionChanged(const qs::widgets::Selection& selection, QObject* origin);

private:
    Selection m_current;
    QHash<QString, QString> m_owners;
};

} // namespace qs::widgets

Q_DECLARE_METATYPE(qs::widgets::Selection)
