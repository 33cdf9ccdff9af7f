#include "inspectors/HintLabel.h"

#include <QEvent>

#include "common/Theme.h"

namespace qs::widgets {

HintLabel::HintLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont plain;
    plain.setWeight(QFont::Normal); // whatever the box around it has
    setFont(plain);
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
    // By the palette: a style sheet of its own for every label would take longer than all the rest of a form.
    QPalette own = palette();
    own.setColor(QPalette::WindowText, color);
    own.setColor(QPalette::Text, color);
    setPalette(own);
}

void HintLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::EnabledChange) applyColor();
}

} // namespace qs::widgets
