// Find boxes by name, operator, attribute, shape or precision: a slim bar over the graph. All matches are
// marked, one at a time is brought into sight. Regular expressions are matched in the background.
#pragma once

#include <QFrame>
#include <QTimer>
#include <QVector>

#include "common/CallQueue.h"
#include "common/WorkerThreads.h"
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
    bool searching() const { return m_searching; }

public slots:
    void next() { step(1); }
    void previous() { step(-1); }

signals:
    void found(qs::widgets::NodeItem* node);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Then { Stay, Step }; // what is done with the matches
    void collect(Then then);
    void take(const std::vector<int>& boxes, Then then);
    void forget();
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
    bool m_searching = false;
    std::uint64_t m_generation = 0; // of the search whose matches are wanted
    CallQueue m_calls;              // outlives the threads, which post to it
    WorkerThreads m_threads;
};

} // namespace qs::widgets
