#include <QApplication>

#include "common/Icons.h"
#include "common/Theme.h"

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("QuantScope");
    QApplication::setApplicationVersion(QS_VERSION);
    QApplication::setWindowIcon(qs::widgets::applicationIcon());
    qs::widgets::Theme::apply(application, qs::widgets::ThemeMode::System);
    return 0;
}
