#include "dialogs/AboutDialog.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>
#include <thread>

#include "common/Icons.h"
#include "common/Theme.h"

namespace qs::app {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About QuantScope"));
    auto* picture = new QLabel;
    picture->setPixmap(widgets::applicationIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    auto* title =
        new QLabel(QStringLiteral("<h2>QuantScope %1</h2>").arg(QApplication::applicationVersion()));
    auto* purpose =
        new QLabel(tr("Turns quantization-aware-trained networks into INT8 networks and shows what "
                      "that costs, layer by layer."));
    const QString versions = QStringLiteral("QuantScope %1\nQt %2\nQCustomPlot %3\n%4\n%5, %6 threads")
                                 .arg(QApplication::applicationVersion(), QLatin1String(qVersion()),
                                      QLatin1String(QCUSTOMPLOT_VERSION_STR), QSysInfo::prettyProductName(),
                                      QSysInfo::currentCpuArchitecture())
                                 .arg(std::thread::hardware_concurrency());
    auto* facts = new QLabel(versions);
    facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    facts->setProperty("role", "muted");
    const QString licenceText = tr(
        "<p>The sources of QuantScope are under the Apache License 2.0.</p>"
        "<p>This program uses QCustomPlot, which is under the GNU General Public License 3. The program as a "
        "whole is therefore distributed under GPL-3.0-or-later: you may use, study, share and change it; "
        "whoever passes it on must pass on its sources under the same terms. There is no warranty.</p>"
        "<p>Qt is used under the GNU Lesser General Public License 3; protobuf and nlohmann/json, oneDNN and "
        "fmt under their own free licences.</p>"
        "<p>The licence texts are in the folder /usr/share/common-licenses on Debian, and at "
        "<a href='https://www.gnu.org/licenses/gpl-3.0.html'>gnu.org</a>.</p>");
    auto* licences = new QLabel(licenceText);
    licences->setOpenExternalLinks(true);
    // A text takes the colour of its links when it is read.
    connect(&widgets::Theme::instance(), &widgets::Theme::themeChanged, licences, [licences, licenceText] {
        licences->setText({});
        licences->setText(licenceText);
    });
    for (QLabel* label : {purpose, licences}) {
        label->setWordWrap(true);
        label->setMinimumWidth(440);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [versions] { QApplication::clipboard()->setText(versions); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* words = new QVBoxLayout;
    words->setSpacing(widgets::Spacing::kSmall);
    for (QLabel* label : {title, purpose, facts, licences})
        words->addWidget(label);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(widgets::Spacing::kLarge);
    upper->addWidget(picture, 0, Qt::AlignTop);
    upper->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(widgets::Spacing::kLarge, widgets::Spacing::kLarge, widgets::Spacing::kLarge,
                               widgets::Spacing::kLarge);
    column->setSpacing(widgets::Spacing::kLarge);
    column->addLayout(upper);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace qs::app
