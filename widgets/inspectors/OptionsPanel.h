// The options of a compile: which quantizers to use, how to calibrate the rest, sample data; and the button
// that compiles. Keeps nothing beyond its life: settings go in and come out as a struct.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "inspectors/OptionEntry.h"

class QScrollArea;

namespace qs::widgets {

class CompileBar;
class DataSourceEditor;
class FieldGrid;
class HintLabel;
class OptionForm;
class SamplePreview;

class OptionsPanel : public QWidget {
    Q_OBJECT
public:
    explicit OptionsPanel(QWidget* parent = nullptr);

    // Decides which choices make sense; nullptr: no model is open.
    void setModel(std::shared_ptr<const pipeline::Model> model);
    void setSettings(const CompileSettings& settings);
    CompileSettings settings() const;
    // The data of the analysis: the same source, limited to the samples asked for.
    data::DatasetOptions analysisData() const;
    // Why compiling is not possible now; empty: it is.
    QString problem() const;
    QString dataProblem() const; // the part of it that is about the sample data
    CompileBar* compileBar() const { return m_bar; }
    SamplePreview* preview() const { return m_preview; }
    // Adds nodes to those that stay in float.
    void keepFloat(const QStringList& nodes);
    // Locks the fields while a job runs and starts the bar; compileBar()->finish() brings the button back.
    void setRunning(bool running);
    // Scrolls to the sample data and puts the keyboard there.
    void showData();

    QSize sizeHint() const override { return {360, 640}; }

signals:
    void settingsChanged();
    void compileRequested();
    void cancelRequested();

private:
    void buildForm(QWidget* parent);
    void fillTuning(FieldGrid* fields);
    void fillData(FieldGrid* fields);
    OptionForm* addForm(FieldGrid* fields, OptionEntry::Group group);
    void connectFields();
    void refresh(); // what is enabled, every hint, then settingsChanged()
    void refreshFramework(const CompileSettings& now);
    void refreshHints(const CompileSettings& now);
    bool usesTrained(const CompileSettings& now) const;

    std::shared_ptr<const pipeline::Model> m_model;
    CompileSettings m_kept; // fields that have no widget here
    bool m_loading = false;

    QScrollArea* m_scroll;
    QWidget* m_form = nullptr;
    std::vector<OptionForm*> m_forms;
    OptionForm* m_quantizers = nullptr;
    OptionForm* m_activations = nullptr;
    OptionForm* m_weights = nullptr;
    HintLabel* m_tuningHint = nullptr;
    DataSourceEditor* m_data = nullptr;
    SamplePreview* m_preview = nullptr;
    CompileBar* m_bar;
};

} // namespace qs::widgets
