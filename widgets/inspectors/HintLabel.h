// A small wrapping sentence below a field: a remark, a warning or what is wrong. Hidden while it has no text.
#pragma once

#include <QLabel>

namespace qs::widgets {

class HintLabel : public QLabel {
    Q_OBJECT
public:
    enum class Tone { Muted, Warn, Bad };

    explicit HintLabel(QWidget* parent = nullptr);

    void setHint(const QString& text, Tone tone = Tone::Muted);
    void clearHint() { setHint({}); }
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColor();

    Tone m_tone = Tone::Muted;
};

} // namespace qs::widgets
