// The workbench: models in tabs, the graph in the middle, compile options at the left, properties at the
// right, plots and tables below. Everything that belongs to one model is in its Document.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <functional>
#include <memory>

#include "common/CallQueue.h"
#include "document/Document.h"
#include "settings/SessionFile.h"
#include "settings/Settings.h"

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTabBar;
class QUndoGroup;

namespace qs::widgets {
class CompareView;
class RunListModel;
} // namespace qs::widgets

namespace qs::app {

class AccuracyController;
class LoadingPage;
class MainActions;
class WelcomePage;

// What one window leaves to the next when the language changes: nothing is read or computed again.
struct HandOver {
    struct OpenModel {
        DocumentState state;
        std::shared_ptr<const pipeline::Model> model;
        std::shared_ptr<const CompileOutcome> outcome;
    };
    std::vector<OpenModel> models;
    std::vector<std::shared_ptr<const widgets::RunRecord>> runs;
    std::optional<std::array<int, 2>> compared; // their ids; nothing: no comparison is open
    int current = 0;                            // of the models; their number: the comparison
    QStringList loading;                        // files that were still being read
    QByteArray geometry, state;
};

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    // Fresh windows neither restore nor remember where docks are, how large the window is, and the session.
    enum class Memory { Remember, Fresh };
    explicit MainWindow(Memory memory = Memory::Remember, QWidget* parent = nullptr);
    ~MainWindow() override;

    // A tab of its own; a file that is open already gets the focus.
    Document* openFile(const QString& file);
    // The first at once, every further one in its own turn of the event loop, as restoreSession() does:
    // making the widgets of several models at a time would be felt.
    void openFiles(const QStringList& files);
    Document* openSample(int index = 0); // nullptr: it is not installed
    bool compile();                      // the current model; false: it cannot be compiled now
    void closeDocument(Document* document);
    Document* document() const; // the current one; nullptr: welcome page or comparison
    const std::vector<Document*>& documents() const { return m_documents; }
    void setCurrent(Document* document);

    void showCompare(int a, int b); // ids of runs
    void compareNewest();
    bool comparing() const;
    widgets::CompareView* compareView() const { return m_compare; }
    widgets::RunListModel* runs() const { return m_runs; }
    AccuracyController* accuracy() const { return m_accuracy; }

    Session session() const;
    void restoreSession(const Session& session);
    HandOver handOver() const;
    // In turns of the event loop. `whole` is called when the tab that was looked at is whole; others may
    // follow.
    void takeOver(const HandOver& left, std::function<void()> whole = {});
    bool arriving() const { return m_arriving > 0; } // models of openFiles() and the like are still to come

    MainActions* actions() const { return m_actions; }
    WelcomePage* welcome() const { return m_welcome; }

signals:
    void documentOpened(qs::app::Document* document);
    void openFailed(const QString& file, const qs::Diagnostic& error);
    void languageChosen(const QString& code);
    void arrived(); // arriving() is over

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeStatusBar();
    void connectActions();
    void connectGraphActions();
    void connectWelcome();
    void connectRuns();
    Document* addDocument(bool inFront = true);
    void connectDocument(Document* document);
    void documentFailed(Document* document, const QString& file, const Diagnostic& error);
    void updateView();  // which page and which docks
    void updateTexts(); // title, status bar, tabs
    void updateActions();
    void setDocksShown(bool shown);
    void openCompareTab(bool inFront = true);
    void stepTab(int by);
    void chooseFiles();
    void arrive(std::vector<std::function<void()>> models, std::function<void()> last);
    void arriveInTurns(std::vector<std::function<void()>> steps, std::function<void()> last);
    void chooseFolder();
    void chooseGraphFile();
    void chooseSession();
    void chooseSessionFile();
    void showPreferences();
    void showAbout();
    void showKeys();
    void restoreWindow();
    void rememberSession();
    std::optional<RunPlace> placeOf(int run, const Session& session) const;
    void restoreComparison(const Session& session, const std::vector<QPointer<Document>>& opened);
    void noteRestoredRun(Document* document, int index, int id);

    Memory m_memory;
    Settings m_settings;
    QUndoGroup* m_undo;
    MainActions* m_actions;
    widgets::RunListModel* m_runs;
    AccuracyController* m_accuracy;
    std::vector<Document*> m_documents; // in the order of the tabs

    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages = nullptr;
    WelcomePage* m_welcome = nullptr;
    LoadingPage* m_loadingPage = nullptr;
    widgets::CompareView* m_compare = nullptr;
    QStackedWidget* m_optionsStack = nullptr;
    QStackedWidget* m_propertiesStack = nullptr;
    QStackedWidget* m_resultsStack = nullptr;
    QList<QDockWidget*> m_docks, m_hiddenDocks;
    bool m_docksShown = true;
    QByteArray m_dockState;        // as they were when they were hidden
    bool m_dockStateTaken = false; // it is another window's, for when they are shown
    bool m_closing = false;
    widgets::CallQueue m_arrivals; // of models that are still to be opened
    int m_arriving = 0;            // groups of them
    // What the window will hold once they are.
    std::optional<Session> m_arrivingSession;
    std::optional<HandOver> m_arrivingModels;
    // The comparison of a session, as long as its runs are not back.
    struct Awaited {
        Document* document = nullptr;
        int run = 0; // index in the document's state
        int id = 0;  // 0: not back yet
    };
    std::optional<std::array<Awaited, 2>> m_awaited;
    bool m_awaitedInFront = false;
    QLabel* m_facts = nullptr;
    QLabel* m_verdict = nullptr;
    QProgressBar* m_loading = nullptr;
};

} // namespace qs::app
