#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "MainWindow.h"
#include "ScreenshotRun.h"
#include "common/Icons.h"
#include "common/Theme.h"
#include "settings/Settings.h"

namespace {

void installTranslations(QApplication& application) {
    auto* own = new QTranslator(&application);
    // English has a file too, for its plural forms.
    if (own->load(QLocale(), "quantscope", "_", ":/i18n") || own->load(":/i18n/quantscope_en.qm"))
        QApplication::installTranslator(own);
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName("QuantScope");
    QApplication::setApplicationName("QuantScope");
    QApplication::setApplicationVersion(QS_VERSION);
    QApplication::setDesktopFileName("quantscope");
    QApplication::setWindowIcon(qs::widgets::applicationIcon());
    installTranslations(application);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Workbench that turns quantization-aware-trained ONNX models into INT8 networks."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("model", QApplication::translate("main", "ONNX file to open."),
                                 "[model.onnx]");
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

    using Window = qs::app::MainWindow;
    Window window(parser.isSet(screenshot) ? Window::Memory::Fresh : Window::Memory::Remember);
    const QString model = parser.positionalArguments().value(0);
    if (parser.isSet(screenshot)) {
        window.resize(1440, 900);
        window.show();
        (new qs::app::ScreenshotRun(&window, parser.value(screenshot), parser.isSet(compile)))->start(model);
        return QApplication::exec();
    }
    window.show();
    if (parser.isSet(compile))
        QObject::connect(window.models(), &qs::app::ModelController::loaded, &window,
                         &qs::app::MainWindow::compile, Qt::SingleShotConnection);
    if (!model.isEmpty())
        window.openFile(model);
    else if (parser.isSet(sample))
        window.openSample();
    return QApplication::exec();
}
