#include "ScreenshotRun.h"

#include <QApplication>
#include <QTimer>
#include <cstdio>

#include "MainWindow.h"
#include "common/DiagnosticText.h"
#include "graph/GraphPane.h"
#include "graph/GraphView.h"

namespace qs::app {

ScreenshotRun::ScreenshotRun(MainWindow* window, QString file, bool compile)
    : QObject(window), m_window(window), m_file(std::move(file)), m_compile(compile) {}

void ScreenshotRun::start(const QString& model) {
    constexpr int kLimitMs = 10 * 60 * 1000;
    connect(m_window, &MainWindow::openFailed, this,
            [this](const QString& file, const Diagnostic& error) { refuse(file, error); });
    QTimer::singleShot(kLimitMs, this, [this] { fail(tr("it took too long")); });
    m_document = model.isEmpty() ? m_window->openSample() : m_window->openFile(model);
    if (!m_document) {
        fail(tr("the sample is not installed"));
        return;
    }
    m_document->graph()->view()->setAnimated(false);
    connect(m_document, &Document::compileFailed, this,
            [this, model](const Diagnostic& error) { refuse(model, error); });
    connect(m_document->graph(), &widgets::GraphPane::layoutShown, this, &ScreenshotRun::compileOrSave);
    connect(m_document, &Document::compiled, this, &ScreenshotRun::save);
}

void ScreenshotRun::compileOrSave() {
    if (!m_compile) {
        save();
        return;
    }
    if (m_document->compiler()->outcome() || m_document->compiler()->compiling()) return;
    if (!m_document->compile()) fail(tr("this model cannot be compiled"));
}

void ScreenshotRun::save() {
    // Everything that the results have set in motion is on screen after the events that are queued now.
    constexpr int kSettleMs = 400;
    QTimer::singleShot(kSettleMs, this, [this] {
        if (m_window->grab().save(m_file))
            QApplication::exit(0);
        else
            fail(tr("%1 could not be written").arg(m_file));
    });
}

void ScreenshotRun::refuse(const QString& file, const Diagnostic& error) {
    // As the command line: 3 is an input that cannot be used.
    std::fprintf(stderr, "error: %s: %s\n", qPrintable(file), qPrintable(widgets::diagnosticLine(error)));
    QApplication::exit(3);
}

void ScreenshotRun::fail(const QString& reason) {
    std::fprintf(stderr, "error: %s\n", qPrintable(reason));
    QApplication::exit(1);
}

} // namespace qs::app
