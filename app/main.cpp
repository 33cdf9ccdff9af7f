#include <QApplication>
#include <QCommandLineParser>
#include <csignal>

#include "Languages.h"
#include "MainWindow.h"
#include "ScreenshotRun.h"
#include "Workbench.h"
#include "common/Icons.h"
#include "common/Theme.h"
#include "settings/Settings.h"

int main(int argc, char** argv) {
    std::signal(SIGXFSZ, SIG_IGN); // a file size limit is an error of write(), not the end
    QApplication application(argc, argv);
    QApplication::setOrganizationName("QuantScope");
    QApplication::setApplicationName("QuantScope");
    QApplication::setApplicationVersion(QS_VERSION);
    QApplication::setDesktopFileName("quantscope");
    QApplication::setWindowIcon(qs::widgets::applicationIcon());
    qs::app::installLanguage(application, qs::app::Settings().language());

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Workbench that turns quantization-aware-trained ONNX models into INT8 networks."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("model", QApplication::translate("main", "ONNX files to open."),
                                 "[model.onnx...]");
    const QCommandLineOption sample("sample", QApplication::translate("main", "Open the bundled sample."));
    const QCommandLineOption theme(
        "theme", QApplication::translate("main", "Colours: light, dark or system."), "name");
    const QCommandLineOption screenshot(
        "screenshot", QApplication::translate("main", "Save a picture of the window (1440x900) and exit."),
        "file.png");
    const QCommandLineOption compile("compile",
                                     QApplication::translate("main", "Compile the model once it is open."));
    parser.addOptions({sample, theme, screenshot, compile});
    parser.process(application);

    using qs::widgets::ThemeMode;
    ThemeMode mode = qs::app::Settings().theme();
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != "light" && name != "dark" && name != "system") {
            std::fprintf(stderr, "error: --theme takes light, dark or system\n");
            return 2;
        }
        mode = name == "light" ? ThemeMode::Light : name == "dark" ? ThemeMode::Dark : ThemeMode::System;
    }
    qs::widgets::Theme::apply(application, mode);

    using Memory = qs::app::MainWindow::Memory;
    qs::app::Workbench workbench(application, parser.isSet(screenshot) ? Memory::Fresh : Memory::Remember);
    qs::app::MainWindow& window = *workbench.window();
    const QStringList models = parser.positionalArguments();
    if (parser.isSet(screenshot)) {
        window.resize(1440, 900);
        window.show();
        (new qs::app::ScreenshotRun(&window, parser.value(screenshot), parser.isSet(compile)))
            ->start(models.value(0));
        return QApplication::exec();
    }
    window.show();
    if (parser.isSet(compile))
        QObject::connect(
            &window, &qs::app::MainWindow::documentOpened, &window,
            [](qs::app::Document* document) { document->compile(); }, Qt::SingleShotConnection);
    window.openFiles(models);
    if (models.isEmpty() && parser.isSet(sample)) {
        window.openSample();
    } else if (models.isEmpty() && qs::app::Settings().restoresSession()) {
        QString problem;
        if (const auto session = qs::app::loadSession(qs::app::Settings::sessionFile(), problem))
            window.restoreSession(*session);
    }
    return QApplication::exec();
}
