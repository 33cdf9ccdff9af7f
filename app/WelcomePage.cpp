#include "WelcomePage.h"

#include <QCommandLinkButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "common/Icons.h"
#include "common/Theme.h"
#include "settings/FileTitles.h"
#include "settings/ResourcePaths.h"

namespace qs::app {

using widgets::icon;
using widgets::IconTone;
using widgets::Spacing;

namespace {

constexpr int kColumnWidth = 400;
constexpr int kRecentShown = 6;
constexpr int kButtonHeight = 34;

QLabel* makeTitle(const QString& text) {
    auto* label = new QLabel(text);
    label->setProperty("role", "title");
    return label;
}

// A button of the width of its column: a bold line and, below it, what it is about.
QPushButton* makeCard(const QString& iconName, const QString& title, const QString& text) {
    auto* card = new QPushButton;
    card->setProperty("card", true);
    card->setFixedHeight(62);
    card->setAccessibleName(title);
    card->setAccessibleDescription(text);
    card->setToolTip(text);
    auto* picture = new QLabel;
    picture->setPixmap(icon(iconName, IconTone::Accent).pixmap(22, 22));
    QObject::connect(
        &widgets::Theme::instance(), &widgets::Theme::themeChanged, picture,
        [picture, iconName] { picture->setPixmap(icon(iconName, IconTone::Accent).pixmap(22, 22)); });
    auto* name = makeTitle(title);
    auto* about = new QLabel(text);
    about->setProperty("role", "muted");
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(about);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(Spacing::kMedium, Spacing::kSmall, Spacing::kMedium, Spacing::kSmall);
    row->setSpacing(Spacing::kMedium);
    row->addWidget(picture);
    row->addLayout(words, 1);
    for (QLabel* label : {picture, name, about}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMinimumWidth(0);
    }
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return card;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent), m_session(new QPushButton(icon("history"), tr("Restore the last session"))) {
    auto* title = new QLabel(QStringLiteral("QuantScope"));
    QFont large = title->font();
    large.setPixelSize(28);
    large.setBold(true);
    title->setFont(large);
    auto* text = new QLabel(
        tr("Drop an ONNX file here to see its quantizers, compile it to INT8 and find out what every "
           "layer loses."));
    text->setProperty("role", "muted");
    text->setWordWrap(true);
    auto* open = new QPushButton(icon("open", IconTone::OnAccent), tr("Open…"));
    open->setProperty("primary", true);
    open->setMinimumHeight(kButtonHeight);
    m_session->setMinimumHeight(kButtonHeight);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::kSmall);
    buttons->addWidget(open);
    buttons->addWidget(m_session);
    buttons->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Spacing::kHuge * 2);
    columns->addWidget(makeSamples(), 0, Qt::AlignTop);
    columns->addWidget(makeRecent(), 0, Qt::AlignTop);
    auto* content = new QVBoxLayout;
    content->setSpacing(Spacing::kMedium);
    content->addWidget(title);
    content->addWidget(text);
    content->addSpacing(Spacing::kSmall);
    content->addLayout(buttons);
    content->addSpacing(Spacing::kHuge);
    content->addLayout(columns);
    auto* middle = new QHBoxLayout;
    middle->addStretch();
    middle->addLayout(content);
    middle->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(middle);
    whole->addStretch(3);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    connect(m_session, &QPushButton::clicked, this, &WelcomePage::sessionRequested);
    connect(&widgets::Theme::instance(), &widgets::Theme::themeChanged, this, qOverload<>(&QWidget::update));
    setRecentFiles({});
    setSessionAvailable(false);
}

QWidget* WelcomePage::makeSamples() {
    auto* box = new QWidget;
    box->setFixedWidth(kColumnWidth);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::kSmall);
    column->addWidget(makeTitle(tr("Samples")));
    const auto samples = ResourcePaths::samples();
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const bool qat = samples[i].model.contains(QLatin1String("qat"));
        QPushButton* card =
            makeCard("sample", qat ? tr("ResNet-20, trained for INT8") : tr("ResNet-20, float"),
                     qat ? tr("Fashion-MNIST, 65 fake-quantizers of PyTorch")
                         : tr("Fashion-MNIST, to quantize after training"));
        connect(card, &QPushButton::clicked, this, [this, i] { emit sampleRequested(static_cast<int>(i)); });
        column->addWidget(card);
    }
    if (samples.empty()) {
        auto* none = new QLabel(tr("The samples are not installed."));
        none->setProperty("role", "muted");
        column->addWidget(none);
    }
    return box;
}

QWidget* WelcomePage::makeRecent() {
    auto* box = new QWidget;
    box->setFixedWidth(kColumnWidth);
    m_recent = new QVBoxLayout(box);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(Spacing::kTiny);
    return box;
}

void WelcomePage::setRecentFiles(const QStringList& files) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->addWidget(makeTitle(tr("Recent files")));
    const QStringList shown = files.mid(0, kRecentShown), titles = fileTitles(shown);
    for (int i = 0; i < shown.size(); ++i) {
        const QString& file = shown[i];
        auto* button = new QPushButton(titles[i]);
        button->setProperty("link", true);
        button->setIcon(icon("graph", IconTone::Muted));
        button->setToolTip(file);
        connect(button, &QPushButton::clicked, this, [this, file] { emit recentRequested(file); });
        m_recent->addWidget(button);
    }
    if (files.isEmpty()) {
        auto* none = new QLabel(tr("What you open will be listed here."));
        none->setProperty("role", "muted");
        m_recent->addWidget(none);
    }
}

void WelcomePage::setSessionAvailable(bool available) {
    m_session->setVisible(available);
}

void WelcomePage::setDropHint(bool on) {
    m_dropHint = on;
    update();
}

void WelcomePage::paintEvent(QPaintEvent*) {
    const widgets::ThemeColors& c = widgets::Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.sunken);
    QPen pen(m_dropHint ? c.accent : c.borderStrong, m_dropHint ? 2 : 1.5, Qt::DashLine);
    pen.setDashPattern({5, 5});
    painter.setPen(pen);
    painter.setBrush(m_dropHint ? c.accentSoft : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 14, 14);
}

} // namespace qs::app
