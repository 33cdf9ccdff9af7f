// Continues the header of a table to its right edge, above the vertical scroll bar, which would leave a patch
// in the colour of the rows there.
#pragma once

#include <QWidget>

class QTableView;

namespace qs::widgets {

class HeaderCorner : public QWidget {
    Q_OBJECT
public:
    // For a table with a horizontal header; the table owns its corner.
    explicit HeaderCorner(QTableView* table);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_header;
};

} // namespace qs::widgets
