#include "common/SelectionBus.h"

namespace qs::widgets {

SelectionBus::SelectionBus(QObject* parent) : QObject(parent) {}

void SelectionBus::select(const Selection& selection, QObject* origin) {
    if (selection == m_current) return;
    m_current = selection;
    emit selectionChanged(m_current, origin);
}

} // namespace qs::widgets
