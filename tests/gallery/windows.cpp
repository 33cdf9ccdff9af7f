// Saves a picture of every window and state of the workbench, for looking at them all after a change:
// quantscope_windows FOLDER light|dark LANGUAGE... QT_SCALE_FACTOR makes finer ones.
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

#include "AllWindows.h"
#include "common/Theme.h"

using namespace qs;
using namespace qs::app;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc < 4) {
        std::fprintf(stderr, "usage: quantscope_windows FOLDER light|dark LANGUAGE...\n");
        return 2;
    }
    // Neither reads nor changes what the user has set.
    const QTemporaryDir settings;
    QApplication::setOrganizationName("QuantScopeWindows");
    QApplication::setApplicationVersion(QS_VERSION);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const bool dark = QString(argv[2]) == "dark";
    widgets::Theme::apply(application, dark ? widgets::ThemeMode::Dark : widgets::ThemeMode::Light);
    const auto compiled = test::compiledSample(16);
    if (!compiled) {
        std::fprintf(stderr, "error: the sample was not compiled\n");
        return 1;
    }
    for (int i = 3; i < argc; ++i) {
        const test::SpokenLanguage language(argv[i]);
        const QDir folder(QStringLiteral("%1/%2-%3").arg(argv[1], argv[i], argv[2]));
        QDir().mkpath(folder.path());
        test::AllWindows windows(*compiled, [&](const QString& name, QWidget& window) {
            const QString file = folder.filePath(name + ".png");
            if (!window.grab().save(file))
                std::fprintf(stderr, "error: %s was not written\n", qPrintable(file));
        });
        windows.visit();
        windows.visitSizes();
        windows.visitWholeOptions();
    }
    return 0;
}
