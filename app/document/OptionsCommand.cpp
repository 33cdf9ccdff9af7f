#include "document/OptionsCommand.h"

#include <QCoreApplication>

namespace qs::app {

OptionsCommand::OptionsCommand(widgets::CompileSettings before, widgets::CompileSettings after, Apply apply)
    : QUndoCommand(QCoreApplication::translate("OptionsCommand", "change of options")),
      m_before(std::move(before)), m_after(std::move(after)), m_apply(std::move(apply)) {
    m_age.start();
}

void OptionsCommand::redo() {
    if (m_fresh)
        m_fresh = false;
    else
        m_apply(m_after);
}

QStringList OptionsCommand::changedKeys() const {
    const QJsonObject before = widgets::settingsToJson(m_before), after = widgets::settingsToJson(m_after);
    QStringList keys;
    for (const widgets::OptionEntry& entry : widgets::optionTable()) {
        if (before.value(entry.key) != after.value(entry.key)) keys << entry.key;
    }
    return keys;
}

bool OptionsCommand::mergeWith(const QUndoCommand* other) {
    constexpr qint64 kTogetherMs = 800;
    const auto* later = static_cast<const OptionsCommand*>(other);
    if (m_age.elapsed() > kTogetherMs || changedKeys() != later->changedKeys()) return false;
    m_after = later->m_after;
    m_age.restart();
    return true;
}

} // namespace qs::app
