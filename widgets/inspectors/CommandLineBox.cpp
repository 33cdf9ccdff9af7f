#include "inspectors/CommandLineBox.h"

#include <QApplication>
#include <QClipboard>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include "common/Icons.h"
#include "common/Theme.h"
#include "inspectors/HintLabel.h"

namespace qs::widgets {

namespace {

// Shows the beginning of its text again when the keyboard leaves it.
class CommandEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void focusOutEvent(QFocusEvent* event) override {
        QLineEdit::focusOutEvent(event);
        if (event->reason() != Qt::PopupFocusReason) setCursorPosition(0); // its menu may want the selection
    }
};

} // namespace

CommandLineBox::CommandLineBox(QWidget* parent)
    : QWidget(parent), m_line(new CommandEdit(this)), m_hint(new HintLabel(this)) {
    m_line->setReadOnly(true);
    m_line->setAccessibleName(tr("Equivalent command line"));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPixelSize(11);
    m_line->setFont(mono);
    m_line->addAction(icon("terminal", IconTone::Muted), QLineEdit::LeadingPosition);
    auto* copy = new QToolButton(this);
    copy->setProperty("flat", true);
    copy->setIcon(icon("copy", IconTone::Muted));
    copy->setToolTip(tr("Copy the command line"));
    copy->setAccessibleName(tr("Copy the command line"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_line->text()); });
    auto* row = new QHBoxLayout;
    row->setSpacing(Spacing::kTiny);
    row->addWidget(m_line, 1);
    row->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::kMedium, Spacing::kSmall, Spacing::kMedium, Spacing::kSmall);
    column->setSpacing(Spacing::kTiny);
    column->addLayout(row);
    column->addWidget(m_hint);
}

void CommandLineBox::setCommand(const EquivalentCommand& command) {
    m_line->setText(command.line);
    m_line->setCursorPosition(0);
    m_line->setToolTip(command.line.isEmpty() ? QString()
                                              : tr("The same on the command line: %1").arg(command.line));
    m_hint->setHint(
        command.unsayable.isEmpty()
            ? QString()
            : tr("The command line has no option for: %1").arg(command.unsayable.join(QStringLiteral(", "))));
    setVisible(!command.line.isEmpty());
}

QString CommandLineBox::text() const {
    return m_line->text();
}

} // namespace qs::widgets
