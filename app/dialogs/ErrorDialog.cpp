#include "dialogs/ErrorDialog.h"

#include <QCoreApplication>
#include <QHash>

#include "common/DiagnosticText.h"
#include "common/Icons.h"
#include "common/Theme.h"

namespace qs::app {

namespace {

constexpr const char* kContext = "Advice";

const QHash<QString, const char*>& advice() {
    static const QHash<QString, const char*> table{
        {"not-onnx",
         QT_TRANSLATE_NOOP("Advice", "Export the network as ONNX (torch.onnx.export, tf2onnx) and open the "
                                     ".onnx file.")},
        {"file-not-found",
         QT_TRANSLATE_NOOP("Advice", "It may have been moved or renamed. Choose it again with Open.")},
        {"bad-input",
         QT_TRANSLATE_NOOP("Advice", "The file is damaged or was not copied as a whole. Copy or export it "
                                     "again.")},
        {"file-too-large",
         QT_TRANSLATE_NOOP("Advice", "Export the weights as external data, or open a smaller part of "
                                     "the network.")},
        {"external-data",
         QT_TRANSLATE_NOOP("Advice", "The weights lie in a second file (.data, .bin). Put it beside the "
                                     ".onnx file, under the name that it had when it was exported.")},
        {"out-of-memory",
         QT_TRANSLATE_NOOP("Advice", "Close other programs, use fewer samples or fewer threads "
                                     "(Preferences), and try again.")},
        {"unsupported-op",
         QT_TRANSLATE_NOOP("Advice", "Export with another opset, or replace the operator by ones that "
                                     "ONNX defines. The Findings tab lists all such nodes.")},
        {"train-mode-bn", QT_TRANSLATE_NOOP("Advice", "Call model.eval() before the export.")},
        {"live-observer",
         QT_TRANSLATE_NOOP("Advice",
                           "Disable the observers (torch.ao.quantization.disable_observer) and export "
                           "again.")},
        {"bad-data",
         QT_TRANSLATE_NOOP("Advice", "Check the kind of data, its files and the normalization in the options "
                                     "panel; its preview shows what the network would see.")},
        {"write-failed",
         QT_TRANSLATE_NOOP("Advice", "Choose a folder that you may write to, and see whether the disk is "
                                     "full.")},
    };
    return table;
}

// Diagnostics end without a stop, since they also stand in tables.
QString asSentence(const QString& text) {
    const QChar last = text.isEmpty() ? QChar() : text.back();
    const bool ended = last.isNull() || QStringLiteral(".!?。！？").contains(last);
    return ended ? text
                 : QCoreApplication::translate("Advice", "%1.", "a sentence without its stop").arg(text);
}

} // namespace

QString adviceFor(const Diagnostic& error) {
    const char* sentence = advice().value(QString::fromStdString(error.code), nullptr);
    if (!sentence)
        sentence =
            QT_TRANSLATE_NOOP("Advice", "The Findings and Log tabs say more. If the file opens elsewhere, "
                                        "this may be a fault of QuantScope; please report it.");
    return QCoreApplication::translate(kContext, sentence);
}

QMessageBox* showError(QWidget* parent, const QString& what, const Diagnostic& error) {
    return showError(parent, what, widgets::diagnosticLine(error), adviceFor(error));
}

QMessageBox* showError(QWidget* parent, const QString& what, const QString& reason, const QString& advice) {
    auto* box =
        new QMessageBox(QMessageBox::Critical, QStringLiteral("QuantScope"), what, QMessageBox::Ok, parent);
    box->setObjectName("errorDialog");
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto paintIcon = [box] {
        constexpr int kIconSize = 36;
        box->setIconPixmap(widgets::icon("error", widgets::IconTone::Bad)
                               .pixmap(QSize(kIconSize, kIconSize), box->devicePixelRatioF()));
    };
    paintIcon();
    QObject::connect(&widgets::Theme::instance(), &widgets::Theme::themeChanged, box, paintIcon);
    box->setInformativeText(asSentence(reason) + QStringLiteral("\n\n") + advice);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box->open();
    return box;
}

} // namespace qs::app
