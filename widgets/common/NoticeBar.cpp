#include "common/NoticeBar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "common/Icons.h"
#include "common/Theme.h"

namespace qs::widgets {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_button(new QPushButton) {
    setObjectName("noticeBar");
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* close = new QToolButton;
    close->setProperty("flat", true);
    close->setIcon(icon("close"));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::kMedium, Spacing::kTiny + 2, Spacing::kSmall, Spacing::kTiny + 2);
    row->setSpacing(Spacing::kSmall);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action) m_action();
    });
    connect(&Theme::instance(), &Theme::themeChanged, this, &NoticeBar::paintSeverity);
    hide();
}

void NoticeBar::show(Severity severity, const QString& text, const QString& button,
                     std::function<void()> action) {
    m_severity = severity;
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_action = std::move(action);
    paintSeverity();
    QWidget::show();
}

QString NoticeBar::text() const {
    return m_text->text();
}

void NoticeBar::paintSeverity() {
    const ThemeColors& c = Theme::current();
    const bool error = m_severity == Severity::Error, warning = m_severity == Severity::Warning;
    const QIcon symbol = icon(error     ? "error"
                              : warning ? "warning"
                                        : "ok",
                              error     ? IconTone::Bad
                              : warning ? IconTone::Warn
                                        : IconTone::Good);
    m_icon->setPixmap(symbol.pixmap(QSize(Spacing::kIcon, Spacing::kIcon), devicePixelRatioF()));
    const QColor fill = error ? c.badSoft : warning ? c.warnSoft : c.goodSoft;
    setStyleSheet(
        QStringLiteral(
            "#noticeBar { background: %1; border-bottom: 1px solid %2; } #noticeBar QLabel { color: %3; }")
            .arg(fill.name(), c.border.name(), c.text.name()));
}

} // namespace qs::widgets
