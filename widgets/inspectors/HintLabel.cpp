#include "inspectors/HintLabel.h"

#include <QEvent>

#include "common/Theme.h"

namespace qs::widgets {

HintLabel::HintLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
    connect(&Theme::instance(), &Theme::themeChanged, this, &HintLabel::applyColor);
    applyColor();
}

void HintLabel::setHint(const QString& text, Tone tone) {
    m_tone = tone;
    setText(text);
    setVisible(!text.isEmpty());
    applyColor();
}

void HintLabel::applyColor() {
    const ThemeColors& c = Theme::current();
    const QColor color = !isEnabled()           ? c.textDisabled
                         : m_tone == Tone::Bad  ? c.bad
                         : m_tone == Tone::Warn ? c.warn
                                                : c.textMuted;
    setStyleSheet(QStringLiteral("color: %1; font-weight: normal;").arg(color.name()));
}

void HintLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) applyColor();
}

} // namespace qs::widgets
