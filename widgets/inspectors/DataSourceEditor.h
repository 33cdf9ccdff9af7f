// Where sample data comes from: kind, files, normalization. Checks while the user types.
#pragma once

#include <QWidget>

#include "data/Dataset.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace qs::widgets {

class FieldGrid;
class HintLabel;
class PathField;

class DataSourceEditor : public QWidget {
    Q_OBJECT
public:
    explicit DataSourceEditor(QWidget* parent = nullptr);

    // Fields that the editor does not show (resize, crop, ...) are kept as they are.
    void setOptions(const data::DatasetOptions& options);
    data::DatasetOptions options() const;
    bool hasSource() const;
    // What is wrong, as one sentence; empty when nothing is.
    QString problem() const { return m_problem; }

signals:
    void changed();

private:
    struct PathRow {
        PathField* field = nullptr;
        QLabel* label = nullptr;
        QLineEdit* edit = nullptr; // of the field
    };
    PathRow makePathRow(FieldGrid& fields);
    void browse(const PathRow& path);
    void showKind();
    void validate();
    QString checkPaths() const;
    QString checkNormalization() const;
    void guessLabels();

    data::DatasetOptions m_kept;
    QComboBox* m_kind;
    HintLabel* m_kindHint;
    PathRow m_first, m_second;
    HintLabel* m_pathHint;
    QLabel* m_meanLabel = nullptr;
    QLabel* m_stdLabel = nullptr;
    QLineEdit* m_mean;
    QLineEdit* m_std;
    HintLabel* m_meanHint;
    QString m_problem;
    bool m_loading = false;
};

} // namespace qs::widgets
