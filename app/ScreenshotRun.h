// Opens the sample or a file, compiles it if asked, saves a picture of the window and ends the application:
// for checking an installation without a screen.
#pragma once

#include <QObject>
#include <QString>

#include "base/Diagnostic.h"

namespace qs::app {

class Document;
class MainWindow;

class ScreenshotRun : public QObject {
    Q_OBJECT
public:
    ScreenshotRun(MainWindow* window, QString file, bool compile);
    void start(const QString& model); // empty: the sample

private:
    void compileOrSave();
    void save();
    void refuse(const QString& file, const Diagnostic& error);
    void fail(const QString& reason);

    MainWindow* m_window;
    Document* m_document = nullptr;
    QString m_file;
    bool m_compile;
};

} // namespace qs::app
