#include "graph/EmptyState.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "common/Icons.h"
#include "common/Theme.h"

namespace qs::widgets {

namespace {

// An icon that follows the theme without being set again.
class Picture : public QWidget {
public:
    explicit Picture(int size) { setFixedSize(size, size); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        icon("drop", IconTone::Accent).paint(&painter, rect());
    }
};

} // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_sample(new QPushButton(tr("Try the sample"))) {
    auto* title = new QLabel(tr("Drop an ONNX file here"));
    QFont font = title->font();
    font.setPixelSize(20);
    font.setBold(true);
    title->setFont(font);
    auto* text =
        new QLabel(tr("See its fake-quantizers, compile it to INT8,\nand read the price of every layer."));
    text->setProperty("role", "muted");
    text->setAlignment(Qt::AlignCenter);
    auto* open = new QPushButton(icon("open", IconTone::OnAccent), tr("Open…"));
    open->setProperty("primary", true);
    m_sample->setIcon(icon("sample"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::kSmall);
    buttons->addStretch();
    buttons->addWidget(open);
    buttons->addWidget(m_sample);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Spacing::kMedium);
    column->addStretch(4);
    column->addWidget(new Picture(56), 0, Qt::AlignHCenter);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(text, 0, Qt::AlignHCenter);
    column->addSpacing(Spacing::kSmall);
    column->addLayout(buttons);
    column->addStretch(5);
    connect(open, &QPushButton::clicked, this, &EmptyState::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &EmptyState::sampleRequested);
    connect(&Theme::instance(), &Theme::themeChanged, this, qOverload<>(&QWidget::update));
}

void EmptyState::setSampleAvailable(bool available) {
    m_sample->setVisible(available);
}

void EmptyState::setDropHint(bool on) {
    m_dropHint = on;
    update();
}

void EmptyState::paintEvent(QPaintEvent*) {
    const ThemeColors& c = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.sunken);
    QPen pen(m_dropHint ? c.accent : c.borderStrong, m_dropHint ? 2 : 1.5, Qt::DashLine);
    pen.setDashPattern({5, 5});
    painter.setPen(pen);
    painter.setBrush(m_dropHint ? c.accentSoft : Qt::transparent);
    painter.drawRoundedRect(QRectF(rect()).adjusted(24, 24, -24, -24), 14, 14);
}

} // namespace qs::widgets
