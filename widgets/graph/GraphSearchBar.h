// Find boxes by name, operator, attribute, shape or precision: a slim bar over the graph. All matches are
// marked, one at a time is brought into sight.
#pragma once

#include <QFrame>
#include <QTimer>
#include <QVector>

#include "graph/GraphFind.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace qs::widgets {

class GraphScene;
class NodeItem;

class GraphSearchBar : public QFrame {
    Q_OBJECT
public:
    explicit GraphSearchBar(GraphScene* scene, QWidget* parent = nullptr);

    void open();                           // shows it and takes the focus
    void refresh();                        // after another drawing is shown
    void setQuery(const FindQuery& query); // as if the user had typed it
    FindQuery query() const;
    qsizetype matchCount() const { return m_matches.size(); }

public slots:
    void next() { step(1); }
    void previous() { step(-1); }

signals:
    void found(qs::widgets::NodeItem* node);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void collect();
    void search();
    void close();
    void step(int by);
    void showState();

    GraphScene* m_scene;
    QLineEdit* m_edit;
    QComboBox* m_field;
    QToolButton* m_regex;
    QTimer m_typing; // looks only when the user pauses
    QString m_problem;
    QLabel* m_count;
    QVector<NodeItem*> m_matches;
    int m_current = -1;
};

} // namespace qs::widgets
