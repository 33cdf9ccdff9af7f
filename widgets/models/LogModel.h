// The last lines of the log: a bounded ring, oldest first.
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <deque>

#include "base/Diagnostic.h"
#include "models/Roles.h"

namespace qs::widgets {

class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Level, Text, ColumnCount };
    static constexpr int kDefaultCapacity = 5000;

    // A capacity below 1 is taken as 1.
    explicit LogModel(int capacity = kDefaultCapacity, QObject* parent = nullptr);

    // GUI thread only. A text of several lines becomes one row.
    void append(Severity severity, const QString& text, const QDateTime& time = QDateTime::currentDateTime());
    void clear();
    int capacity() const { return m_capacity; }
    // Lines that the ring has dropped since the last clear().
    qint64 dropped() const { return m_dropped; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QDateTime time;
        Severity severity;
        QString text;
    };
    std::deque<Line> m_lines;
    int m_capacity;
    qint64 m_dropped = 0;
};

} // namespace qs::widgets
