// Find a node by name or operator: a slim bar over the graph.
#pragma once

#include <QFrame>
#include <QVector>

class QLabel;
class QLineEdit;

namespace qs::widgets {

class GraphScene;
class NodeItem;

class GraphSearchBar : public QFrame {
    Q_OBJECT
public:
    explicit GraphSearchBar(GraphScene* scene, QWidget* parent = nullptr);

    void open();    // shows it and takes the focus
    void refresh(); // after another drawing is shown

signals:
    void found(qs::widgets::NodeItem* node);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void step(int by);
    void showState();

    GraphScene* m_scene;
    QLineEdit* m_edit;
    QLabel* m_count;
    QVector<NodeItem*> m_matches;
    int m_current = -1;
};

} // namespace qs::widgets
