// The menu Tools of a main window, and the documentation in its menu Help.
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace qs::app {

class HelpWindow;
class TrainDialog;

class ToolsMenu : public QObject {
    Q_OBJECT
public:
    // Goes before the last menu, which is Help.
    explicit ToolsMenu(QMainWindow* window);

    QAction *train, *documentation;

signals:
    // The trained network shall be opened.
    void openRequested(const QString& onnxFile);

private:
    void showTrain();
    void showDocumentation();

    QMainWindow* m_window;
    QPointer<TrainDialog> m_train;
    QPointer<HelpWindow> m_help;
};

} // namespace qs::app
